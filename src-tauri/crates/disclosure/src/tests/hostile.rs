//! What people can write, by malice or by accident: it prints, it stays text, and the PDF still holds its standards.

use candour_model::Account;

use super::{
    sample::{bare, dossier, print},
    tools::{assert_inside, keep, text_of},
};
use crate::Dossier;

/// Puts one text into every free field of a dossier.
fn everywhere(text: &str) -> Dossier {
    let mut dossier = dossier();
    let all =
        |fields: Vec<&mut String>| fields.into_iter().for_each(|field| *field = text.to_owned());
    let contact = &mut dossier.contact.record;
    all(vec![
        &mut contact.name,
        &mut contact.claimed_role,
        &mut contact.claimed_employer,
        &mut contact.stated_affiliation,
        &mut contact.how_it_began,
        &mut contact.introduced_by,
        &mut contact.frequency,
    ]);
    contact.aliases = vec![text.to_owned(); 2];
    contact.accounts = vec![Account { kind: text.to_owned(), value: text.to_owned() }];
    for item in &mut dossier.encounters {
        let it = &mut item.record;
        it.present = vec![text.to_owned()];
        all(vec![
            &mut it.when_basis,
            &mut it.channel,
            &mut it.summary,
            &mut it.r#where,
            &mut it.my_response,
        ]);
    }
    for item in &mut dossier.offers {
        let it = &mut item.record;
        all(vec![&mut it.kind, &mut it.detail, &mut it.payment_route, &mut it.response]);
    }
    dossier.requests.iter_mut().for_each(|item| item.record.what = text.to_owned());
    for item in &mut dossier.evidence {
        let it = &mut item.record;
        all(vec![&mut it.name, &mut it.media_type, &mut it.source, &mut it.sha256]);
    }
    let assessment = &mut dossier.assessment.as_mut().unwrap().record;
    assessment.outcome.because = text.to_owned();
    assessment.checklist.id = text.to_owned();
    assessment.answers.values_mut().for_each(|entry| entry.comment = text.to_owned());
    let outcome = &mut assessment.outcome;
    for finding in outcome.reasons.iter_mut().chain(&mut outcome.unknown) {
        finding.text = text.to_owned();
        finding.indicator = text.to_owned();
        finding.benign = Some(text.to_owned());
        finding.sources = vec![text.to_owned()];
    }
    let me = dossier.me.as_mut().unwrap();
    all(vec![
        &mut me.name,
        &mut me.role,
        &mut me.unit,
        &mut me.phone,
        &mut me.email,
        &mut me.contact_me_safely,
    ]);
    dossier
}

/// Prints a text in every field, and looks for what must be on the pages.
#[track_caller]
fn check(name: &str, text: &str, shown: &[&str]) {
    let document = print(&everywhere(text));
    keep(&format!("{name}.pdf"), &document.pdf);
    assert!(document.pages < 40, "{} pages", document.pages);
    assert_inside(&document.pdf);
    let Some(pages) = text_of(&document.pdf) else { return };
    for words in shown {
        assert!(pages.contains(words), "{words:?} is not on the pages of {name}:\n{pages}");
    }
}

#[test]
fn markup_is_text() {
    check(
        "markup",
        "#panic() $x^2$ ]] *b* _i_ `r` <l> @ref \\u{41} #read(\"/sheet.json\") // end",
        &["#panic()", "$x^2$", "]]", "*b*", "<l>", "@ref", "\\u{41}"],
    );
}

#[test]
fn addresses_are_defanged() {
    check("addresses", "https://example.org/a", &["hxxps://example[.]org/a"]);
    let document = print(&everywhere("https://example.org/a www.example.org"));
    let bytes = String::from_utf8_lossy(&document.pdf);
    assert!(!bytes.contains("/URI"), "a link that leaves the document");
}

#[test]
fn hidden_characters_are_visible() {
    check("hidden", "a\u{202e}b\u{0}c\u{200b}d\u{feff}", &["a⟨U+202E⟩b⟨U+0000⟩c⟨U+200B⟩d⟨U+FEFF⟩"]);
}

#[test]
fn what_no_font_has_is_shown_by_number() {
    check("uncovered", "😀 𓀀 \u{10ffff}", &["⟨U+1F600⟩", "⟨U+13000⟩", "⟨U+10FFFF⟩"]);
}

