//! Drafts: what is being written, kept as it is typed, with the files that were dropped or pasted.
//!
//! The body is the host's own: what a form needs to stand there again as it was left.

use std::io::Cursor;

use base64::{Engine, prelude::BASE64_STANDARD};
use candour_model::RecordId;
use candour_vault::{Draft, Error, Vault, WaitingFile};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ApiError, HandleId, Result,
    app::Context,
    evidence::{self, Source},
    preview::{self, PreviewView},
    records::stamp,
    runs,
};

/// The longest body, in bytes.
const MOST_BODY_BYTES: usize = 8 * 1024 * 1024;
/// The largest file that is pasted; a larger one is dropped or chosen, and read from where it lies.
const MOST_PASTED_BYTES: usize = 64 * 1024 * 1024;

/// Which form a draft belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum DraftForm {
    /// "What happened?", the page that takes anything.
    Capture,
    /// A new contact.
    AddContact,
    /// A new encounter.
    AddEncounter,
    /// A new offer.
    AddOffer,
    /// A new request.
    AddRequest,
    /// New evidence.
    AddEvidence,
    /// A new note.
    AddNote,
    /// Who the author is.
    AddMe,
    /// A change to a record.
    Edit,
}

/// Names a draft.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct DraftRequest {
    id: RecordId,
}

/// Saves a draft; without an id, a new one.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct DraftSaveRequest {
    #[serde(default)]
    id: Option<RecordId>,
    form: DraftForm,
    /// The record that it is about: the contact, or what is changed.
    #[serde(default)]
    about: Option<RecordId>,
    body: String,
}

/// Puts a file that the person picked or dropped into a draft.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct DraftFileRequest {
    draft: RecordId,
    file: HandleId,
}

/// Puts a file that was pasted into a draft.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct DraftPasteRequest {
    draft: RecordId,
    name: String,
    base64: String,
}

/// Names a file that waits in a draft.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct WaitingFileRequest {
    file: RecordId,
}

/// A draft as it was left.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DraftView {
    id: RecordId,
    form: DraftForm,
    about: Option<RecordId>,
    body: String,
    updated_at: String,
    files: Vec<WaitingFileView>,
}

/// A file that waits in a draft.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WaitingFileView {
    id: RecordId,
    name: String,
    media_type: String,
    #[ts(type = "number")]
    size: u64,
    sha256: String,
}

impl From<WaitingFile> for WaitingFileView {
    fn from(file: WaitingFile) -> Self {
        Self {
            id: file.id,
            name: file.name,
            media_type: file.media_type,
            size: file.size,
            sha256: file.sha256,
        }
    }
}

impl DraftForm {
    fn word(self) -> String {
        let word = serde_json::to_value(self).expect("a form is a word");
        word.as_str().unwrap_or_default().to_owned()
    }

    fn from_word(word: &str) -> Option<Self> {
        serde_json::from_value(word.into()).ok()
    }
}

pub(crate) fn list(
    vault: &mut Vault,
    _: &Context<'_>,
    _: crate::command::Nothing,
) -> Result<Vec<DraftView>> {
    // Open runs of a checklist are drafts of another kind.
    let forms = vault.drafts()?.into_iter().filter_map(|draft| {
        let form = DraftForm::from_word(&draft.kind)?;
        Some((draft, form))
    });
    forms.map(|(draft, form)| view(vault, draft, form)).collect()
}

pub(crate) fn get(vault: &mut Vault, _: &Context<'_>, request: DraftRequest) -> Result<DraftView> {
    let draft = vault.draft(request.id).map_err(gone)?;
    let form = DraftForm::from_word(&draft.kind).ok_or(ApiError::DraftNotFound)?;
    view(vault, draft, form)
}

pub(crate) fn save(
    vault: &mut Vault,
    context: &Context<'_>,
    request: DraftSaveRequest,
) -> Result<DraftView> {
    if request.body.len() > MOST_BODY_BYTES {
        let limit = MOST_BODY_BYTES as u32;
        return Err(ApiError::FieldTooLong { field: "body".to_owned(), limit });
    }
    if let Some(about) = request.about {
        vault.get(about)?;
    }
    let draft = Draft {
        id: request.id.unwrap_or_else(RecordId::make),
        kind: request.form.word(),
        parent: request.about,
        body: request.body,
        updated: context.now,
    };
    if let Some(id) = request.id {
        // A draft that was thrown away does not come back because a last keystroke arrives late.
        let before = vault.draft(id).map_err(gone)?;
        if before.kind == runs::DRAFT {
            return Err(ApiError::DraftNotFound);
        }
    }
    vault.save_draft(&draft)?;
    view(vault, draft, request.form)
}

pub(crate) fn discard(vault: &mut Vault, _: &Context<'_>, request: DraftRequest) -> Result<()> {
    vault.discard_draft(request.id).map_err(gone)
}

pub(crate) fn add_file(
    vault: &mut Vault,
    context: &Context<'_>,
    request: DraftFileRequest,
) -> Result<WaitingFileView> {
    let path = context.handles.path(&request.file)?;
    let mut source = Source::open(vault, &path)?;
    put(vault, context, request.draft, &mut source)
}

pub(crate) fn paste_file(
    vault: &mut Vault,
    context: &Context<'_>,
    request: DraftPasteRequest,
) -> Result<WaitingFileView> {
    if request.base64.len() / 4 * 3 > MOST_PASTED_BYTES {
        let limit_mib = (MOST_PASTED_BYTES / 1024 / 1024) as u32;
        return Err(ApiError::FileTooLarge { limit_mib });
    }
    let bytes = BASE64_STANDARD.decode(&request.base64).map_err(|_| ApiError::FileUnreadable)?;
    if bytes.is_empty() {
        return Err(ApiError::FileEmpty);
    }
    let size = bytes.len() as u64;
    let mut source = Source { name: request.name, size, file: Cursor::new(bytes) };
    put(vault, context, request.draft, &mut source)
}

pub(crate) fn remove_file(
    vault: &mut Vault,
    _: &Context<'_>,
    request: WaitingFileRequest,
) -> Result<()> {
    Ok(vault.remove_from_draft(request.file)?)
}

pub(crate) fn view_file(
    vault: &mut Vault,
    context: &Context<'_>,
    request: WaitingFileRequest,
) -> Result<PreviewView> {
    let file = vault.waiting_file(request.file)?;
    preview::of(context, &file.media_type, file.size, |out| vault.read_waiting_file(file.id, out))
}

fn put<F: std::io::Read + std::io::Seek>(
    vault: &mut Vault,
    context: &Context<'_>,
    draft: RecordId,
    source: &mut Source<F>,
) -> Result<WaitingFileView> {
    let (media_type, excerpt) = source.look_into()?;
    let name = source.name.clone();
    let added =
        vault.add_to_draft(draft, &name, media_type, &excerpt, &mut source.watched(context.work));
    match added {
        Ok(file) => Ok(file.into()),
        Err(Error::NoSuchRecord) => Err(ApiError::DraftNotFound),
        Err(error) => Err(evidence::reading_failed(context.work, error)),
    }
}

fn view(vault: &Vault, draft: Draft, form: DraftForm) -> Result<DraftView> {
    Ok(DraftView {
        files: vault.files_of_draft(draft.id)?.into_iter().map(WaitingFileView::from).collect(),
        id: draft.id,
        form,
        about: draft.parent,
        body: draft.body,
        updated_at: stamp(draft.updated),
    })
}

fn gone(error: Error) -> ApiError {
    match error {
        Error::NoSuchRecord => ApiError::DraftNotFound,
        other => other.into(),
    }
}
