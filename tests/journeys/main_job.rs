//! The whole main job in the real window, and the same job in the terminal: the two documents say the same.

use std::path::{Path, PathBuf};

use regex::Regex;
use serde_json::{Value, json};
use testkit::{By, Cli, Home, Window, pdf};

use crate::first_start::{recovery_words, rehearse, welcome, write};

const PASSPHRASE: &str = "five quiet words on paper";

/// The invented case: what is typed into the window, and given to the terminal as JSON.
struct Case {
    me: Value,
    contact: Value,
    records: Vec<(&'static str, Value)>,
    evidence: Vec<(PathBuf, Value)>,
    note: &'static str,
    answers: Vec<(&'static str, &'static str)>,
}

fn case() -> Case {
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../resources/samples");
    let sample = |name: &str| samples.join(name).canonicalize().expect("the samples are there");
    Case {
        me: json!({ "name": "Jo Sample", "role": "Economist", "email": "jo@office.example" }),
        contact: json!({
            "name": "Tomas Fikce", "claimed_role": "Talent scout", "claimed_employer": "Heron & Reed",
            "how_it_began": "A message after a talk", "first_contact": "2026-05~", "next_planned_contact": "2026-12-09",
        }),
        records: vec![
            (
                "encounter",
                json!({
                    "summary": "He praised the talk and asked for a call", "when": "2026-05-14", "channel": "Email",
                    "when_basis": "The stamp of the message", "initiated_by": "contact", "knowledge": "know",
                    "my_response": "I said maybe",
                }),
            ),
            (
                "encounter",
                json!({
                    "summary": "He wrote again, in a chat app this time", "when": "2026-06-01/2026-06-05",
                    "knowledge": "infer",
                }),
            ),
            (
                "offer",
                json!({
                    "kind": "Paid report", "detail": "Three pages on open figures", "amount": "1250.50", "currency": "CHF",
                    "payment_route": "Gift cards", "when": "2026-06", "response": "None yet",
                }),
            ),
            (
                "request",
                json!({
                    "what": "A forecast before it is published", "kind": "non-public", "left_my_hands": "nothing",
                    "when": "2026-06-20",
                }),
            ),
        ],
        evidence: vec![
            (
                sample("message.png"),
                json!({ "source": "A picture of my screen", "captured": "2026-06-02" }),
            ),
            (sample("invitation.eml"), json!({ "source": "My own mailbox" })),
        ],
        note: "He reminded me of an old teacher",
        answers: vec![("gate-offer", "yes"), ("C07", "no"), ("C01", "yes"), ("C03", "unknown")],
    }
}

#[test]
fn the_window_and_the_terminal_make_the_same_disclosure() {
    let case = case();
    let home = Home::new();
    let from_window = in_the_window(&home, &case);
    let from_terminal = in_the_terminal(&home, &case);

    for document in [&from_window, &from_terminal] {
        pdf::check(document);
        assert_eq!(pdf::info(document)["Tagged"], "yes");
    }
    let words = pdf::words(&from_window);
    for said in [
        "Tomas Fikce",
        "Jo Sample",
        "1250.50",
        "CHF",
        "C01",
        "He praised the talk and asked for a call",
        "A forecast before it is published",
        "9 Dec 2026",
        "about May 2026",
        "message.png",
        "invitation.eml",
    ] {
        assert!(words.say(said), "the document says {said:?}");
    }
    assert!(!words.say(case.note), "a note is in no document");
    assert_eq!(masked(&from_window), masked(&from_terminal));

    // What the window saved, the terminal opens.
    home.write("pass", PASSPHRASE);
    let check = ["check", "My log.candour", "--passphrase-file", "pass"];
    Cli::new(&home, check).ok();
}

/// Does the job by clicking and typing; returns the document that was saved.
fn in_the_window(home: &Home, case: &Case) -> PathBuf {
    let window = Window::open(home);
    let page = Page(&window);
    let vault = home.join("My log.candour");
    let saved = home.join("from the window.pdf");
    let mut dialogs = vec![vault.display().to_string()];
    dialogs.extend(case.evidence.iter().map(|(path, _)| path.display().to_string()));
    dialogs.push(saved.display().to_string());
    window.answer_dialogs(&dialogs.iter().map(String::as_str).collect::<Vec<_>>());

    welcome(&window);
    page.act("pick-place");
    page.fill("passphrase", PASSPHRASE);
    page.fill("again", PASSPHRASE);
    page.act("submit");
    page.on("recovery-words");
    let words = recovery_words(&window);
    page.act("continue");
    rehearse(&window, &words, write);
    page.act("submit");

    page.on("home");
    page.click("[data-nav=contacts]");
    page.on("contacts");
    page.click("[data-add=contact]");
    page.form("add-contact", &case.contact);
    for (kind, record) in &case.records {
        page.on("contact");
        page.click(&format!("[data-add={kind}]"));
        page.form(&format!("add-{kind}"), record);
    }
    for (_, record) in &case.evidence {
        page.on("contact");
        page.click("[data-add=evidence]");
        page.on("add-evidence");
        page.act("pick-file");
        window.find(&By::css("[data-picked]"));
        page.form("add-evidence", record);
    }
    page.on("contact");
    page.click("[data-section=notes] [data-add=note], [data-add=note]");
    page.form("add-note", &json!({ "text": case.note }));
    page.on("contact");
    window.picture("contact");

    page.click("[data-action=checklist], [data-next=assess] [data-action=next]");
    page.on("checklist");
    window.picture("checklist-intro");
    page.click("[data-question=intro] [data-action=start]");
    for (question, answer) in &case.answers {
        page.click(&format!("[data-question={question}] input[data-value={answer}]"));
        if *question == "C01" {
            window.picture("checklist-question");
        }
        page.click(&format!("[data-question={question}] [data-action=continue]"));
    }
    // The next question comes first: a page that is being exchanged moves its buttons from under the mouse.
    let (last, _) = case.answers.last().expect("something was answered");
    page.click(&format!("[data-question]:not([data-question={last}]) [data-action=to-end]"));
    page.click("[data-question=end] [data-action=finish]");
    page.on("result");
    window.picture("result");
    page.act("disclosure");

    page.on("disclosure");
    page.click("[data-step=scheme] [data-action=continue]");
    page.click("[data-step=records] [data-action=continue]");
    page.fill_all("[data-step=reporter]", &case.me);
    page.click("[data-step=reporter] [data-action=save]");
    window.find(&By::css("[data-step=check]"));
    window.picture("disclosure-check");
    page.click("[data-step=check] [data-action=continue]");
    page.click("[data-step=save] [data-action=save-pdf]");
    window.find(&By::css("[data-step=done]"));
    window.picture("disclosure-done");
    page.act("contact");
    page.on("contact");
    page.click("[data-nav=lock]");
    page.on("start");
    saved
}

/// Does the same job with `candour-cli`.
fn in_the_terminal(home: &Home, case: &Case) -> PathBuf {
    home.write("pass", PASSPHRASE);
    let call = |arguments: &[&str]| {
        let secret = ["--passphrase-file", "pass"];
        Cli::new(home, arguments.iter().chain(&secret))
    };
    call(&["create", "t.candour"]).ok();
    let add = |kind: &str, record: &Value| {
        call(&["add", "t.candour", kind]).input(record.to_string()).ok().trim().to_owned()
    };
    let contact = add("contact", &case.contact);
    let of_contact = |record: &Value, key: &str| {
        let mut record = record.clone();
        record[key] = json!(contact);
        record
    };
    for (kind, record) in &case.records {
        add(kind, &of_contact(record, "contact"));
    }
    for (path, record) in &case.evidence {
        let mut record = of_contact(record, "contact");
        record["path"] = json!(path);
        add("evidence", &record);
    }
    add("note", &of_contact(&json!({ "text": case.note }), "about"));
    let with = |wanted: &str| -> Vec<&str> {
        case.answers.iter().filter(|(_, answer)| *answer == wanted).map(|(id, _)| *id).collect()
    };
    let answers = json!({ "yes": with("yes"), "no": with("no"), "unknown": with("unknown") });
    home.write("answers", answers.to_string());
    call(&["assess", "--answers", "answers", "--vault", "t.candour", "--contact", &contact]).ok();
    add("me", &case.me);
    let disclose = [
        "disclose",
        "t.candour",
        "--contact",
        &contact,
        "--scheme",
        "generic",
        "--out",
        "out",
        "--json",
    ];
    let made = call(&disclose).json();
    home.join(made["pdf"].as_str().expect("a path"))
}

/// The words of a document without what differs each time: ids, digests, times of writing.
fn masked(document: &Path) -> String {
    let flat: String = pdf::text_as_written(document).split_whitespace().collect();
    let changing =
        Regex::new(r"\d{1,2}[A-Z][a-z]{2}\d{4},\d{2}:\d{2}UTC|[0-9a-f]{8,}").expect("a pattern");
    changing.replace_all(&flat, "·").into_owned()
}

/// Short words for what a person does on a page.
struct Page<'a>(&'a Window);

