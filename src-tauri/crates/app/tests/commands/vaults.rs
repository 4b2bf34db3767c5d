//! Vaults to look around in, settings, and passphrases.

use candour_app::{ApiError, App};
use serde_json::json;

use crate::Sample;

#[test]
fn a_vault_to_look_around_in_is_thrown_away_when_it_is_closed() {
    let sample = Sample::open();
    let state = sample.call("app_state", json!({}));
    assert_eq!(state["vault"], json!({ "name": "Sample data", "thrownAway": true }));
    assert_eq!(std::fs::read_dir(sample.home.path()).unwrap().count(), 1);
    sample.call("vaults_close", json!({}));
    assert_eq!(std::fs::read_dir(sample.home.path()).unwrap().count(), 0);
}

#[test]
fn choices_are_kept_and_held_to_their_limits() {
    let sample = Sample::open();
    let mut settings = sample.call("settings_get", json!({}));
    assert_eq!((&settings["lockAfterMinutes"], &settings["scheme"]), (&json!(5), &json!("system")));
    settings["lockAfterMinutes"] = json!(100_000);
    settings["securityContact"]["name"] = json!("Kim Desk");
    sample.call("settings_set", settings);
    let kept = sample.call("settings_get", json!({}));
    assert_eq!(kept["lockAfterMinutes"], 120);
    assert_eq!(kept["securityContact"]["name"], "Kim Desk");
}

#[test]
fn a_passphrase_is_changed_only_by_whoever_knows_what_opens_the_vault() {
    let home = tempfile::tempdir().unwrap();
    let app = App::new();
    let place = json!(app.handle_for(home.path().join("a.candour")));
    let create = json!({ "place": place, "passphrase": "first" });
    let made = app.dispatch("vaults_create", create).unwrap();
    let words: Vec<&str> =
        made["words"].as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect();
    let change = |proof, passphrase: &str| {
        app.dispatch("vaults_set_passphrase", json!({ "proof": proof, "passphrase": passphrase }))
    };
    let wrong = change(json!({ "passphrase": "guess" }), "second");
    assert_eq!(wrong, Err(ApiError::WrongPassphrase { retry_after_ms: 0 }));
    let foreign = [["abandon"; 23].as_slice(), &["art"]].concat().join(" ");
    assert_eq!(change(json!({ "words": foreign }), "second"), Err(ApiError::WrongWords));
    change(json!({ "words": words.join(" ") }), "second").unwrap();
    change(json!({ "passphrase": "second" }), "third").unwrap();
    app.dispatch("vaults_close", json!({})).unwrap();
    app.dispatch("vaults_open", json!({ "place": place, "passphrase": "third" })).unwrap();
}

#[test]
fn the_blank_sheet_is_saved_where_it_was_wanted() {
    let home = tempfile::tempdir().unwrap();
    let app = App::new();
    let place = json!(app.handle_for(home.path().join("sheet.pdf")));
    let saved = app.dispatch("sheets_save", json!({ "place": place })).unwrap();
    assert_eq!(saved["fileName"], "sheet.pdf");
    assert!(std::fs::read(home.path().join("sheet.pdf")).unwrap().starts_with(b"%PDF-"));
    let nowhere = json!(app.handle_for(home.path().join("gone/sheet.pdf")));
    let refused = app.dispatch("sheets_save", json!({ "place": nowhere }));
    assert_eq!(refused, Err(ApiError::FolderNotFound));
}
