//! Drafts and the files that wait in them.

use candour_model::{Kind, RecordId};
use candour_vault::{Draft, Error, Vault};

use crate::fixture::{Fixture, contact, evidence, now};

fn draft(vault: &mut Vault, body: &str) -> RecordId {
    let draft = Draft {
        id: RecordId::make(),
        kind: "capture".to_owned(),
        parent: None,
        body: body.to_owned(),
        updated: now(),
    };
    vault.save_draft(&draft).unwrap();
    draft.id
}

/// Larger than one chunk, and not the same in any two of them.
fn bytes() -> Vec<u8> {
    (0..600_000_u32).map(|n| (n * 31 % 251) as u8).collect()
}

#[test]
fn a_draft_is_there_again_after_closing() {
    let (fixture, mut vault) = Fixture::make();
    let id = draft(&mut vault, "half a sent");
    let file = vault.add_to_draft(id, "a.png", "image/png", "", &mut bytes().as_slice()).unwrap();
    vault.close().unwrap();

    let vault = fixture.open().unwrap();
    assert_eq!(vault.drafts().unwrap()[0].body, "half a sent");
    assert_eq!(vault.files_of_draft(id).unwrap(), std::slice::from_ref(&file));
    let mut out = Vec::new();
    vault.read_waiting_file(file.id, &mut out).unwrap();
    assert_eq!(out, bytes());
}

#[test]
fn a_waiting_file_becomes_the_file_of_a_record_as_it_is() {
    let (_fixture, mut vault) = Fixture::make();
    let id = draft(&mut vault, "");
    let file = vault.add_to_draft(id, "a.bin", "x/y", "", &mut bytes().as_slice()).unwrap();
    let made: Result<_, Error> = vault.together(now(), |change| {
        let contact = change.add(&contact("Ada Example"))?;
        for file in change.files_of_draft(id)? {
            change.keep_file(file.id, &evidence(contact, file.size, &file.sha256))?;
        }
        change.discard_draft(id)?;
        Ok(contact)
    });

    let kept = vault.children(made.unwrap(), Kind::Evidence).unwrap();
    assert_eq!(kept.iter().map(|stored| stored.id).collect::<Vec<_>>(), [file.id]);
    let mut out = Vec::new();
    vault.read_file(file.id, &mut out).unwrap();
    assert_eq!(out, bytes());
    assert!(vault.drafts().unwrap().is_empty());
    assert!(matches!(vault.waiting_file(file.id), Err(Error::NoSuchRecord)));
    let report = vault.check().unwrap();
    assert_eq!((report.attachments, report.findings.len()), (1, 0));
}

#[test]
fn a_change_that_fails_halfway_leaves_everything_as_it_was() {
    let (_fixture, mut vault) = Fixture::make();
    let id = draft(&mut vault, "kept");
    vault.add_to_draft(id, "a.bin", "x/y", "", &mut b"bytes".as_slice()).unwrap();
    let made: Result<(), Error> = vault.together(now(), |change| {
        let contact = change.add(&contact("Ada Example"))?;
        let file = change.files_of_draft(id)?.remove(0);
        change.keep_file(file.id, &evidence(contact, file.size, &file.sha256))?;
        change.discard_draft(id)?;
        Err(Error::StorageFull)
    });
    assert!(matches!(made, Err(Error::StorageFull)));
    assert!(vault.list(Kind::Contact).unwrap().is_empty());
    assert_eq!(vault.drafts().unwrap()[0].body, "kept");
    assert_eq!(vault.files_of_draft(id).unwrap().len(), 1);
    assert!(vault.check().unwrap().findings.is_empty());
}

#[test]
fn a_draft_goes_with_its_files() {
    let (_fixture, mut vault) = Fixture::make();
    let id = draft(&mut vault, "");
    let file = vault.add_to_draft(id, "a.bin", "x/y", "", &mut b"bytes".as_slice()).unwrap();
    vault.discard_draft(id).unwrap();
    assert!(matches!(vault.waiting_file(file.id), Err(Error::NoSuchRecord)));
    assert!(matches!(vault.discard_draft(id), Err(Error::NoSuchRecord)));
    let refused = vault.add_to_draft(id, "a.bin", "x/y", "", &mut b"bytes".as_slice());
    assert!(matches!(refused, Err(Error::NoSuchRecord)));
}

#[test]
fn a_choice_is_kept() {
    let (fixture, mut vault) = Fixture::make();
    assert_eq!(vault.setting("look").unwrap(), None);
    vault.set_setting("look", "1").unwrap();
    vault.set_setting("look", "2").unwrap();
    vault.close().unwrap();
    assert_eq!(fixture.open().unwrap().setting("look").unwrap().as_deref(), Some("2"));
}
