//! Uncertain dates: EDTF (ISO 8601-2) inside, plain words outside.
//!
//! People remember "about March" or "between two meetings". EDTF writes that without inventing a day:
//! `2026-03~`, `2026-03-02/2026-03-09`, `../2026-01`. Parsing refuses days that do not exist.

use std::{fmt, str::FromStr};

use edtf_core::{Bound, Edtf, IntervalEndpoint};
use serde::{Deserialize, Serialize};

/// A date as somebody knows it, in canonical EDTF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct When(Edtf);

/// The text is not a date that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date in EDTF")]
pub struct NotADate;

/// One end of a date, as precise as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WhenPoint {
    /// Year in the Gregorian calendar; none where digits are unspecified.
    pub year: Option<i64>,
    /// Month 1 to 12.
    pub month: Option<u8>,
    /// Day of the month.
    pub day: Option<u8>,
    /// Hour and minute, as in the zone that follows.
    pub time: Option<(u8, u8)>,
    /// Minutes east of UTC, where a zone was given.
    pub zone_minutes: Option<i16>,
    /// "About": the author is near, not exact.
    pub approximate: bool,
    /// "Perhaps": the author is not sure.
    pub uncertain: bool,
}

/// The shape of a date, for whoever puts it into words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhenParts {
    /// One point.
    At(WhenPoint),
    /// From one point to another.
    Between(WhenPoint, WhenPoint),
    /// At some time up to this point.
    Before(WhenPoint),
    /// At some time from this point on.
    After(WhenPoint),
    /// A form that has no short wording (sets, seasons, unknown ends): show the EDTF itself.
    Other,
}

impl When {
    /// Parses EDTF, levels 0 to 2; a time without seconds is taken as well.
    pub fn parse(text: &str) -> Result<Self, NotADate> {
        let text = text.trim();
        let with_seconds = add_seconds(text);
        Edtf::parse(with_seconds.as_deref().unwrap_or(text)).map(Self).map_err(|_| NotADate)
    }

    /// Returns the first and last day this date can mean as sortable text; open ends sort outermost.
    pub fn day_range(&self) -> (String, String) {
        let bounds = self.0.bounds();
        let text = |bound: Bound| match bound {
            Bound::Date(day) => day.to_string(),
            Bound::NegativeInfinity => "0000-00-00".to_owned(),
            Bound::PositiveInfinity | Bound::Unknown => "9999-99-99".to_owned(),
        };
        (text(bounds.earliest), text(bounds.latest))
    }

    /// Returns a key that puts dates in order: by first possible day, then time of day, then last possible day.
    pub fn sort_key(&self) -> String {
        let (first, last) = self.day_range();
        let time = match &self.0 {
            Edtf::DateTime(stamp) => format!("{:02}:{:02}", stamp.time.hour, stamp.time.minute),
            _ => "--:--".to_owned(),
        };
        format!("{first} {time} {last}")
    }

    /// Returns the shape of this date.
    pub fn parts(&self) -> WhenParts {
        match &self.0 {
            Edtf::Date(date) => point(date).map_or(WhenParts::Other, WhenParts::At),
            Edtf::DateTime(stamp) => point(&stamp.date).map_or(WhenParts::Other, |mut at| {
                at.time = Some((stamp.time.hour, stamp.time.minute));
                at.zone_minutes = stamp.time.shift.map(|shift| match shift {
                    edtf_core::TimeShift::Utc => 0,
                    edtf_core::TimeShift::Offset { minutes, .. } => minutes,
                });
                WhenParts::At(at)
            }),
            Edtf::Interval(interval) => match (&interval.start, &interval.end) {
                (IntervalEndpoint::Date(from), IntervalEndpoint::Date(to)) => {
                    match (point(from), point(to)) {
                        (Some(from), Some(to)) => WhenParts::Between(from, to),
                        _ => WhenParts::Other,
                    }
                }
                (IntervalEndpoint::Open, IntervalEndpoint::Date(to)) => {
                    point(to).map_or(WhenParts::Other, WhenParts::Before)
                }
                (IntervalEndpoint::Date(from), IntervalEndpoint::Open) => {
                    point(from).map_or(WhenParts::Other, WhenParts::After)
                }
                _ => WhenParts::Other,
            },
            Edtf::Set(_) => WhenParts::Other,
        }
    }
}

/// Turns `…T14:30` and `…T14:30Z` into the form with seconds that EDTF asks for.
fn add_seconds(text: &str) -> Option<String> {
    let (date, time) = text.split_once('T')?;
    let bytes = time.as_bytes();
    let digits = |range: std::ops::Range<usize>| {
        bytes.get(range).is_some_and(|part| part.iter().all(u8::is_ascii_digit))
    };
    let short = digits(0..2) && bytes.get(2) == Some(&b':') && digits(3..5);
    (short && bytes.get(5) != Some(&b':'))
        .then(|| format!("{date}T{}:00{}", &time[..5], &time[5..]))
}

/// Returns the point, or none where the date has no short wording (a season, an unspecified month).
fn point(date: &edtf_core::Date) -> Option<WhenPoint> {
    let part = |field: Option<edtf_core::DateField>| match field {
        None => Some(None),
        Some(field) => field.value().map(Some),
    };
    let month = part(date.month)?;
    if month.is_some_and(|month| month > 12) {
        return None;
    }
    Some(WhenPoint {
        year: Some(date.year.value()?),
        month,
        day: part(date.day)?,
        time: None,
        zone_minutes: None,
        approximate: date.is_approximate(),
        uncertain: date.is_uncertain(),
    })
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for When {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text)
    }
}

impl TryFrom<String> for When {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<When> for String {
    fn from(when: When) -> Self {
        when.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, first: &str, last: &str) {
        let when = When::parse(text).unwrap_or_else(|_| panic!("{text} is a date"));
        assert_eq!(when.day_range(), (first.to_owned(), last.to_owned()), "{text}");
    }

    #[test]
    fn a_day_is_itself() {
        check("2026-03-14", "2026-03-14", "2026-03-14");
    }

    #[test]
    fn a_month_spans_its_days() {
        check("2024-02~", "2024-02-01", "2024-02-29");
    }

    #[test]
    fn an_open_start_sorts_before_everything() {
        check("../2026-01", "0000-00-00", "2026-01-31");
    }

    #[test]
    fn a_time_may_lack_seconds() {
        check("2026-03-14T09:05+01:00", "2026-03-14", "2026-03-14");
        assert_eq!(When::parse("2026-03-14T09:05Z").unwrap().to_string(), "2026-03-14T09:05:00Z");
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-30", "2026-13", "last Tuesday", "", "2026-03-14T25:00"] {
            assert_eq!(When::parse(text), Err(NotADate), "{text:?}");
        }
    }

    #[test]
    fn order_follows_the_first_possible_day_then_the_hour() {
        let mut dates = ["2026-03-14T15:00Z", "2026-03-14T09:00Z", "2026-02~", "2025/2026"]
            .map(|text| When::parse(text).unwrap());
        dates.sort_by_key(When::sort_key);
        let texts = dates.map(|when| when.to_string());
        assert_eq!(
            texts,
            ["2025/2026", "2026-02~", "2026-03-14T09:00:00Z", "2026-03-14T15:00:00Z"]
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in ".{0,40}") {
            if let Ok(when) = When::parse(&text) {
                let again = When::parse(&when.to_string()).expect("canonical form parses");
                proptest::prop_assert_eq!(again, when);
            }
        }
    }
}
