// Dates said from today: "last Tuesday", "two weeks ago", "14 March".
//
// chrono-node knows the words; how precise they are is decided here. It promises never to guess: all of the text
// is understood or none of it, a week is not a day, and what people mean differently has its other meaning beside it.
import { GB } from "chrono-node/en";
import {
  dayOf,
  firstDay,
  isBefore,
  nearest,
  plusDays,
  weekdayOf,
  type Day,
  type Lean,
} from "$text/whenCalendar";
import { exists, readPoint, type Point } from "$text/whenPoint";

/** Where the reader stands. */
export interface Frame {
  today: Date;
  lean: Lean;
  /** What a bare "Tuesday" is nearest to: today, or the other end of a range. */
  near: Day;
}

/** From one point to another; the same point twice where it is one. */
export interface Span {
  from: Point;
  to: Point;
  /** What the same words mean to others. */
  or?: Span;
}

/** Returns what was said, in lower case and single spaces; null where any part of it is not understood. */
export function readRelative(said: string, frame: Frame): Span | null {
  const usual = USUAL.reduce((text, [pattern, words]) => text.replace(pattern, words), said);
  const bare = usual.replace(/^(?:on|in|at|during|over) /, "");
  const forms = [usual, bare, bare.replace(/^the /, "")];
  for (const form of new Set(forms)) {
    const span = readForm(form, frame);
    if (span) return checkable(span);
  }
  return null;
}

/** What chrono knows by another name. */
const USUAL: [RegExp, string][] = [
  [/\ba fortnight\b/, "two weeks"],
  [/^day (?=before|after)/, "the day "],
  [/\btues\b/, "tue"],
  [/\bweds\b/, "wed"],
];

function readForm(said: string, frame: Frame): Span | null {
  return (
    readToday(said, frame) ??
    readWeek(said, frame) ??
    readShifted(said, frame) ??
    single(readBare(said, frame)) ??
    readNamed(said, frame)
  );
}

/** Today by its parts, and the night that belongs to two days. */
function readToday(said: string, { today }: Frame): Span | null {
  const day = dayOf(today);
  if (/^(?:this (?:morning|afternoon|evening|lunchtime)|tonight|(?:just )?now)$/.test(said))
    return single(day);
  return said === "last night" ? { from: plusDays(day, -1), to: day } : null;
}

/** A week runs from Monday to Sunday, a weekend is its last two days. */
function readWeek(said: string, frame: Frame): Span | null {
  const monday = mondayOf(dayOf(frame.today));
  const week = (shift: number) => days(plusDays(monday, 7 * shift), 6);
  const weekend = (shift: number) => days(plusDays(monday, 7 * shift + 5), 1);
  if (said === "week before last") return week(-2);
  if (said === "week after next") return week(2);
  if (said === "weekend") {
    const saturday = nearestWeekday(6, frame);
    return saturday && days(saturday, 1);
  }
  const [, which, what] = /^(last|this|next) (week|weekend)$/.exec(said) ?? [];
  if (!which) return null;
  const shift = SHIFTS[which as keyof typeof SHIFTS];
  if (what === "week") return week(shift);
  // In the middle of a week, "next weekend" is the coming one to some and the one after it to others.
  const unsure = which === "next" && weekdayOf(dayOf(frame.today)) < 6;
  return unsure ? { ...weekend(shift), or: weekend(0) } : weekend(shift);
}

/** A weekday or a month of another week or year: "last Tuesday", "Friday next week", "next March". */
function readShifted(said: string, frame: Frame): Span | null {
  const day = dayOf(frame.today);
  const [, name, ofWhich] = /^(\S+)(?: of)? (last|this|next) week$/.exec(said) ?? [];
  const [, which, word] = /^(last|this|next|(?:this )?(?:past|coming)) (\S+)$/.exec(said) ?? [];
  const weekday = readWeekday(name ?? word ?? "", frame.today);
  if (weekday && ofWhich) return single(inWeek(day, weekday, ofWhich as keyof typeof SHIFTS));
  if (weekday && which) return shiftedWeekday(day, weekday, which);
  if (!word || !/^(?:last|this|next)$/.test(which ?? "")) return null;
  const month = readPoint(`${word} ${day.year}`);
  return month?.month && !month.day ? shiftedMonth(day, month, which as keyof typeof SHIFTS) : null;
}

