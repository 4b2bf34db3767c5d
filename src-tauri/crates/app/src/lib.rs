//! The application: use cases, and the one command table that every host serves.
//!
//! A host makes an [`App`], hands it commands by name with JSON, and shows what comes back.
//! It never sees a key or SQL; the window never sees a path either, only handles.
//! Locked is a state, not a flag: without an open vault there is nothing that a command could ask.

mod app;
mod command;
mod contacts;
mod disclosures;
mod error;
mod evidence;
mod export;
mod handle;
mod records;
mod runs;
mod samples;
mod schemes;
mod search;
#[cfg(test)]
mod typescript;
mod vaults;

pub use app::App;
pub use command::{COMMANDS, State};
pub use error::{ApiError, ExpectedCode, Result};
pub use handle::HandleId;
pub use runs::assess_codes;

pub use candour_model::{Kind, Outcome, RecordId};
pub use candour_texts::Texts;
