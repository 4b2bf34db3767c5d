//! `assess` and `disclose`: from answers to a result, from records to a document.

use std::path::Path;

use candour_app::{ApiError, assess_codes};
use serde::Deserialize;
use serde_json::{Value, json};

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

/// Runs the checklist in the vault and returns the outcome that was kept.
fn keep(host: &Host, answers: &AnswerFile, contact: &str, checklist: &str) -> Result<Value> {
    let start = host
        .call("runs_start", json!({ "contact": contact, "checklist": checklist }))
        .map_err(|error| match error {
            ApiError::BadRequest { .. } => ApiError::RecordNotFound,
            other => other,
        })?;
    let run = &start["id"];
    let answers = [("yes", &answers.yes), ("no", &answers.no), ("unknown", &answers.unknown)];
    for (answer, questions) in answers {
        for question in questions {
            let entry = json!({ "answer": answer });
            host.call("runs_answer", json!({ "run": run, "question": question, "entry": entry }))?;
        }
    }
    let view = host.call("runs_finish", json!({ "run": run }))?;
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
            "pdf": path,
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
