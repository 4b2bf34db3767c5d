//! Plain types that every other crate speaks: records, uncertain dates, answers, assessments.
//!
//! Nothing here reads a clock, opens a file or knows a database.
//! A value of these types has been checked: a date exists, an amount is a decimal number, a name is not empty.

mod assessment;
mod disclosed;
mod error;
mod id;
mod record;
mod when;

pub use assessment::{
    Answer, AnswerEntry, Answers, Assessment, Band, ChangeHint, ChecklistRef, Finding, Grade,
    IndicatorId, Outcome,
};
pub use disclosed::{Disclosure, RecordRef, SchemeRef};
pub use error::{Error, Expected, Result};
pub use id::RecordId;
pub use record::{
    Account, Amount, Contact, Currency, Encounter, Evidence, InitiatedBy, Kind, Knowledge,
    LeftMyHands, MAX_TEXT_BYTES, Me, Note, Offer, Record, Request, RequestKind,
};
pub use when::{When, WhenParts, WhenPoint};
