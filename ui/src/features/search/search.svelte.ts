// One search: what is typed, and what was found for it. Lives as long as its screen, so nothing outlasts a lock.
import { call } from "$api/client";
import { failureWords } from "$api/failure";
import type { SearchHit } from "$api/generated";

/** Waits this long after the last key, so that half a word is not searched for. */
const PAUSE_MS = 180;

export class Search {
  query = $state("");
  results = $state.raw<SearchHit[] | null>(null);
  failure = $state<string | null>(null);
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(query: string) {
    this.query = query;
    if (query) void this.find();
  }

  typed(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.find(), PAUSE_MS);
  }

  async find(): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    const query = this.query.trim();
    if (!query) {
      this.results = null;
      return;
    }
    try {
      const { results } = await call("search_find", { query });
      if (asked === this.#asked) this.results = results;
      this.failure = null;
    } catch (thrown) {
      this.failure = failureWords(thrown);
    }
  }
}
