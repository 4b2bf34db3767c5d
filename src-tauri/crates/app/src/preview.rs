//! Looking at evidence: pictures from a copy that we encoded, text as text, mail as headers and text.
//!
//! The original is read from the vault and held against its digest each time; its bytes go to nobody.

use base64::{Engine, prelude::BASE64_STANDARD};
use candour_importers::{AttachmentNote, NotShown, Problem};
use candour_model::Record;
use candour_vault::{Error, Vault};
use serde::Serialize;
use ts_rs::TS;

use crate::{ApiError, Result, app::Context, records::RecordRequest};

/// The longest side of a picture as it is shown, in pixels.
const LONGEST_SIDE: u32 = 1_800;
/// The largest file that is opened to be shown, in bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// A file as it can be looked at.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct PreviewView {
    /// Whether the bytes are those that were added, by their digest; none where the file was too large to be read now.
    intact: Option<bool>,
    shown: Shown,
}

/// What is shown of a file.
#[derive(Serialize, TS)]
#[serde(tag = "as", rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub(crate) enum Shown {
    /// A picture: our own copy of it.
    Picture {
        /// Media type of the copy.
        media_type: &'static str,
        /// The copy.
        base64: String,
        /// Width of the original in pixels.
        width: u32,
        /// Height of the original in pixels.
        height: u32,
        /// The copy is smaller than the original.
        shrunk: bool,
    },
    /// A text.
    Text {
        /// The text.
        text: String,
        /// What was not understood.
        problems: Vec<ReadingProblem>,
    },
    /// A mail.
    Mail {
        /// The author, as the mail says.
        from: String,
        /// The recipients.
        to: Vec<String>,
        /// The subject.
        subject: String,
        /// The date with its zone, in words; empty where there is none.
        date: String,
        /// Every line of the heading as it came.
        header_lines: String,
        /// The words.
        text: String,
        /// What came with it.
        attachments: Vec<MailAttachment>,
        /// What was not understood.
        problems: Vec<ReadingProblem>,
    },
    /// Nothing: the file is kept as it is.
    Nothing {
        /// Why.
        why: NothingShown,
    },
}

/// Why nothing of a file is shown.
#[derive(Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum NothingShown {
    /// A kind of file that is not opened here.
    Kind,
    /// Too large to be opened here.
    Size,
    /// The file is broken, but it is the one that was added.
    Broken,
    /// The file is not what was added: the vault is damaged.
    Changed,
}

/// Something that came with a mail.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MailAttachment {
    name: Option<String>,
    media_type: String,
    #[ts(type = "number")]
    size: u64,
}

/// What was not understood in a text or a mail.
#[derive(Serialize, TS, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ReadingProblem {
    /// Something was too long, too deep or too much; the rest is left out.
    Cut,
    /// Characters or dates could not be read for certain.
    Unsure,
    /// A part is damaged.
    Damaged,
}

pub(crate) fn show(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RecordRequest,
) -> Result<PreviewView> {
    let Record::Evidence(evidence) = vault.get(request.id)?.record else {
        return Err(ApiError::RecordNotFound);
    };
    of(context, &evidence.media_type, evidence.size, |out| vault.read_file(request.id, out))
}

/// Returns what can be shown of a file of `size` bytes that `read` writes out.
pub(crate) fn of(
    context: &Context<'_>,
    media_type: &str,
    size: u64,
    read: impl FnOnce(&mut Vec<u8>) -> candour_vault::Result<()>,
) -> Result<PreviewView> {
    if size > MOST_BYTES {
        return Ok(PreviewView { intact: None, shown: nothing(NothingShown::Size) });
    }
    let mut bytes = Vec::new();
    match read(&mut bytes) {
        Ok(()) => {}
        Err(Error::Damaged) => {
            return Ok(PreviewView { intact: Some(false), shown: nothing(NothingShown::Changed) });
        }
        Err(other) => return Err(other.into()),
    }
    Ok(PreviewView { intact: Some(true), shown: shown(context, &bytes, media_type) })
}

fn shown(context: &Context<'_>, bytes: &[u8], media_type: &str) -> Shown {
    if candour_importers::is_picture(media_type) {
        return match candour_importers::picture(bytes, media_type, LONGEST_SIDE) {
            Ok(copy) => Shown::Picture {
                media_type: copy.media_type,
                base64: BASE64_STANDARD.encode(&copy.bytes),
                width: copy.width,
                height: copy.height,
                shrunk: copy.shrunk,
            },
            Err(NotShown::Format) => nothing(NothingShown::Kind),
            Err(NotShown::TooLarge) => nothing(NothingShown::Size),
            Err(NotShown::Damaged) => nothing(NothingShown::Broken),
        };
    }
    if !matches!(media_type, "message/rfc822" | "text/plain") {
        return nothing(NothingShown::Kind);
    }
    let reading = candour_importers::read(bytes, media_type);
    let mut problems = Vec::new();
    for warning in &reading.warnings {
        let problem = problem(warning.problem);
        if !problems.contains(&problem) {
            problems.push(problem);
        }
    }
    match reading.heading {
        Some(heading) => Shown::Mail {
            from: heading.from,
            to: heading.to,
            subject: heading.subject,
            date: heading.date.map(|date| context.texts.when(&date)).unwrap_or_default(),
            header_lines: reading.header_lines,
            text: reading.excerpt,
            attachments: reading.attachments.into_iter().map(attachment).collect(),
            problems,
        },
        None => Shown::Text { text: reading.excerpt, problems },
    }
}

fn nothing(why: NothingShown) -> Shown {
    Shown::Nothing { why }
}

fn attachment(note: AttachmentNote) -> MailAttachment {
    MailAttachment { name: note.name, media_type: note.media_type, size: note.size }
}

fn problem(problem: Problem) -> ReadingProblem {
    match problem {
        Problem::Cut | Problem::TooManyParts | Problem::TooDeep => ReadingProblem::Cut,
        Problem::CharsetGuessed
        | Problem::CharactersReplaced
        | Problem::DateUnreadable
        | Problem::NoHeading
        | Problem::Empty => ReadingProblem::Unsure,
        Problem::PartDamaged => ReadingProblem::Damaged,
    }
}
