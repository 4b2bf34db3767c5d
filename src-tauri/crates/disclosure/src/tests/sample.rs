//! An invented case. Nobody and nothing in it exists; every address is in a reserved domain.

use std::collections::BTreeMap;

use candour_model::{
    Answer, AnswerEntry, Assessment, Band, ChecklistRef, Finding, Grade, Kind, Outcome, Record,
    RecordId,
};
use candour_texts::Texts;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use crate::{Document, Dossier, FurtherInformation, Imprint, Item, make, scheme};

/// Returns the id with a number, so that ids are the same in every run.
pub(super) fn id(number: u32) -> RecordId {
    format!("00000000-0000-4000-8000-{number:012}").parse().unwrap()
}

pub(super) fn moment(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn item<T>(number: u32, written: &str, record: T) -> Item<T> {
    Item { id: id(number), version: 1 + number % 2, written: moment(written), record }
}

/// Makes a typed record from JSON, the way the application does.
macro_rules! record {
    ($Kind:ident, $json:tt) => {{
        let mut value: Value = json!($json);
        if !matches!(Kind::$Kind, Kind::Me | Kind::Contact) {
            value["contact"] = json!(id(1).to_string());
        }
        match Record::from_json(Kind::$Kind, value) {
            Ok(Record::$Kind(record)) => record,
            other => panic!("{other:?}"),
        }
    }};
}

pub(super) fn imprint() -> Imprint {
    Imprint {
        short_id: "CD-7Q4M-22XK".to_owned(),
        made: moment("2026-04-21T08:30:05Z"),
        version: "0.1.0",
    }
}

/// Makes the document of a dossier under the generic scheme.
#[track_caller]
pub(super) fn print(dossier: &Dossier) -> Document {
    let texts = Texts::load("en").unwrap();
    make(scheme("generic").unwrap(), dossier, &imprint(), &texts).unwrap()
}

/// A dossier with a name and nothing else.
pub(super) fn bare() -> Dossier {
    Dossier {
        me: None,
        contact: item(1, "2026-04-01T10:00:00Z", record!(Contact, {"name": "Nobody"})),
        encounters: Vec::new(),
        offers: Vec::new(),
        requests: Vec::new(),
        evidence: Vec::new(),
        assessment: None,
        further_information: FurtherInformation::None,
    }
}

/// The invented case.
pub(super) fn dossier() -> Dossier {
    Dossier {
        me: Some(record!(Me, {
            "name": "Ottoline Vane", "role": "Researcher to a member", "unit": "Office of the Member for Nowhere West",
            "phone": "+00 5550 0142", "email": "o.vane@parliament.example",
            "contact_me_safely": "Office phone, before noon. Please not by e-mail."
        })),
        contact: item(
            1,
            "2026-02-03T18:12:00Z",
            record!(Contact, {
                "name": "Marlow Finch", "name_is_phonetic": true,
                "aliases": ["M. Finchley", "马洛 (signature of one mail)", "مارلو فينش", "מרלו פינץ׳"],
                "claimed_role": "Senior partner, talent",
                "claimed_employer": "Quillfeather Insight (invented for this sample)",
                "how_it_began": "Message on a professional network, begun by the contact. It praised a paper of mine that has been read by about forty people.",
                "introduced_by": "", "stated_affiliation": "",
                "first_contact": "2026-02-02", "frequency": "Twice a week at first, then daily",
                "next_planned_contact": "2026-05-04T18:00+02:00",
                "accounts": [
                    {"kind": "profile", "value": "https://network.example/in/marlow-finch-quillfeather-insight-partners-0f3c9a77"},
                    {"kind": "email", "value": "marlow@quillfeather.example"},
                    {"kind": "messenger", "value": "+00 5550 0199"}
                ]
            }),
        ),
        encounters: vec![
            item(
                2,
                "2026-02-03T18:20:00Z",
                record!(Encounter, {
                    "when": "2026-02-02T21:14Z", "when_basis": "message stamp", "channel": "Professional network",
                    "initiated_by": "contact", "knowledge": "know",
                    "summary": "First message. Praised my paper on grain tariffs in detail and asked whether I ever write for private clients.",
                    "my_response": "Thanked for the kind words. Said nothing about private work."
                }),
            ),
            item(
                3,
                "2026-02-20T09:05:00Z",
                record!(Encounter, {
                    "when": "2026-02-09/2026-02-13", "when_basis": "memory", "channel": "Video call", "initiated_by": "contact",
                    "knowledge": "know", "present": ["a second voice, introduced as “Robin from research”"],
                    "summary": "About half an hour. They kept the camera off: “the connection is poor”. Talk of a retainer for short reports, the first on a subject of my choice.\n\nAsked twice who else in the office works on trade.",
                    "my_response": "I said that I would have to ask. I named nobody."
                }),
            ),
            item(
                4,
                "2026-03-08T20:41:00Z",
                record!(Encounter, {
                    "when": "2026-03-06", "when_basis": "calendar", "channel": "Messenger", "initiated_by": "contact", "knowledge": "told",
                    "summary": "Asked to move to another messenger “because the network reads along”. Robin is said to have once worked for a ministry.",
                    "my_response": "Installed nothing."
                }),
            ),
            item(
                5,
                "2026-03-28T07:10:00Z",
                record!(Encounter, {
                    "when": "2026-03-27T12:30+01:00", "when_basis": "train ticket", "channel": "In person", "initiated_by": "third",
                    "where": "Café Meridian, Station Square, Port Nowhere", "present": ["Robin", "a colleague of mine, who left early"],
                    "knowledge": "know",
                    "summary": "Robin came to our table after a public lecture. Offered to pay for a trip to a conference, with a companion. Put a small parcel on the table, said to be tea.",
                    "my_response": "Left the parcel on the table."
                }),
            ),
            item(
                6,
                "2026-04-19T22:02:00Z",
                record!(Encounter, {
                    "when": "2026-04~", "channel": "Email", "initiated_by": "unknown", "knowledge": "infer",
                    "summary": "A mail from an address I do not know, with the same turns of phrase: see https://files.quillfeather.example/briefing?id=7781. I did not open the link.",
                    "my_response": ""
                }),
            ),
        ],
        requests: vec![
            item(
                7,
                "2026-02-20T09:12:00Z",
                record!(Request, {
                    "what": "Names of colleagues who work on trade, and who of them is unhappy", "kind": "internal",
                    "left_my_hands": "nothing", "when": "2026-02-09/2026-02-13"
                }),
            ),
            item(
                8,
                "2026-04-19T22:10:00Z",
                record!(Request, {
                    "what": "An outline of what the committee will say before it is published", "kind": "non-public",
                    "left_my_hands": "rather_say_in_person", "when": "2026-04~"
                }),
            ),
        ],
        offers: vec![
            item(
                9,
                "2026-02-20T09:15:00Z",
                record!(Offer, {
                    "kind": "Paid report", "detail": "Ten pages on a subject of my choice, “nothing secret, only insight”", "amount": "2500.50",
                    "currency": "GBP", "payment_route": "Bank transfer from a third country", "when": "2026-02", "response": "Not answered"
                }),
            ),
            item(
                10,
                "2026-03-28T07:15:00Z",
                record!(Offer, {
                    "kind": "Trip", "detail": "Conference, five nights, with a companion", "when": "2026-03-27", "response": "Declined",
                    "amount": "12000", "payment_route": ""
                }),
            ),
            item(
                11,
                "2026-04-19T22:12:00Z",
                record!(Offer, {
                    "kind": "Retainer", "detail": "Monthly, for “context”", "amount": "1800", "currency": "EUR",
                    "payment_route": "Cryptocurrency", "when": "2026-04~", "response": ""
                }),
            ),
        ],
        evidence: vec![
            item(
                12,
                "2026-02-03T18:25:00Z",
                record!(Evidence, {
                    "name": "first-message.png", "media_type": "image/png", "size": 482133,
                    "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                    "source": "Screenshot of my phone", "captured": "2026-02-03"
                }),
            ),
            item(
                13,
                "2026-04-19T22:20:00Z",
                record!(Evidence, {
                    "name": "briefing invitation.eml", "media_type": "message/rfc822", "size": 9120,
                    "sha256": "60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752",
                    "source": "Saved from my mail program with all headers", "captured": "2026-04-19",
                    "excerpt": "EXCERPT-THAT-STAYS-HOME"
                }),
            ),
        ],
        assessment: Some(item(14, "2026-04-20T19:40:00Z", assessment())),
        further_information: FurtherInformation::ByApprovedRoute,
    }
}

fn finding(indicator: &str, grade: Grade, text: &str, benign: Option<&str>) -> Finding {
    Finding {
        indicator: indicator.to_owned(),
        grade: grade.into(),
        text: text.to_owned(),
        benign: benign.map(str::to_owned),
        sources: vec!["SRC1".to_owned(), "SRC2".to_owned()],
    }
}

fn assessment() -> Assessment {
    let entry =
        |answer, comment: &str, links| AnswerEntry { answer, comment: comment.to_owned(), links };
    Assessment {
        contact: id(1),
        checklist: ChecklistRef {
            id: "approach".to_owned(),
            version: 1,
            sha256: "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae".to_owned(),
        },
        finished: "2026-04-20T19:40Z".parse().unwrap(),
        answers: BTreeMap::from([
            // Entry 99 was not selected: nothing may point to it.
            ("D08".to_owned(), entry(Answer::Yes, "Twice, in the call.", vec![id(3), id(99)])),
            ("C02".to_owned(), entry(Answer::Yes, "", vec![id(9), id(12)])),
            ("Z03".to_owned(), entry(Answer::Yes, "", vec![])),
            ("A04".to_owned(), entry(Answer::PreferNotToSay, "", vec![])),
            ("E01".to_owned(), entry(Answer::No, "COMMENT-THAT-STAYS-HOME", vec![])),
        ]),
        outcome: Outcome {
            band: Band::Report,
            fraud: false,
            because: "One marked sign together with an offer of money.".to_owned(),
            reasons: vec![
                finding(
                    "D08",
                    Grade::Strong,
                    "They asked for the names of people with access.",
                    Some("Recruiters ask who else might be interested."),
                ),
                finding(
                    "C02",
                    Grade::Medium,
                    "Money was offered for a short text on a free subject.",
                    None,
                ),
            ],
            against: vec![finding(
                "Z03",
                Grade::Counter,
                "The firm was met at a public event that others arranged.",
                None,
            )],
            unknown: vec![finding(
                "A04",
                Grade::Weak,
                "Their profile is new or has few contacts.",
                Some("Everybody starts a profile once."),
            )],
            would_change: Vec::new(),
        },
    }
}
