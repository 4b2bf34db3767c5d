//! A vault in a folder of its own, and records to put into it.

use candour_model::{Kind, Record, RecordId};
use candour_vault::{Error, Kdf, Unlock, Vault};
use chrono::{DateTime, Utc};
use secrecy::SecretString;
use serde_json::{Value, json};
use tempfile::TempDir;

pub(crate) fn now() -> DateTime<Utc> {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

pub(crate) fn passphrase() -> SecretString {
    SecretString::from("plain marmalade on a quiet bus")
}

/// A vault in a folder of its own, made with the least cost that is accepted.
pub(crate) struct Fixture {
    pub(crate) home: TempDir,
    pub(crate) words: SecretString,
}

impl Fixture {
    pub(crate) fn make() -> (Self, Vault) {
        let home = tempfile::tempdir().unwrap();
        let (vault, words) =
            Vault::create(&home.path().join("a.candour"), &passphrase(), Kdf::FLOOR, now())
                .unwrap();
        (Self { home, words: SecretString::from(words.expose()) }, vault)
    }

    pub(crate) fn folder(&self) -> std::path::PathBuf {
        self.home.path().join("a.candour")
    }

    pub(crate) fn open(&self) -> Result<Vault, Error> {
        Vault::open(&self.folder(), &Unlock::Passphrase(&passphrase()))
    }

    pub(crate) fn open_with_words(&self) -> Result<Vault, Error> {
        Vault::open(&self.folder(), &Unlock::Words(&self.words))
    }
}

pub(crate) fn contact(name: &str) -> Record {
    Record::from_json(Kind::Contact, json!({ "name": name })).unwrap()
}

pub(crate) fn note(about: RecordId, text: &str) -> Record {
    Record::from_json(Kind::Note, json!({ "about": about, "text": text })).unwrap()
}

pub(crate) fn evidence(contact: RecordId, size: u64, sha256: &str) -> Record {
    let value = json!({ "contact": contact, "name": "letter.bin", "size": size, "sha256": sha256 });
    Record::from_json(Kind::Evidence, value).unwrap()
}

pub(crate) fn record(kind: Kind, value: Value) -> Record {
    Record::from_json(kind, value).unwrap()
}
