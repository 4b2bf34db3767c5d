import { beforeAll, describe, expect, it, vi } from "vitest";
import { edtf, readWhen, sayWhen, toEdtf, whenWords, type Lean } from "$text/when";

// A Wednesday. Europe/London changes its clocks, which no day may notice.
const WEDNESDAY = "2026-11-25T10:30";
beforeAll(() => vi.stubEnv("TZ", "Europe/London"));

function check(typed: string, expected: string, words: string, today = WEDNESDAY, lean?: Lean): void {
  expect(toEdtf(typed, new Date(today), lean)).toBe(expected);
  expect(whenWords(typed, new Date(today), lean)).toBe(words);
  // What is kept is read again without a clock.
  expect(toEdtf(expected)).toBe(expected);
  expect(whenWords(expected)).not.toBe("");
}

describe("a date said from today", () => {
  it.each([
    // Days.
    ["today", "2026-11-25", "Wednesday 25 Nov 2026"],
    ["just now", "2026-11-25", "Wednesday 25 Nov 2026"],
    ["Yesterday", "2026-11-24", "Tuesday 24 Nov 2026"],
    ["the day before yesterday", "2026-11-23", "Monday 23 Nov 2026"],
    ["day before yesterday", "2026-11-23", "Monday 23 Nov 2026"],
    ["tomorrow", "2026-11-26", "Thursday 26 Nov 2026"],
    ["3 days ago", "2026-11-22", "Sunday 22 Nov 2026"],
    ["eleven days ago", "2026-11-14", "Saturday 14 Nov 2026"],
    ["2 weeks and 3 days ago", "2026-11-08", "Sunday 8 Nov 2026"],
    ["in 3 days", "2026-11-28", "Saturday 28 Nov 2026"],
    ["2 days from now", "2026-11-27", "Friday 27 Nov 2026"],
    ["an hour ago", "2026-11-25", "Wednesday 25 Nov 2026"],
    // Weekdays.
    ["Tuesday", "2026-11-24", "Tuesday 24 Nov 2026"],
    ["tues", "2026-11-24", "Tuesday 24 Nov 2026"],
    ["on Monday", "2026-11-23", "Monday 23 Nov 2026"],
    ["Wednesday", "2026-11-25", "Wednesday 25 Nov 2026"],
    ["last Tuesday", "2026-11-17", "Tuesday 17 Nov 2026"],
    ["this Tuesday", "2026-11-24", "Tuesday 24 Nov 2026"],
    ["next Friday", "2026-12-04", "Friday 4 Dec 2026"],
    ["this coming Friday", "2026-11-27", "Friday 27 Nov 2026"],
    ["past Monday", "2026-11-23", "Monday 23 Nov 2026"],
    ["Tuesday last week", "2026-11-17", "Tuesday 17 Nov 2026"],
    ["Monday of next week", "2026-11-30", "Monday 30 Nov 2026"],
    ["Tuesday 17 November", "2026-11-17", "Tuesday 17 Nov 2026"],
    ["Tuesday, 17 November 2026", "2026-11-17", "Tuesday 17 Nov 2026"],
    ["Tuesday the 24th", "2026-11-24", "Tuesday 24 Nov 2026"],
    // Days and months without a year.
    ["14 March", "2026-03-14", "Saturday 14 Mar 2026"],
    ["on the 3rd of March", "2026-03-03", "Tuesday 3 Mar 2026"],
    ["March 14th", "2026-03-14", "Saturday 14 Mar 2026"],
    ["14/3", "2026-03-14", "Saturday 14 Mar 2026"],
    ["14/3/26", "2026-03-14", "Saturday 14 Mar 2026"],
    ["30 November", "2025-11-30", "Sunday 30 Nov 2025"],
    ["the 17th", "2026-11-17", "Tuesday 17 Nov 2026"],
    ["the 31st", "2026-10-31", "Saturday 31 Oct 2026"],
    ["March", "2026-03", "March 2026"],
    ["in November", "2026-11", "November 2026"],
    ["december", "2025-12", "December 2025"],
    ["last December", "2025-12", "December 2025"],
    ["sometime in March", "2026-03", "March 2026"],
    ["early March", "2026-03", "March 2026"],
    ["end of May", "2026-05-31~", "about 31 May 2026"],
    ["at the beginning of May", "2026-05-01~", "about 1 May 2026"],
    ["mid-May", "2026-05-15~", "about 15 May 2026"],
    ["end of last month", "2026-10-31~", "about 31 Oct 2026"],
    ["end of last year", "2025-12~", "about December 2025"],
    // Longer units are not days.
    ["last week", "2026-11-16/2026-11-22", "between Monday 16 Nov 2026 and Sunday 22 Nov 2026"],
    ["at some point this week", "2026-11-23/2026-11-29", "between Monday 23 Nov 2026 and Sunday 29 Nov 2026"],
    ["the week before last", "2026-11-09/2026-11-15", "between Monday 9 Nov 2026 and Sunday 15 Nov 2026"],
    ["at the weekend", "2026-11-21/2026-11-22", "between Saturday 21 Nov 2026 and Sunday 22 Nov 2026"],
    ["last weekend", "2026-11-21/2026-11-22", "between Saturday 21 Nov 2026 and Sunday 22 Nov 2026"],
    ["last month", "2026-10", "October 2026"],
    ["this month", "2026-11", "November 2026"],
    ["last year", "2025", "2025"],
    ["earlier this year", "2026", "2026"],
    ["a week ago", "2026-11-18~", "about Wednesday 18 Nov 2026"],
    ["two weeks ago", "2026-11-11~", "about Wednesday 11 Nov 2026"],
    ["a fortnight ago", "2026-11-11~", "about Wednesday 11 Nov 2026"],
    ["a couple of days ago", "2026-11-23~", "about Monday 23 Nov 2026"],
    ["3 months ago", "2026-08~", "about August 2026"],
    ["half a year ago", "2026-05~", "about May 2026"],
    ["2 years ago", "2024~", "about 2024"],
    // Doubt.
    ["about March", "2026-03~", "about March 2026"],
    ["about 3 days ago", "2026-11-22~", "about Sunday 22 Nov 2026"],
    ["a week or so ago", "2026-11-18~", "about Wednesday 18 Nov 2026"],
    ["maybe Tuesday", "2026-11-24?", "perhaps Tuesday 24 Nov 2026"],
    ["March?", "2026-03?", "perhaps March 2026"],
    ["perhaps about March", "2026-03%", "perhaps, and only about, March 2026"],
    [
      "around last week",
      "2026-11-16~/2026-11-22~",
      "between about Monday 16 Nov 2026 and about Sunday 22 Nov 2026",
    ],
    ["a day or two ago", "2026-11-23/2026-11-24", "between Monday 23 Nov 2026 and Tuesday 24 Nov 2026"],
    [
      "two or three weeks ago",
      "2026-11-04~/2026-11-11~",
      "between about Wednesday 4 Nov 2026 and about Wednesday 11 Nov 2026",
    ],
    // Ranges.
    [
      "between Monday and Wednesday",
      "2026-11-23/2026-11-25",
      "between Monday 23 Nov 2026 and Wednesday 25 Nov 2026",
    ],
    [
      "between Friday and Monday",
      "2026-11-20/2026-11-23",
      "between Friday 20 Nov 2026 and Monday 23 Nov 2026",
    ],
    [
      "Monday to Wednesday last week",
      "2026-11-16/2026-11-18",
      "between Monday 16 Nov 2026 and Wednesday 18 Nov 2026",
    ],
    ["between 2 and 9 March", "2026-03-02/2026-03-09", "between Monday 2 Mar 2026 and Monday 9 Mar 2026"],
    [
      "between 20 November 2026 and yesterday",
      "2026-11-20/2026-11-24",
      "between Friday 20 Nov 2026 and Tuesday 24 Nov 2026",
    ],
    ["from December to February", "2025-12/2026-02", "between December 2025 and February 2026"],
    ["since last Friday", "2026-11-20/..", "from Friday 20 Nov 2026 on"],
    ["since two weeks ago", "2026-11-11~/..", "from about Wednesday 11 Nov 2026 on"],
    ["since last week", "2026-11-16/..", "from Monday 16 Nov 2026 on"],
    ["before yesterday", "../2026-11-24", "up to Tuesday 24 Nov 2026"],
    // Times of day.
    ["yesterday at 3pm", "2026-11-24T15:00", "Tuesday 24 Nov 2026, 15:00 (time zone not noted)"],
    ["yesterday 15:00", "2026-11-24T15:00", "Tuesday 24 Nov 2026, 15:00 (time zone not noted)"],
    ["9.30am on Tuesday", "2026-11-24T09:30", "Tuesday 24 Nov 2026, 09:30 (time zone not noted)"],
    ["yesterday at noon", "2026-11-24T12:00", "Tuesday 24 Nov 2026, 12:00 (time zone not noted)"],
    ["Tuesday morning at 9am", "2026-11-24T09:00", "Tuesday 24 Nov 2026, 09:00 (time zone not noted)"],
    ["yesterday at 3", "2026-11-24", "Tuesday 24 Nov 2026"],
    ["yesterday at 9:30", "2026-11-24", "Tuesday 24 Nov 2026"],
    ["about 3pm yesterday", "2026-11-24", "Tuesday 24 Nov 2026"],
    ["about yesterday at 3pm", "2026-11-24~", "about Tuesday 24 Nov 2026"],
    ["this morning", "2026-11-25", "Wednesday 25 Nov 2026"],
    ["last Monday in the evening", "2026-11-16", "Monday 16 Nov 2026"],
    ["late on Monday night", "2026-11-23", "Monday 23 Nov 2026"],
    ["last Monday evening", "2026-11-16", "Monday 16 Nov 2026"],
    ["last night", "2026-11-24/2026-11-25", "between Tuesday 24 Nov 2026 and Wednesday 25 Nov 2026"],
  ])("%s is %s, read as %s", (typed, expected, words) => {
    check(typed, expected, words);
  });

  it.each([
    // No date, or none that exists.
    "",
    "?",
    "soon",
    "recently",
    "the other day",
    "last",
    "the",
    "1",
    "12",
    "5 days",
    "3pm",
    "noon",
    "31 February",
    "the 45th",
    "30/2",
    "3/14",
    "12/25/2026",
    "yesterday at 25:00",
    "14 March at 13pm",
    "3000 years ago",
    // Said, but not a date that could be kept honestly.
    "in spring",
    "last summer",
    "Christmas",
    "this quarter",
    "a few days ago",
    "several weeks ago",
    "Monday or Tuesday",
    "the end of last week",
    "yesterday midnight",
    "March at 3pm",
    "yesterday between 3pm and 5pm",
    // More than one date, or a count from something else.
    "2 weeks before yesterday",
    "3 days later",
    "within 2 weeks",
    "for 2 weeks",
    "past 3 days",
    "in the last 2 weeks",
    "last Tuesday in March",
    "first Monday of May",
    // Against itself, or two meanings.
    "Tuesday 18 November",
    "Wednesday the 24th",
    "March 14",
    "March 26",
    "yesterday at 3pm GMT",
    "between yesterday and last Friday",
    "between Monday and Monday",
    // Understood in part only.
    "last Tuesday or thereabouts",
    "yesterday he called",
    "call on Monday",
  ])("%s is not understood", (typed) => {
    expect(readWhen(typed, new Date(WEDNESDAY))).toBeNull();
    expect(toEdtf(typed, new Date(WEDNESDAY))).toBe(typed);
  });

  it("needs today to count from", () => {
    for (const typed of ["last Tuesday", "yesterday", "14 March", "March"])
      expect(readWhen(typed)).toBeNull();
  });
});

