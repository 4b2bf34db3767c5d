//! Disclosures: choosing what to hand over, what is still missing, and making the document.

use candour_disclosure::{Dossier, Imprint, Item, Missing, Scheme};
use candour_model::{Disclosure, Kind, Record, RecordId, RecordRef, SchemeRef, When};
use candour_vault::{Stored, Vault, file::Prepared, hex};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::{
    ApiError, HandleId, Result,
    app::Context,
    error::from_io,
    records::{RecordView, stamp},
    runs,
};

/// The kinds that a disclosure can hold besides contact and author. A note is none of them.
const DISCLOSED: [Kind; 5] =
    [Kind::Encounter, Kind::Offer, Kind::Request, Kind::Evidence, Kind::Assessment];

/// Asks what could be disclosed about a contact, and what is still missing given a choice.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct DisclosurePrepareRequest {
    contact: RecordId,
    scheme: String,
    /// The records chosen; none means all.
    #[serde(default)]
    records: Option<Vec<RecordId>>,
}

/// Makes the document.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct DisclosureMakeRequest {
    contact: RecordId,
    scheme: String,
    #[serde(default)]
    records: Option<Vec<RecordId>>,
    further_information: FurtherInformation,
    place: HandleId,
}

/// Asks how the pages would look.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub(crate) struct DisclosurePreviewRequest {
    contact: RecordId,
    scheme: String,
    #[serde(default)]
    records: Option<Vec<RecordId>>,
    further_information: FurtherInformation,
}

/// The pages as they would be printed now.
#[derive(Serialize, TS)]
pub(crate) struct DisclosurePreviewView {
    /// Each page as an SVG picture.
    pages: Vec<String>,
}

/// Whether there is more that must be passed by an approved route.
#[derive(Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum FurtherInformation {
    /// Nothing beyond this document.
    None,
    /// There is, and it is not here.
    ByApprovedRoute,
}

/// What could be disclosed.
#[derive(Serialize, TS)]
pub(crate) struct DisclosureDraftView {
    candidates: Vec<CandidateView>,
    missing: Vec<MissingView>,
}

/// A record that could be disclosed.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CandidateView {
    id: RecordId,
    kind: Kind,
    title: String,
    when_words: String,
    chosen: bool,
}

/// Something the scheme asks for and the records do not say.
#[derive(Serialize, TS)]
pub(crate) struct MissingView {
    field: String,
    label: String,
    kind: Kind,
    /// The record to fill in; none if there is no record of this kind yet.
    record: Option<RecordId>,
    key: String,
}

/// A document that was made.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DisclosureMadeView {
    record: RecordView,
    file_name: String,
    pages: u32,
    missing: Vec<MissingView>,
}

pub(crate) fn prepare(
    vault: &mut Vault,
    context: &Context<'_>,
    request: DisclosurePrepareRequest,
) -> Result<DisclosureDraftView> {
    let scheme = scheme(&request.scheme)?;
    let (all, chosen) = choose(vault, request.contact, request.records.as_deref())?;
    let dossier = dossier(vault, request.contact, &chosen, FurtherInformation::None)?;
    let missing = candour_disclosure::still_missing(scheme, &dossier);
    let candidates = all.into_iter().map(|stored| CandidateView {
        chosen: chosen.iter().any(|other| other.id == stored.id),
        kind: stored.record.kind(),
        title: stored.record.title(),
        when_words: stored.record.when().map(|when| context.texts.when(when)).unwrap_or_default(),
        id: stored.id,
    });
    Ok(DisclosureDraftView { candidates: candidates.collect(), missing: missing_views(missing) })
}

/// Takes the records; setting the pages, which takes longest, needs no vault any more.
pub(crate) fn preview(
    vault: &mut Vault,
    context: &Context<'_>,
    request: DisclosurePreviewRequest,
) -> Result<impl FnOnce(&Context<'_>) -> Result<DisclosurePreviewView> + use<>> {
    let scheme = scheme(&request.scheme)?;
    let (_, chosen) = choose(vault, request.contact, request.records.as_deref())?;
    let dossier = dossier(vault, request.contact, &chosen, request.further_information)?;
    // The id that the document will have is drawn when it is made.
    let imprint = imprint(context, context.texts.get("disclosure-preview-id"));
    Ok(move |context: &Context<'_>| {
        let pages = candour_disclosure::draw(scheme, &dossier, &imprint, context.texts)?;
        Ok(DisclosurePreviewView { pages })
    })
}

