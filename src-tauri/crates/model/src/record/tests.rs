//! How records are read: every field, and every way to get one wrong.

use serde_json::json;

use super::*;

const ID: &str = "7f1a2f0e-3f2b-4c9d-9a51-0c6f0d7b1e11";

#[track_caller]
fn check(kind: Kind, value: Value, expected: Error) {
    assert_eq!(Record::from_json(kind, value.clone()), Err(expected), "{value}");
}

#[test]
fn every_field_of_every_kind_is_read_and_written_back() {
    let records = [
        (
            Kind::Me,
            json!({"name":"n","role":"r","unit":"u","phone":"p","email":"e","contact_me_safely":"c"}),
        ),
        (
            Kind::Contact,
            json!({"name":"n","name_is_phonetic":true,"aliases":["a"],"claimed_role":"r","claimed_employer":"e","stated_affiliation":"s","how_it_began":"h","introduced_by":"i","first_contact":"2026-03~","frequency":"weekly","next_planned_contact":"2026-12-01","accounts":[{"kind":"email","value":"v"}]}),
        ),
        (
            Kind::Encounter,
            json!({"contact":ID,"when":"2026-03-02/2026-03-09","when_basis":"memory","channel":"email","initiated_by":"contact","summary":"s","where":"w","present":["p"],"knowledge":"told","my_response":"m"}),
        ),
        (
            Kind::Offer,
            json!({"contact":ID,"kind":"report","detail":"d","amount":"2500.50","currency":"GBP","payment_route":"cash","when":"2026","response":"r"}),
        ),
        (
            Kind::Request,
            json!({"contact":ID,"what":"w","kind":"non-public","left_my_hands":"rather_say_in_person","when":"2026-04"}),
        ),
        (
            Kind::Evidence,
            json!({"contact":ID,"name":"n","media_type":"image/png","size":3,"sha256":"00","source":"s","captured":"2026-04-01","excerpt":"x"}),
        ),
        (Kind::Note, json!({"about":ID,"text":"t"})),
    ];
    for (kind, value) in records {
        let record = Record::from_json(kind, value.clone()).unwrap();
        let written: Value = serde_json::from_str(&record.to_json()).unwrap();
        assert_eq!(written, value, "{kind:?}");
        assert_eq!(Record::from_stored(kind, &record.to_json()).unwrap(), record);
    }
}

#[test]
fn an_unknown_key_is_refused() {
    check(
        Kind::Note,
        json!({"about": ID, "text": "t", "nationality": "x"}),
        Error::UnknownKey { kind: "note", known: &["about", "text"] },
    );
}

#[test]
fn a_missing_or_blank_required_field_is_named() {
    check(Kind::Contact, json!({}), Error::Required { field: "name" });
    check(Kind::Contact, json!({"name": "  "}), Error::Required { field: "name" });
    check(Kind::Encounter, json!({"contact": null}), Error::Required { field: "contact" });
}

#[test]
fn a_wrong_value_is_named_with_what_belongs_there() {
    let wrong =
        |kind, value, field, expected| check(kind, value, Error::Invalid { field, expected });
    wrong(Kind::Encounter, json!({"contact": "me"}), "contact", Id);
    wrong(Kind::Encounter, json!({"contact": ID, "when": "2026-02-30"}), "when", Date);
    wrong(Kind::Offer, json!({"contact": ID, "amount": "5,000"}), "amount", Expected::Amount);
    wrong(
        Kind::Offer,
        json!({"contact": ID, "currency": "pounds"}),
        "currency",
        Expected::Currency,
    );
    wrong(
        Kind::Request,
        json!({"contact": ID, "kind": "secret"}),
        "kind",
        OneOf(RequestKind::WORDS),
    );
    wrong(Kind::Contact, json!({"name": 5}), "name", Text);
    wrong(Kind::Contact, json!({"name": "n", "aliases": "n"}), "aliases", Texts);
}

#[test]
fn a_text_over_the_limit_is_refused_and_one_at_the_limit_is_kept() {
    let text = "ä".repeat(MAX_TEXT_BYTES / 2);
    assert!(Record::from_json(Kind::Contact, json!({"name": text})).is_ok());
    let limit = MAX_TEXT_BYTES as u32;
    let name = format!("{text}ä");
    check(Kind::Contact, json!({"name": name}), Error::TooLong { field: "name", limit });
}

#[test]
fn a_list_is_limited_as_a_whole() {
    let limit = MAX_TEXT_BYTES as u32;
    let error = Error::TooLong { field: "aliases", limit };
    check(Kind::Contact, json!({"name": "n", "aliases": vec![""; 100_000]}), error.clone());
    check(Kind::Contact, json!({"name": "n", "aliases": vec!["x".repeat(300_000); 4]}), error);
}

#[test]
fn only_what_people_wrote_is_searched() {
    let value = json!({"contact": ID, "summary": "a call", "channel": "phone", "when": "2026"});
    let text = Record::from_json(Kind::Encounter, value).unwrap().text();
    assert_eq!(text, "phone\na call");
}

#[test]
fn null_and_empty_mean_not_known() {
    let value = json!({"contact": ID, "when": "", "amount": null, "currency": ""});
    let Ok(Record::Offer(offer)) = Record::from_json(Kind::Offer, value) else { panic!() };
    assert_eq!((offer.when, offer.amount, offer.currency), (None, None, None));
}

#[test]
fn what_the_application_makes_cannot_be_written_by_hand() {
    check(Kind::Assessment, json!({}), Error::UnknownKind);
}
