// How the list of contacts is looked at. It outlasts a look at one of them, and not a lock.

/** Which contacts are shown. */
export type ContactsPart = "all" | "tell" | "unseen" | "open" | "told";
export type ContactsOrder = "last" | "name";

class ContactsView {
  text = $state("");
  part = $state<ContactsPart>("all");
  order = $state<ContactsOrder>("last");

  /** Shows everybody again, in the order chosen. */
  showAll(): void {
    this.text = "";
    this.part = "all";
  }

  reset(): void {
    this.showAll();
    this.order = "last";
  }
}

export const contactsView = new ContactsView();
