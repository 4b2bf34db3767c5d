// The rehearsal: three of the recovery words, typed once from the paper. What is typed lives as long as its page.

const ASKED = 3;

export class Rehearsal {
  /** Which words are asked for, from 1. */
  readonly numbers: number[];
  typed = $state<string[]>([]);
  /** What is wrong with each; said once somebody has asked to have it checked. */
  wrong = $state.raw<(null | "empty" | "wrong")[]>([]);
  readonly #words: readonly string[];

  constructor(words: readonly string[], draw: (below: number) => number = chance) {
    this.#words = words;
    this.numbers = someOf(words.length, ASKED, draw);
    this.typed = this.numbers.map(() => "");
  }

  /** Returns whether all of them are right. */
  check(): boolean {
    this.wrong = this.numbers.map((number, index) => {
      const said = (this.typed[index] ?? "").trim().toLowerCase();
      if (!said) return "empty";
      return said === this.#words[number - 1]?.toLowerCase() ? null : "wrong";
    });
    return this.wrong.every((fault) => fault === null);
  }
}

/** Returns `count` different numbers from 1 to `of`, in their order. */
function someOf(of: number, count: number, draw: (below: number) => number): number[] {
  const left = Array.from({ length: of }, (_, index) => index + 1);
  const drawn = Array.from({ length: Math.min(count, of) }, () => left.splice(draw(left.length), 1));
  return drawn.flat().toSorted((a, b) => a - b);
}

/** Returns a number from 0 to just below `below`, by chance. */
function chance(below: number): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number % below;
}
