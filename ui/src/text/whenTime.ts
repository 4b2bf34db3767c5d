// The time of day beside a date. Only a clock time is exact; "in the morning" and "at 3" leave the day alone.

/** What stands beside the time, and the time as "15:00"; null where it is vague. */
export interface Timed {
  date: string;
  time: string | null;
}

/** Returns the two parts of "yesterday at 3pm"; null where no time of day is said. */
export function splitTime(said: string): Timed | null {
  const [, date] = PART_OF_DAY.exec(said) ?? [];
  if (date) return { date, time: null };
  const groups = (TIME_LAST.exec(said) ?? TIME_FIRST.exec(said))?.groups;
  if (groups?.date === undefined) return null;
  const time = readClock(groups);
  return time === undefined ? null : { date: groups.date, time };
}

const PART_OF_DAY = /^(.+?)(?: in the| at)? (?:early |late )?(?:morning|afternoon|evening|night|lunchtime)$/;
const CLOCK =
  /(?<near>about |around |roughly )?(?:(?<noon>noon|midday)|(?<hour>\d{1,2})(?:[:.](?<minute>[0-5]\d))?(?: ?(?<half>[ap])\.?m\.?| ?(?<bare>o'clock))?)/
    .source;
const TIME_LAST = new RegExp(`^(?<date>.+?),?(?<at> at)? ${CLOCK}$`);
const TIME_FIRST = new RegExp(`^(?<at>at )?${CLOCK},?(?: on)? (?<date>.+)$`);

/** Returns "15:00"; null where it is only near it or could be morning or evening, undefined where it is no time. */
function readClock({
  at,
  near,
  noon,
  hour,
  minute,
  half,
  bare,
}: Record<string, string>): string | null | undefined {
  if (noon) return near ? null : "12:00";
  const number = Number(hour);
  if (half ? number < 1 || number > 12 : number > 23) return undefined;
  if (!half && !minute && !at && !near && !bare) return undefined;
  const twentyFour = minute && hour?.length === 2;
  if (near || (!half && !twentyFour)) return null;
  const clock = half ? (number % 12) + (half === "p" ? 12 : 0) : number;
  return `${String(clock).padStart(2, "0")}:${minute ?? "00"}`;
}