/** "Last Tuesday" is Tuesday of last week; to others it is this week's, where that is already over. */
function shiftedWeekday(day: Day, weekday: number, which: string): Span | null {
  if (which.endsWith("past")) return single(nearest(plusDays(day, -1), "past", weekdays(day, weekday)));
  if (which.endsWith("coming")) return single(nearest(plusDays(day, 1), "future", weekdays(day, weekday)));
  const [meant, thisWeek] = [
    inWeek(day, weekday, which as keyof typeof SHIFTS),
    inWeek(day, weekday, "this"),
  ];
  const unsure =
    (which === "last" && isBefore(thisWeek, day)) || (which === "next" && isBefore(day, thisWeek));
  return unsure ? { ...single(meant), or: single(thisWeek) } : single(meant);
}

/** "Last March" is the one before this month; to others that of last year, where this year had one. */
function shiftedMonth(day: Day, { year, month }: Point, which: keyof typeof SHIFTS): Span {
  const thisYear = { year, month } as Point;
  const otherYear = { year: year + SHIFTS[which], month } as Point;
  const unsure =
    (which === "last" && isBefore(thisYear, day)) || (which === "next" && isBefore(day, thisYear));
  return unsure ? { ...single(thisYear), or: single(otherYear) } : single(otherYear);
}

/** What lacks its year, or its month as well: "14 March", "March", "Tuesday 17th". */
function readBare(said: string, { today, near, lean }: Frame): Point | null {
  const [, name, day] = /^(?:(\S+?),? (?:the )?)?(\d{1,2})(?:st|nd|rd|th)$/.exec(said) ?? [];
  if (day) {
    const point = nearest(near, lean, (step) => {
      const month = new Date(Date.UTC(near.year, near.month - 1 + step));
      return made(month.getUTCFullYear(), month.getUTCMonth() + 1, Number(day));
    });
    return name && point && weekdayOf(firstDay(point)) !== readWeekday(name, today) ? null : point;
  }
  return /[a-z]/.test(said) ? nearest(near, lean, (step) => readPoint(`${said} ${near.year + step}`)) : null;
}

/** Whatever else chrono knows, as far as its parts are certain. */
function readNamed(said: string, frame: Frame): Span | null {
  const [result, more] = GB.parse(said, frame.today);
  if (!result || more || result.end || result.text !== said) return null;
  const { start } = result;
  if (result.tags().has("result/relativeDate")) return single(readCounted(said, start, frame.today));
  if (start.isCertain("hour") || OURS.test(said)) return null;
  const { year, month, day, weekday } = certain(start);
  if (month === undefined && day === undefined && weekday !== undefined)
    return single(nearestWeekday(weekday, frame));
  if (swapped(said, day)) return null;
  // chrono takes "March 14" for the March of 2014, where others mean the day; we take neither.
  if (month !== undefined && day === undefined && !/^(?:[^\d]*|.*\d{4}.*)$/.test(said)) return null;
  const point =
    year === undefined && month !== undefined
      ? nearest(frame.near, frame.lean, (step) => made(frame.near.year + step, month, day))
      : made(year, month, day);
  const agrees = weekday === undefined || (point?.day && weekdayOf(firstDay(point)) === weekday);
  return agrees ? single(point) : null;
}

/** Words whose meaning is decided elsewhere in this file; chrono reads them with less care. */
const OURS =
  /week|morning|afternoon|evening|night|noon|\b(?:last|past|next|coming|this(?! (?:month|year)$))\b/;

