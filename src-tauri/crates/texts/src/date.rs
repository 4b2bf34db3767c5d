//! Dates in plain, unambiguous words: a month is a name, so that no reader takes a day for it.

use candour_model::{When, WhenParts, WhenPoint};
use chrono::{DateTime, Datelike, Timelike, Utc};

use crate::Texts;

impl Texts {
    /// Returns an uncertain date in words; a form that has no short wording is shown as EDTF.
    pub fn when(&self, when: &When) -> String {
        let ends = |from: WhenPoint, to: WhenPoint| Some((self.point(&from)?, self.point(&to)?));
        let words = match when.parts() {
            WhenParts::At(point) => self.point(&point),
            WhenParts::Between(from, to) => ends(from, to).map(|(from, to)| {
                self.format("word-date-between", &[("from", from.into()), ("to", to.into())])
            }),
            WhenParts::Before(point) => self
                .point(&point)
                .map(|point| self.format("word-date-before", &[("point", point.into())])),
            WhenParts::After(point) => self
                .point(&point)
                .map(|point| self.format("word-date-after", &[("point", point.into())])),
            WhenParts::Other => None,
        };
        words.unwrap_or_else(|| when.to_string())
    }

    /// Returns a moment of the clock in words, in UTC and to the minute.
    pub fn moment(&self, moment: &DateTime<Utc>) -> String {
        let point = WhenPoint {
            year: Some(i64::from(moment.year())),
            month: u8::try_from(moment.month()).ok(),
            day: u8::try_from(moment.day()).ok(),
            time: u8::try_from(moment.hour()).ok().zip(u8::try_from(moment.minute()).ok()),
            zone_minutes: Some(0),
            approximate: false,
            uncertain: false,
        };
        self.point(&point).unwrap_or_else(|| moment.to_rfc3339())
    }

    /// Returns one point in words, or none for years that would mislead without their sign.
    fn point(&self, point: &WhenPoint) -> Option<String> {
        let year = point.year.filter(|year| *year >= 0)?.to_string();
        let month = |form: &str| match point.month {
            Some(month @ 1..=12) => Some(self.get(&format!("word-month-{form}-{month}"))),
            _ => None,
        };
        let date = match (point.day, point.month) {
            (Some(day), _) => self.format(
                "word-date-day",
                &[
                    ("day", day.to_string().into()),
                    ("month", month("short")?.into()),
                    ("year", year.into()),
                ],
            ),
            (None, Some(_)) => self.format(
                "word-date-month",
                &[("month", month("long")?.into()), ("year", year.into())],
            ),
            (None, None) => year,
        };
        let date = match point.time {
            Some((hour, minute)) => self.format(
                "word-date-time",
                &[
                    ("date", date.into()),
                    ("time", format!("{hour:02}:{minute:02}").into()),
                    ("zone", self.zone(point.zone_minutes).into()),
                ],
            ),
            None => date,
        };
        let hedge = match (point.approximate, point.uncertain) {
            (false, false) => return Some(date),
            (true, false) => "word-date-about",
            (false, true) => "word-date-perhaps",
            (true, true) => "word-date-perhaps-about",
        };
        Some(self.format(hedge, &[("date", date.into())]))
    }

    fn zone(&self, minutes: Option<i16>) -> String {
        match minutes {
            None => self.get("word-date-zone-unknown"),
            Some(0) => self.get("word-date-zone-utc"),
            Some(minutes) => {
                let sign = if minutes < 0 { '−' } else { '+' };
                let (hours, rest) = (minutes.unsigned_abs() / 60, minutes.unsigned_abs() % 60);
                self.format(
                    "word-date-zone",
                    &[("offset", format!("{sign}{hours:02}:{rest:02}").into())],
                )
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(edtf: &str, expected: &str) {
        let texts = Texts::load("en").unwrap();
        assert_eq!(texts.when(&When::parse(edtf).unwrap()), expected, "{edtf}");
    }

    #[test]
    fn a_day() {
        check("2025-11-18", "18 Nov 2025");
    }

    #[test]
    fn a_month_and_a_year() {
        check("2026-03", "March 2026");
        check("2026", "2026");
    }

    #[test]
    fn a_time_says_its_zone() {
        check("2025-11-18T14:03Z", "18 Nov 2025, 14:03 UTC");
        check("2025-11-18T14:03+01:00", "18 Nov 2025, 14:03 (UTC+01:00)");
        check("2025-11-18T14:03-03:30", "18 Nov 2025, 14:03 (UTC−03:30)");
        check("2025-11-18T14:03", "18 Nov 2025, 14:03 (time zone not noted)");
    }

    #[test]
    fn doubt_is_kept() {
        check("2026-03~", "about March 2026");
        check("2026-03-04~", "about 4 Mar 2026");
        check("2026?", "perhaps 2026");
        check("2026-03%", "perhaps, and only about, March 2026");
    }

    #[test]
    fn spans() {
        check("2026-03-02/2026-03-09", "between 2 Mar 2026 and 9 Mar 2026");
        check("2025~/2026-03", "between about 2025 and March 2026");
        check("../2026-01", "up to January 2026");
        check("2026-01/..", "from January 2026 on");
    }

    #[test]
    fn what_has_no_short_wording_is_shown_as_written() {
        check("2026-21", "2026-21");
        check("-0044", "-0044");
        check("201X", "201X");
        check("2026-03/", "2026-03/");
    }

    #[test]
    fn a_moment_is_said_in_utc() {
        let texts = Texts::load("en").unwrap();
        let moment = "2025-11-18T14:03:59Z".parse().unwrap();
        assert_eq!(texts.moment(&moment), "18 Nov 2025, 14:03 UTC");
    }

    #[test]
    fn every_month_has_its_names() {
        let texts = Texts::load("en").unwrap();
        for month in 1..=12 {
            assert!(texts.has(&format!("word-month-short-{month}")), "{month}");
            assert!(texts.has(&format!("word-month-long-{month}")), "{month}");
        }
    }
}
