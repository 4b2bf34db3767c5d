//! The words shown to people, on screen, on paper and in the terminal: one Fluent catalogue.
//!
//! Code names a message by its id and never holds a sentence of its own.
//! The catalogue is embedded, so that window, terminal, document and tests say the same thing.

mod catalogue;
mod date;
mod error;
mod word;

pub use catalogue::{Texts, Value};
pub use error::{Error, Result};
pub use word::Word;