describe("words with two meanings", () => {
  it.each([
    // This week's Tuesday is over, so some mean that one.
    ["last Tuesday", "2026-11-17", "Tuesday 24 Nov 2026"],
    ["next Friday", "2026-12-04", "Friday 27 Nov 2026"],
    ["last Tuesday at 3pm", "2026-11-17T15:00", "Tuesday 24 Nov 2026, 15:00 (time zone not noted)"],
    ["next weekend", "2026-12-05/2026-12-06", "between Saturday 28 Nov 2026 and Sunday 29 Nov 2026"],
    ["last March", "2026-03", "March 2025"],
    ["next December", "2026-12", "December 2027"],
    ["last Friday", "2026-11-20", null],
    ["next Tuesday", "2026-12-01", null],
    ["last December", "2025-12", null],
    ["next March", "2027-03", null],
    ["Tuesday", "2026-11-24", null],
  ])("%s is %s, or %s", (typed, expected, other) => {
    const when = readWhen(typed, new Date(WEDNESDAY));
    expect(when && edtf(when)).toBe(expected);
    expect(when?.or ? sayWhen(when.or) : null).toBe(other);
  });
});

describe("the side a date leans to", () => {
  it.each([
    ["March", "2026-03", "2027-03", "2027-03"],
    ["November", "2026-11", "2026-11", "2026-11"],
    ["Tuesday", "2026-11-24", "2026-12-01", "2026-11-24"],
    ["Wednesday", "2026-11-25", "2026-11-25", "2026-11-25"],
    ["Friday", "2026-11-20", "2026-11-27", "2026-11-27"],
    ["14 March", "2026-03-14", "2027-03-14", "2027-03-14"],
    ["1 October", "2026-10-01", "2027-10-01", "2026-10-01"],
    ["the 30th", "2026-10-30", "2026-11-30", "2026-11-30"],
    ["29 February", "2024-02-29", "2028-02-29", "2028-02-29"],
    ["the weekend", "2026-11-21/2026-11-22", "2026-11-28/2026-11-29", "2026-11-28/2026-11-29"],
    ["by Friday", "../2026-11-20", "../2026-11-27", "../2026-11-27"],
    ["Monday to Wednesday", "2026-11-23/2026-11-25", "2026-11-30/2026-12-02", "2026-11-23/2026-11-25"],
    ["20 December to 3 January", "2025-12-20/2026-01-03", "2026-12-20/2027-01-03", "2026-12-20/2027-01-03"],
    // What says its side itself does not lean.
    ["yesterday", "2026-11-24", "2026-11-24", "2026-11-24"],
    ["tomorrow", "2026-11-26", "2026-11-26", "2026-11-26"],
    ["last Tuesday", "2026-11-17", "2026-11-17", "2026-11-17"],
    ["next month", "2026-12", "2026-12", "2026-12"],
  ])("%s was %s, will be %s, is %s", (typed, past, future, either) => {
    const read = (lean?: Lean) => toEdtf(typed, new Date(WEDNESDAY), lean);
    expect([read("past"), read("future"), read("either")]).toEqual([past, future, either]);
    expect(read()).toBe(past);
  });
});

