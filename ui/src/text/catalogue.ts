// One language: what every message says, and which way it runs.
import dates from "$resources/texts/en/dates.ftl?raw";
import errors from "$resources/texts/en/errors.ftl?raw";
import ui from "$resources/texts/en/ui.ftl?raw";
import words from "$resources/texts/en/words.ftl?raw";

export interface Catalogue {
  /** BCP 47, also for numbers and lists. */
  tag: string;
  direction: "ltr" | "rtl";
  /** Fluent, one text for each file. */
  sources: string[];
}

export const ENGLISH: Catalogue = { tag: "en-GB", direction: "ltr", sources: [ui, words, dates, errors] };
