// Dates as people know them. Reads what somebody types into EDTF, and EDTF back into plain words.
// Never guesses: what is not understood goes to Rust as it was typed, and Rust refuses it by name.
import { dayOf, firstDay, isBefore, lastDay, type Lean } from "$text/whenCalendar";
import { readEdtfPoint, readPoint, written, type Point } from "$text/whenPoint";
import { readRelative, type Frame, type Span } from "$text/relative";
import { splitTime } from "$text/whenTime";
import { sayWhen } from "$text/whenWords";

export type { Lean } from "$text/whenCalendar";
export { exists, type Point } from "$text/whenPoint";
export { momentWords, sayWhen } from "$text/whenWords";

export type When = (
  | { shape: "at"; at: Point; time?: string }
  | { shape: "between"; from: Point; to: Point }
  | { shape: "before"; at: Point }
  | { shape: "after"; at: Point }
) & {
  /** What the same words mean to others. */
  or?: When;
};

/** Returns the EDTF for a date. */
export function edtf(when: When): string {
  switch (when.shape) {
    case "at":
      return written(when.at) + (when.time ? `T${when.time}` : "");
    case "between":
      return `${written(when.from)}/${written(when.to)}`;
    case "before":
      return `../${written(when.at)}`;
    case "after":
      return `${written(when.at)}/..`;
  }
}

/**
 * Returns the date that was typed, in EDTF or in words; null where it is neither.
 *
 * Without `today`, what is counted from it ("last Tuesday", "14 March") is not understood.
 */
export function readWhen(text: string, today?: Date, lean: Lean = "past"): When | null {
  if (text.length > LONGEST) return null;
  const said = tidy(text);
  const stamp = /^(\d{4}-\d\d-\d\d)t(\d\d:\d\d.*)$/.exec(said);
  if (stamp?.[1] && stamp[2]) {
    const at = readPoint(stamp[1]);
    return at && { shape: "at", at, time: stamp[2].toUpperCase() };
  }
  const frame = today && { today, lean, near: dayOf(today) };
  return (
    readEdtf(said) ??
    readOpen(said, frame) ??
    readEither(said, frame) ??
    readBetween(said, frame) ??
    readAt(said, frame)
  );
}

/** Returns a typed date as EDTF, or as typed where it is not understood. */
export function toEdtf(text: string, today?: Date, lean?: Lean): string {
  const when = readWhen(text, today, lean);
  return when ? edtf(when) : text.trim();
}

/** Returns a typed date in plain words, as Rust would say them; "" where it is not understood. */
export function whenWords(text: string, today?: Date, lean?: Lean): string {
  const when = readWhen(text, today, lean);
  return when ? sayWhen(when) : "";
}

/** Nobody says a date in more; a cap keeps pasted text away from the patterns. */
const LONGEST = 100;

function tidy(text: string): string {
  const spaced = text.trim().replaceAll(/\s+/g, " ").toLowerCase();
  return spaced
    .replace(/(?<=[a-z])\.$/, "")
    .replace(/^(?:the )?(\d{1,2}(?:st|nd|rd|th)?) of (?=[a-z])/, "$1 ");
}

function readEdtf(text: string): When | null {
  const [start, end, more] = text.split("/");
  if (start === undefined || more !== undefined) return null;
  const from = readEdtfPoint(start);
  if (end === undefined) return from && { shape: "at", at: from };
  const to = readEdtfPoint(end);
  if (from && to) return { shape: "between", from, to };
  if (to && start === "..") return { shape: "before", at: to };
  if (from && end === "..") return { shape: "after", at: from };
  return null;
}

/** "Before January 2026", "since last Friday"; both include what they name. */
function readOpen(said: string, frame: Frame | undefined): When | null {
  const before = /^(?:before|until|till|by|up to) (.+)$/.exec(said);
  if (before?.[1]) {
    const span = readSpan(before[1], frame);
    return span && { shape: "before", at: span.to };
  }
  const after = /^(?:after|since|from) (.+?)(?: on| onwards?)?$/.exec(said);
  if (!after?.[1] || said.endsWith(" from now")) return null;
  const span = readSpan(after[1], frame);
  return span && { shape: "after", at: span.from };
}

/** "Two or three weeks ago", "a day or two ago": the larger number is the earlier end. */
function readEither(said: string, frame: Frame | undefined): When | null {
  const counted = said.replace(/^(?:a|one) (day|week|month|year) or two ago$/, "1 or 2 $1s ago");
  const [, less, more, unit] =
    /^(?:about )?(\w+)(?: or | to |-|–)(\w+) ((?:day|week|month|year)s ago)$/.exec(counted) ??
    /^between (\w+) and (\w+) ((?:day|week|month|year)s ago)$/.exec(counted) ??
    [];
  const [from, to] = [more, less].map((count) => readSpan(`${count} ${unit}`, frame));
  if (!from || !to || !isBefore(from.from, to.from)) return null;
  return { shape: "between", from: from.from, to: to.from };
}

