// Which place of the app is shown, and the way back.
import type { Kind, RecordId } from "$api/generated";

/** The kinds of record that have a form of their own. */
export type AddedKind = Exclude<Kind, "me" | "assessment" | "disclosure">;

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

const HOME: Place = { screen: "home" };

class Nav {
  place = $state.raw<Place>(HOME);
  /** Something was typed that leaving would lose. */
  unsaved = $state(false);
  /** Where the user wants to go although something is unsaved. */
  waiting = $state.raw<(() => void) | null>(null);
  #past: Place[] = [];

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  /** Goes to a place. `wayBack` is where Esc returns to, where that is more than the place shown now. */
  go(place: Place, wayBack: Place = this.place): void {
    this.leave(() => {
      this.#past.push(wayBack);
      this.place = place;
    });
  }

  back(): void {
    this.leave(() => {
      this.place = this.#past.pop() ?? HOME;
    });
  }

  /** Goes on without a way back to here: after a form is saved, or a run finished. */
  replace(place: Place): void {
    this.unsaved = false;
    this.place = place;
  }

  /** Goes back after the work of a place is done. */
  done(): void {
    this.unsaved = false;
    this.back();
  }

  /** Shows the same place afresh, because what it shows has changed. */
  refresh(): void {
    this.place = { ...this.place };
  }

  /** Throws away what is unsaved and goes where the user wanted. */
  leaveAnyway(): void {
    const go = this.waiting;
    this.unsaved = false;
    this.waiting = null;
    go?.();
  }

  reset(): void {
    this.unsaved = false;
    this.waiting = null;
    this.#past = [];
    this.place = HOME;
  }

  /** Does what leads away from here, unless something unsaved would be lost: then the user is asked first. */
  leave(go: () => void): void {
    if (this.unsaved) this.waiting = go;
    else go();
  }
}

export const nav = new Nav();
