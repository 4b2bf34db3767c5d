// Every word on screen comes from the catalogue, through t().
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { ENGLISH, type Catalogue } from "$text/catalogue";
import type { TextId } from "$text/ids";

export type { Catalogue } from "$text/catalogue";
export type { TextId } from "$text/ids";
export type TextArguments = Record<string, string | number>;

/** The language of the catalogue, and of dates. It changes with speak(). */
export let LANGUAGE = ENGLISH.tag;

let bundle = read(ENGLISH);
let direction = ENGLISH.direction;

/** Changes the language, and tells the page. Words on screen stay as they are, so it comes before the first of them. */
export function speak(catalogue: Catalogue): void {
  bundle = read(catalogue);
  LANGUAGE = catalogue.tag;
  direction = catalogue.direction;
  document.documentElement.lang = catalogue.tag;
  document.documentElement.dir = catalogue.direction;
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

// Isolating marks go around what could turn the sentence round, and nowhere else: see isolate().
function read({ tag, sources }: Catalogue): FluentBundle {
  const made = new FluentBundle(tag, { useIsolating: false });
  for (const source of sources) {
    for (const problem of made.addResource(new FluentResource(source))) throw problem;
  }
  return made;
}

/** Returns what people wrote with marks around it, where it could reorder the words beside it. */
function isolate(value: string | number): string | number {
  if (typeof value === "number") return value;
  const harmless = direction === "ltr" && !RIGHT_TO_LEFT.test(value);
  return harmless ? value : `\u2068${value}\u2069`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/;