#[test]
fn long_words_break() {
    check("long-words", &"Donaudampfschifffahrt".repeat(12), &["Donaudampfschifffahrt"]);
}

#[test]
fn many_scripts_in_one_line() {
    let names = "Zoë Łukasz Αθηνά Дмитрий ליאת כהן (and) محمد أحمد, अनिता शर्मा, สมชาย ใจดี, Նարե, ნინო, 王小明, さくら, \
                 김민준, আনিকা, ਜਸਪ੍ਰੀਤ, મીરા, தமிழ், తెలుగు, ಕನ್ನಡ, മലയാളം, සිංහල, ລາວ, မြန်မာ, ខ្មែរ, አማርኛ, བོད, ދިވެހި, ଓଡ଼ିଆ";
    check("scripts", names, &["Zoë", "Αθηνά", "Дмитрий", "王小明", "김민준"]);
}

#[test]
fn odd_clusters_do_not_break_the_standards() {
    for text in [
        "\u{301}\u{301}start",
        "a\u{5b0}\u{64e}\u{93f}\u{e34}",
        "क्\u{200d}ष क्\u{200c}ष र्\u{200d}",
        "\u{1f1e6}\u{1f1e7} 1\u{20e3} \u{2764}\u{fe0f}",
        "ﷺ ﻻ لا \u{640}\u{640} ۲۰۲۶ ١٢٣",
        "ᄀ\u{1161}\u{11a8} 가 ᄒ",
        "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
        "ﬁ ﬀ ﬃ Ⅷ ½ ℡ ㎏ ⑳",
        "\u{fffd}\u{fffe}\u{ffff}",
        "མཉྫྷུ སྤྱོད क्ष्म्य ක්‍ර ශ්‍රී ស្ត្រី မြန်မာ္ဘာ",
    ] {
        check("odd", text, &[]);
    }
}

#[test]
fn huge_fields_are_cut_with_a_note() {
    let start = std::time::Instant::now();
    let mut huge = dossier();
    let word = "Lorem ipsum https://example.org dolor. ";
    huge.encounters[0].record.summary = word.repeat(1024 * 1024 / word.len());
    huge.encounters[1].record.summary = "x".repeat(1024 * 1024);
    huge.encounters[2].record.summary = "one\n".repeat(1024 * 256);
    huge.contact.record.name = "محمد ".repeat(200_000);
    huge.contact.record.aliases = vec!["alias".to_owned(); 50_000];
    let document = print(&huge);
    println!("{} pages in {:?}", document.pages, start.elapsed());
    assert!(document.pages < 60, "{} pages", document.pages);
    assert!(document.json.len() > 3 * 1024 * 1024, "the attachment is uncut");
    if let Some(pages) = text_of(&document.pdf) {
        assert!(pages.contains("Cut here."));
        assert!(pages.contains("more in the attached JSON"));
    }
}

#[test]
fn huge_fields_everywhere_stay_on_their_pages() {
    for text in ["word ", "x", "W", "ä", "王", "محمد", "क्ष", "😀", "สมชาย", "\u{300}", "/", "⟩"]
    {
        let start = std::time::Instant::now();
        let document = print(&everywhere(&text.repeat(100_000)));
        println!("{text:?}: {} pages in {:?}", document.pages, start.elapsed());
        assert_inside(&document.pdf);
        assert!(document.pages < 400, "{} pages", document.pages);
    }
}

#[test]
fn many_records_still_print() {
    let start = std::time::Instant::now();
    let mut many = dossier();
    let one = many.encounters[0].clone();
    many.encounters = (0..600)
        .map(|number| {
            let mut item = one.clone();
            item.id = super::sample::id(1000 + number);
            item.record.summary = "Lorem ipsum dolor sit amet. ".repeat(60);
            item
        })
        .collect();
    let document = print(&many);
    println!("{} pages in {:?}", document.pages, start.elapsed());
    assert!(document.pages < 600, "{} pages", document.pages);
}

#[test]
fn an_empty_dossier_prints_what_is_missing() {
    let document = print(&bare());
    keep("bare.pdf", &document.pdf);
    assert!(document.missing.len() > 5);
    let Some(pages) = text_of(&document.pdf) else { return };
    for words in ["not known", "No checklist result", "No evidence", "Safe way to reach me"] {
        assert!(pages.contains(words), "{words}");
    }
}
