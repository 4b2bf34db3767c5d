//! The only error a host ever receives. Its text is chosen there, by code.
//!
//! No variant carries what the user wrote, a path, a name or a key.

use candour_model::Expected;
use serde::Serialize;
use ts_rs::TS;

/// The result of a command.
pub type Result<T, E = ApiError> = std::result::Result<T, E>;

/// What a command can answer instead of its view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum ApiError {
    /// The command needs an open vault.
    VaultClosed,
    /// The command needs that no vault is open.
    VaultAlreadyOpen,
    /// Another process has the vault open.
    VaultInUse,
    /// Something with this name exists already.
    VaultExists,
    /// There is no vault in this folder.
    VaultNotFound,
    /// The vault is damaged.
    VaultDamaged,
    /// The header is damaged or lost; the recovery words still open the vault.
    VaultHeaderDamaged,
    /// The sample case goes into an empty vault only.
    VaultNotEmpty,
    /// The place lies inside the vault's own folder.
    InsideVault,
    /// Written by a newer version of Candour.
    VaultTooNew {
        /// The format found.
        found: u32,
        /// The newest format this build reads.
        supported: u32,
    },
    /// The passphrase does not open the vault.
    WrongPassphrase {
        /// How long to wait before the next try, in milliseconds.
        retry_after_ms: u32,
    },
    /// The recovery words do not open the vault.
    WrongWords,
    /// A passphrase must not be empty.
    PassphraseEmpty,
    /// The folder cannot be written.
    ReadOnly,
    /// The disk is full.
    StorageFull,
    /// The user may not read or write there.
    PermissionDenied,
    /// The folder to write into does not exist.
    FolderNotFound,
    /// The folder to write into is not empty.
    FolderNotEmpty,
    /// The file cannot be read, or is not an ordinary file.
    FileUnreadable,
    /// The file is empty.
    FileEmpty,
    /// The file is too large.
    FileTooLarge {
        /// The limit in MiB.
        limit_mib: u32,
    },
    /// The handle is not one that was given out.
    UnknownHandle,
    /// No record has this id, or not one that this needs.
    RecordNotFound,
    /// The record is in the bin, or is not.
    RecordWrongState,
    /// Not JSON.
    RecordNotJson {
        /// Line of the fault, from 1.
        line: u32,
        /// Column of the fault, from 1.
        column: u32,
    },
    /// JSON, but not an object.
    RecordNotObject,
    /// There is no such kind of record, or it cannot be written by hand.
    RecordUnknownKind,
    /// The record has a key that its kind does not know.
    RecordUnknownKey {
        /// The kind.
        kind: String,
        /// The keys it knows.
        known: Vec<String>,
    },
    /// A field must be filled in.
    FieldRequired {
        /// The field.
        field: String,
    },
    /// A field holds something else than it should.
    FieldInvalid {
        /// The field.
        field: String,
        /// What belongs there.
        expected: ExpectedCode,
        /// The words to choose from, where there is a list.
        choices: Vec<String>,
    },
    /// A text is too long.
    FieldTooLong {
        /// The field.
        field: String,
        /// The limit in bytes.
        limit: u32,
    },
    /// There is no such draft: it was saved or thrown away.
    DraftNotFound,
    /// The work was stopped by whoever asked for it; nothing of it stays.
    Cancelled,
    /// A part of a search, such as `date:`, is not followed by what belongs there.
    SearchPart {
        /// The word before the colon.
        part: String,
    },
    /// There is no such checklist.
    UnknownChecklist,
    /// The checklist has no such question.
    UnknownQuestion,
    /// There is no such indicator.
    UnknownIndicator,
    /// There is no such open run.
    RunNotFound,
    /// There is no such scheme.
    UnknownScheme,
    /// There is no such command.
    UnknownCommand,
    /// The request does not fit the command.
    BadRequest {
        /// Where in the request.
        at: String,
    },
    /// The document could not be made.
    DocumentFailed,
    /// Something we did not foresee.
    Unexpected {
        /// Names the kind of failure: a code of the system or the database, never content.
        reference: String,
    },
}

