//! What a vault promises, seen from outside.

#![allow(clippy::disallowed_methods, reason = "damaging a file on purpose needs no care")]
#![allow(clippy::unwrap_used, reason = "a test fails where it stands")]

mod drafts;
mod fixture;
mod search;

use std::{fs, os::unix::fs::PermissionsExt, path::Path};

use candour_model::{Kind, Record, RecordId};
use candour_vault::{Action, Error, Kdf, Part, Problem, Unlock, Vault};
use secrecy::SecretString;
use serde_json::json;

use fixture::{Fixture, contact, evidence, note, now, passphrase};
use search::words;

#[track_caller]
fn fails(outcome: Result<Vault, Error>, expected: &str) {
    match outcome {
        Ok(_) => panic!("opened, expected {expected}"),
        Err(error) => assert_eq!(format!("{error:?}").split([' ', '(']).next(), Some(expected)),
    }
}

fn flip(path: &Path, at: usize) {
    let mut bytes = fs::read(path).unwrap();
    bytes[at] ^= 1;
    fs::write(path, bytes).unwrap();
}

#[test]
fn what_was_added_is_there_after_reopening() {
    let (fixture, mut vault) = Fixture::make();
    let id = vault.add(&contact("Ada Example"), now()).unwrap();
    vault.close().unwrap();
    let vault = fixture.open().unwrap();
    let stored = vault.get(id).unwrap();
    assert_eq!(stored.record, contact("Ada Example"));
    assert_eq!((stored.version, stored.written), (1, now()));
}

#[test]
fn wrong_passphrase_leaves_the_files_untouched() {
    let (fixture, vault) = Fixture::make();
    vault.close().unwrap();
    let bytes = |name: &str| fs::read(fixture.folder().join(name)).unwrap();
    let before = (bytes("vault.hdr"), bytes("vault.db"));
    let wrong = SecretString::from("plain marmalade on a quiet buS");
    fails(Vault::open(&fixture.folder(), &Unlock::Passphrase(&wrong)), "WrongPassphrase");
    assert_eq!((bytes("vault.hdr"), bytes("vault.db")), before);
}

#[test]
fn words_alone_open_a_vault_whose_header_is_lost() {
    let (fixture, mut vault) = Fixture::make();
    let id = vault.add(&contact("Ada Example"), now()).unwrap();
    vault.close().unwrap();
    fs::remove_file(fixture.folder().join("vault.hdr")).unwrap();
    fails(fixture.open(), "HeaderDamaged");
    let mut vault = fixture.open_with_words().unwrap();
    assert!(vault.get(id).is_ok());
    vault.set_passphrase(&passphrase(), Kdf::FLOOR).unwrap();
    vault.close().unwrap();
    assert!(fixture.open().unwrap().check().unwrap().findings.is_empty());
}

#[test]
fn another_vaults_words_are_refused() {
    let (fixture, vault) = Fixture::make();
    let (other, other_vault) = Fixture::make();
    drop((vault, other_vault));
    fails(Vault::open(&fixture.folder(), &Unlock::Words(&other.words)), "WrongWords");
}

#[test]
fn a_changed_passphrase_replaces_the_one_before() {
    let (fixture, mut vault) = Fixture::make();
    let next = SecretString::from("seven calm lanterns");
    vault.set_passphrase(&next, Kdf::FLOOR).unwrap();
    vault.close().unwrap();
    fails(fixture.open(), "WrongPassphrase");
    assert!(Vault::open(&fixture.folder(), &Unlock::Passphrase(&next)).is_ok());
}

#[test]
fn one_damaged_header_copy_is_survived_and_named() {
    for at in [0, 9, 40, 100, 4031, 4063, 4096, 4200] {
        let (fixture, vault) = Fixture::make();
        vault.close().unwrap();
        flip(&fixture.folder().join("vault.hdr"), at);
        let report = fixture.open().unwrap().check().unwrap();
        assert_eq!(report.findings.len(), 1, "byte {at}");
        assert_eq!(report.findings[0].problem, Problem::OneCopyOnly, "byte {at}");
    }
}

#[test]
fn two_damaged_header_copies_are_damage_not_a_wrong_passphrase() {
    let (fixture, vault) = Fixture::make();
    vault.close().unwrap();
    flip(&fixture.folder().join("vault.hdr"), 60);
    flip(&fixture.folder().join("vault.hdr"), 4096 + 60);
    fails(fixture.open(), "HeaderDamaged");
    assert!(fixture.open_with_words().is_ok());
}

/// Changes bytes of a header block and makes its plain checksum right again, as somebody without the key can.
fn forge(block: &mut [u8], at: usize, bytes: &[u8]) {
    use sha2::{Digest, Sha256};
    block[at..at + bytes.len()].copy_from_slice(bytes);
    let sum = Sha256::digest(&block[..4032]);
    block[4032..4064].copy_from_slice(&sum);
}

