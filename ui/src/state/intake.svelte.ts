// Files that come in from outside the window: dragged over it and let go, or pasted.
import { dialogs } from "$api/client";
import type { Picked } from "$api/host";
import { toBase64 } from "$text/base64";

/** Takes what comes in; the form on screen that can. */
export interface Receiver {
  files: (files: Picked[]) => void;
}

class Intake {
  /** Files are held over the window. */
  over = $state(false);
  #receivers: Receiver[] = [];
  /** Dropped where nothing could take them: whoever opens next does. */
  #waiting: Picked[] = [];
  #unclaimed: () => void = () => {};

  /** Listens until the function that comes back is called. `unclaimed` opens a form that takes files. */
  listen(unclaimed: () => void): () => void {
    this.#unclaimed = unclaimed;
    const listening = { on: true };
    void this.#follow(listening);
    return () => (listening.on = false);
  }

  /** Makes somebody the one who takes files, until the function that comes back is called. */
  receive(receiver: Receiver): () => void {
    this.#receivers.push(receiver);
    const waiting = this.#waiting.splice(0);
    if (waiting.length > 0) receiver.files(waiting);
    return () => (this.#receivers = this.#receivers.filter((other) => other !== receiver));
  }

  /** Forgets what nobody took. */
  reset(): void {
    this.over = false;
    this.#waiting = [];
  }

  async #follow(listening: { on: boolean }): Promise<void> {
    while (listening.on) {
      try {
        const news = await dialogs().nextDrop();
        if (!listening.on) return;
        this.over = news.news === "over";
        if (news.news === "dropped" && news.files.length > 0) this.#take(news.files);
      } catch {
        // A host without drops: nothing will come.
        return;
      }
    }
  }

  #take(files: Picked[]): void {
    const receiver = this.#receivers.at(-1);
    if (receiver) receiver.files(files);
    else {
      this.#waiting.push(...files);
      this.#unclaimed();
    }
  }
}

export const intake = new Intake();

/** A picture or other file that a paste brings. */
export interface Pasted {
  name: string;
  base64: string;
}

/**
 * Returns the files of a paste, or an empty list where it brings words or nothing.
 *
 * Where the page is not handed a picture that is in the clipboard, the host is asked for it.
 */
export async function pastedFiles(event: ClipboardEvent, pictureName: string): Promise<Pasted[]> {
  const data = event.clipboardData;
  const files = [...(data?.files ?? [])];
  if (files.length > 0) {
    event.preventDefault();
    return Promise.all(
      files.map(async (file) => ({
        name: file.name || pictureName,
        base64: toBase64(new Uint8Array(await file.arrayBuffer())),
      })),
    );
  }
  if (data?.types.includes("text/plain")) return [];
  const base64 = await dialogs().pastedPicture();
  return base64 ? [{ name: pictureName, base64 }] : [];
}
