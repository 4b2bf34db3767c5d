// One answer from the host that a screen shows: not yet there, there, or failed.
import { failureWords } from "$api/failure";

export class Loaded<T> {
  value = $state.raw<T | null>(null);
  failure = $state<string | null>(null);
  readonly #ask: () => Promise<T>;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
    void this.load();
  }

  async load(): Promise<void> {
    try {
      this.value = await this.#ask();
      this.failure = null;
    } catch (thrown) {
      this.failure = failureWords(thrown);
    }
  }
}
