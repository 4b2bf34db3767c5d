//! `create`, `check`, `export`, and the blank sheet: work on the vault as a whole.

use std::{path::Path, process::ExitCode};

use secrecy::ExposeSecret;
use serde_json::{Value, json};

use crate::{
    arguments::Secret,
    host::{Host, Result},
    secret,
};

pub(crate) fn create(host: &Host, vault: &Path, secret: &Secret) -> Result<()> {
    let passphrase = secret::new_passphrase(host, secret.passphrase_file.as_deref())?;
    let request = json!({ "place": host.handle(vault), "passphrase": passphrase.expose_secret() });
    let view = host.call("vaults_create", request)?;
    if view["reducedCost"] == true && !host.wants_json() {
        host.line(&host.text("vault-reduced-cost"))?;
    }
    print_words(host, &view["words"]).inspect_err(|_| {
        // Nobody has seen the words, and they are not shown again: the empty vault must not stay.
        let _ = host.call("vaults_close", json!({}));
        let _ = std::fs::remove_dir_all(vault);
    })
}

fn print_words(host: &Host, words: &Value) -> Result<()> {
    if host.wants_json() {
        return host.document(&json!({ "recovery_words": words }));
    }
    host.line(&host.text("terminal-created"))?;
    let words: Vec<&str> =
        words.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for (row, words) in words.chunks(6).enumerate() {
        let numbered = words
            .iter()
            .enumerate()
            .map(|(at, word)| format!("{:>2} {word:<10}", row * 6 + at + 1));
        host.line(numbered.collect::<String>().trim_end())?;
    }
    Ok(())
}

pub(crate) fn set_passphrase(
    host: &Host,
    vault: &Path,
    file: Option<&Path>,
    secret: &Secret,
) -> Result<()> {
    let proof = secret::open(host, vault, secret)?;
    let passphrase = secret::new_passphrase(host, file)?;
    let request = json!({ "proof": proof, "passphrase": passphrase.expose_secret() });
    host.call("vaults_set_passphrase", request)?;
    if host.wants_json() {
        host.document(&json!({}))
    } else {
        host.line(&host.text("terminal-passphrase-set"))
    }
}

pub(crate) fn check(host: &Host, vault: &Path, secret: &Secret) -> Result<ExitCode> {
    secret::open(host, vault, secret)?;
    let view = host.call("vaults_check", json!({}))?;
    let findings = view["findings"].as_array().cloned().unwrap_or_default();
    if host.wants_json() {
        host.document(&json!({
            "holds": findings.is_empty(),
            "records": view["records"],
            "custody_lines": view["custodyLines"],
            "attachments": view["attachments"],
            "findings": findings,
        }))?;
    } else {
        for finding in &findings {
            let part = finding["part"].as_str().unwrap_or_default();
            let problem = finding["problem"].as_str().unwrap_or_default();
            let words = host.text(&format!("check-{part}-{problem}"));
            let record =
                finding["record"].as_str().map(|id| format!(" ({id})")).unwrap_or_default();
            host.line(&format!("{words}{record}"))?;
        }
        let counts = format!(
            "{} · {}: {} · {}: {} · {}: {}",
            host.text(if findings.is_empty() { "check-holds" } else { "check-broken" }),
            host.text("check-records"),
            view["records"],
            host.text("check-custody-lines"),
            view["custodyLines"],
            host.text("check-attachments"),
            view["attachments"],
        );
        host.line(&counts)?;
    }
    Ok(ExitCode::from(u8::from(!findings.is_empty())))
}

/// Saves the blank sheet for recovery words.
pub(crate) fn sheet(host: &Host, file: &Path) -> Result<()> {
    host.call("sheets_save", json!({ "place": host.handle(file) }))?;
    if host.wants_json() {
        return host.document(&json!({ "pdf": file }));
    }
    host.line(&file.display().to_string())
}

pub(crate) fn export(host: &Host, vault: &Path, out: &Path, secret: &Secret) -> Result<()> {
    secret::open(host, vault, secret)?;
    let view = host.call("vaults_export", json!({ "place": host.handle(out) }))?;
    if host.wants_json() {
        return host.document(&view);
    }
    host.line(&host.text("terminal-exported"))?;
    host.line(&out.join("candour-export.json").display().to_string())
}
