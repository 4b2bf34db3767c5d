import type { DraftView } from "$api/generated";

/** The most that a line shows. */
const LONGEST = 90;

/** Returns the first words that somebody typed into a draft, whichever form it belongs to; "" where there are none. */
export function firstWords({ body }: Pick<DraftView, "body">): string {
  const words = textsIn(JSON.parse(body) as unknown).find((text) => /\s|.{4}/.test(text.trim())) ?? "";
  const [line = ""] = words.trim().split("\n");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Returns every text in a form, in order. */
function textsIn(held: unknown): string[] {
  if (typeof held === "string") return [held];
  if (typeof held === "object" && held !== null) return Object.values(held).flatMap(textsIn);
  return [];
}
