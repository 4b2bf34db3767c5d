// Saving as one changes things: what is typed is stored after a short pause, what is chosen at once.
import { failureWords } from "$api/failure";
import type { Settings } from "$api/generated";
import { beforeLock } from "$state/beforeLock";
import { settings } from "$state/settings.svelte";
import { toasts } from "$state/toasts.svelte";

/** Waits this long after the last key. */
const PAUSE_MS = 300;

export class Saver {
  /** All that was changed is stored. */
  saved = $state(false);
  failure = $state<string | null>(null);
  #waiting: Partial<Settings> | null = null;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #changes = 0;
  #closed = false;
  readonly #leave = beforeLock(() => this.flush());

  /** Stores a change, unless another follows in a moment. */
  soon(change: Partial<Settings>): void {
    clearTimeout(this.#pause);
    this.saved = false;
    this.#waiting = change;
    this.#pause = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  async now(change: Partial<Settings>): Promise<void> {
    this.#waiting = change;
    await this.flush();
  }

  /** Stores what waits. */
  async flush(): Promise<void> {
    clearTimeout(this.#pause);
    const change = this.#waiting;
    if (!change) return;
    this.#waiting = null;
    this.saved = false;
    const count = ++this.#changes;
    try {
      await settings.save(change);
      if (count !== this.#changes) return;
      this.failure = null;
      this.saved = this.#waiting === null;
    } catch (thrown) {
      this.failure = failureWords(thrown);
      if (this.#closed) toasts.say(this.failure);
    }
  }

  /** The page is left: what waits is stored, if the vault is still open. */
  close(): void {
    this.#closed = true;
    this.#leave();
    if (settings.loaded) void this.flush();
    else clearTimeout(this.#pause);
  }
}