#[test]
fn an_old_header_block_that_claims_to_be_newer_is_not_believed() {
    let (fixture, mut vault) = Fixture::make();
    let path = fixture.folder().join("vault.hdr");
    let mut old = fs::read(&path).unwrap()[..4096].to_vec();
    vault.set_passphrase(&SecretString::from("seven calm lanterns"), Kdf::FLOOR).unwrap();
    vault.close().unwrap();
    let mut both = fs::read(&path).unwrap()[..4096].to_vec();
    forge(&mut old, 12, &9_u32.to_le_bytes());
    both.extend(old);
    fs::write(&path, both).unwrap();
    fails(fixture.open(), "WrongPassphrase");
    let next = SecretString::from("seven calm lanterns");
    let vault = Vault::open(&fixture.folder(), &Unlock::Passphrase(&next)).unwrap();
    assert_eq!(vault.check().unwrap().findings[0].problem, Problem::OneCopyOnly);
}

#[test]
fn another_vaults_header_does_not_keep_the_words_from_opening() {
    let (fixture, vault) = Fixture::make();
    let (other, other_vault) = Fixture::make();
    drop((vault, other_vault));
    fs::copy(other.folder().join("vault.hdr"), fixture.folder().join("vault.hdr")).unwrap();
    let vault = fixture.open_with_words().unwrap();
    assert_eq!(vault.check().unwrap().findings[0].part, Part::Header);
}

#[test]
fn an_emptied_database_is_damage_and_stays_as_it_is() {
    let (fixture, vault) = Fixture::make();
    vault.close().unwrap();
    let path = fixture.folder().join("vault.db");
    fs::write(&path, b"").unwrap();
    fails(fixture.open(), "Damaged");
    assert_eq!(fs::metadata(&path).unwrap().len(), 0);
}

#[test]
fn places_inside_the_vault_are_recognised() {
    let (fixture, vault) = Fixture::make();
    assert!(vault.contains(&fixture.folder().join("new/out.pdf")));
    assert!(vault.contains(&fixture.folder().join("../a.candour/vault.db")));
    assert!(!vault.contains(&fixture.home.path().join("out.pdf")));
}

#[test]
fn a_newer_header_is_refused() {
    let (fixture, vault) = Fixture::make();
    vault.close().unwrap();
    let path = fixture.folder().join("vault.hdr");
    let mut bytes = fs::read(&path).unwrap();
    for block in bytes.chunks_mut(4096) {
        forge(block, 8, &9_u16.to_le_bytes());
    }
    fs::write(&path, bytes).unwrap();
    fails(fixture.open(), "TooNew");
    fails(fixture.open_with_words(), "TooNew");
}

#[test]
fn a_vault_can_be_open_once_only() {
    let (fixture, vault) = Fixture::make();
    fails(fixture.open(), "InUse");
    vault.close().unwrap();
    assert!(fixture.open().is_ok());
}

#[test]
fn nothing_is_left_behind_where_a_vault_cannot_be_made() {
    let (fixture, _vault) = Fixture::make();
    let again = Vault::create(&fixture.folder(), &passphrase(), Kdf::FLOOR, now());
    assert!(matches!(again, Err(Error::Exists)));
    let empty = Vault::create(
        &fixture.home.path().join("b.candour"),
        &SecretString::from(""),
        Kdf::FLOOR,
        now(),
    );
    assert!(matches!(empty, Err(Error::EmptyPassphrase)));
    let nowhere = Vault::create(
        &fixture.home.path().join("no/such/b.candour"),
        &passphrase(),
        Kdf::FLOOR,
        now(),
    );
    assert!(matches!(nowhere, Err(Error::NotFound)));
    assert_eq!(fs::read_dir(fixture.home.path()).unwrap().count(), 1);
}

#[test]
fn a_folder_without_a_vault_is_said_to_be_none() {
    let home = tempfile::tempdir().unwrap();
    fails(Vault::open(home.path(), &Unlock::Passphrase(&passphrase())), "NotFound");
}

#[test]
fn every_damaged_page_is_detected() {
    let (fixture, mut vault) = Fixture::make();
    for n in 0..40 {
        vault.add(&contact(&format!("Contact {n} {}", "x".repeat(500))), now()).unwrap();
    }
    vault.close().unwrap();
    let path = fixture.folder().join("vault.db");
    let whole = fs::read(&path).unwrap();
    for page in 0..whole.len() / 4096 {
        flip(&path, page * 4096 + 100 + page);
        let detected = match fixture.open() {
            Err(Error::Damaged) => true,
            Err(other) => panic!("page {page}: {other:?}"),
            Ok(vault) => vault.check().map_or(true, |report| !report.findings.is_empty()),
        };
        assert!(detected, "page {page}");
        fs::write(&path, &whole).unwrap();
    }
}

