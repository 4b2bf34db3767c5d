//! Capture: what happened, from one page into the log, as one change.
//!
//! A page may bring a new contact, what happened, what was offered, what was asked for, and files. Either all of it is
//! in the log afterwards and the draft is gone, or nothing is and the draft is as it was.

use candour_model::{Error, Kind, Record, RecordId, When};
use candour_vault::Vault;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::{ApiError, Result, app::Context, runs};

/// Writes what a draft has become. The files that wait in it become evidence.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaptureSaveRequest {
    draft: RecordId,
    contact: CaptureContact,
    records: Vec<CaptureRecord>,
    /// Where the files came from.
    #[serde(default)]
    source: String,
    /// When the files were captured.
    #[serde(default)]
    captured: Option<When>,
}

/// Whom it is about.
#[derive(Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CaptureContact {
    /// Somebody in the log.
    Existing(RecordId),
    /// Somebody new, as a contact record.
    New(#[ts(type = "unknown")] Value),
}

/// A record about the contact, who need not be named in it.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct CaptureRecord {
    kind: Kind,
    #[ts(type = "unknown")]
    record: Value,
}

/// What was written.
#[derive(Serialize, TS)]
pub(crate) struct CaptureSavedView {
    contact: RecordId,
    /// All that is new, in the order in which it was written; a new contact among them.
    added: Vec<RecordId>,
}

pub(crate) fn save(
    vault: &mut Vault,
    context: &Context<'_>,
    request: CaptureSaveRequest,
) -> Result<CaptureSavedView> {
    if vault.draft(request.draft).is_err() {
        return Err(ApiError::DraftNotFound);
    }
    if let CaptureContact::Existing(id) = request.contact {
        runs::require_contact(vault, id)?;
    }
    vault.together(context.now, |change| {
        let mut added = Vec::new();
        let contact = match request.contact {
            CaptureContact::Existing(id) => id,
            CaptureContact::New(record) => {
                let id = change.add(&Record::from_json(Kind::Contact, record)?)?;
                added.push(id);
                id
            }
        };
        for CaptureRecord { kind, record } in request.records {
            added.push(change.add(&about(contact, kind, record)?)?);
        }
        for file in change.files_of_draft(request.draft)? {
            let evidence = json!({
                "contact": contact,
                "name": file.name,
                "media_type": file.media_type,
                "size": file.size,
                "sha256": file.sha256,
                "source": request.source,
                "captured": request.captured,
                "excerpt": file.excerpt,
            });
            change.keep_file(file.id, &Record::from_json(Kind::Evidence, evidence)?)?;
            added.push(file.id);
        }
        change.discard_draft(request.draft)?;
        Ok(CaptureSavedView { contact, added })
    })
}

/// Reads a record of one of the kinds that hang on a contact, and hangs it there.
fn about(contact: RecordId, kind: Kind, mut record: Value) -> Result<Record> {
    let key = match kind {
        Kind::Encounter | Kind::Offer | Kind::Request => "contact",
        Kind::Note => "about",
        Kind::Me | Kind::Contact | Kind::Evidence | Kind::Assessment | Kind::Disclosure => {
            return Err(Error::UnknownKind.into());
        }
    };
    record.as_object_mut().ok_or(ApiError::RecordNotObject)?.insert(key.to_owned(), json!(contact));
    Ok(Record::from_json(kind, record)?)
}
