//! What scripts may rely on.

use serde_json::{Value, json};
use testkit::{Cli, Home};

use crate::vault::Vault;

#[test]
fn every_kind_of_record_is_added_found_and_exported() {
    let vault = Vault::make();
    assert_eq!(vault.words.len(), 24);
    vault.home.write("letter.txt", "Dear reader, the zephyrine timetable.\n");
    let contact = vault.add("contact", &json!({ "name": "Ilse Beispiel" }));
    let records = [
        ("me", json!({ "name": "Robin Sample" })),
        (
            "encounter",
            json!({ "contact": contact, "when": "2026-03~", "summary": "A call about lighthouses" }),
        ),
        (
            "offer",
            json!({ "contact": contact, "kind": "trip", "amount": "1200.50", "currency": "EUR" }),
        ),
        (
            "request",
            json!({ "contact": contact, "what": "A rota", "kind": "internal", "left_my_hands": "nothing" }),
        ),
        (
            "evidence",
            json!({ "contact": contact, "path": "letter.txt", "source": "My desk", "captured": "2026-03-02" }),
        ),
        ("note", json!({ "about": contact, "text": "I was tired" })),
    ];
    let mut ids = vec![contact];
    for (kind, record) in &records {
        ids.push(vault.add(kind, record));
    }
    for (query, kind) in [("lighthou", "encounter"), ("zephyrine", "evidence"), ("tired", "note")] {
        let found = vault.call("search", &[query, "--json"]).json();
        let results = found["results"].as_array().unwrap();
        assert_eq!(results.len(), 1, "{query}: {found}");
        let keys: Vec<&String> = results[0].as_object().unwrap().keys().collect();
        assert_eq!(keys, ["id", "kind", "snippet", "title"]);
        assert_eq!(results[0]["kind"], kind);
        assert_eq!(found.as_object().unwrap().len(), 1, "the query is not echoed");
    }

    vault.call("export", &["--out", "out"]).ok();
    let export = std::fs::read_to_string(vault.home.join("out/candour-export.json")).unwrap();
    let export: Value = serde_json::from_str(&export).unwrap();
    let exported = export["records"].as_array().unwrap();
    for id in &ids {
        assert!(exported.iter().any(|record| record["id"] == **id), "{id}");
    }
    let letter = exported.iter().find(|record| record["kind"] == "evidence").unwrap();
    let copy = vault.home.join("out").join(letter["file"].as_str().unwrap());
    assert_eq!(std::fs::read(copy).unwrap(), std::fs::read(vault.home.join("letter.txt")).unwrap());

    let check = vault.call("check", &["--json"]).json();
    assert_eq!((&check["holds"], &check["records"]), (&json!(true), &json!(7)));
}

#[test]
fn lines_are_saved_one_by_one_and_a_bad_one_keeps_those_before_it() {
    let vault = Vault::make();
    let contact = vault.add("contact", &json!({ "name": "Ilse Beispiel" }));
    let lines = format!(
        r#"{{"kind":"encounter","contact":"{contact}","summary":"one"}}
{{"kind":"offer","record":{{"contact":"{contact}","kind":"trip"}}}}

{{"kind":"request","contact":"{contact}","what":"w","kind":"internal"}}
{{"kind":"encounter","contact":"{contact}","when":"2026-02-30"}}
{{"kind":"encounter","contact":"{contact}","summary":"never read"}}"#
    );
    let ran = vault.call("add", &["--lines"]).input(lines).run();
    assert_eq!(ran.code, 2);
    assert_eq!(ran.stdout.lines().count(), 3);
    assert!(ran.stderr.contains("Line 5"), "{}", ran.stderr);
    let kinds = |kind: &str| vault.call("list", &[kind, "--json"]).json();
    assert_eq!(kinds("encounter").as_array().unwrap().len(), 1);
    assert_eq!(kinds("offer")[0]["record"]["kind"], "trip");
    assert_eq!(kinds("request")[0]["record"]["kind"], "internal");
}

#[test]
fn an_edit_keeps_history_and_the_bin_gives_back() {
    let vault = Vault::make();
    let id = vault.add("contact", &json!({ "name": "Ilse Beispiel" }));
    vault.call("edit", &[&id]).input(json!({ "name": "Ilse B. Beispiel" }).to_string()).ok();
    let history = vault.call("show", &[&id, "--history"]).json();
    assert_eq!(history[0]["record"]["record"]["name"], "Ilse Beispiel");
    assert_eq!(history[1]["record"]["record"]["name"], "Ilse B. Beispiel");
    vault.call("bin", &[&id]).ok();
    assert_eq!(vault.call("list", &["contact", "--json"]).json(), json!([]));
    vault.call("unbin", &[&id]).ok();
    assert_eq!(vault.call("list", &["contact", "--json"]).json().as_array().unwrap().len(), 1);
}

