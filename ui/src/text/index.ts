// Every word on screen comes from the catalogue, through t().
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { TextId } from "$text/ids";
import dates from "$resources/texts/en/dates.ftl?raw";
import errors from "$resources/texts/en/errors.ftl?raw";
import ui from "$resources/texts/en/ui.ftl?raw";
import words from "$resources/texts/en/words.ftl?raw";

export type { TextId } from "$text/ids";
export type TextArguments = Record<string, string | number>;

/** The language of the catalogue, and of dates. */
export const LANGUAGE = "en-GB";

// Isolating marks go around what could turn the sentence round, and nowhere else: see isolate().
const bundle = new FluentBundle(LANGUAGE, { useIsolating: false });
for (const source of [ui, words, dates, errors]) {
  for (const problem of bundle.addResource(new FluentResource(source))) throw problem;
}

/** Returns the message with its variables filled in. */
export function t(id: TextId, args: TextArguments = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`no text ${id}`);
  const safe = Object.entries(args).map(([name, value]) => [name, isolate(value)] as const);
  return bundle.formatPattern(pattern, Object.fromEntries(safe));
}

/** Returns whether the catalogue has this id. */
export function hasText(id: string): id is TextId {
  return bundle.hasMessage(id);
}

/** Returns "a, b or c". */
export function list(words: string[]): string {
  return new Intl.ListFormat(LANGUAGE, { type: "disjunction" }).format(words);
}

/** Returns what people wrote with marks around it, where it could reorder the words beside it. */
function isolate(value: string | number): string | number {
  if (typeof value === "number" || !RIGHT_TO_LEFT.test(value)) return value;
  return `\u2068${value}\u2069`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;
