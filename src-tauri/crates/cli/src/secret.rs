//! Passphrases and recovery words: from a file or a prompt, never from an argument or the environment.

use std::path::Path;

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::{
    arguments::Secret,
    host::{Failure, Host, Result},
};

/// Opens a vault with what the person gave, and returns that as the proof that some commands ask for.
pub(crate) fn open(host: &Host, vault: &Path, secret: &Secret) -> Result<Value> {
    let place = host.handle(vault);
    if let Some(file) = &secret.words_file {
        let words = read(file)?;
        let words = words.expose_secret();
        host.call("vaults_open_with_words", json!({ "place": place, "words": words }))?;
        Ok(json!({ "words": words }))
    } else {
        let passphrase = passphrase(host, secret)?;
        let passphrase = passphrase.expose_secret();
        host.call("vaults_open", json!({ "place": place, "passphrase": passphrase }))?;
        Ok(json!({ "passphrase": passphrase }))
    }
}

/// Returns the passphrase for a vault that exists.
fn passphrase(host: &Host, secret: &Secret) -> Result<SecretString> {
    match &secret.passphrase_file {
        Some(file) => read(file),
        None => prompt(host, "terminal-passphrase"),
    }
}

/// Returns a new passphrase; typed twice where it is typed.
pub(crate) fn new_passphrase(host: &Host, file: Option<&Path>) -> Result<SecretString> {
    if let Some(file) = file {
        return read(file);
    }
    let first = prompt(host, "terminal-passphrase-new")?;
    let again = prompt(host, "terminal-passphrase-again")?;
    if first.expose_secret() == again.expose_secret() {
        Ok(first)
    } else {
        Err(Failure::Terminal("terminal-passphrases-differ"))
    }
}

/// Reads a secret from a file and strips exactly one final line end.
fn read(file: &Path) -> Result<SecretString> {
    // Boxed as a secret at once, so that it is wiped however this ends.
    let text = std::fs::read_to_string(file)
        .map(SecretString::from)
        .map_err(|_| Failure::Terminal("terminal-secret-file"))?;
    let text = text.expose_secret();
    let stripped = text.strip_suffix("\r\n").or_else(|| text.strip_suffix('\n'));
    Ok(SecretString::from(stripped.unwrap_or(text)))
}

fn prompt(host: &Host, id: &str) -> Result<SecretString> {
    rpassword::prompt_password(format!("{} ", host.text(id)))
        .map(SecretString::from)
        .map_err(|_| Failure::Terminal("terminal-no-prompt"))
}