#[test]
fn the_words_open_what_the_passphrase_opens() {
    let vault = Vault::make();
    vault.home.write("words", vault.words.join("\n"));
    let check = ["check", "v.candour", "--words-file", "words"];
    Cli::new(&vault.home, check).ok();
    // They are the root key: a vault whose header is gone opens with them too, and `check` says what is missing.
    std::fs::remove_file(vault.home.join("v.candour/vault.hdr")).unwrap();
    let ran = Cli::new(&vault.home, check).run();
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    assert!(ran.stdout.contains("header"), "{}", ran.stdout);

    vault.home.write("next", "nine herons at the weir");
    let set = ["passphrase", "v.candour", "--words-file", "words", "--new-passphrase-file", "next"];
    Cli::new(&vault.home, set).ok();
    Cli::new(&vault.home, ["check", "v.candour", "--passphrase-file", "next"]).ok();
    assert_eq!(vault.call("check", &[]).run().code, 2, "the old passphrase is gone");
}

#[test]
fn answers_become_a_band_with_reasons() {
    let home = Home::new();
    let assess = |answers: Value| {
        home.write("answers", answers.to_string());
        Cli::new(&home, ["assess", "--answers", "answers", "--json"]).json()
    };
    let outcome =
        assess(json!({ "yes": ["D08", "F01", "Z01"], "no": ["C07"], "unknown": ["E05"] }));
    assert_eq!(outcome["band"], "report-now");
    assert_eq!(outcome["fraud"], false);
    assert_eq!(outcome["reasons"][0]["indicator"], "D08");
    assert_eq!(outcome["against"][0]["indicator"], "Z01");
    assert_eq!(outcome["unknown"][0]["indicator"], "E05");
    assert!(outcome["would_change"].is_array());
    let plain = Cli::new(&home, ["assess", "--answers", "answers"]).ok();
    assert!(plain.contains("D08") && !plain.contains('⟨'), "{plain}");
    assert_eq!(assess(json!({}))["band"], "none");
    assert_eq!(assess(json!({ "yes": ["Y01"] }))["fraud"], true);
}

#[test]
fn an_assessment_and_a_disclosure_are_kept_in_the_vault() {
    let vault = Vault::make();
    let contact = vault.add("contact", &json!({ "name": "Ilse Beispiel" }));
    vault.home.write(
        "answers",
        json!({ "yes": ["gate-payment", "D03"], "no": ["gate-offer"] }).to_string(),
    );
    let kept = ["assess", "--answers", "answers", "--vault", "v.candour", "--contact", &contact];
    let kept = kept.into_iter().chain(["--passphrase-file", "pass", "--json"]);
    // A file with a fault in it leaves no answer behind for the next one.
    vault.home.write("faulty", json!({ "yes": ["D08", "X99"] }).to_string());
    let faulty = kept.clone().map(|word| if word == "answers" { "faulty" } else { word });
    assert_eq!(Cli::new(&vault.home, faulty).run().code, 2);
    assert_eq!(Cli::new(&vault.home, kept).json()["band"], "watch");
    let made = vault
        .call("disclose", &["--contact", &contact, "--scheme", "generic", "--out", "out", "--json"])
        .json();
    let pdf = vault.home.join(made["pdf"].as_str().unwrap());
    let words = testkit::pdf::words(&pdf);
    assert!(words.say("Ilse Beispiel") && words.say("D03"), "{words:?}");
    assert!(!made["missing"].as_array().unwrap().is_empty());
    let register = vault.call("list", &["disclosure", "--json"]).json();
    assert_eq!(register[0]["record"]["pdf_sha256"], made["sha256"]);
    assert_eq!(vault.call("check", &["--json"]).json()["holds"], true);
}

#[test]
fn a_search_is_narrowed_by_parts() {
    let vault = Vault::make();
    let ilse = vault.add("contact", &json!({ "name": "Ilse Beispiel" }));
    let call =
        json!({ "contact": ilse, "when": "2026-03~", "channel": "Phone", "summary": "A call" });
    let call = vault.add("encounter", &call);
    vault.add("offer", &json!({ "contact": ilse, "kind": "Call for papers" }));
    let found = |query: &str| -> Vec<Value> {
        let found = vault.call("search", &[query, "--json"]).json();
        found["results"].as_array().unwrap().iter().map(|hit| hit["id"].clone()).collect()
    };
    assert_eq!(found("call kind:encounter"), [json!(call)]);
    assert_eq!(found("from:ilse date:2026-03 channel:phone"), [json!(call)]);
    assert!(found("call date:2025").is_empty());
    let refused = vault.call("search", &["date:soon"]).run();
    assert_eq!(refused.code, 2);
    assert!(refused.stderr.contains("date:2026-10-14"), "{}", refused.stderr);
}

#[test]
fn the_blank_sheet_for_recovery_words_is_one_page_without_a_word_of_them() {
    let home = Home::new();
    let made = Cli::new(&home, ["sheet", "sheet.pdf", "--json"]).json();
    assert_eq!(made, json!({ "pdf": "sheet.pdf" }));
    let sheet = home.join("sheet.pdf");
    testkit::pdf::check(&sheet);
    assert_eq!(testkit::pdf::info(&sheet)["Pages"], "1");
    let words = testkit::pdf::words(&sheet);
    assert!(words.say("Recovery words") && words.say("24"));
}
