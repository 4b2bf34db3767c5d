//! What stands in the document, and what must not.

use candour_model::Kind;
use candour_texts::Texts;

use super::{
    sample::{bare, dossier, id, imprint, print},
    tools::text_of,
};
use crate::{Dossier, Error, Scheme, make, scheme, still_missing};

/// Looks for words on the pages of a dossier.
#[track_caller]
fn check(dossier: &Dossier, shown: &[&str]) {
    let Some(pages) = text_of(&print(dossier).pdf) else { return };
    for words in shown {
        assert!(pages.contains(words), "{words:?} is not on the pages:\n{pages}");
    }
}

#[test]
fn the_cover_says_who_to_whom_and_how() {
    check(
        &dossier(),
        &[
            "Ottoline Vane",
            "The security team",
            "CD-7Q4M-22XK",
            "21 Apr 2026, 08:30 UTC",
            "approved route",
        ],
    );
}

#[test]
fn the_summary_has_every_amount_and_the_next_contact() {
    check(
        &dossier(),
        &[
            "GBP 2500.50",
            "12 000 (currency not known)",
            "EUR 1800",
            "4 May 2026, 18:00 (UTC+02:00)",
        ],
    );
}

#[test]
fn amounts_beyond_the_list_are_on_the_summary_too() {
    let mut many = dossier();
    let one = many.offers[0].clone();
    many.offers = (0..9)
        .map(|number| {
            let mut item = one.clone();
            item.id = id(500 + number);
            item
        })
        .collect();
    check(&many, &["3 more in the section below", "GBP 2500.50 (Offer 9)"]);
}

#[test]
fn events_and_writing_are_kept_apart() {
    check(
        &dossier(),
        &[
            "between 9 Feb 2026 and 13 Feb 2026",
            "Date from: memory",
            "Written down 20 Feb 2026, 09:05 UTC",
        ],
    );
}

#[test]
fn every_entry_says_known_told_or_inferred() {
    check(&dossier(), &["I know this", "I was told this", "I infer this"]);
}

#[test]
fn the_result_is_words_with_reasons_and_never_a_number() {
    let case = dossier();
    check(
        &case,
        &[
            "Talk to your security team",
            "D08",
            "Recruiters ask who else",
            "What speaks against concern",
            "Z03",
            "What was left open",
            "A04",
        ],
    );
    let Some(pages) = text_of(&print(&case).pdf) else { return };
    assert!(!pages.contains('%'), "a percentage in\n{pages}");
}

#[test]
fn what_was_not_selected_leaves_no_trace() {
    let document = print(&dossier());
    let json = String::from_utf8(document.json).unwrap();
    let pages = text_of(&document.pdf).unwrap_or_default();
    let not_selected = id(99).to_string();
    for words in ["EXCERPT-THAT-STAYS-HOME", "COMMENT-THAT-STAYS-HOME", not_selected.as_str()] {
        assert!(!json.contains(words), "{words} is in the attachment");
        assert!(!pages.contains(words), "{words} is on the pages");
    }
}

#[test]
fn nothing_asks_for_nationality_or_clearance() {
    let document = print(&dossier());
    let pages = text_of(&document.pdf).unwrap_or_default();
    let all = format!("{pages}{}", String::from_utf8(document.json).unwrap()).to_lowercase();
    for word in ["nationality", "citizenship", "clearance", "ethnic", "religion", "birth"] {
        assert!(!all.contains(word), "{word}");
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let (one, two) = (print(&dossier()), print(&dossier()));
    assert!(one == two);
    // The order in which records are handed in does not matter either.
    let mut turned = dossier();
    turned.encounters.reverse();
    turned.offers.reverse();
    turned.evidence.reverse();
    assert!(print(&turned).pdf == one.pdf);
}

#[test]
fn what_is_missing_leads_to_its_record() {
    let missing = still_missing(scheme("generic").unwrap(), &dossier());
    let found: Vec<_> = missing.iter().map(|it| (it.field.as_str(), it.record, it.key)).collect();
    assert_eq!(found, [("offer.response", Some(id(11)), "response")]);
}

#[test]
fn an_empty_log_misses_its_entries_and_its_author() {
    let missing = still_missing(scheme("generic").unwrap(), &bare());
    let first = &missing[0];
    assert_eq!((first.field.as_str(), first.kind, first.record), ("me.name", Kind::Me, None));
    assert!(missing.iter().any(|it| it.field == "encounter" && it.key.is_empty()));
    assert!(missing.iter().all(|it| it.field != "contact.name"));
}

#[test]
fn sections_come_in_the_order_of_the_scheme() {
    let json = r#"{"id":"small","version":3,"title":"Small form","recipient":{"kind":"k","words":"Somebody"},
        "handling":"pdf-handling","sections":[
        {"id":"m","title":"First the method","part":"method"},
        {"id":"o","title":"Then the offers","part":"offers","fields":[{"source":"offer.detail","label":"Detail"}]}]}"#;
    let texts = Texts::load("en").unwrap();
    let document = make(&Scheme::parse(json).unwrap(), &dossier(), &imprint(), &texts).unwrap();
    let Some(pages) = text_of(&document.pdf) else { return };
    let at = |words: &str| pages.rfind(words).unwrap_or_else(|| panic!("{words}"));
    assert!(at("First the method") < at("Then the offers"));
    assert!(!pages.contains("Result of the checklist"));
}

#[test]
fn a_scheme_with_an_unknown_handling_line_is_refused() {
    let mut form = scheme("generic").unwrap().clone();
    form.handling = "pdf-handling-nowhere".to_owned();
    let texts = Texts::load("en").unwrap();
    assert_eq!(make(&form, &dossier(), &imprint(), &texts).err(), Some(Error::UnknownHandling));
}

#[test]
fn a_date_that_pdf_cannot_carry_is_refused() {
    let mut when = imprint();
    when.made = chrono::DateTime::from_timestamp(-99_999_999_999, 0).unwrap();
    let texts = Texts::load("en").unwrap();
    let made = make(scheme("generic").unwrap(), &dossier(), &when, &texts);
    assert_eq!(made.err(), Some(Error::BadDate));
}

#[test]
fn every_message_the_document_uses_exists() {
    let texts = Texts::load("en").unwrap();
    for document in [print(&dossier()), print(&bare())] {
        if let Some(pages) = text_of(&document.pdf) {
            assert!(!pages.contains("⟨pdf-") && !pages.contains("⟨word-"), "{pages}");
            assert!(!pages.contains("{$"), "{pages}");
        }
    }
    for word in crate::sheet::WORDS {
        assert!(texts.has(&format!("pdf-{word}")), "{word}");
    }
    // Ids that are written out in the code, whether or not a sample reaches them.
    for source in SOURCES {
        for id in source.split('"').filter(|part| part.starts_with("pdf-") && !part.contains('{')) {
            let exists = texts.has(id) || texts.has(&format!("{id}-title"));
            assert!(exists || id.starts_with("pdf-handling"), "{id}");
        }
    }
}

const SOURCES: &[&str] = &[
    include_str!("../ink.rs"),
    include_str!("../scheme/held.rs"),
    include_str!("../sheet.rs"),
    include_str!("../sheet/checklist.rs"),
    include_str!("../sheet/cover.rs"),
    include_str!("../sheet/entries.rs"),
    include_str!("../sheet/fields.rs"),
    include_str!("../sheet/method.rs"),
    include_str!("../sheet/summary.rs"),
    include_str!("../sheet/unknown.rs"),
];
