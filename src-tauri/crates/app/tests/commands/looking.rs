//! Home, search, evidence and pages, as they are shown.

use candour_app::ApiError;
use serde_json::{Value, json};

use crate::Sample;

#[test]
fn home_says_who_should_be_told_until_the_person_says_that_they_were() {
    let sample = Sample::open();
    let needs = |sample: &Sample| -> Vec<String> {
        let home = sample.call("home_show", json!({}));
        let needs = home["needs"].as_array().unwrap().iter();
        needs.map(|need| need["need"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(needs(&sample)[0], "tell");
    let contact = sample.contact();
    sample.call("runs_start", json!({ "contact": contact, "checklist": "approach" }));
    assert!(needs(&sample).contains(&"resume".to_owned()));

    let place = json!(sample.app.handle_for(sample.home.path().join("d.pdf")));
    let make = json!({ "contact": contact, "scheme": "generic", "furtherInformation": "none", "place": place });
    sample.call("disclosures_make", make);
    // A document is not yet a report.
    assert_eq!(needs(&sample)[0], "hand-over");
    let row = &sample.call("contacts_list", json!({}))[0];
    assert_eq!((&row["disclosed"], &row["told"]), (&json!(true), &json!(false)));
    sample.call("contacts_tell", json!({ "contact": contact, "told": true }));
    assert!(!needs(&sample).contains(&"hand-over".to_owned()));
    assert!(sample.call("contacts_show", json!({ "id": contact }))["toldAt"].is_string());

    // What is found after that is something new to tell.
    let answers = json!({ "E10": { "answer": "yes", "comment": "", "links": [] } });
    let again = json!({ "contact": contact, "checklist": "approach", "answers": answers });
    sample.call("assessments_add", again);
    assert_eq!(needs(&sample)[0], "hand-over");
    sample.call("contacts_tell", json!({ "contact": contact, "told": true }));
    sample.call("contacts_tell", json!({ "contact": contact, "told": false }));
    assert_eq!(needs(&sample)[0], "hand-over");
    let latest = sample.call("home_show", json!({}))["latest"].clone();
    assert_eq!(latest[0]["name"], "Mara Quillfeather");
}

#[test]
fn evidence_is_shown_from_a_copy_with_its_digest_checked() {
    let sample = Sample::open();
    let shown = sample.call("contacts_show", json!({ "id": sample.contact() }));
    let view =
        |at: usize| sample.call("evidence_view", json!({ "id": shown["evidence"][at]["id"] }));
    let picture = view(0);
    assert_eq!((&picture["intact"], &picture["shown"]["as"]), (&json!(true), &json!("picture")));
    assert_eq!(
        (&picture["shown"]["width"], &picture["shown"]["height"]),
        (&json!(540), &json!(420))
    );
    let mail = view(1);
    assert_eq!(mail["shown"]["as"], "mail");
    assert_eq!(mail["shown"]["subject"], "The forum by the sea");
    assert!(mail["shown"]["headerLines"].as_str().unwrap().contains("Subject:"));
    let contact = json!({ "id": sample.contact() });
    assert_eq!(sample.refuses("evidence_view", contact), ApiError::RecordNotFound);
}

#[test]
fn a_file_that_is_not_opened_here_says_so() {
    let sample = Sample::open();
    let draft = sample.draft();
    let view = |name: &str, bytes: &[u8]| -> Value {
        let add = json!({ "draft": draft, "file": sample.file(name, bytes) });
        let waiting = sample.call("drafts_add_file", add);
        sample.call("drafts_view_file", json!({ "file": waiting["id"] }))["shown"].clone()
    };
    assert_eq!(view("a.pdf", b"%PDF-1.7\n"), json!({ "as": "nothing", "why": "kind" }));
    assert_eq!(
        view("a.png", b"\x89PNG\r\n\x1a\n\0\0"),
        json!({ "as": "nothing", "why": "broken" })
    );
    assert_eq!(view("a.txt", b"<b>words</b>")["text"], "<b>words</b>");
}

#[test]
fn pages_are_drawn_as_they_would_be_printed() {
    let sample = Sample::open();
    let preview =
        json!({ "contact": sample.contact(), "scheme": "generic", "furtherInformation": "none" });
    let pages = sample.call("disclosures_preview", preview)["pages"].clone();
    let pages = pages.as_array().unwrap();
    assert!(pages.len() > 3);
    for page in pages {
        let page = page.as_str().unwrap();
        assert!(page.starts_with("<svg"), "{}", &page[..40]);
        // Nothing in a page can run, and nothing in it is fetched from elsewhere.
        for forbidden in ["<script", "<foreignObject", "href=\"http", "url(http"] {
            assert!(!page.contains(forbidden), "{forbidden}");
        }
    }
}

#[test]
fn a_search_is_narrowed_by_its_parts_and_refuses_what_it_does_not_understand() {
    let sample = Sample::open();
    let count = |query: &str| {
        let found = sample.call("search_find", json!({ "query": query }));
        found["results"].as_array().unwrap().len()
    };
    assert_eq!(count("kind:offer from:mara"), 3);
    assert_eq!(count("kind:offer from:nobody"), 0);
    assert_eq!(count("kind:encounter date:2026-10"), 1);
    assert_eq!(count("has:file"), 2);
    assert_eq!(count("channel:messenger"), 1);
    assert_eq!(count("harbour kind:encounter"), 1);
    let refused = sample.refuses("search_find", json!({ "query": "date:soon" }));
    assert_eq!(refused, ApiError::SearchPart { part: "date".to_owned() });
}
