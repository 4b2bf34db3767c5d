// Which place of the app is shown, and the way back.
import type { DraftView, Kind, RecordId } from "$api/generated";

/** The kinds of record that have a form of their own. */
export type AddedKind = Exclude<Kind, "assessment" | "disclosure">;

export type Place =
  | { screen: "home" }
  /** "What happened?", afresh, about somebody, or from a draft. */
  | { screen: "capture"; contact?: RecordId; draft?: RecordId }
  | { screen: "contacts" }
  | { screen: "contact"; contact: RecordId }
  | { screen: "record"; record: RecordId; contact: RecordId | null }
  | { screen: "add"; kind: AddedKind; contact: RecordId | null; about?: RecordId; draft?: RecordId }
  | { screen: "edit"; record: RecordId; draft?: RecordId }
  | { screen: "checklist"; contact: RecordId }
  | { screen: "result"; record: RecordId }
  | { screen: "disclosure"; contact: RecordId }
  | { screen: "search"; query?: string }
  | { screen: "settings" }
  | { screen: "bin" };

/** Returns the form that a draft belongs to. */
export function placeOfDraft({ id, form, about }: DraftView): Place {
  const contact = about;
  switch (form) {
    case "capture":
      return contact ? { screen: "capture", contact, draft: id } : { screen: "capture", draft: id };
    case "edit":
      return about ? { screen: "edit", record: about, draft: id } : HOME;
    case "add-me":
      return { screen: "add", kind: "me", contact: null, draft: id };
    case "add-note":
      return about
        ? { screen: "add", kind: "note", contact: null, about, draft: id }
        : { screen: "add", kind: "note", contact: null, draft: id };
    case "add-contact":
    case "add-encounter":
    case "add-offer":
    case "add-request":
    case "add-evidence":
      return { screen: "add", kind: form.slice("add-".length) as AddedKind, contact, draft: id };
  }
}

const HOME: Place = { screen: "home" };

class Nav {
  place = $state.raw<Place>(HOME);
  #past: Place[] = [];

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  /** Goes to a place. `wayBack` is where Esc returns to, where that is more than the place shown now. */
  go(place: Place, wayBack: Place = this.place): void {
    this.#past.push(wayBack);
    this.place = place;
  }

  back(): void {
    this.place = this.#past.pop() ?? HOME;
  }

  /** Goes on without a way back to here: after a form is saved, or a run finished. */
  replace(place: Place): void {
    this.place = place;
  }

  /** Goes to a place of the side bar, from which Esc leads nowhere but home. */
  root(place: Place): void {
    this.#past = [];
    this.place = place;
  }

  /** Shows the same place afresh, because what it shows has changed. */
  refresh(): void {
    this.place = { ...this.place };
  }

  reset(): void {
    this.#past = [];
    this.place = HOME;
  }
}

export const nav = new Nav();
