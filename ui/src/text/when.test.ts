import { describe, expect, it } from "vitest";
import { momentWords, toEdtf, whenWords } from "$text/when";

describe("a date as it is typed", () => {
  it.each([
    ["2026-03-14", "2026-03-14", "14 Mar 2026"],
    ["14 March 2026", "2026-03-14", "14 Mar 2026"],
    ["14th mar 2026", "2026-03-14", "14 Mar 2026"],
    ["14/3/2026", "2026-03-14", "14 Mar 2026"],
    ["March 2026", "2026-03", "March 2026"],
    ["2026", "2026", "2026"],
    ["about March 2026", "2026-03~", "about March 2026"],
    ["2026-03~", "2026-03~", "about March 2026"],
    ["between 2 and 9 March 2026", "2026-03-02/2026-03-09", "between 2 Mar 2026 and 9 Mar 2026"],
    ["28 February to 2 March 2026", "2026-02-28/2026-03-02", "between 28 Feb 2026 and 2 Mar 2026"],
    ["2026-03-02/2026-03-09", "2026-03-02/2026-03-09", "between 2 Mar 2026 and 9 Mar 2026"],
    ["before January 2026", "../2026-01", "up to January 2026"],
    ["../2026-01", "../2026-01", "up to January 2026"],
    ["since 3 May 2026", "2026-05-03/..", "from 3 May 2026 on"],
    ["28 February 2026 or so", "2026-02-28~", "about 28 Feb 2026"],
    ["perhaps 2026", "2026?", "perhaps 2026"],
    ["maybe about March 2026", "2026-03%", "perhaps, and only about, March 2026"],
    ["14th of March 2026", "2026-03-14", "14 Mar 2026"],
    ["on 14 March 2026", "2026-03-14", "14 Mar 2026"],
    ["the end of May 2025", "2025-05-31~", "about 31 May 2025"],
    ["early 2025", "2025", "2025"],
    ["2026-11-11~/..", "2026-11-11~/..", "from about 11 Nov 2026 on"],
    ["14 March 2026 at 3pm", "2026-03-14T15:00", "14 Mar 2026, 15:00 (time zone not noted)"],
    ["2026-03-14T09:05Z", "2026-03-14T09:05Z", "14 Mar 2026, 09:05 UTC"],
    ["2026-03-14T09:05:00+01:00", "2026-03-14T09:05:00+01:00", "14 Mar 2026, 09:05 (UTC+01:00)"],
  ])("%s is %s, read as %s", (typed, edtf, words) => {
    expect(toEdtf(typed)).toBe(edtf);
    expect(whenWords(typed)).toBe(words);
    expect(whenWords(edtf)).toBe(words);
  });

  it.each([
    "31 February 2026",
    "2026-02-30",
    "2026-13",
    "last Tuesday",
    "soon",
    "12/25/2026",
    "2026-03-14/x",
    "9 to 2 March 2026",
    "14 March 2026 at 13pm",
    "14 March",
    "two weeks ago",
    `${"about ".repeat(20_000)}2026`,
  ])("%s is left as it is, for Rust to refuse", (typed) => {
    expect(whenWords(typed)).toBe("");
    expect(toEdtf(typed)).toBe(typed);
  });

  it("leaves EDTF that it does not know to Rust", () => {
    expect(toEdtf(" 2026-21 ")).toBe("2026-21");
    expect(toEdtf("202X")).toBe("202X");
  });
});

it("says when something was written", () => {
  expect(momentWords("2026-11-23T22:44:00Z")).toMatch(/23 Nov 2026, \d\d:44|24 Nov 2026/);
});