impl Page<'_> {
    fn on(&self, screen: &str) {
        self.0.find(&By::css(&format!("[data-screen={screen}]")));
    }

    fn click(&self, selector: &str) {
        self.0.click(&By::css(selector));
    }

    fn act(&self, action: &str) {
        self.click(&format!("[data-action={action}]"));
    }

    fn fill(&self, name: &str, text: &str) {
        self.0.find(&By::css(&format!("[name={name}]"))).type_text(text);
    }

    /// Fills in a form with everything a record says, and saves it.
    fn form(&self, screen: &str, record: &Value) {
        // The form stands there once its draft was looked for.
        self.0.find(&By::css(&format!("[data-screen={screen}] [data-form]")));
        for details in self.0.find_all(&By::css("form[data-form] > details:not([open]) > summary"))
        {
            details.click();
        }
        self.fill_all(&format!("[data-screen={screen}]"), record);
        self.act("save");
    }

    fn fill_all(&self, within: &str, record: &Value) {
        for (key, value) in record.as_object().expect("a record is an object") {
            let text = value.as_str().expect("this case holds texts only");
            let choice = By::css(&format!("{within} [data-field={key}] input[data-value={text}]"));
            if is_word(text) && !self.0.find_all(&choice).is_empty() {
                self.0.click(&choice);
            } else {
                self.0.find(&By::css(&format!("{within} [name={key}]"))).type_text(text);
            }
        }
    }
}

/// Whether a value can stand in a selector: the words of choices can.
fn is_word(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'-' | b'_'))
}
