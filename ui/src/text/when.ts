// Dates as people know them. Reads what somebody types into EDTF, and EDTF back into plain words.
// Never guesses: what is not understood goes to Rust as it was typed, and Rust refuses it by name.
import { LANGUAGE, t } from "$text";

/** A year, perhaps with its month, perhaps with its day. */
export interface Point {
  year: number;
  month?: number;
  day?: number;
}

export type When =
  | { shape: "at"; at: Point; time?: string }
  | { shape: "about"; at: Point }
  | { shape: "between"; from: Point; to: Point }
  | { shape: "before"; at: Point }
  | { shape: "after"; at: Point };

/** Returns the EDTF for a date. */
export function edtf(when: When): string {
  switch (when.shape) {
    case "at":
      return written(when.at) + (when.time ? `T${when.time}` : "");
    case "about":
      return `${written(when.at)}~`;
    case "between":
      return `${written(when.from)}/${written(when.to)}`;
    case "before":
      return `../${written(when.at)}`;
    case "after":
      return `${written(when.at)}/..`;
  }
}

/** Returns the date that was typed, in EDTF or in words; null where it is neither. */
export function readWhen(text: string): When | null {
  const said = text.trim().replaceAll(/\s+/g, " ").toLowerCase();
  const stamp = /^(\d{4}-\d\d-\d\d)t(\d\d:\d\d.*)$/.exec(said);
  if (stamp?.[1] && stamp[2])
    return shaped(readPoint(stamp[1]), (at) => ({ shape: "at", at, time: stamp[2]?.toUpperCase() }));
  const edtfForm = readEdtf(said);
  if (edtfForm) return edtfForm;

  const before = /^(?:before|until|by|up to) (.+)$/.exec(said);
  if (before?.[1]) return shaped(readPoint(before[1]), (at) => ({ shape: "before", at }));
  const after = /^(?:after|since|from) ((?:(?! to ).)+?)(?: on)?$/.exec(said);
  if (after?.[1]) return shaped(readPoint(after[1]), (at) => ({ shape: "after", at }));
  const about = /^(?:about|around|circa|roughly|c\.) (.+)$/.exec(said);
  if (about?.[1]) return shaped(readPoint(about[1]), (at) => ({ shape: "about", at }));
  const between = /^(?:between |from )?(.+?) ?(?: and | to |–|—| - ) ?(.+)$/.exec(said);
  if (between?.[1] && between[2]) {
    const to = readPoint(between[2]);
    const from = readPoint(between[1]) ?? readPoint(`${between[1]} ${tail(between[2], between[1])}`);
    return to && from ? { shape: "between", from, to } : null;
  }
  return shaped(readPoint(said), (at) => ({ shape: "at", at }));
}

/** Returns a typed date as EDTF, or as typed where it is not understood. */
export function toEdtf(text: string): string {
  const when = readWhen(text);
  return when ? edtf(when) : text.trim();
}

/** Returns a typed date in plain words, as Rust would say them; "" where it is not understood. */
export function whenWords(text: string): string {
  const when = readWhen(text);
  if (!when) return "";
  switch (when.shape) {
    case "at":
      return when.time ? withTime(pointWords(when.at), when.time) : pointWords(when.at);
    case "about":
      return t("word-date-about", { date: pointWords(when.at) });
    case "between":
      return t("word-date-between", { from: pointWords(when.from), to: pointWords(when.to) });
    case "before":
      return t("word-date-before", { point: pointWords(when.at) });
    case "after":
      return t("word-date-after", { point: pointWords(when.at) });
  }
}

/** Returns the moment something was written, as "23 Nov 2026, 22:44" in the zone of this computer. */
export function momentWords(rfc3339: string): string {
  const moment = new Date(rfc3339);
  if (Number.isNaN(moment.getTime())) return rfc3339;
  const date = pointWords({
    year: moment.getFullYear(),
    month: moment.getMonth() + 1,
    day: moment.getDate(),
  });
  const time = moment.toLocaleTimeString(LANGUAGE, { hour: "2-digit", minute: "2-digit" });
  return t("moment", { date, time });
}

/** Returns whether that day exists. */
export function exists({ year, month, day }: Point): boolean {
  if (year < 1000 || year > 9999) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function readEdtf(text: string): When | null {
  const [start, end, more] = text.split("/");
  if (start === undefined || more !== undefined) return null;
  if (end === undefined) {
    const [, date, about] = /^(\d{4}(?:-\d\d){0,2})(~?)$/.exec(start) ?? [];
    return date === undefined
      ? null
      : shaped(readPoint(date), (at) => ({ shape: about ? "about" : "at", at }));
  }
  const point = (part: string) => (/^\d{4}(-\d\d){0,2}$/.test(part) ? readPoint(part) : null);
  const [from, to] = [point(start), point(end)];
  if (from && to) return { shape: "between", from, to };
  if (to && start === "..") return { shape: "before", at: to };
  if (from && end === "..") return { shape: "after", at: from };
  return null;
}

/** Reads 2026-03-14, 2026-03, 2026, 14/3/2026 (day first), 14 March 2026, March 2026. */
function readPoint(text: string): Point | null {
  const said = text.trim();
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(said);
  if (iso) return checked(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(said);
  if (slashed) return checked(slashed[3], slashed[2], slashed[1]);
  const worded = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?,? (\d{4})$/.exec(said);
  const name = worded?.[2];
  if (!worded || !name) return null;
  const month = MONTHS.findIndex(
    (full) => full === name || full.slice(0, 3) === name || (name === "sept" && full === "september"),
  );
  return month < 0 ? null : checked(worded[3], String(month + 1), worded[1]);
}

/** Returns what the first date of a range leaves to the second: "2" of "2 to 9 March 2026" lacks "March 2026". */
function tail(second: string, first: string): string {
  const words = second.trim().split(" ");
  return words.slice(first.trim().split(" ").length).join(" ");
}

function checked(year: string | undefined, month: string | undefined, day: string | undefined): Point | null {
  const point: Point = { year: Number(year) };
  if (month !== undefined) point.month = Number(month);
  if (day !== undefined) point.day = Number(day);
  return exists(point) ? point : null;
}

function shaped(point: Point | null, make: (at: Point) => When): When | null {
  return point && make(point);
}

function written({ year, month, day }: Point): string {
  const two = (part: number) => `-${String(part).padStart(2, "0")}`;
  return String(year) + (month === undefined ? "" : two(month)) + (day === undefined ? "" : two(day));
}

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

// Numbers go in as text, or the catalogue would group the digits of a year.
function pointWords({ year, month, day }: Point): string {
  if (month === undefined) return String(year);
  if (day === undefined)
    return t("word-date-month", { month: t(`word-month-long-${month as Month}`), year: String(year) });
  const short = t(`word-month-short-${month as Month}`);
  return t("word-date-day", { day: String(day), month: short, year: String(year) });
}

function withTime(date: string, time: string): string {
  const offset = /([+-])(\d\d:\d\d)$/.exec(time);
  let zone = t("word-date-zone-unknown");
  if (time.endsWith("Z") || offset?.[2] === "00:00") zone = t("word-date-zone-utc");
  else if (offset) zone = t("word-date-zone", { offset: (offset[1] === "-" ? "−" : "+") + offset[2] });
  return t("word-date-time", { date, time: time.slice(0, 5), zone });
}

const MONTHS = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month) =>
  t(`word-month-long-${month}`).toLowerCase(),
);
