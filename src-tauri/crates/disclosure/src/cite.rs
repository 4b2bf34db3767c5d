//! Citations: the short name by which the document refers to each record it holds.
//!
//! Encounters are numbered in the order of time, so that "Entry 3" is the third thing that happened. A record that is
//! not part of the dossier has no citation, and so cannot be pointed at.

use std::collections::HashMap;

use candour_model::{Encounter, Evidence, Offer, RecordId, Request};
use candour_texts::Texts;

use crate::{Dossier, Item};

/// The records of a dossier in the order of the document, and the name of each.
pub(crate) struct Citations<'a> {
    /// Encounters in the order of time.
    pub(crate) encounters: Vec<&'a Item<Encounter>>,
    /// Offers in the order of time.
    pub(crate) offers: Vec<&'a Item<Offer>>,
    /// Requests in the order of time.
    pub(crate) requests: Vec<&'a Item<Request>>,
    /// Evidence in the order of capture.
    pub(crate) evidence: Vec<&'a Item<Evidence>>,
    names: HashMap<RecordId, Name>,
}

/// How a record is referred to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// In words, such as `Entry 3`.
    pub(crate) words: String,
    /// As the target of a link, such as `entry-3`.
    pub(crate) anchor: String,
}

impl<'a> Citations<'a> {
    /// Names the records of a dossier in their order.
    pub(crate) fn new(dossier: &'a Dossier, texts: &Texts) -> Self {
        let encounters = dossier.encounters_in_order();
        let offers = dossier.offers_in_order();
        let requests = dossier.requests_in_order();
        let evidence = dossier.evidence_in_order();
        let mut names = HashMap::new();
        let mut name = |id: RecordId, kind: &str, index: usize| {
            let number = (index + 1).to_string();
            let words = texts.format(&format!("pdf-cite-{kind}"), &[("n", number.into())]);
            names.insert(id, Name { words, anchor: format!("{kind}-{}", index + 1) });
        };
        encounters.iter().enumerate().for_each(|(index, item)| name(item.id, "entry", index));
        offers.iter().enumerate().for_each(|(index, item)| name(item.id, "offer", index));
        requests.iter().enumerate().for_each(|(index, item)| name(item.id, "request", index));
        evidence.iter().enumerate().for_each(|(index, item)| name(item.id, "item", index));
        Self { encounters, offers, requests, evidence, names }
    }

    /// Returns the name of a record, or none if the document does not hold it under a number.
    pub(crate) fn name(&self, id: RecordId) -> Option<&Name> {
        self.names.get(&id)
    }
}