describe("the calendar", () => {
  it.each([
    // Years.
    ["yesterday", "2026-01-01T08:00", "2025-12-31"],
    ["tomorrow", "2026-12-31T23:30", "2027-01-01"],
    ["last Tuesday", "2027-01-01T08:00", "2026-12-22"],
    ["last week", "2027-01-01T08:00", "2026-12-21/2026-12-27"],
    ["this week", "2027-01-01T08:00", "2026-12-28/2027-01-03"],
    ["last month", "2026-01-15T08:00", "2025-12"],
    ["December", "2026-01-15T08:00", "2025-12"],
    ["31 December", "2026-01-01T08:00", "2025-12-31"],
    ["the 31st", "2026-01-30T08:00", "2025-12-31"],
    // Leap days, and months of other lengths.
    ["yesterday", "2028-03-01T08:00", "2028-02-29"],
    ["29 February", "2028-02-29T08:00", "2028-02-29"],
    ["the 29th", "2028-03-01T08:00", "2028-02-29"],
    ["29 February", "2103-06-01T08:00", "2096-02-29"],
    ["a year ago", "2028-02-29T08:00", "2027~"],
    ["end of February", "2028-03-10T08:00", "2028-02-29~"],
    ["a month ago", "2026-03-31T08:00", "2026-02~"],
    ["last month", "2026-03-31T08:00", "2026-02"],
    ["next month", "2026-01-31T08:00", "2026-02"],
    // The clocks of London go forward on 29 March and back on 25 October 2026.
    ["yesterday", "2026-03-30T00:15", "2026-03-29"],
    ["yesterday", "2026-03-29T02:30", "2026-03-28"],
    ["3 days ago", "2026-03-30T00:30", "2026-03-27"],
    ["two weeks ago", "2026-04-01T00:30", "2026-03-18~"],
    ["2 days ago", "2026-10-26T23:45", "2026-10-24"],
    ["yesterday", "2026-10-26T00:15", "2026-10-25"],
    ["tomorrow", "2026-10-24T23:59", "2026-10-25"],
    ["29 March at 1:30am", "2026-03-30T09:00", "2026-03-29T01:30"],
    ["Sunday", "2026-03-29T23:59", "2026-03-29"],
    // Around midnight.
    ["today", "2026-11-25T00:05", "2026-11-25"],
    ["yesterday", "2026-11-25T00:05", "2026-11-24"],
    ["tonight", "2026-11-25T23:55", "2026-11-25"],
    ["an hour ago", "2026-11-25T00:30", "2026-11-24"],
    // A week begins on Monday.
    ["last week", "2026-11-29T10:00", "2026-11-16/2026-11-22"],
    ["last Sunday", "2026-11-29T10:00", "2026-11-22"],
    ["last Sunday", "2026-11-30T10:00", "2026-11-29"],
  ])("%s on %s is %s", (typed, today, expected) => {
    expect(toEdtf(typed, new Date(today))).toBe(expected);
  });

  it("runs in the zone whose clocks change", () => {
    expect(new Date("2026-07-01T12:00").getTimezoneOffset()).toBe(-60);
  });
});