#[test]
fn files_come_back_byte_for_byte_and_only_whole() {
    let (_fixture, mut vault) = Fixture::make();
    let contact = vault.add(&contact("Ada Example"), now()).unwrap();
    let bytes: Vec<u8> = (0..600_000_u32).map(|n| (n * 31 % 251) as u8).collect();
    let attached = vault
        .add_with_file(&mut bytes.as_slice(), |size, sha256| evidence(contact, size, sha256), now())
        .unwrap();
    assert_eq!(attached.size, 600_000);
    let mut out = Vec::new();
    vault.read_file(attached.id, &mut out).unwrap();
    assert_eq!(out, bytes);
    assert_eq!(vault.check().unwrap().attachments, 1);
    assert!(vault.check().unwrap().findings.is_empty());
}

#[test]
fn a_file_that_stops_halfway_leaves_nothing() {
    struct Breaks(usize);
    impl std::io::Read for Breaks {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.0 == 0 {
                return Err(std::io::Error::other("gone"));
            }
            let count = buffer.len().min(self.0);
            self.0 -= count;
            Ok(count)
        }
    }
    let (_fixture, mut vault) = Fixture::make();
    let contact = vault.add(&contact("Ada Example"), now()).unwrap();
    let outcome = vault.add_with_file(
        &mut Breaks(500_000),
        |size, sha256| evidence(contact, size, sha256),
        now(),
    );
    assert!(matches!(outcome, Err(Error::File(_))));
    assert!(vault.children(contact, Kind::Evidence).unwrap().is_empty());
    assert!(vault.check().unwrap().findings.is_empty());
}

#[test]
fn edits_are_kept_as_history_and_in_custody() {
    let (_fixture, mut vault) = Fixture::make();
    let id = vault.add(&contact("Ada Example"), now()).unwrap();
    vault.edit(id, &contact("Ada B. Example"), now()).unwrap();
    vault.edit(id, &contact("Ada B. Example"), now()).unwrap();
    let names: Vec<String> =
        vault.history(id).unwrap().iter().map(|version| version.record.title()).collect();
    assert_eq!(names, ["Ada Example", "Ada B. Example"]);
    let actions: Vec<String> =
        vault.custody(id).unwrap().into_iter().map(|line| line.action).collect();
    assert_eq!(actions, ["added", "edited"]);
}

#[test]
fn the_bin_hides_and_gives_back() {
    let (_fixture, mut vault) = Fixture::make();
    let id = vault.add(&contact("Ada Example"), now()).unwrap();
    vault.bin(id, now()).unwrap();
    assert!(vault.list(Kind::Contact).unwrap().is_empty());
    assert!(vault.search(&words("ada")).unwrap().is_empty());
    assert_eq!(vault.binned().unwrap().len(), 1);
    assert!(matches!(vault.edit(id, &contact("x"), now()), Err(Error::WrongState)));
    assert!(matches!(vault.add(&note(id, "x"), now()), Err(Error::NoSuchRecord)));
    vault.restore(id, now()).unwrap();
    assert_eq!(vault.list(Kind::Contact).unwrap().len(), 1);
    assert_eq!(vault.search(&words("ada")).unwrap().len(), 1);
    assert!(vault.check().unwrap().findings.is_empty());
}

#[test]
fn a_record_hangs_only_on_a_contact_that_exists() {
    let (_fixture, mut vault) = Fixture::make();
    assert!(matches!(vault.add(&note(RecordId::make(), "x"), now()), Err(Error::NoSuchRecord)));
    let contact = vault.add(&contact("Ada Example"), now()).unwrap();
    let note_id = vault.add(&note(contact, "x"), now()).unwrap();
    let on_a_note = Record::from_json(Kind::Offer, json!({ "contact": note_id })).unwrap();
    assert!(matches!(vault.add(&on_a_note, now()), Err(Error::NoSuchRecord)));
    assert!(vault.children(contact, Kind::Offer).unwrap().is_empty());
}

#[test]
fn departure_is_written_into_custody() {
    let (_fixture, mut vault) = Fixture::make();
    let id = vault.add(&contact("Ada Example"), now()).unwrap();
    vault.note_departure(&[id], Action::Exported, now()).unwrap();
    assert_eq!(vault.custody(id).unwrap()[1].action, "exported");
    assert!(vault.check().unwrap().findings.is_empty());
}

#[test]
fn files_and_folder_are_for_the_owner_only() {
    let (fixture, _vault) = Fixture::make();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&fixture.folder()), 0o700);
    for entry in fs::read_dir(fixture.folder()).unwrap() {
        assert_eq!(mode(&entry.unwrap().path()), 0o600);
    }
}

#[test]
fn the_check_sees_only_what_is_wrong() {
    let (_fixture, mut vault) = Fixture::make();
    let id = vault.add(&contact("Ada Example"), now()).unwrap();
    vault.edit(id, &contact("Ada"), now()).unwrap();
    vault.bin(id, now()).unwrap();
    vault.restore(id, now()).unwrap();
    let report = vault.check().unwrap();
    assert_eq!((report.records, report.lines), (1, 4));
    assert!(report.findings.iter().all(|finding| finding.part != Part::Custody), "{report:?}");
    assert!(report.findings.is_empty(), "{report:?}");
}
