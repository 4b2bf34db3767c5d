// Short news at the foot of the window, with a way to undo. The newest takes the place of the one before.

import { failureWords } from "$api/failure";

export interface Toast {
  id: number;
  text: string;
  undo: (() => Promise<void>) | null;
}

/** Long enough to read twice; a toast with undo stays longer. */
const SHOWN_MS = 5_000;
const SHOWN_WITH_UNDO_MS = 15_000;

class Toasts {
  shown = $state.raw<Toast | null>(null);
  #last = 0;

  say(text: string, undo: (() => Promise<void>) | null = null): void {
    const toast = { id: ++this.#last, text, undo };
    this.shown = toast;
    setTimeout(() => this.dismiss(toast.id), undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
  }

  async undo(toast: Toast): Promise<void> {
    this.dismiss(toast.id);
    try {
      await toast.undo?.();
    } catch (thrown) {
      this.say(failureWords(thrown));
    }
  }

  dismiss(id: number): void {
    if (this.shown?.id === id) this.shown = null;
  }

  clear(): void {
    this.shown = null;
  }
}

export const toasts = new Toasts();