/// What belongs in a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ExpectedCode {
    /// Free text.
    Text,
    /// A date in EDTF.
    Date,
    /// A decimal number.
    Amount,
    /// Three letters of ISO 4217.
    Currency,
    /// The id of a record.
    Id,
    /// True or false.
    Boolean,
    /// A list of texts.
    Texts,
    /// A list of accounts.
    Accounts,
    /// One of a list of words.
    Choice,
}

impl ApiError {
    /// Returns the code and its values as JSON, for choosing a sentence.
    pub fn to_json(&self) -> serde_json::Value {
        serde_json::to_value(self).expect("errors hold only texts, numbers and lists")
    }
}

impl From<candour_vault::Error> for ApiError {
    fn from(error: candour_vault::Error) -> Self {
        use candour_vault::Error::*;
        match error {
            NotFound => Self::VaultNotFound,
            Exists => Self::VaultExists,
            InUse => Self::VaultInUse,
            WrongPassphrase => Self::WrongPassphrase { retry_after_ms: 0 },
            EmptyPassphrase => Self::PassphraseEmpty,
            WrongWords => Self::WrongWords,
            HeaderDamaged => Self::VaultHeaderDamaged,
            Damaged | Unreadable(_) => Self::VaultDamaged,
            TooNew { found, supported } => Self::VaultTooNew { found, supported },
            ReadOnly => Self::ReadOnly,
            PermissionDenied => Self::PermissionDenied,
            StorageFull => Self::StorageFull,
            NoSuchRecord => Self::RecordNotFound,
            WrongState => Self::RecordWrongState,
            File(source) => unexpected_io(&source),
            Database(source) => Self::Unexpected { reference: database_reference(&source) },
        }
    }
}

impl From<candour_model::Error> for ApiError {
    fn from(error: candour_model::Error) -> Self {
        use candour_model::Error::*;
        match error {
            NotJson { line, column } => Self::RecordNotJson { line, column },
            NotAnObject => Self::RecordNotObject,
            UnknownKind => Self::RecordUnknownKind,
            UnknownKey { kind, known } => Self::RecordUnknownKey {
                kind: kind.to_owned(),
                known: known.iter().map(|key| (*key).to_owned()).collect(),
            },
            Required { field } => Self::FieldRequired { field: field.to_owned() },
            Invalid { field, expected } => {
                let (expected, choices) = expected_code(expected);
                Self::FieldInvalid { field: field.to_owned(), expected, choices }
            }
            TooLong { field, limit } => Self::FieldTooLong { field: field.to_owned(), limit },
        }
    }
}

impl From<candour_disclosure::Error> for ApiError {
    fn from(_: candour_disclosure::Error) -> Self {
        Self::DocumentFailed
    }
}

/// Turns a failed file operation outside the vault into a code.
pub(crate) fn from_io(error: &std::io::Error) -> ApiError {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => ApiError::FolderNotFound,
        ErrorKind::PermissionDenied => ApiError::PermissionDenied,
        ErrorKind::ReadOnlyFilesystem => ApiError::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => ApiError::StorageFull,
        _ => unexpected_io(error),
    }
}

fn unexpected_io(error: &std::io::Error) -> ApiError {
    let number = error.raw_os_error().map_or_else(|| "none".to_owned(), |code| code.to_string());
    ApiError::Unexpected { reference: format!("os-{number}") }
}

fn database_reference(error: &impl std::error::Error) -> String {
    // The outermost message can quote SQL of ours, never a value; its length alone keeps it out of a sentence.
    let text = error.to_string();
    format!(
        "database-{:08x}",
        text.bytes().fold(0_u32, |sum, byte| sum.rotate_left(5) ^ u32::from(byte))
    )
}

fn expected_code(expected: Expected) -> (ExpectedCode, Vec<String>) {
    let code = match expected {
        Expected::Text => ExpectedCode::Text,
        Expected::Date => ExpectedCode::Date,
        Expected::Amount => ExpectedCode::Amount,
        Expected::Currency => ExpectedCode::Currency,
        Expected::Id => ExpectedCode::Id,
        Expected::Boolean => ExpectedCode::Boolean,
        Expected::Texts => ExpectedCode::Texts,
        Expected::Accounts => ExpectedCode::Accounts,
        Expected::OneOf(words) => {
            return (ExpectedCode::Choice, words.iter().map(|word| (*word).to_owned()).collect());
        }
    };
    (code, Vec::new())
}
