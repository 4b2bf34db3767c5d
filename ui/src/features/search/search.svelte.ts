// One search: what is typed, and what was found for it. Lives as long as its screen, so nothing outlasts a lock.
import { call } from "$api/client";
import { failureWords } from "$api/failure";
import type { SearchHit } from "$api/generated";
import { dateSaid, inserted, prepared, wordsOf, type Part } from "$features/search/query";
import { today } from "$text/today";

/** Waits this long after the last key, so that half a word is not searched for. */
const PAUSE_MS = 180;

export class Search {
  query = $state("");
  results = $state.raw<SearchHit[] | null>(null);
  /** The words that were looked for, to mark them in what was found. */
  words = $state.raw<string[]>([]);
  failure = $state<string | null>(null);
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(query: string) {
    this.query = query;
    if (query) void this.find();
  }

  /** A date that was said in words, as it was read. */
  get dateRead(): string | null {
    return dateSaid(this.query, today());
  }

  typed(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.find(), PAUSE_MS);
  }

  /** Looks for something else. */
  async look(query: string): Promise<void> {
    this.query = query;
    await this.find();
  }

  /** Puts a part at the cursor; returns where the cursor is then. */
  insert(part: Part, at: number): number {
    const { text, cursor } = inserted(this.query, at, part);
    this.query = text;
    this.typed();
    return cursor;
  }

  /** Only the answer to the last question counts. */
  async find(): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    const typed = this.query;
    const query = prepared(typed, today());
    if (!query) {
      this.results = this.failure = null;
      return;
    }
    try {
      const { results } = await call("search_find", { query });
      if (asked !== this.#asked) return;
      this.words = wordsOf(typed);
      this.results = results;
      this.failure = null;
    } catch (thrown) {
      if (asked !== this.#asked) return;
      this.results = null;
      this.failure = failureWords(thrown);
    }
  }
}
