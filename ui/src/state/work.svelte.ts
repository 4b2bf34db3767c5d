// Something that may take a while. After a second it shows itself, says how far it is, and can be stopped.
import { call } from "$api/client";

/** Shorter work is over before anybody could read of it. */
const SHOWN_AFTER_MS = 1_000;
const ASKED_EVERY_MS = 250;

let count = 0;

export class Work {
  /** It runs. */
  running = $state(false);
  /** It has been running for long enough to be shown. */
  shown = $state(false);
  /** From 0 to 1; null while that cannot be told. */
  fraction = $state<number | null>(null);
  #name: string | null = null;

  /** Does one thing under a name of its own; while it runs, nothing else is begun and null comes back. */
  async do<T>(task: (name: string) => Promise<T>): Promise<T | null> {
    if (this.running) return null;
    const name = `work-${++count}`;
    this.#name = name;
    this.running = true;
    const show = setTimeout(() => void this.#follow(name), SHOWN_AFTER_MS);
    try {
      return await task(name);
    } finally {
      clearTimeout(show);
      this.#name = null;
      this.running = false;
      this.shown = false;
      this.fraction = null;
    }
  }

  /** Asks it to stop; the task then fails with the code "cancelled". */
  async cancel(): Promise<void> {
    if (this.#name) await call("works_cancel", { work: this.#name });
  }

  async #follow(name: string): Promise<void> {
    this.shown = true;
    while (this.#name === name) {
      try {
        const view = await call("works_show", { work: name });
        if (this.#name === name) this.fraction = view?.fraction ?? null;
      } catch {
        return;
      }
      await new Promise((wait) => setTimeout(wait, ASKED_EVERY_MS));
    }
  }
}