/** A count from today is as precise as its unit: days are exact, "two weeks ago" is about that day. */
function readCounted(said: string, start: Components, today: Date): Point | null {
  const named = /^(?:(?:last|next) (?:month|year)|the day (?:before yesterday|after tomorrow))$/.test(said);
  const counted = /^(?:.+ ago|in .+|.+ from now)$/.test(said);
  const unclear = /\b(?:before|after|last|past|next|this|few|several|some|many)\b/.test(said);
  if (!named && (!counted || unclear)) return null;
  const { year, month, day, weekday } = certain(
    start.isCertain("day") ? start : fromMiddle(said, start, today),
  );
  const point = made(year, month, day);
  // chrono is certain of the weekday where it counted days, and of the hour where it counted hours.
  const days = weekday !== undefined && !/couple|half|month|year|[.,]\d/.test(said);
  if (point && !named && !days && !start.isCertain("hour")) point.about = true;
  return point;
}

type Components = ReturnType<typeof GB.parse>[number]["start"];

/** Counts months from the middle of one: a month before 31 March is February, which has no 31st. */
function fromMiddle(said: string, start: Components, today: Date): Components {
  const middle = new Date(today.getFullYear(), today.getMonth(), 15, 12);
  return GB.parse(said, middle)[0]?.start ?? start;
}

/** What the text says itself, without what chrono would fill in; weekdays from 1 for Monday to 7 for Sunday. */
function certain(start: Components): Partial<Record<"year" | "month" | "day" | "weekday", number>> {
  const part = (name: "year" | "month" | "day" | "weekday") =>
    start.isCertain(name) ? (start.get(name) ?? undefined) : undefined;
  const weekday = part("weekday");
  return {
    year: part("year"),
    month: part("month"),
    day: part("day"),
    weekday: weekday === 0 ? 7 : weekday,
  };
}

/** Returns 1 for Monday up to 7 for Sunday, where the word is a weekday and nothing else. */
function readWeekday(word: string, today: Date): number | null {
  if (!/^[a-z]{3,9}$/.test(word) || /^week/.test(word)) return null;
  const [result] = GB.parse(word, today);
  if (result?.text !== word || result.start.isCertain("hour")) return null;
  const { year, month, day, weekday } = certain(result.start);
  return (year ?? month ?? day) === undefined ? (weekday ?? null) : null;
}

/** chrono takes 3/14 for 14 March, because no month is 14; we do not. */
function swapped(said: string, day: number | undefined): boolean {
  const [, first] = /^(\d{1,2})[-./]\d/.exec(said) ?? [];
  return first !== undefined && Number(first) !== day;
}

const SHIFTS = { last: -1, this: 0, next: 1 };

function mondayOf(day: Day): Day {
  return plusDays(day, 1 - weekdayOf(day));
}

function inWeek(day: Day, weekday: number, which: keyof typeof SHIFTS): Day {
  return plusDays(mondayOf(day), 7 * SHIFTS[which] + weekday - 1);
}

function weekdays(day: Day, weekday: number): (step: number) => Day {
  return (step) => plusDays(mondayOf(day), 7 * step + weekday - 1);
}

function nearestWeekday(weekday: number, { near, lean }: Frame): Day | null {
  return nearest(near, lean, weekdays(near, weekday)) as Day | null;
}

function days(from: Day, more: number): Span {
  return { from, to: plusDays(from, more) };
}

function single(point: Point): Span;
function single(point: Point | null): Span | null;
function single(point: Point | null): Span | null {
  return point && { from: point, to: point };
}

function made(year: number | undefined, month: number | undefined, day: number | undefined): Point | null {
  if (year === undefined || (day !== undefined && month === undefined)) return null;
  const point: Point = { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
  return exists(point) ? point : null;
}

/** Asks for the weekdays: what was counted is easily a day off, and a weekday shows it. */
function checkable({ from, to, or }: Span): Span {
  const named = (point: Point): Point => (point.day === undefined ? point : { ...point, weekday: true });
  const first = named(from);
  return { from: first, to: from === to ? first : named(to), ...(or && { or: checkable(or) }) };
}
