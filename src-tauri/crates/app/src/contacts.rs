//! Contacts: the list, and everything about one.

use std::collections::BTreeMap;

use candour_model::{Band, Kind, Record, RecordId};
use candour_vault::Vault;
use serde::Serialize;
use ts_rs::TS;

use crate::{
    ApiError, Result,
    app::Context,
    command::Nothing,
    records::{RecordRequest, RecordView},
    runs,
};

/// One line of the list.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactRow {
    id: RecordId,
    name: String,
    claimed_role: String,
    claimed_employer: String,
    encounters: u32,
    /// When the last encounter was, in words; empty if there is none with a date.
    last_words: String,
    /// The band of the newest assessment.
    band: Option<Band>,
}

/// Everything about one contact. Lists are in order of time.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactView {
    contact: RecordView,
    encounters: Vec<RecordView>,
    offers: Vec<RecordView>,
    requests: Vec<RecordView>,
    evidence: Vec<RecordView>,
    notes: Vec<RecordView>,
    assessments: Vec<RecordView>,
    disclosures: Vec<RecordView>,
    /// What screening noticed, by encounter. It suggests; it never sets a band.
    signals: BTreeMap<String, Vec<SignalView>>,
    /// The checklist run that is not finished, if there is one.
    open_run: Option<RecordId>,
}

/// Words in a text that guidance mentions.
#[derive(Serialize, TS)]
pub(crate) struct SignalView {
    indicator: String,
    words: String,
    reason: String,
}

pub(crate) fn list(
    vault: &mut Vault,
    context: &Context<'_>,
    _: Nothing,
) -> Result<Vec<ContactRow>> {
    let contacts = vault.list(Kind::Contact)?;
    let rows = contacts.into_iter().filter_map(|stored| match stored.record {
        Record::Contact(contact) => Some((stored.id, contact)),
        _ => None,
    });
    rows.map(|(id, contact)| {
        let (encounters, last) = vault.last_child(id, Kind::Encounter)?;
        let (_, assessment) = vault.last_child(id, Kind::Assessment)?;
        let last_words =
            last.and_then(|last| last.record.when().map(|when| context.texts.when(when)));
        let band = assessment.and_then(|stored| match stored.record {
            Record::Assessment(assessment) => Some(assessment.outcome.band),
            _ => None,
        });
        Ok(ContactRow {
            id,
            name: contact.name,
            claimed_role: contact.claimed_role,
            claimed_employer: contact.claimed_employer,
            encounters,
            last_words: last_words.unwrap_or_default(),
            band,
        })
    })
    .collect()
}

pub(crate) fn show(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RecordRequest,
) -> Result<ContactView> {
    let contact = vault.get(request.id)?;
    if contact.record.kind() != Kind::Contact {
        return Err(ApiError::RecordNotFound);
    }
    let children = |kind| -> Result<Vec<_>> { Ok(vault.children(request.id, kind)?) };
    let encounters = children(Kind::Encounter)?;
    let signals = encounters.iter().filter_map(|stored| match &stored.record {
        Record::Encounter(encounter) => {
            let signals = signals_in(&encounter.summary);
            (!signals.is_empty()).then(|| (stored.id.to_string(), signals))
        }
        _ => None,
    });
    Ok(ContactView {
        signals: signals.collect(),
        contact: RecordView::new(contact, context),
        encounters: RecordView::list(encounters, context),
        offers: RecordView::list(children(Kind::Offer)?, context),
        requests: RecordView::list(children(Kind::Request)?, context),
        evidence: RecordView::list(children(Kind::Evidence)?, context),
        notes: RecordView::list(children(Kind::Note)?, context),
        assessments: RecordView::list(children(Kind::Assessment)?, context),
        disclosures: RecordView::list(children(Kind::Disclosure)?, context),
        open_run: runs::open_run(vault, request.id)?,
    })
}

fn signals_in(text: &str) -> Vec<SignalView> {
    candour_screening::screen(text)
        .signals
        .into_iter()
        .map(|signal| SignalView {
            words: text.get(signal.start..signal.end).unwrap_or_default().to_owned(),
            indicator: signal.indicator,
            reason: signal.reason,
        })
        .collect()
}
