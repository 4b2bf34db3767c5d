// What the window needs from whatever holds it: one way to ask, file dialogs, and what is dropped or pasted.
import type { Commands, HandleId } from "$api/generated";

export type Command = keyof Commands;
export type Payload<C extends Command> = Commands[C][0];
export type Answered<C extends Command> = Commands[C][1];

/** A place the user chose. The window never sees a path, only this and words to show. */
export interface Picked {
  handle: HandleId;
  label: string;
}

/** What happens to files that somebody drags over the window. */
export type DropNews = { news: "over" } | { news: "left" } | { news: "dropped"; files: Picked[] };

export interface Host {
  /** Asks; rejects with an `ApiError`. Under the name `work` it can be asked after and stopped. */
  rpc<C extends Command>(cmd: C, payload: Payload<C>, work?: string): Promise<Answered<C>>;
  /** A file to keep as evidence. */
  pickFile(): Promise<Picked | null>;
  /** A vault that exists. */
  pickVault(): Promise<Picked | null>;
  /** Where a new vault goes. */
  placeVault(): Promise<Picked | null>;
  /** Where a document is saved. */
  placePdf(suggestedName: string): Promise<Picked | null>;
  /** Waits for the next thing that happens to dragged files. */
  nextDrop(): Promise<DropNews>;
  /** The picture in the clipboard, as PNG in base64; null where there is none. */
  pastedPicture(): Promise<string | null>;
}
