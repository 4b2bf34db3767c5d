//! What is disclosed: the records that were selected, and nothing else.

use candour_model::{Assessment, Contact, Encounter, Evidence, Me, Offer, RecordId, Request, When};
use chrono::{DateTime, NaiveDate, Utc};

/// One record, as it was at the version that was selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item<T> {
    /// The record's id.
    pub id: RecordId,
    /// The version, counting from 1.
    pub version: u32,
    /// When this version was written down; apart from when the thing happened.
    pub written: DateTime<Utc>,
    /// The record.
    pub record: T,
}

/// What is disclosed. There is no place for a [`candour_model::Note`], by construction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dossier {
    /// The author, for the reporter block.
    pub me: Option<Me>,
    /// The contact it is about.
    pub contact: Item<Contact>,
    /// Encounters, in any order; the document puts them in the order of time.
    pub encounters: Vec<Item<Encounter>>,
    /// Offers, in any order.
    pub offers: Vec<Item<Offer>>,
    /// Requests, in any order.
    pub requests: Vec<Item<Request>>,
    /// Evidence, in any order.
    pub evidence: Vec<Item<Evidence>>,
    /// The checklist's result, if it was run and selected.
    pub assessment: Option<Item<Assessment>>,
    /// Whether something is held back for a protected channel.
    pub further_information: FurtherInformation,
}

impl Dossier {
    /// Returns the encounters in the order of time.
    pub(crate) fn encounters_in_order(&self) -> Vec<&Item<Encounter>> {
        in_order(&self.encounters, |record| record.when.as_ref())
    }

    /// Returns the offers in the order of time.
    pub(crate) fn offers_in_order(&self) -> Vec<&Item<Offer>> {
        in_order(&self.offers, |record| record.when.as_ref())
    }

    /// Returns the requests in the order of time.
    pub(crate) fn requests_in_order(&self) -> Vec<&Item<Request>> {
        in_order(&self.requests, |record| record.when.as_ref())
    }

    /// Returns the evidence in the order of capture.
    pub(crate) fn evidence_in_order(&self) -> Vec<&Item<Evidence>> {
        in_order(&self.evidence, |record| record.captured.as_ref())
    }
}

/// Sorts by date; what has no date comes last, and ties are settled by time of writing, then id.
fn in_order<T>(items: &[Item<T>], when: impl Fn(&T) -> Option<&When>) -> Vec<&Item<T>> {
    let mut items: Vec<&Item<T>> = items.iter().collect();
    items.sort_by_cached_key(|item| {
        let key = when(&item.record).map(likely);
        (key.is_none(), key, item.written, item.id)
    });
    items
}

/// Puts dates in the order in which they most likely were: by the middle of the days that they can mean.
///
/// By its first day, "about September" would come before the second, and a call before the invitation to it.
fn likely(when: &When) -> String {
    let (first, last) = when.day_range();
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let middle = match (day(&first), day(&last)) {
        (Some(first), Some(last)) => Some(first + (last - first) / 2),
        (known, other) => known.or(other),
    };
    format!("{} {}", middle.map_or(first, |day| day.to_string()), when.sort_key())
}

/// Whether there is something that must not be written here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FurtherInformation {
    /// Nothing was said.
    #[default]
    None,
    /// There is further information that must be passed by an approved route.
    ByApprovedRoute,
}

/// What is printed about the document itself. Time and id come from outside: this crate reads no clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Imprint {
    /// The short id on every page.
    pub short_id: String,
    /// When the document was made.
    pub made: DateTime<Utc>,
    /// The version of Candour that made it.
    pub version: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(dates: &[&str]) {
        let mut sorted = dates.to_vec();
        sorted.reverse();
        sorted.sort_by_key(|edtf| likely(&When::parse(edtf).unwrap()));
        assert_eq!(sorted, dates);
    }

    #[test]
    fn a_span_stands_where_its_middle_is() {
        check(&["2026-09-02", "2026-09~", "2026-09-20", "2026-10"]);
        check(&["2026-09-01/2026-09-20", "2026-09-14T08:00", "2026-09-14T16:40Z"]);
    }

    #[test]
    fn an_open_end_stands_where_its_known_end_is() {
        check(&["2025-12-31", "../2026-01-02", "2026-01-03/..", "2026-02"]);
    }
}