pub(crate) fn make(
    vault: &mut Vault,
    context: &Context<'_>,
    request: DisclosureMakeRequest,
) -> Result<DisclosureMadeView> {
    let scheme = scheme(&request.scheme)?;
    let (_, chosen) = choose(vault, request.contact, request.records.as_deref())?;
    let dossier = dossier(vault, request.contact, &chosen, request.further_information)?;
    let short_id = RecordId::make().short();
    let imprint = imprint(context, short_id.clone());
    let document = candour_disclosure::make(scheme, &dossier, &imprint, context.texts)?;
    // The last moment at which nothing has been written anywhere.
    context.work.go_on()?;

    let mut place = context.handles.path(&request.place)?;
    if place.is_dir() {
        place.push(format!("disclosure-{short_id}.pdf"));
    }
    if vault.contains(&place) {
        return Err(ApiError::InsideVault);
    }
    // On disk under a hidden name first, then in the register, then under its own name: a document that is not in the
    // register never lies there as if it were, and whatever had the name before stays until the last moment.
    let prepared = Prepared::write(&place, &document.pdf).map_err(|error| from_io(&error))?;

    let disclosed = disclosed(vault.get(request.contact)?, &chosen);
    let register = Disclosure {
        contact: request.contact,
        scheme: SchemeRef { id: scheme.id.clone(), version: scheme.version },
        made: When::parse(&stamp(context.now)).expect("a time of the clock is a date"),
        short_id,
        records: disclosed,
        pdf_sha256: hex(&Sha256::digest(&document.pdf)),
        pdf_size: u32::try_from(document.pdf.len()).map_err(|_| ApiError::DocumentFailed)?,
    };
    let id = vault.add_disclosure(&register, &document.pdf, context.now)?;
    prepared.place().map_err(|error| from_io(&error))?;
    Ok(DisclosureMadeView {
        record: RecordView::new(vault.get(id)?, context),
        file_name: place.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        pages: document.pages,
        missing: missing_views(document.missing),
    })
}

fn imprint(context: &Context<'_>, short_id: String) -> Imprint {
    Imprint { short_id, made: context.now, version: env!("CARGO_PKG_VERSION") }
}

fn scheme(id: &str) -> Result<&'static Scheme> {
    candour_disclosure::scheme(id).ok_or(ApiError::UnknownScheme)
}

/// Returns all that could be disclosed, and of it what was chosen. Of assessments only the newest is offered.
fn choose(
    vault: &Vault,
    contact: RecordId,
    records: Option<&[RecordId]>,
) -> Result<(Vec<Stored>, Vec<Stored>)> {
    runs::require_contact(vault, contact)?;
    let mut all = Vec::new();
    for kind in DISCLOSED {
        let mut children = vault.children(contact, kind)?;
        if kind == Kind::Assessment {
            children.drain(..children.len().saturating_sub(1));
        }
        all.extend(children);
    }
    let Some(ids) = records else { return Ok((all.clone(), all)) };
    if ids.iter().any(|id| all.iter().all(|stored| stored.id != *id)) {
        return Err(ApiError::RecordNotFound);
    }
    let chosen = all.iter().filter(|stored| ids.contains(&stored.id)).cloned().collect();
    Ok((all, chosen))
}

/// Puts the chosen records into the type that the document is made from.
fn dossier(
    vault: &Vault,
    contact: RecordId,
    chosen: &[Stored],
    further: FurtherInformation,
) -> Result<Dossier> {
    let stored = vault.get(contact)?;
    let Record::Contact(about) = stored.record.clone() else {
        return Err(ApiError::RecordNotFound);
    };
    let me = vault.list(Kind::Me)?.into_iter().find_map(|stored| match stored.record {
        Record::Me(me) => Some(me),
        _ => None,
    });
    let mut dossier = Dossier {
        me,
        contact: item(&stored, about),
        encounters: Vec::new(),
        offers: Vec::new(),
        requests: Vec::new(),
        evidence: Vec::new(),
        assessment: None,
        further_information: match further {
            FurtherInformation::None => candour_disclosure::FurtherInformation::None,
            FurtherInformation::ByApprovedRoute => {
                candour_disclosure::FurtherInformation::ByApprovedRoute
            }
        },
    };
    for stored in chosen {
        match stored.record.clone() {
            Record::Encounter(record) => dossier.encounters.push(item(stored, record)),
            Record::Offer(record) => dossier.offers.push(item(stored, record)),
            Record::Request(record) => dossier.requests.push(item(stored, record)),
            Record::Evidence(record) => dossier.evidence.push(item(stored, record)),
            Record::Assessment(record) => dossier.assessment = Some(item(stored, *record)),
            Record::Me(_) | Record::Contact(_) | Record::Note(_) | Record::Disclosure(_) => {}
        }
    }
    Ok(dossier)
}

fn item<T>(stored: &Stored, record: T) -> Item<T> {
    Item { id: stored.id, version: stored.version, written: stored.written, record }
}

fn disclosed(contact: Stored, chosen: &[Stored]) -> Vec<RecordRef> {
    std::iter::once(&contact)
        .chain(chosen)
        .map(|stored| RecordRef { id: stored.id, version: stored.version })
        .collect()
}

fn missing_views(missing: Vec<Missing>) -> Vec<MissingView> {
    missing
        .into_iter()
        .map(|it| MissingView {
            field: it.field,
            label: it.label,
            kind: it.kind,
            record: it.record,
            key: it.key.to_string(),
        })
        .collect()
}
