//! What is disclosed: the records that were selected, and nothing else.

use candour_model::{Assessment, Contact, Encounter, Evidence, Me, Offer, RecordId, Request, When};
use chrono::{DateTime, Utc};

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
        let key = when(&item.record).map(When::sort_key);
        (key.is_none(), key, item.written, item.id)
    });
    items
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
