// The pages as they would be printed now. They follow what is chosen, a moment later; the ones before stay until then.
import { call } from "$api/client";
import { failureWords } from "$api/failure";
import type { DisclosurePreviewRequest } from "$api/generated";

/** Whoever ticks one box often ticks the next; only then are pages made. */
const PAUSE_MS = 500;

export class Pages {
  shown = $state.raw<Blob[]>([]);
  /** The page in sight; the first is 0. */
  at = $state(0);
  /** What is shown is not yet what was asked for. */
  updating = $state(false);
  failure = $state<string | null>(null);
  #request: DisclosurePreviewRequest | null = null;
  #asked = "";
  #turn = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** Asks for the pages, unless they were asked for already. `edition` changes when the records have. */
  want(request: DisclosurePreviewRequest, edition: number): void {
    const asked = JSON.stringify([request, edition]);
    if (asked === this.#asked) return;
    const first = this.#asked === "";
    this.#asked = asked;
    this.#request = request;
    this.#begin(first ? 0 : PAUSE_MS);
  }

  /** Asks once more, after a failure. */
  again(): void {
    this.#begin(0);
  }

  /** Drops every answer that is still to come. */
  stop(): void {
    clearTimeout(this.#pause);
    this.#turn += 1;
  }

  /** Turns by so many pages, as far as there are any. */
  turn(by: number): void {
    this.at = Math.max(0, Math.min(this.at + by, this.shown.length - 1));
  }

  #begin(after: number): void {
    this.stop();
    const turn = this.#turn;
    this.updating = true;
    this.#pause = setTimeout(() => void this.#ask(turn), after);
  }

  async #ask(turn: number): Promise<void> {
    if (!this.#request) return;
    try {
      const { pages } = await call("disclosures_preview", this.#request);
      if (turn !== this.#turn) return;
      this.shown = pages.map((page) => new Blob([page], { type: "image/svg+xml" }));
      this.failure = null;
    } catch (thrown) {
      if (turn !== this.#turn) return;
      // The pages before show something else than what would be printed.
      this.shown = [];
      this.failure = failureWords(thrown);
    }
    this.turn(0);
    this.updating = false;
  }
}
