//! The vault: a folder that holds everything, encrypted.
//!
//! What it promises:
//! - Nothing is on disk in clear, open or closed: the header holds wrapped keys, the database every record and file.
//! - The recovery words are the root key. Words and `vault.db` alone open the vault.
//! - A call that returned has been written and synced (rollback journal, `synchronous = EXTRA`).
//! - Every change to a record appends a line to its chain of custody; old versions are kept.
//! - One process at a time; a newer format is refused rather than risked.
//!
//! What is deliberately missing: a network, a second secret, a duress mode, and any way to read without a key.
//! The bytes are described in `docs/data-format.md`, enough to write a second reader.

mod assessment;
mod attachment;
mod check;
mod connection;
mod custody;
mod draft;
mod draft_file;
mod error;
pub mod file;
mod header;
mod key;
mod keyslot;
mod record;
mod schema;
mod search;
mod setting;
mod together;
mod vault;

pub use attachment::Attached;
pub use check::{Finding, Part, Problem, Report};
pub use custody::{Action, Line, hex};
pub use draft::Draft;
pub use draft_file::WaitingFile;
pub use error::{Error, Result};
pub use key::{Kdf, RecoveryWords, suggest_passphrase};
pub use record::{Children, Stored, Version};
pub use search::{Hit, Query};
pub use together::Together;
pub use vault::{Unlock, Vault};
