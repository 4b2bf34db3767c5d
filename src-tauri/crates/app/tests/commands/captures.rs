//! Drafts, and what becomes of them.

use candour_app::ApiError;
use serde_json::{Value, json};

use crate::Sample;

#[test]
fn a_page_becomes_records_and_its_files_evidence() {
    let sample = Sample::open();
    let draft = sample.draft();
    let file = sample.file("note.txt", b"Come and see us");
    let waiting = sample.call("drafts_add_file", json!({ "draft": draft, "file": file }));
    assert_eq!(waiting["mediaType"], "text/plain");
    let saved = sample.call(
        "captures_save",
        json!({
            "draft": draft,
            "contact": { "new": { "name": "Ida Roe" } },
            "records": [
                { "kind": "encounter", "record": { "summary": "A call", "when": "2026-03~" } },
                { "kind": "offer", "record": { "kind": "Talk" } },
            ],
            "source": "my desk",
        }),
    );
    assert_eq!(saved["added"].as_array().unwrap().len(), 4);
    let shown = sample.call("contacts_show", json!({ "id": saved["contact"] }));
    assert_eq!(shown["encounters"][0]["whenWords"], "about March 2026");
    assert_eq!(shown["evidence"][0]["id"], waiting["id"]);
    assert_eq!(shown["evidence"][0]["record"]["source"], "my desk");
    assert_eq!(shown["evidence"][0]["record"]["excerpt"], "Come and see us");
    assert_eq!(sample.refuses("drafts_get", json!({ "id": draft })), ApiError::DraftNotFound);
}

#[test]
fn a_page_with_one_thing_wrong_leaves_everything_as_it_was() {
    let sample = Sample::open();
    let draft = sample.draft();
    let file = sample.file("note.txt", b"words");
    sample.call("drafts_add_file", json!({ "draft": draft, "file": file }));
    let refused = sample.refuses(
        "captures_save",
        json!({
            "draft": draft,
            "contact": { "new": { "name": "Ida Roe" } },
            "records": [
                { "kind": "encounter", "record": { "summary": "A call" } },
                { "kind": "offer", "record": { "amount": "much" } },
            ],
        }),
    );
    assert!(matches!(refused, ApiError::FieldInvalid { ref field, .. } if field == "amount"));
    assert_eq!(sample.call("contacts_list", json!({})).as_array().unwrap().len(), 1);
    let kept = sample.call("drafts_get", json!({ "id": draft }));
    assert_eq!(kept["files"].as_array().unwrap().len(), 1);
}

#[test]
fn what_cannot_hang_on_a_contact_is_refused() {
    let sample = Sample::open();
    let save = |contact: Value, kind: &str| {
        let records = json!([{ "kind": kind, "record": {} }]);
        let payload = json!({ "draft": sample.draft(), "contact": contact, "records": records });
        sample.refuses("captures_save", payload)
    };
    let contact = sample.contact();
    assert_eq!(save(json!({ "existing": contact }), "evidence"), ApiError::RecordUnknownKind);
    assert_eq!(save(json!({ "existing": contact }), "me"), ApiError::RecordUnknownKind);
    let nobody = json!({ "existing": "7d9f2c1e-0000-4000-8000-000000000000" });
    assert_eq!(save(nobody, "encounter"), ApiError::RecordNotFound);
}

#[test]
fn a_draft_that_was_thrown_away_does_not_come_back() {
    let sample = Sample::open();
    let draft = sample.draft();
    sample.call("drafts_discard", json!({ "id": draft }));
    let late = json!({ "id": draft, "form": "capture", "body": "{}" });
    assert_eq!(sample.refuses("drafts_save", late), ApiError::DraftNotFound);
    assert_eq!(sample.call("drafts_list", json!({})), json!([]));
}

#[test]
fn an_open_run_is_no_draft_of_a_form() {
    let sample = Sample::open();
    let start = json!({ "contact": sample.contact(), "checklist": "approach" });
    let run = sample.call("runs_start", start.clone());
    assert_eq!(sample.call("drafts_list", json!({})), json!([]));
    let save = json!({ "id": run["id"], "form": "capture", "body": "{}" });
    assert_eq!(sample.refuses("drafts_save", save), ApiError::DraftNotFound);
    sample.call("runs_discard", json!({ "run": run["id"] }));
    assert_ne!(sample.call("runs_start", start)["id"], run["id"]);
}

#[test]
fn a_pasted_file_is_what_was_pasted() {
    let sample = Sample::open();
    let draft = sample.draft();
    let paste = |base64: &str| json!({ "draft": draft, "name": "p.png", "base64": base64 });
    assert_eq!(sample.refuses("drafts_paste_file", paste("")), ApiError::FileEmpty);
    assert_eq!(sample.refuses("drafts_paste_file", paste("&&&&")), ApiError::FileUnreadable);
    let waiting = sample.call("drafts_paste_file", paste("aGVsbG8="));
    assert_eq!(waiting["size"], 5);
    assert_eq!(
        waiting["sha256"],
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    );
    sample.call("drafts_remove_file", json!({ "file": waiting["id"] }));
    assert_eq!(sample.call("drafts_get", json!({ "id": draft }))["files"], json!([]));
}

#[test]
fn work_that_was_stopped_leaves_nothing() {
    let sample = Sample::open();
    let draft = sample.draft();
    let file = sample.file("large.bin", &vec![7; 64 * 1024 * 1024]);
    let stopped = std::thread::scope(|scope| {
        let adding = scope.spawn(|| {
            let payload = json!({ "draft": draft, "file": file });
            sample.app.dispatch_as(Some("w".to_owned().into()), "drafts_add_file", payload)
        });
        // It is asked after and stopped beside the work, which holds the vault.
        while sample.call("works_show", json!({ "work": "w" })).is_null() {
            std::thread::yield_now();
        }
        sample.call("works_cancel", json!({ "work": "w" }));
        adding.join().unwrap()
    });
    assert_eq!(stopped, Err(ApiError::Cancelled));
    assert_eq!(sample.call("drafts_get", json!({ "id": draft }))["files"], json!([]));
    assert!(sample.call("works_show", json!({ "work": "w" })).is_null());
}
