// What can be done from anywhere: by its key, by its name in the palette, or from the list of keys.
import House from "@lucide/svelte/icons/house";
import Keyboard from "@lucide/svelte/icons/keyboard";
import LockKeyhole from "@lucide/svelte/icons/lock-keyhole";
import PenLine from "@lucide/svelte/icons/pen-line";
import Search from "@lucide/svelte/icons/search";
import Settings from "@lucide/svelte/icons/settings";
import SquareMousePointer from "@lucide/svelte/icons/text-search";
import Trash from "@lucide/svelte/icons/trash-2";
import UserPlus from "@lucide/svelte/icons/user-plus";
import Users from "@lucide/svelte/icons/users";
import { nav, type Place } from "$state/nav.svelte";
import { session } from "$state/session.svelte";
import type { TextId } from "$text";

/** What the shell itself opens over the page. */
export type Overlay = "keys" | "palette";

export interface Action {
  id: string;
  label: TextId;
  icon: typeof House;
  /** The key that does it together with Ctrl, or with Cmd on a Mac. */
  key?: string;
  /** Goes somewhere, does something, or opens something over the page. */
  act: (() => void) | Overlay;
}

const to = (place: Place) => () => nav.root(place);

export const actions: Action[] = [
  { id: "capture", label: "keys-new", icon: PenLine, key: "N", act: capture },
  { id: "search", label: "keys-search", icon: Search, key: "F", act: to({ screen: "search" }) },
  { id: "palette", label: "keys-palette", icon: SquareMousePointer, key: "K", act: "palette" },
  { id: "home", label: "nav-home", icon: House, key: "1", act: to({ screen: "home" }) },
  { id: "contacts", label: "nav-contacts", icon: Users, key: "2", act: to({ screen: "contacts" }) },
  {
    id: "add-contact",
    label: "contacts-add",
    icon: UserPlus,
    act: () => nav.go({ screen: "add", kind: "contact", contact: null }),
  },
  { id: "bin", label: "nav-bin", icon: Trash, act: to({ screen: "bin" }) },
  { id: "settings", label: "nav-settings", icon: Settings, key: ",", act: to({ screen: "settings" }) },
  { id: "keys", label: "keys-keys", icon: Keyboard, key: "/", act: "keys" },
  { id: "lock", label: "keys-lock", icon: LockKeyhole, key: "L", act: () => void session.lock() },
];

/** Opens "What happened?": about the contact in sight, if there is one. */
export function capture(): void {
  const { place } = nav;
  if (place.screen === "capture") return;
  const contact = "contact" in place ? place.contact : null;
  nav.go(contact ? { screen: "capture", contact } : { screen: "capture" });
}

/** Returns what a key does; null where it does nothing of ours. */
export function shortcut(event: KeyboardEvent): Action["act"] | null {
  if (event.defaultPrevented || event.altKey || event.isComposing) return null;
  if (event.key === "Escape") return nav.canGoBack ? () => nav.back() : null;
  if (!event.ctrlKey && !event.metaKey) return null;
  const pressed = event.key.toUpperCase();
  return actions.find(({ key }) => key === pressed)?.act ?? null;
}
