// What the window needs from whatever holds it: one way to ask, and four file dialogs.
import type { Commands, HandleId } from "$api/generated";

export type Command = keyof Commands;
export type Payload<C extends Command> = Commands[C][0];
export type Answered<C extends Command> = Commands[C][1];

/** A place the user chose. The window never sees a path, only this and words to show. */
export interface Picked {
  handle: HandleId;
  label: string;
}

export interface Host {
  /** Asks; rejects with an `ApiError`. */
  rpc<C extends Command>(cmd: C, payload: Payload<C>): Promise<Answered<C>>;
  /** A file to keep as evidence. */
  pickFile(): Promise<Picked | null>;
  /** A vault that exists. */
  pickVault(): Promise<Picked | null>;
  /** Where a new vault goes. */
  placeVault(): Promise<Picked | null>;
  /** Where a disclosure is saved. */
  placePdf(suggestedName: string): Promise<Picked | null>;
}
