// The language of the search box, as Rust reads it: words, and parts such as from:anna or date:"last month".
import { edtf, readWhen, sayWhen, type When } from "$text/when";

export const PARTS = ["from", "channel", "date", "kind", "has"] as const;
export type Part = (typeof PARTS)[number];

export interface Piece {
  /** Null for a word. */
  part: Part | null;
  /** Without its quotation marks. */
  value: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** Splits at white space outside quotation marks. A part that is not known is a word like any other. */
export function pieces(text: string): Piece[] {
  // The second of two quotation marks may still be on its way.
  return [...text.matchAll(/(?:[^\s"]|"[^"]*(?:"|$))+/gu)].map((found) => {
    const [whole] = found;
    const [, name = "", rest = ""] = /^([a-z]+):(.*)$/isu.exec(whole) ?? [];
    const part = PARTS.find((known) => known === name.toLowerCase()) ?? null;
    const value = (part ? rest : whole).replaceAll('"', "");
    return { part, value, start: found.index, end: found.index + whole.length };
  });
}

/** Returns the query for Rust: dates said in words become dates that it reads. What is not understood stays. */
export function prepared(text: string, today: Date): string {
  let query = "";
  let from = 0;
  for (const { part, value, start, end } of pieces(text)) {
    const when = part === "date" ? readWhen(value, today) : null;
    if (!when) continue;
    query += text.slice(from, start) + `date:${range(when)}`;
    from = end;
  }
  return (query + text.slice(from)).trim();
}

/** Returns how a date that was said in words is read, so that it can be checked; null where there is none. */
export function dateSaid(text: string, today: Date): string | null {
  for (const { part, value } of pieces(text)) {
    const when = part === "date" ? readWhen(value, today) : null;
    if (when && edtf(when) !== value.trim()) return sayWhen(when);
  }
  return null;
}

/** Returns the words that a record has to hold, as they are looked for. */
export function wordsOf(text: string): string[] {
  return pieces(text).flatMap(({ part, value }) => (part ? [] : value.split(/\s+/).filter(Boolean)));
}

/** What stands in the box once a part was put at the cursor, and where the cursor is then. */
export function inserted(text: string, at: number, part: Part): { text: string; cursor: number } {
  const word = part === "has" ? "has:file" : part === "kind" ? "kind:" : `${part}:""`;
  const before = text.slice(0, at);
  const after = text.slice(at);
  const gap = before && !/\s$/.test(before) ? " " : "";
  const tail = after && !/^\s/.test(after) ? " " : "";
  const inside = word.endsWith('"') ? 1 : 0;
  const put = before + gap + word;
  return { text: put + tail + after, cursor: put.length - inside };
}

/** A range as the search knows it: two dates with ".." between, either of which may be open. */
function range(when: When): string {
  const [from = "", to] = edtf(when).split("/");
  if (to === undefined) return from;
  return `${from === ".." ? "" : from}..${to === ".." ? "" : to}`;
}
