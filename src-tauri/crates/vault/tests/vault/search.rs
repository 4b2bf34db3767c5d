//! Search: words, and what a record has to be besides.

use candour_model::{Kind, RecordId, When};
use candour_vault::{Query, Vault};
use serde_json::json;

use crate::fixture::{Fixture, contact, evidence, note, now, record};

pub(crate) fn words(words: &str) -> Query {
    Query { words: words.to_owned(), ..Query::default() }
}

#[test]
fn search_folds_accents_and_finds_unfinished_words() {
    let (_fixture, mut vault) = Fixture::make();
    let id = vault.add(&contact("Zoë Müller-Examplová"), now()).unwrap();
    for query in ["zoe", "muller exam", "MÜLLER", "examplova"] {
        let hits = vault.search(&words(query)).unwrap();
        assert_eq!(hits.iter().map(|hit| hit.id).collect::<Vec<_>>(), [id], "{query}");
    }
    for query in ["", "   ", "\"", "* OR", "zoe NOT there", "NEAR("] {
        let _ = vault.search(&words(query)).unwrap();
    }
}

/// Two contacts with something each: `Ada` wrote by mail in October, `Bo` called in November.
fn two_contacts(vault: &mut Vault) -> [RecordId; 5] {
    let ada = vault.add(&contact("Ada Example"), now()).unwrap();
    let bo = vault.add(&contact("Bo Sample"), now()).unwrap();
    let wrote =
        json!({ "contact": ada, "summary": "A report", "channel": "E-Mail", "when": "2026-10-14" });
    let called =
        json!({ "contact": bo, "summary": "A report", "channel": "Phone", "when": "2026-11~" });
    let wrote = vault.add(&record(Kind::Encounter, wrote), now()).unwrap();
    let called = vault.add(&record(Kind::Encounter, called), now()).unwrap();
    let about = vault.add(&note(wrote, "A report, again"), now()).unwrap();
    [ada, bo, wrote, called, about]
}

#[track_caller]
fn check(vault: &Vault, query: &Query, expected: &[RecordId]) {
    let mut found: Vec<_> = vault.search(query).unwrap().iter().map(|hit| hit.id).collect();
    let mut expected = expected.to_vec();
    found.sort_by_key(RecordId::to_string);
    expected.sort_by_key(RecordId::to_string);
    assert_eq!(found, expected, "{query:?}");
}

#[test]
fn every_part_of_a_query_narrows_it() {
    let (_fixture, mut vault) = Fixture::make();
    let [ada, bo, wrote, called, about] = two_contacts(&mut vault);
    let kind = |kind| Query { kind: Some(kind), ..Query::default() };
    let from = |name: &str| Query { from: name.to_owned(), ..Query::default() };
    let date = |edtf: &str| Query { date: Some(When::parse(edtf).unwrap()), ..Query::default() };
    let channel = |channel: &str| Query { channel: channel.to_owned(), ..Query::default() };

    check(&vault, &Query::default(), &[]);
    check(&vault, &words("report"), &[wrote, called, about]);
    check(&vault, &kind(Kind::Encounter), &[wrote, called]);
    check(&vault, &from("ada"), &[ada, wrote, about]);
    check(&vault, &from("samp"), &[bo, called]);
    check(&vault, &channel("mail"), &[wrote]);
    check(&vault, &date("2026-10"), &[wrote]);
    check(&vault, &date("2026-10-14/2026-11-02"), &[wrote, called]);
    check(&vault, &date("../2026-11-01"), &[wrote, called]);
    check(&vault, &date("2026-12/.."), &[]);
    check(&vault, &Query { from: "ada".to_owned(), ..words("report") }, &[wrote, about]);
    check(&vault, &Query { from: "ada".to_owned(), ..words("nothing") }, &[]);
}

#[test]
fn records_with_a_file_are_found_by_that() {
    let (_fixture, mut vault) = Fixture::make();
    let [ada, ..] = two_contacts(&mut vault);
    let attached = vault
        .add_with_file(&mut b"bytes".as_slice(), |size, sha256| evidence(ada, size, sha256), now())
        .unwrap();
    check(&vault, &Query { has_file: true, ..Query::default() }, &[attached.id]);
}
