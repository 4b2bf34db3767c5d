// Which contacts the list shows, and in which order.
import type { ContactRow } from "$api/generated";
import { matches } from "$components/matching";
import type { ContactsOrder, ContactsPart } from "$state/contactsView.svelte";
import { LANGUAGE, type TextId } from "$text";

export const PARTS: ContactsPart[] = ["all", "tell", "unseen", "open", "told"];

export const partWords: Record<ContactsPart, TextId> = {
  all: "contacts-part-all",
  tell: "contacts-part-tell",
  unseen: "contacts-part-unseen",
  open: "contacts-part-open",
  told: "contacts-part-told",
};

const belongs: Record<ContactsPart, (contact: ContactRow) => boolean> = {
  all: () => true,
  tell: ({ band, told }) => !told && (band === "report" || band === "report-now"),
  unseen: ({ band }) => band === null,
  open: ({ openRun }) => openRun,
  told: ({ told }) => told,
};

/** Returns those whose name, role or employer is what somebody is typing. */
export function named(contacts: ContactRow[], text: string): ContactRow[] {
  return contacts.filter(({ name, claimedRole, claimedEmployer }) =>
    matches(`${name} ${claimedRole} ${claimedEmployer}`, text.trim()),
  );
}

export function partOf(contacts: ContactRow[], part: ContactsPart): ContactRow[] {
  return contacts.filter(belongs[part]);
}

/** Returns them in order: by name, or the latest contact first and those without a date at the end. */
export function ordered(contacts: ContactRow[], order: ContactsOrder): ContactRow[] {
  const byName = new Intl.Collator(LANGUAGE, { sensitivity: "base", numeric: true });
  return contacts.toSorted((a, b) => {
    const names = byName.compare(a.name, b.name);
    if (order === "name" || a.lastKey === b.lastKey) return names;
    return a.lastKey < b.lastKey ? 1 : -1;
  });
}
