//! The guided checklist: a definition and answers in, a result out. Pure: no clock, no files, no network.
//!
//! What it promises:
//! - It scores the approach, never the person. The types it takes have no field for nationality, origin, language,
//!   name or gender, so none of these can move a result.
//! - A report-now indicator gives [`Band::ReportNow`](candour_model::Band), whatever speaks against it.
//! - "Don't know" never counts as safe: it lowers nothing, and it is named.
//! - There is no number, no percentage and no verdict: a band in words, its reasons, and what speaks against.

mod assess;
mod catalogue;
mod definition;
mod rules;
mod run;

pub use assess::{UnknownIndicator, assess, assess_codes};
pub use catalogue::{Catalogue, Group, Indicator, ReadIn, Source, catalogue};
pub use definition::{Checklist, Gate, checklist, checklists};
pub use rules::{Rules, rules};
pub use run::{Question, Role, questions};