function readBetween(said: string, frame: Frame | undefined): When | null {
  const [, first, second] =
    /^(?:between |from )?(.+?) ?(?: and | to | until | till |–|—| - ) ?(.+)$/.exec(said) ?? [];
  if (!first || !second) return null;
  const lacks = second.endsWith(" ago") ? "" : tail(second, first);
  const start = (near?: Frame) => readSpan(first, near) ?? readSpan(`${first} ${lacks}`, near);
  // One end is read from today, and the other from that end: "between Friday and Monday" is one weekend.
  let from: Span | null, to: Span | null;
  if (frame?.lean === "past") {
    to = readSpan(second, frame);
    from = to && start({ ...frame, near: lastDay(to.to) });
  } else {
    from = start(frame);
    to = from && readSpan(second, frame && { ...frame, lean: "future", near: firstDay(from.from) });
  }
  if (!from || !to || written(from.from) === written(to.to) || isBefore(to.to, from.from)) return null;
  return { shape: "between", from: from.from, to: to.to };
}

/** A date, perhaps with a time of day; a time is kept where the day is exact as well. */
function readAt(said: string, frame: Frame | undefined): When | null {
  const whole = readSpan(said, frame);
  if (whole) return shaped(whole);
  const parts = splitTime(said);
  const when = parts && readAt(parts.date, frame);
  if (when?.shape !== "at" || !when.at.day || when.time) return null;
  if (!parts?.time || when.at.about || when.at.perhaps) return when;
  const { time } = parts;
  return { ...when, time, ...(when.or?.shape === "at" && { or: { ...when.or, time } }) };
}

/** Reads one date, however doubtful, or the span that it means. */
function readSpan(said: string, frame: Frame | undefined): Span | null {
  for (const [pattern, doubt] of HEDGES) {
    const rest = said.replace(pattern, "");
    if (rest === said) continue;
    const span = readSpan(rest.trim(), frame);
    return span && each(span, (point) => ({ ...point, ...doubt }));
  }
  const edge = readEdge(said, frame);
  if (edge) return edge;
  const point = readPoint(said.replace(/^(?:on|in|during) /, ""));
  return point ? { from: point, to: point } : frame ? readRelative(said, frame) : null;
}

/** Words that make a date less sure, and those that say no more than the date itself. */
const HEDGES: [RegExp, Pick<Point, "about" | "perhaps">][] = [
  [/^(?:about|around|roughly|approximately|approx\.?|circa|ca?\.) /, { about: true }],
  [/ or so(?=$| ago$)/, { about: true }],
  [/^(?:maybe|perhaps|possibly|probably|i (?:think|believe|guess)) /, { perhaps: true }],
  [/(?:,? (?:maybe|perhaps|possibly|probably|i (?:think|believe|guess))| ?\?)$/, { perhaps: true }],
  [/^(?:some ?time|at some point|early|earlier|late|later)(?: in| on| during)? (?:the )?/, {}],
];

/** Start, middle and end of a month, or of a year: about that day, or that month. */
function readEdge(said: string, frame: Frame | undefined): Span | null {
  const [, edge, of] =
    /^(?:(?:at|in|towards) )?(?:the )?(beginning|start|middle|end) of (?:the )?(.+)$/.exec(said) ??
    /^(?:in )?(mid)[- ](.+)$/.exec(said) ??
    [];
  if (!edge || !of) return null;
  const span = readSpan(/^(?:month|year)$/.test(of) ? `this ${of}` : of, frame);
  if (!span || span.from !== span.to || span.from.day) return null;
  const middle = edge === "middle" || edge === "mid";
  return each(span, ({ year, month }) => {
    if (month) return { ...(middle ? { year, month, day: 15 } : bound({ year, month })), about: true };
    return { year, month: middle ? 6 : bound({ year }).month, about: true };
  });

  function bound(point: Point): Point & { month: number } {
    return edge === "end" ? lastDay(point) : firstDay(point);
  }
}

/** Returns what the first date of a range leaves to the second: "2" of "2 to 9 March 2026" lacks "March 2026". */
function tail(second: string, first: string): string {
  const words = second.trim().split(" ");
  return words.slice(first.trim().split(" ").length).join(" ");
}

function each({ from, to, or }: Span, change: (point: Point) => Point): Span {
  const changed = change(from);
  return { from: changed, to: from === to ? changed : change(to), ...(or && { or: each(or, change) }) };
}

function shaped({ from, to, or }: Span): When {
  const other = or && { or: shaped(or) };
  return from === to ? { shape: "at", at: from, ...other } : { shape: "between", from, to, ...other };
}
