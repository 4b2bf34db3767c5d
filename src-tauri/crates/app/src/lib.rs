//! The application: use cases, and the one command table that every host serves.
//!
//! A host makes an [`App`], hands it commands by name with JSON, and shows what comes back.
//! It never sees a key or SQL; the window never sees a path either, only handles.
//! Locked is a state, not a flag: without an open vault there is nothing that a command could ask.

mod app;
mod captures;
mod command;
mod contacts;
mod disclosures;
mod drafts;
mod error;
mod evidence;
mod export;
mod handle;
mod home;
mod passphrases;
mod preview;
mod records;
mod routes;
mod runs;
mod samples;
mod schemes;
mod search;
mod settings;
mod sheets;
#[cfg(test)]
mod typescript;
mod vaults;
mod work;

pub use app::App;
pub use command::{COMMANDS, State};
pub use error::{ApiError, ExpectedCode, Result};
pub use handle::HandleId;
pub use runs::assess_codes;
pub use work::WorkId;

pub use candour_model::{Kind, Outcome, RecordId};
pub use candour_texts::Texts;
