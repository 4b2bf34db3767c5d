//! What can go wrong with a vault. No variant holds text the user wrote, a path, a name or a key.

use rusqlite::ErrorCode;

/// The result of using a vault.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong while opening or using a vault.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing in the folder looks like a vault.
    #[error("there is no vault in this folder")]
    NotFound,
    /// Something with this name exists already.
    #[error("a file or folder of this name exists already")]
    Exists,
    /// Another process has the vault open.
    #[error("the vault is open in another process")]
    InUse,
    /// The passphrase opens no key slot; the header itself is sound.
    #[error("the passphrase does not open any key slot")]
    WrongPassphrase,
    /// An empty passphrase protects nothing.
    #[error("the passphrase is empty")]
    EmptyPassphrase,
    /// Not 24 words of the list with a right checksum, or the words of another vault.
    #[error("the recovery words do not belong to this vault")]
    WrongWords,
    /// Both copies of the header are damaged. The recovery words still open the vault.
    #[error("both copies of the header are damaged")]
    HeaderDamaged,
    /// The database is damaged.
    #[error("the database is damaged")]
    Damaged,
    /// Written by a newer version; opening it could lose data, so we do not.
    #[error("the vault has format {found}, this build reads up to {supported}")]
    TooNew {
        /// The format found.
        found: u32,
        /// The newest format this build reads.
        supported: u32,
    },
    /// The folder or its file system cannot be written.
    #[error("the folder is read-only")]
    ReadOnly,
    /// The user may not read or write there.
    #[error("permission denied")]
    PermissionDenied,
    /// The disk is full. What was saved before is safe.
    #[error("the disk is full")]
    StorageFull,
    /// No record has this id.
    #[error("there is no such record")]
    NoSuchRecord,
    /// The record stays as it is while it is in the bin, or is not in the bin at all.
    #[error("the record is not in the state this needs")]
    WrongState,
    /// A stored record does not read back.
    #[error("a stored record does not read back")]
    Unreadable(#[source] serde_json::Error),
    /// A file operation failed.
    #[error("a file operation failed")]
    File(#[source] std::io::Error),
    /// A database operation failed.
    #[error("a database operation failed")]
    Database(#[source] rusqlite::Error),
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::AlreadyExists => Self::Exists,
            ErrorKind::PermissionDenied => Self::PermissionDenied,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::StorageFull,
            _ => Self::File(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::DiskFull) => Self::StorageFull,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::InUse,
            _ => Self::Database(error),
        }
    }
}

impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        Self::Unreadable(error)
    }
}
