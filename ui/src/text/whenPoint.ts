// One point in time, as precisely as it is known: how it is typed in full, and how EDTF writes it.
import { t } from "$text";

/** A year, perhaps with its month, perhaps with its day. */
export interface Point {
  year: number;
  month?: number;
  day?: number;
  /** Near it, not exactly it: `~`. */
  about?: true;
  /** The author is not sure of it: `?`. */
  perhaps?: true;
  /** It was counted from today or named by its weekday, so its weekday is shown for checking. Not in EDTF. */
  weekday?: true;
}

/** Returns whether that day exists. */
export function exists({ year, month, day }: Point): boolean {
  if (year < 1000 || year > 9999) return false;
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Reads 2026-03-14, 2026-03, 2026, 14/3/2026 (day first), 14 March 2026, March 2026. */
export function readPoint(text: string): Point | null {
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

/** Reads 2026, 2026-03 and 2026-03-14, each perhaps with `~`, `?` or `%` for both. */
export function readEdtfPoint(text: string): Point | null {
  const [, date, doubt] = /^(\d{4}(?:-\d\d){0,2})([~?%]?)$/.exec(text) ?? [];
  const point = date === undefined ? null : readPoint(date);
  if (point && (doubt === "~" || doubt === "%")) point.about = true;
  if (point && (doubt === "?" || doubt === "%")) point.perhaps = true;
  return point;
}

/** Returns the point in EDTF. */
export function written(point: Point): string {
  const doubt = point.about ? (point.perhaps ? "%" : "~") : point.perhaps ? "?" : "";
  return digits(point) + doubt;
}

/** Returns the point as sortable text, whatever doubt there is. */
export function digits({ year, month, day }: Point): string {
  const two = (part: number) => `-${String(part).padStart(2, "0")}`;
  return String(year) + (month === undefined ? "" : two(month)) + (day === undefined ? "" : two(day));
}

function checked(year: string | undefined, month: string | undefined, day: string | undefined): Point | null {
  const point: Point = { year: Number(year) };
  if (month !== undefined) point.month = Number(month);
  if (day !== undefined) point.day = Number(day);
  return exists(point) ? point : null;
}

const MONTHS = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const).map((month) =>
  t(`word-month-long-${month}`).toLowerCase(),
);
