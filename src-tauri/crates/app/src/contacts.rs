//! Contacts: the list, and everything about one.

use std::collections::BTreeMap;

use candour_model::{Band, Kind, Record, RecordId};
use candour_vault::{Children, Vault};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ApiError, Result,
    app::Context,
    command::Nothing,
    records::{RecordRequest, RecordView, stamp},
    runs,
};

/// One line of the list.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ContactRow {
    pub(crate) id: RecordId,
    pub(crate) name: String,
    claimed_role: String,
    claimed_employer: String,
    pub(crate) encounters: u32,
    pub(crate) offers: u32,
    pub(crate) requests: u32,
    pub(crate) evidence: u32,
    /// When the last encounter was, in words; empty if there is none with a date.
    last_words: String,
    /// Sorts contacts by their last encounter; empty if there is none.
    last_key: String,
    /// The band of the newest assessment.
    pub(crate) band: Option<Band>,
    /// A disclosure was made.
    pub(crate) disclosed: bool,
    /// The person said that they told their security team, and no assessment came after.
    pub(crate) told: bool,
    /// A run of the checklist is not finished.
    pub(crate) open_run: bool,
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
    /// When the person said that they told their security team; none if they did not, or an assessment came after.
    told_at: Option<String>,
}

/// Notes that the security team was told about a contact, or takes that back.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactTellRequest {
    contact: RecordId,
    told: bool,
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
    rows(vault, context)
}

/// Returns a line for every contact.
pub(crate) fn rows(vault: &Vault, context: &Context<'_>) -> Result<Vec<ContactRow>> {
    let mut latest = vault.latest_children()?;
    let mut rows = Vec::new();
    for stored in vault.list(Kind::Contact)? {
        let Record::Contact(contact) = stored.record else { continue };
        let mut of_kind = |kind| latest.remove(&(stored.id, kind));
        let (encounters, offers) = (of_kind(Kind::Encounter), of_kind(Kind::Offer));
        let (requests, evidence) = (of_kind(Kind::Request), of_kind(Kind::Evidence));
        let (assessment, disclosure) = (of_kind(Kind::Assessment), of_kind(Kind::Disclosure));
        let count = |children: &Option<Children>| children.as_ref().map_or(0, |it| it.count);
        let told = told_at(vault, stored.id, assessment.as_ref())?.is_some();
        let last = match &encounters {
            Some(children) => Some(vault.get(children.last)?.record),
            None => None,
        };
        let last = last.as_ref().and_then(Record::when);
        let band = match assessment {
            Some(assessment) => band(vault, assessment.last)?,
            None => None,
        };
        rows.push(ContactRow {
            id: stored.id,
            name: contact.name,
            claimed_role: contact.claimed_role,
            claimed_employer: contact.claimed_employer,
            encounters: count(&encounters),
            offers: count(&offers),
            requests: count(&requests),
            evidence: count(&evidence),
            last_words: last.map(|when| context.texts.when(when)).unwrap_or_default(),
            last_key: encounters.map(|children| children.last_key).unwrap_or_default(),
            band,
            disclosed: disclosure.is_some(),
            told,
            open_run: runs::open_run(vault, stored.id)?.is_some(),
        });
    }
    Ok(rows)
}

/// Notes that the security team was told, by whatever route, or takes that back.
pub(crate) fn tell(
    vault: &mut Vault,
    context: &Context<'_>,
    request: ContactTellRequest,
) -> Result<()> {
    runs::require_contact(vault, request.contact)?;
    let at = request.told.then(|| context.now.to_rfc3339());
    let value = serde_json::to_string(&at).expect("a time is a text");
    Ok(vault.set_setting(&told_key(request.contact), &value)?)
}

fn told_key(contact: RecordId) -> String {
    format!("told/{contact}")
}

/// Returns when the security team was told; a newer assessment is something new to tell.
fn told_at(
    vault: &Vault,
    contact: RecordId,
    newest: Option<&Children>,
) -> Result<Option<DateTime<Utc>>> {
    let noted = vault.setting(&told_key(contact))?;
    let at: Option<DateTime<Utc>> =
        noted.and_then(|noted| serde_json::from_str(&noted).ok()).flatten();
    Ok(at.filter(|at| newest.is_none_or(|assessment| assessment.added <= *at)))
}

fn band(vault: &Vault, assessment: RecordId) -> Result<Option<Band>> {
    Ok(match vault.get(assessment)?.record {
        Record::Assessment(assessment) => Some(assessment.outcome.band),
        _ => None,
    })
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
    let newest = vault.latest_children()?.remove(&(request.id, Kind::Assessment));
    let told_at = told_at(vault, request.id, newest.as_ref())?.map(stamp);
    Ok(ContactView {
        told_at,
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
