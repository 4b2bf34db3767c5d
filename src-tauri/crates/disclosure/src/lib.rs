//! The disclosure: selected records under one scheme in, a document out. No database, no files, no clock.
//!
//! [`make`] takes a [`Dossier`] (which has no place for notes), a [`Scheme`] (which cannot ask for what Candour does
//! not keep) and an [`Imprint`] (so that time and id come from outside), and returns a PDF with its data attached.
//! What people wrote is data all the way: it reaches the page only as `Ink`, and the page cannot reach anything.

mod attached;
mod cite;
mod document;
mod dossier;
mod error;
mod fonts;
mod ink;
mod missing;
mod press;
mod recovery_sheet;
mod scheme;
mod sheet;
mod world;

pub use document::{Document, draw, make};
pub use dossier::{Dossier, FurtherInformation, Imprint, Item};
pub use error::{Error, Result};
pub use missing::{Missing, still_missing};
pub use recovery_sheet::recovery_sheet;
pub use scheme::{Field, Part, Recipient, Scheme, Section, Source, scheme, schemes};

#[cfg(test)]
mod tests;
