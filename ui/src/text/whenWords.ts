// A date in plain words, the same that Rust prints; with its weekday where somebody should check it.
import { LANGUAGE, t } from "$text";
import type { When } from "$text/when";
import { weekdayOf, type Day } from "$text/whenCalendar";
import type { Point } from "$text/whenPoint";

/** Returns a date in plain words, as Rust would say them, and with weekdays where it was counted from today. */
export function sayWhen(when: When): string {
  switch (when.shape) {
    case "at":
      return when.time ? withTime(pointWords(when.at), when.time) : pointWords(when.at);
    case "between": {
      const weekday = when.from.weekday ?? when.to.weekday;
      const [from, to] = [when.from, when.to].map((point) =>
        pointWords(weekday ? { ...point, weekday } : point),
      );
      return t("word-date-between", { from: from ?? "", to: to ?? "" });
    }
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

function pointWords(point: Point): string {
  const date = dateWords(point);
  if (point.about) return t(point.perhaps ? "word-date-perhaps-about" : "word-date-about", { date });
  return point.perhaps ? t("word-date-perhaps", { date }) : date;
}

type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

// Numbers go in as text, or the catalogue would group the digits of a year.
function dateWords({ year, month, day, weekday }: Point): string {
  if (month === undefined) return String(year);
  if (day === undefined)
    return t("word-date-month", { month: t(`word-month-long-${month as Month}`), year: String(year) });
  const short = t(`word-month-short-${month as Month}`);
  const date = t("word-date-day", { day: String(day), month: short, year: String(year) });
  return weekday ? t("date-read-weekday", { weekday: weekdayWords({ year, month, day }), date }) : date;
}

function weekdayWords(day: Day): string {
  const names = [
    "date-weekday-1",
    "date-weekday-2",
    "date-weekday-3",
    "date-weekday-4",
    "date-weekday-5",
    "date-weekday-6",
    "date-weekday-7",
  ] as const;
  const name = names[weekdayOf(day) - 1];
  return name ? t(name) : "";
}

function withTime(date: string, time: string): string {
  const offset = /([+-])(\d\d:\d\d)$/.exec(time);
  let zone = t("word-date-zone-unknown");
  if (time.endsWith("Z") || offset?.[2] === "00:00") zone = t("word-date-zone-utc");
  else if (offset) zone = t("word-date-zone", { offset: (offset[1] === "-" ? "−" : "+") + offset[2] });
  return t("word-date-time", { date, time: time.slice(0, 5), zone });
}
