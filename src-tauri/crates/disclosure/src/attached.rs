//! The data attached to the PDF: the same records as on paper, uncut and unchanged, for a machine.
//!
//! It holds what is printed and no more. Left out on purpose: the excerpt of a file (the file itself is not part of the
//! document), answers that are not printed, links to records that were not selected, and the hints for the author
//! about what would change the result.

use candour_model::{
    Assessment, ChecklistRef, Contact, Encounter, Evidence, Finding, Me, Offer, Outcome, RecordId,
    Request, When,
};
use chrono::{DateTime, Utc};
use serde::Serialize;

use crate::{Dossier, FurtherInformation, Imprint, Item, Missing, Scheme, cite::Citations};

/// The format's version; grows when a key changes its meaning.
const FORMAT_VERSION: u32 = 1;

#[derive(Serialize)]
struct Attached<'a> {
    format: &'static str,
    format_version: u32,
    short_id: &'a str,
    made: DateTime<Utc>,
    made_with: &'a str,
    scheme: SchemeUsed<'a>,
    handling: String,
    further_information_by_approved_route: bool,
    me: Option<&'a Me>,
    contact: Entry<'a, Contact>,
    encounters: Vec<Entry<'a, Encounter>>,
    requests: Vec<Entry<'a, Request>>,
    offers: Vec<Entry<'a, Offer>>,
    evidence: Vec<EvidenceEntry<'a>>,
    assessment: Option<AssessmentEntry<'a>>,
    missing: &'a [Missing],
}

#[derive(Serialize)]
struct SchemeUsed<'a> {
    id: &'a str,
    version: u32,
    title: &'a str,
}

#[derive(Serialize)]
struct Entry<'a, T> {
    #[serde(skip_serializing_if = "Option::is_none")]
    cited_as: Option<&'a str>,
    id: RecordId,
    version: u32,
    written: DateTime<Utc>,
    record: &'a T,
}

/// A file, without the excerpt.
#[derive(Serialize)]
struct EvidenceEntry<'a> {
    cited_as: Option<&'a str>,
    id: RecordId,
    version: u32,
    written: DateTime<Utc>,
    name: &'a str,
    media_type: &'a str,
    size: u64,
    sha256: &'a str,
    source: &'a str,
    captured: Option<&'a When>,
}

/// A result, as far as it is printed.
#[derive(Serialize)]
struct AssessmentEntry<'a> {
    id: RecordId,
    version: u32,
    written: DateTime<Utc>,
    checklist: &'a ChecklistRef,
    finished: &'a When,
    band: candour_model::Band,
    fraud: bool,
    because: &'a str,
    reasons: Vec<Reason<'a>>,
    against: Vec<Reason<'a>>,
    unknown: Vec<Reason<'a>>,
}

#[derive(Serialize)]
struct Reason<'a> {
    #[serde(flatten)]
    finding: &'a Finding,
    comment: &'a str,
    rests_on: Vec<&'a str>,
}

/// Returns the data as JSON, keys in a fixed order.
pub(crate) fn attached(
    scheme: &Scheme,
    dossier: &Dossier,
    imprint: &Imprint,
    missing: &[Missing],
    cites: &Citations<'_>,
    handling: String,
) -> Vec<u8> {
    let attached = Attached {
        format: "candour-disclosure",
        format_version: FORMAT_VERSION,
        short_id: &imprint.short_id,
        made: imprint.made,
        made_with: imprint.version,
        scheme: SchemeUsed { id: &scheme.id, version: scheme.version, title: &scheme.title },
        handling,
        further_information_by_approved_route: dossier.further_information
            == FurtherInformation::ByApprovedRoute,
        me: dossier.me.as_ref(),
        contact: entry(&dossier.contact, cites),
        encounters: cites.encounters.iter().map(|item| entry(item, cites)).collect(),
        requests: cites.requests.iter().map(|item| entry(item, cites)).collect(),
        offers: cites.offers.iter().map(|item| entry(item, cites)).collect(),
        evidence: cites.evidence.iter().map(|item| evidence(item, cites)).collect(),
        assessment: dossier.assessment.as_ref().map(|item| assessment(item, cites)),
        missing,
    };
    serde_json::to_vec_pretty(&attached).expect("texts, numbers and lists are always valid JSON")
}

fn entry<'a, T>(item: &'a Item<T>, cites: &'a Citations<'_>) -> Entry<'a, T> {
    Entry {
        cited_as: cited_as(item.id, cites),
        id: item.id,
        version: item.version,
        written: item.written,
        record: &item.record,
    }
}

fn evidence<'a>(item: &'a Item<Evidence>, cites: &'a Citations<'_>) -> EvidenceEntry<'a> {
    let Evidence { contact: _, name, media_type, size, sha256, source, captured, excerpt: _ } =
        &item.record;
    EvidenceEntry {
        cited_as: cited_as(item.id, cites),
        id: item.id,
        version: item.version,
        written: item.written,
        name,
        media_type,
        size: *size,
        sha256,
        source,
        captured: captured.as_ref(),
    }
}

fn assessment<'a>(item: &'a Item<Assessment>, cites: &'a Citations<'_>) -> AssessmentEntry<'a> {
    let Outcome { band, fraud, because, reasons, against, unknown, would_change: _ } =
        &item.record.outcome;
    let shown = |findings: &'a [Finding]| {
        findings.iter().map(|finding| reason(finding, &item.record, cites)).collect()
    };
    AssessmentEntry {
        id: item.id,
        version: item.version,
        written: item.written,
        checklist: &item.record.checklist,
        finished: &item.record.finished,
        band: *band,
        fraud: *fraud,
        because,
        reasons: shown(reasons),
        against: shown(against),
        unknown: shown(unknown),
    }
}

fn reason<'a>(
    finding: &'a Finding,
    assessment: &'a Assessment,
    cites: &'a Citations<'_>,
) -> Reason<'a> {
    let entry = assessment.answers.get(&finding.indicator);
    Reason {
        finding,
        comment: entry.map_or("", |entry| &entry.comment),
        rests_on: entry
            .into_iter()
            .flat_map(|entry| &entry.links)
            .filter_map(|id| cited_as(*id, cites))
            .collect(),
    }
}

fn cited_as<'a>(id: RecordId, cites: &'a Citations<'_>) -> Option<&'a str> {
    cites.name(id).map(|name| name.words.as_str())
}
