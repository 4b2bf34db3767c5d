import type { Snippet } from "svelte";

/** A term and what it means here. */
export interface Definition {
  term: string;
  /** Words, several lines of words, or something to show. */
  value: string | string[] | Snippet;
}
