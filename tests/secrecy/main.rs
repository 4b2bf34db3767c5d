//! Nothing that was typed stands in clear in any file of the vault, open or closed.

use std::{fs, path::Path};

use candour_app::App;
use serde_json::{Value, json};
use testkit::Home;

const PASSPHRASE: &str = "a kettle, two maps and a slow train";

/// A word that occurs nowhere else, one for every field of every kind.
fn marker(name: &str) -> String {
    format!("Xylo{name}Quartz")
}

/// The ways in which a text can stand in a file without being hidden.
fn in_clear(text: &str) -> Vec<Vec<u8>> {
    let utf16 = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
    let base64 = {
        use std::io::Write as _;
        let mut child = std::process::Command::new("base64")
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::piped())
            .spawn()
            .expect("coreutils are there");
        child.stdin.take().expect("piped").write_all(text.as_bytes()).expect("a few bytes fit");
        let out = child.wait_with_output().expect("base64 ends").stdout;
        // Without the last group, which depends on what follows.
        out[..out.len().saturating_sub(8)].to_vec()
    };
    vec![text.as_bytes().to_vec(), utf16(u16::to_le_bytes), utf16(u16::to_be_bytes), base64]
}

fn holds(folder: &Path, needles: &[Vec<u8>]) -> Option<String> {
    for entry in fs::read_dir(folder).expect("the folder can be listed") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            continue;
        }
        let bytes = fs::read(&path).expect("a file can be read");
        if needles.iter().any(|needle| bytes.windows(needle.len()).any(|part| part == needle)) {
            return Some(path.file_name().unwrap_or_default().to_string_lossy().into_owned());
        }
    }
    None
}

#[test]
fn no_word_of_any_record_stands_in_clear_in_the_vault() {
    let home = Home::new();
    let folder = home.join("v.candour");
    let app = App::new();
    let call = |name: &str, payload: Value| {
        app.dispatch(name, payload).unwrap_or_else(|error| panic!("{name}: {error:?}"))
    };
    let place = app.handle_for(folder.clone());
    call("vaults_create", json!({ "place": place, "passphrase": PASSPHRASE }));

    let mut typed = vec![PASSPHRASE.to_owned()];
    let mut m = |name: &str| {
        typed.push(marker(name));
        marker(name)
    };
    let contact = call(
        "records_add",
        json!({ "kind": "contact", "record": {
        "name": m("Name"), "aliases": [m("Alias")], "claimed_role": m("Role"), "claimed_employer": m("Employer"),
        "stated_affiliation": m("Affiliation"), "how_it_began": m("Began"), "introduced_by": m("Introduced"),
        "frequency": m("Frequency"), "accounts": [{ "kind": m("Kind"), "value": m("Account") }] } }),
    );
    let contact = &contact["id"];
    let records = [
        (
            "me",
            json!({ "name": m("Me"), "role": m("MyRole"), "unit": m("Unit"), "phone": m("Phone"), "email": m("Mail"), "contact_me_safely": m("Safely") }),
        ),
        (
            "encounter",
            json!({ "contact": contact, "when_basis": m("Basis"), "channel": m("Channel"), "summary": m("Summary"), "where": m("Where"), "present": [m("Present")], "my_response": m("Response") }),
        ),
        (
            "offer",
            json!({ "contact": contact, "kind": m("OfferKind"), "detail": m("Detail"), "payment_route": m("Route"), "response": m("OfferResponse") }),
        ),
        ("request", json!({ "contact": contact, "what": m("What") })),
        ("note", json!({ "about": contact, "text": m("Note") })),
    ];
    for (kind, record) in records {
        call("records_add", json!({ "kind": kind, "record": record }));
    }
    let letter = home.write("letter.txt", m("Letter").repeat(50));
    let file = app.handle_for(letter);
    call("evidence_add", json!({ "contact": contact, "file": file, "source": m("Source") }));
    let run = call("runs_start", json!({ "contact": contact, "checklist": "approach" }));
    let entry = json!({ "answer": "yes", "comment": m("Comment") });
    call("runs_answer", json!({ "run": run["id"], "question": "gate-offer", "entry": entry }));

    let needles: Vec<Vec<u8>> = typed.iter().flat_map(|text| in_clear(text)).collect();
    assert_eq!(holds(&folder, &needles), None, "open, with an unfinished run");
    call("runs_finish", json!({ "run": run["id"] }));
    let out = app.handle_for(home.join("paper.pdf"));
    call(
        "disclosures_make",
        json!({ "contact": contact, "scheme": "generic", "furtherInformation": "none", "place": out }),
    );
    assert_eq!(
        call("search_find", json!({ "query": marker("Comment") }))["results"]
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    assert_eq!(holds(&folder, &needles), None, "open");
    call("vaults_close", json!({}));
    assert_eq!(holds(&folder, &needles), None, "closed");

    // The search above can find what is there: the letter itself lies beside the vault in clear.
    assert_eq!(holds(home.path(), &needles).as_deref(), Some("letter.txt"));
}
