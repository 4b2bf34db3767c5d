//! The sample case: an invented approach, added record by record through the same commands that people use.

use std::io::Cursor;

use candour_model::{Answer, AnswerEntry, Kind, RecordId, When};
use candour_vault::Vault;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::{
    ApiError, Result,
    app::Context,
    command::Nothing,
    evidence::{Evidence, Source},
    records,
    runs::{self, AssessmentAddRequest},
};

const CASE: &str = include_str!("../../../../resources/samples/approach.json");
const FILES: [(&str, &[u8]); 2] = [
    ("message.png", include_bytes!("../../../../resources/samples/message.png")),
    ("invitation.eml", include_bytes!("../../../../resources/samples/invitation.eml")),
];

/// What was added.
#[derive(Serialize, TS)]
pub(crate) struct SampleView {
    contact: RecordId,
    assessment: RecordId,
}

/// The case as written down. `"@contact"` stands for the contact's id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    me: Value,
    contact: Value,
    records: Vec<Entry>,
    evidence: Vec<File>,
    checklist: String,
    answers: Vec<(String, Answer, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    kind: Kind,
    record: Value,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    source: String,
    captured: When,
}

pub(crate) fn add(vault: &mut Vault, context: &Context<'_>, _: Nothing) -> Result<SampleView> {
    // Beside real records an invented author would end up in a real disclosure.
    for kind in Kind::ALL {
        if !vault.list(kind)?.is_empty() {
            return Err(ApiError::VaultNotEmpty);
        }
    }
    let case: Case = serde_json::from_str(CASE).expect("the sample case is checked by a test");
    let mut add = |kind: Kind, record: Value| -> Result<RecordId> {
        let request = serde_json::from_value(json!({ "kind": kind, "record": record }))
            .map_err(|_| ApiError::RecordNotObject)?;
        Ok(records::add(vault, context, request)?.id())
    };
    add(Kind::Me, case.me)?;
    let contact = add(Kind::Contact, case.contact)?;
    for entry in case.records {
        let mut record = entry.record;
        for key in ["contact", "about"] {
            if record.get(key).and_then(Value::as_str) == Some("@contact") {
                record[key] = json!(contact);
            }
        }
        add(entry.kind, record)?;
    }
    for file in case.evidence {
        let (_, bytes) = FILES
            .iter()
            .find(|(name, _)| *name == file.name)
            .expect("the sample case names only files that ship with it");
        let evidence = Evidence { contact, source: file.source, captured: Some(file.captured) };
        let size = bytes.len() as u64;
        let mut source = Source { name: file.name, size, file: Cursor::new(*bytes) };
        evidence.keep(vault, context, &mut source)?;
    }
    let answers = case.answers.into_iter().map(|(question, answer, comment)| {
        (question, AnswerEntry { answer, comment, links: Vec::new() })
    });
    let request =
        AssessmentAddRequest { contact, checklist: case.checklist, answers: answers.collect() };
    Ok(SampleView { contact, assessment: runs::add(vault, context, request)?.id() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_case_reads_and_names_only_its_own_files() {
        let case: Case = serde_json::from_str(CASE).unwrap();
        for file in &case.evidence {
            assert!(FILES.iter().any(|(name, _)| *name == file.name), "{}", file.name);
        }
    }
}
