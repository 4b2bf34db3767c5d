use std::{fs, path::PathBuf};

use serde_json::Value;

use super::*;

/// The indicators found in `text`, without repeats.
#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let screening = screen(text);
    assert!(screening.screened, "{text}");
    let mut found: Vec<_> = screening.signals.into_iter().map(|signal| signal.indicator).collect();
    found.sort();
    found.dedup();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn what_is_not_public_yet_is_a_signal() {
    check("Could you tell us what has not been published yet?", &["E05"]);
}

#[test]
fn a_request_to_leave_such_things_out_is_none() {
    check("Please do not share anything that has not been published yet.", &[]);
    check("You must not send internal documents to us.", &[]);
}

#[test]
fn a_refusal_covers_its_own_sentence_only() {
    check("Please do not share passwords. Send me the internal documents instead.", &["E10"]);
}

#[test]
fn cash_is_a_signal_when_it_pays_and_not_at_the_canteen() {
    check("We would pay you in cash.", &["D02"]);
    check("Bring cash, the card reader in the canteen is broken.", &[]);
}

#[test]
fn crypto_is_a_signal_when_it_pays() {
    check("The fee is paid in Bitcoin.", &["D03"]);
    check("We never pay in crypto, only by bank transfer.", &[]);
    check("She gave the talk on crypto that you liked.", &[]);
}

#[test]
fn another_messenger_is_a_signal_but_not_for_the_driver() {
    check("Let us continue this on Telegram.", &["F01"]);
    check("Please message the driver on WhatsApp when you land.", &[]);
}

#[test]
fn secrecy_from_the_employer_is_a_signal() {
    check("There is no need to tell your employer.", &["F04"]);
    check("Please tell your employer before you accept.", &[]);
    check("Please do not tell me anything about your employer's products.", &[]);
}

#[test]
fn names_for_a_reward_are_a_signal() {
    check("We pay 500 euros for every name that you send.", &["D08"]);
}

#[test]
fn a_trip_with_everything_paid_is_a_signal() {
    check("It is an all-expenses trip for you.", &["G01"]);
}

#[test]
fn pressing_for_an_answer_needs_an_offer() {
    check("You have to decide today, the fee is high.", &["B03"]);
    check("Please let me know today if you can make dinner.", &[]);
}

#[test]
fn messages_that_shall_disappear_are_a_signal() {
    check("Please delete this chat when you have read it.", &["F03"]);
    check("If you received this in error, please delete this e-mail.", &[]);
}

#[test]
fn a_deposit_to_begin_is_a_fraud_cue() {
    check("You deposit 300 to unlock the next level.", &["Y01"]);
}

#[test]
fn both_apostrophes_and_any_white_space_are_read() {
    check("They needn’t\n  know about it, your boss\u{a0}won’t find out.", &["F04"]);
}

#[test]
fn the_words_of_a_signal_are_where_it_says() {
    let text = "Grüße! We would pay you in cash, if that is fine.";
    let signals = screen(text).signals;
    assert_eq!(&text[signals[0].start..signals[0].end], "pay you in cash");
}

#[test]
fn a_text_in_a_language_without_rules_is_not_screened() {
    let screening = screen("Wir zahlen bar, und Ihr Arbeitgeber muss davon nichts wissen.");
    assert_eq!(screening, Screening::default());
}

#[test]
fn a_long_text_without_full_stops_ends_soon() {
    let text = "the fee is paid in cash to you and not published yet ".repeat(10_000);
    assert!(screen(&text).screened);
}

proptest::proptest! {
    #[test]
    fn any_text_is_screened_without_panic(text in "\\PC{0,200}") {
        sound(&text);
    }

    #[test]
    fn any_text_around_a_signal_keeps_its_offsets(before in "\\PC{0,40}", after in "\\PC{0,400}") {
        sound(&format!("{before} the fee is paid in cash to you when it is not published yet {after}"));
    }
}

#[track_caller]
fn sound(text: &str) {
    let screening = screen(text);
    assert!(screening.screened || screening.signals.is_empty());
    assert!(screening.signals.is_sorted_by_key(|signal| (signal.start, signal.end)));
    for signal in screening.signals {
        assert!(text.get(signal.start..signal.end).is_some_and(|words| !words.is_empty()));
    }
}

/// The calibration messages, where this machine has them.
fn messages() -> Option<Vec<Value>> {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let file = here
        .ancestors()
        .map(|folder| folder.join("shared/calibration/messages.jsonl"))
        .find(|file| file.is_file())?;
    let lines = fs::read_to_string(file).unwrap();
    Some(lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect())
}

#[test]
fn calibration_keeps_its_floors() {
    let Some(messages) = messages() else {
        println!("skipped: no calibration messages beside this checkout");
        return;
    };
    let (mut caught, mut suspicious, mut raised, mut benign) = (0, 0, 0, 0);
    for message in &messages {
        let text = message["text"].as_str().unwrap();
        let screening = screen(text);
        assert_eq!(screening.screened, message["lang"] == "en", "{}", message["id"]);
        if !screening.screened {
            continue;
        }
        let flagged = usize::from(!screening.signals.is_empty());
        let found: Vec<_> = screening.signals.iter().map(|signal| &signal.indicator).collect();
        println!("{} {} {found:?}", message["id"], message["expected_triage"]);
        match message["expected_triage"].as_str().unwrap() {
            "flag" => (caught, suspicious) = (caught + flagged, suspicious + 1),
            "no-flag" => (raised, benign) = (raised + flagged, benign + 1),
            _ => assert!(found.iter().any(|indicator| indicator.starts_with('Y'))),
        }
    }
    println!(
        "suspicious flagged: {caught} of {suspicious}; ordinary flagged: {raised} of {benign}"
    );
    assert!(caught * 10 >= suspicious * 7, "{caught} of {suspicious}");
    assert!(raised * 10 <= benign, "{raised} of {benign}");
}
