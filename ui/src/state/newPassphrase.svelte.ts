// A passphrase that is being chosen: typed twice, rated as it is typed, and never kept longer than its form.
import { call } from "$api/client";
import { failureWords } from "$api/failure";
import type { PassphraseRating, PassphraseWarning } from "$api/generated";
import { t, type TextId } from "$text";

/** Waits this long after the last key, so that not every letter is rated. */
const PAUSE_MS = 200;
/** From this score on it is taken without a word. */
const STRONG = 3;

const advice: Record<PassphraseWarning, TextId> = {
  keys: "strength-keys",
  repeats: "strength-repeats",
  common: "strength-common",
  sequence: "strength-sequence",
  date: "strength-date",
  word: "strength-word",
  name: "strength-name",
};

export class NewPassphrase {
  first = $state("");
  again = $state("");
  shown = $state(false);
  /** How easily it is guessed; null while that is not known of what stands in the field now. */
  rating = $state.raw<PassphraseRating | null>(null);
  wrong = $state.raw<{ at: "first" | "again"; text: string } | null>(null);
  /** Why it is not taken without a second, deliberate press. */
  doubt = $state<string | null>(null);
  suggestion = $state("");
  #pause: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  /** One line that would make it better. */
  get advice(): string | null {
    if (!this.rating || this.rating.score >= STRONG) return null;
    return t(this.rating.warning ? advice[this.rating.warning] : "strength-longer");
  }

  get suggested(): boolean {
    return this.suggestion !== "" && this.first === this.suggestion;
  }

  /** After another letter. */
  typed(): void {
    clearTimeout(this.#pause);
    this.wrong = this.doubt = null;
    if (this.first) this.#pause = setTimeout(() => void this.#rate(), PAUSE_MS);
    else void this.#rate();
  }

  /** Fills both fields with words chosen by chance, and shows them. */
  async suggest(): Promise<void> {
    try {
      const { passphrase } = await call("passphrases_suggest", {});
      this.first = this.again = this.suggestion = passphrase;
      this.shown = true;
      this.typed();
    } catch (thrown) {
      this.wrong = { at: "first", text: failureWords(thrown) };
    }
  }

  /** Returns whether it can be taken; else says why not. A weak one is taken where the person said so. */
  async ready(weak: "ask" | "accept"): Promise<boolean> {
    this.wrong = this.doubt = null;
    if (!this.first) this.wrong = { at: "first", text: t("error-passphrase-empty") };
    else if (this.first !== this.again) this.wrong = { at: "again", text: t("new-passphrase-differ") };
    if (this.wrong) return false;
    if (weak === "accept") return true;
    await this.#rate();
    if (!this.rating) this.doubt = t("new-passphrase-not-rated");
    else if (this.rating.score < STRONG) this.doubt = t("new-passphrase-weak");
    return this.doubt === null;
  }

  /** Forgets all of it. */
  clear(): void {
    clearTimeout(this.#pause);
    this.#asked++;
    this.first = this.again = this.suggestion = "";
    this.rating = this.wrong = this.doubt = null;
    this.shown = false;
  }

  /** Only the answer to the last question counts. */
  async #rate(): Promise<void> {
    clearTimeout(this.#pause);
    const asked = ++this.#asked;
    if (!this.first) {
      this.rating = null;
      return;
    }
    try {
      const rating = await call("passphrases_rate", { passphrase: this.first });
      if (asked === this.#asked) this.rating = rating;
    } catch {
      if (asked === this.#asked) this.rating = null;
    }
  }
}
