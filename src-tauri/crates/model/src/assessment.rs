//! Answers and assessments: what somebody said to the checklist, and what came of it.
//!
//! There is no field here for nationality, origin, language, name or gender, of either side. That is an invariant.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{RecordId, When};

/// The id of an indicator (`A01` to `K10`), counter-indicator (`Z01`…) or fraud cue (`Y01`…).
pub type IndicatorId = String;

/// How much weight published guidance gives an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Grade {
    /// Common in ordinary contacts as well.
    Weak,
    /// Worth noting beside others.
    Medium,
    /// Named by guidance as a marked sign.
    Strong,
    /// To be told at once, whatever else was answered.
    ReportNow,
    /// Speaks against concern.
    Counter,
    /// Points to fraud rather than to an approach.
    Fraud,
}

/// The four results a person can be shown. Ordered from calm to urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// Nothing noted.
    None,
    /// Keep watching.
    Watch,
    /// Talk to your security team.
    Report,
    /// Tell them now, whatever else was answered.
    ReportNow,
}

/// One answer to one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It happened.
    Yes,
    /// It did not happen.
    No,
    /// The person does not know. Never counts as safe.
    Unknown,
    /// The person prefers not to say. Treated like "don't know".
    PreferNotToSay,
}

/// An answer with what the person added to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct AnswerEntry {
    /// The answer.
    pub answer: Answer,
    /// In the person's own words.
    #[serde(default)]
    pub comment: String,
    /// Records that the answer rests on.
    #[serde(default)]
    pub links: Vec<RecordId>,
}

/// Answers by question: a gate's id or an indicator's.
pub type Answers = BTreeMap<String, AnswerEntry>;

/// One indicator that played a part in a result, or a gate question that was left open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The indicator, or the gate's id.
    pub indicator: IndicatorId,
    /// Its grade; a gate has none.
    pub grade: Option<Grade>,
    /// What it says, in the words shown when the result was made.
    pub text: String,
    /// The ordinary explanation, where there is one.
    #[serde(default)]
    pub benign: Option<String>,
    /// Who published guidance that names it, and where.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// An answer that would move the band.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChangeHint {
    /// The indicator.
    pub indicator: IndicatorId,
    /// The answer that would do it.
    pub answer: Answer,
    /// The band that would follow.
    pub band: Band,
    /// What the indicator says.
    pub text: String,
}

/// What the checklist says: a band in words, its reasons, and what speaks against. Never a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// The band.
    pub band: Band,
    /// Looks like a scam rather than an approach (beside the band, not instead of it).
    pub fraud: bool,
    /// The rule that decided, in words.
    pub because: String,
    /// Indicators answered yes, heaviest first.
    pub reasons: Vec<Finding>,
    /// Counter-indicators answered yes.
    pub against: Vec<Finding>,
    /// Questions left open: "don't know", "prefer not to say", and those without an answer.
    pub unknown: Vec<Finding>,
    /// Answers that would move the band.
    pub would_change: Vec<ChangeHint>,
}

/// Which checklist was answered: the exact definition is kept in the vault under its digest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct ChecklistRef {
    /// Id of the checklist.
    pub id: String,
    /// Its version.
    pub version: u32,
    /// SHA-256 of the definition as stored, in hex.
    pub sha256: String,
}

/// One completed run, frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Assessment {
    /// The contact whose approach was looked at.
    pub contact: RecordId,
    /// The definition it was made with.
    pub checklist: ChecklistRef,
    /// When it was finished.
    pub finished: When,
    /// The answers.
    pub answers: Answers,
    /// What came of them.
    pub outcome: Outcome,
}
