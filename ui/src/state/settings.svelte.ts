// What the person chose. It lies in the vault: loaded after it opens, gone when it is locked.
import { call } from "$api/client";
import { failureWords } from "$api/failure";
import type { Settings } from "$api/generated";
import { appearance } from "$state/appearance.svelte";

const USUAL: Settings = {
  scheme: "system",
  contrast: "system",
  lockAfterMinutes: 5,
  securityContact: { name: "", role: "", phone: "", email: "", how: "", secondRoute: "" },
  route: null,
  savedFilters: [],
};

class Chosen {
  /** What holds now; as it usually is until it was loaded. */
  value = $state.raw<Settings>(USUAL);
  /** The vault has said what was chosen. */
  loaded = $state(false);
  /** Why it was not loaded. */
  failure = $state<string | null>(null);
  /** Counts the vaults: an answer about the one before is dropped. */
  #vault = 0;
  #queue: Promise<unknown> = Promise.resolve();

  /** Asks the vault. A failure is kept in words; nothing can be saved until it succeeds. */
  async load(): Promise<void> {
    const vault = this.#vault;
    try {
      const value = await call("settings_get", {});
      if (vault !== this.#vault) return;
      this.loaded = true;
      this.failure = null;
      this.#show(value);
    } catch (thrown) {
      if (vault === this.#vault) this.failure = failureWords(thrown);
    }
  }

  /**
   * Changes some of it. The change holds at once, and is taken back where it cannot be stored; then the promise
   * rejects. Changes are stored one after another, so none overwrites another.
   */
  save(change: Partial<Settings>): Promise<void> {
    const vault = this.#vault;
    const before = this.value;
    if (this.loaded) this.#show({ ...before, ...change });
    const stored = this.#queue.then(() => this.#store(vault, before, change));
    this.#queue = stored.catch(() => {});
    return stored;
  }

  /** Forgets it: the vault is locked. */
  reset(): void {
    this.#vault++;
    this.#queue = Promise.resolve();
    this.loaded = false;
    this.failure = null;
    this.value = USUAL;
    appearance.reset();
  }

  async #store(vault: number, before: Settings, change: Partial<Settings>): Promise<void> {
    if (vault !== this.#vault) return;
    try {
      // Without what is there already, storing would put the usual in its place.
      const held = this.loaded ? this.value : await call("settings_get", {});
      const value = await call("settings_set", { ...held, ...change });
      if (vault !== this.#vault) return;
      // What else is on its way to the vault already holds here.
      this.#show(this.loaded ? { ...this.value, ...only(change, value) } : value);
      this.loaded = true;
    } catch (thrown) {
      if (vault === this.#vault) this.#show({ ...this.value, ...only(change, before) });
      throw thrown;
    }
  }

  #show(value: Settings): void {
    this.value = value;
    appearance.set(value);
  }
}

/** Returns the parts of `from` that a change is about. */
function only(change: Partial<Settings>, from: Settings): Partial<Settings> {
  const keys = Object.keys(change) as (keyof Settings)[];
  return Object.fromEntries(keys.map((key) => [key, from[key]]));
}

export const settings = new Chosen();
