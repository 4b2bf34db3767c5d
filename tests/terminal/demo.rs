//! The whole main job in one command, and what the document says at the end.

use std::path::Path;

use testkit::{Cli, Home, pdf};

#[test]
fn the_demo_does_the_whole_job_and_its_document_is_complete() {
    let home = Home::new();
    let demo = Cli::new(&home, ["demo", "out", "--json"]).json();
    let document = home.join(demo["pdf"].as_str().unwrap());
    assert!(home.join("out/passphrase.txt").is_file());
    pdf::check(&document);
    assert_eq!(pdf::info(&document)["Tagged"], "yes");

    let list = |kind: &str| {
        let arguments = [
            "list",
            "out/sample.candour",
            kind,
            "--json",
            "--passphrase-file",
            "out/passphrase.txt",
        ];
        Cli::new(&home, arguments).json()
    };
    let words = pdf::words(&document);
    let says = |what: &str| words.say(what);

    let contact = &list("contact")[0]["record"];
    assert!(says(contact["name"].as_str().unwrap()));
    for offer in list("offer").as_array().unwrap() {
        assert!(says(offer["record"]["amount"].as_str().unwrap()), "{offer}");
        assert!(says(offer["record"]["currency"].as_str().unwrap()), "{offer}");
    }
    let outcome = &list("assessment")[0]["record"]["outcome"];
    let reasons = outcome["reasons"].as_array().unwrap();
    assert!(!reasons.is_empty());
    for reason in reasons {
        assert!(says(reason["indicator"].as_str().unwrap()), "{reason}");
    }
    for evidence in list("evidence").as_array().unwrap() {
        assert!(says(evidence["record"]["sha256"].as_str().unwrap()), "{evidence}");
    }
    for encounter in list("encounter").as_array().unwrap() {
        assert!(says(encounter["record"]["summary"].as_str().unwrap()), "{encounter}");
    }
    // The next planned contact is told, and what is for the author only is not.
    assert!(says("4 Dec 2026"));
    for note in list("note").as_array().unwrap() {
        assert!(!says(note["record"]["text"].as_str().unwrap()), "{note}");
    }
}

#[test]
fn the_sample_evidence_is_what_the_document_says_it_is() {
    let home = Home::new();
    let demo = Cli::new(&home, ["demo", "out", "--json"]).json();
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../resources/samples");
    let words = pdf::words(&home.join(demo["pdf"].as_str().unwrap()));
    for name in ["message.png", "invitation.eml"] {
        let sum = std::process::Command::new("sha256sum").arg(samples.join(name)).output().unwrap();
        let sum = String::from_utf8(sum.stdout).unwrap();
        assert!(words.say(sum.split(' ').next().unwrap()), "{name}");
    }
}

#[test]
fn a_second_demo_in_the_same_folder_leaves_the_first_alone() {
    let home = Home::new();
    Cli::new(&home, ["demo", "out"]).ok();
    let second = Cli::new(&home, ["demo", "out"]).run();
    assert_eq!(second.code, 2, "{second:?}");
    let check = ["check", "out/sample.candour", "--passphrase-file", "out/passphrase.txt"];
    Cli::new(&home, check).ok();
}
