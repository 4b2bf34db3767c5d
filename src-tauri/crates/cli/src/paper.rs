//! `assess` and `disclose`: from answers to a result, from records to a document.

use std::{collections::HashMap, path::Path};

use candour_app::{ApiError, assess_codes};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::{
    arguments::Secret,
    host::{Failure, Host, Result},
    secret,
};

/// Answers by indicator or gate id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AnswerFile {
    #[serde(default)]
    yes: Vec<String>,
    #[serde(default)]
    no: Vec<String>,
    #[serde(default)]
    unknown: Vec<String>,
}

pub(crate) fn assess(
    host: &Host,
    answers: &Path,
    vault: Option<&Path>,
    contact: Option<&str>,
    checklist: &str,
    secret: &Secret,
) -> Result<()> {
    let text = std::fs::read(answers).map_err(|_| ApiError::FileUnreadable)?;
    let answers: AnswerFile =
        serde_json::from_slice(&text).map_err(|_| Failure::Terminal("terminal-answers"))?;
    if answers.contradicts_itself() {
        return Err(Failure::Terminal("terminal-answers-twice"));
    }
    let outcome = match (vault, contact) {
        (Some(vault), Some(contact)) => {
            secret::open(host, vault, secret)?;
            keep(host, &answers, contact, checklist)?
        }
        _ => json!(assess_codes(&answers.yes, &answers.no, &answers.unknown)?),
    };
    if host.wants_json() {
        return host.document(&outcome);
    }
    print(host, &outcome)
}

impl AnswerFile {
    /// Returns every answer with the word for it.
    fn all(&self) -> impl Iterator<Item = (&String, &'static str)> {
        let lists = [(&self.yes, "yes"), (&self.no, "no"), (&self.unknown, "unknown")];
        lists.into_iter().flat_map(|(ids, answer)| ids.iter().map(move |id| (id, answer)))
    }

    /// Says whether a question has two answers.
    fn contradicts_itself(&self) -> bool {
        let mut seen = HashMap::new();
        self.all().any(|(id, answer)| seen.insert(id, answer).is_some_and(|other| other != answer))
    }
}

/// Keeps the answers in the vault as an assessment, and returns its outcome.
fn keep(host: &Host, answers: &AnswerFile, contact: &str, checklist: &str) -> Result<Value> {
    let entries: Map<String, Value> =
        answers.all().map(|(id, answer)| (id.clone(), json!({ "answer": answer }))).collect();
    let request = json!({ "contact": contact, "checklist": checklist, "answers": entries });
    let view = host.call("assessments_add", request).map_err(|error| match error {
        ApiError::BadRequest { .. } => ApiError::RecordNotFound,
        other => other,
    })?;
    Ok(view["record"]["outcome"].clone())
}

fn print(host: &Host, outcome: &Value) -> Result<()> {
    let band = outcome["band"].as_str().unwrap_or_default();
    host.line(&host.text(&format!("word-band-{band}")))?;
    if outcome["fraud"] == true {
        host.line(&host.text("terminal-fraud"))?;
    }
    let because = outcome["because"].as_str().unwrap_or_default();
    if !because.is_empty() {
        host.line(because)?;
    }
    for (heading, key) in [
        ("terminal-reasons", "reasons"),
        ("terminal-against", "against"),
        ("terminal-unknown", "unknown"),
        ("terminal-would-change", "would_change"),
    ] {
        let findings = outcome[key].as_array().cloned().unwrap_or_default();
        if findings.is_empty() {
            continue;
        }
        host.line("")?;
        host.line(&host.text(heading))?;
        for finding in findings {
            let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
            let then = match finding["band"].as_str() {
                Some(band) => {
                    let answer = host.text(&format!("word-answer-{}", text("answer")));
                    format!(" – {answer}: {}", host.text(&format!("word-band-{band}")))
                }
                None => String::new(),
            };
            host.line(&format!("  {}  {}{then}", text("indicator"), text("text")))?;
        }
    }
    Ok(())
}

pub(crate) fn disclose(
    host: &Host,
    vault: &Path,
    contact: &str,
    scheme: &str,
    out: &Path,
    further_information: bool,
    secret: &Secret,
) -> Result<()> {
    secret::open(host, vault, secret)?;
    let view = make(host, contact, scheme, out, further_information)?;
    let path = out.join(view["fileName"].as_str().unwrap_or_default());
    if host.wants_json() {
        return host.document(&json!({
            "pdf": path.to_string_lossy(),
            "sha256": view["record"]["record"]["pdf_sha256"],
            "pages": view["pages"],
            "missing": view["missing"],
            "id": view["record"]["id"],
        }));
    }
    host.line(&path.display().to_string())?;
    let missing = view["missing"].as_array().cloned().unwrap_or_default();
    if !missing.is_empty() {
        host.line(&host.text("terminal-missing"))?;
        for field in missing {
            host.line(&format!("  {}", field["label"].as_str().unwrap_or_default()))?;
        }
    }
    Ok(())
}

/// Makes the PDF in a folder, which is made first if need be.
pub(crate) fn make(
    host: &Host,
    contact: &str,
    scheme: &str,
    out: &Path,
    further_information: bool,
) -> Result<Value> {
    std::fs::create_dir_all(out).map_err(|_| Failure::Terminal("terminal-out-folder"))?;
    let further = if further_information { "by-approved-route" } else { "none" };
    let request = json!({
        "contact": contact,
        "scheme": scheme,
        "furtherInformation": further,
        "place": host.handle(out),
    });
    host.call("disclosures_make", request).map_err(|error| match error {
        ApiError::BadRequest { .. } => Failure::Api(ApiError::RecordNotFound),
        other => Failure::Api(other),
    })
}
