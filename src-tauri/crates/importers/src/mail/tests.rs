use super::*;
use crate::reading::Warning;

const PLAIN: &str = "From: Ann Example <ann@example.org>\r\n\
    To: \"Bo, Jr.\" <bo@example.net>, cy@example.com\r\n\
    Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=\r\n\
    Date: Sat, 14 Mar 2026 09:05:00 +0530\r\n\r\n\
    Good morning,\r\nshall we meet?\r\n";

const MIXED: &str = "From: ann@example.org\nContent-Type: multipart/mixed; boundary=b\n\n\
    --b\nContent-Type: text/plain\n\nSee attached.\n\
    --b\nContent-Type: application/pdf; name=\"../plan\n.pdf\"\n\
    Content-Disposition: attachment; filename=\"plan.pdf\"\n\
    Content-Transfer-Encoding: base64\n\naGVsbG8gd29ybGQ=\n--b--\n";

#[track_caller]
fn problems(reading: &Reading) -> Vec<Problem> {
    reading.warnings.iter().map(|warning| warning.problem).collect()
}

#[test]
fn a_plain_mail_gives_heading_and_words() {
    let reading = read(PLAIN.as_bytes());
    let heading = reading.heading.unwrap();
    assert_eq!(heading.from, "Ann Example <ann@example.org>");
    assert_eq!(heading.to, ["Bo, Jr. <bo@example.net>", "cy@example.com"]);
    assert_eq!(heading.subject, "Grüße");
    assert_eq!(reading.excerpt, "Good morning,\nshall we meet?\n");
    assert_eq!(reading.warnings, []);
}

#[test]
fn the_date_keeps_the_zone_it_was_written_in() {
    let date = read(PLAIN.as_bytes()).heading.unwrap().date.unwrap();
    assert_eq!(date.to_string(), "2026-03-14T09:05:00+05:30");
}

#[test]
fn a_date_that_does_not_exist_is_a_warning() {
    let reading = read(b"From: a@b\nDate: Mon, 31 Feb 2026 09:05:00 +0000\n\nHi");
    assert_eq!(reading.heading.unwrap().date, None);
    let at = Place::Heading { field: HeadingField::Date };
    assert_eq!(reading.warnings, [Warning { at, problem: Problem::DateUnreadable }]);
}

#[test]
fn an_attachment_is_named_and_measured_but_not_kept() {
    let reading = read(MIXED.as_bytes());
    assert_eq!(reading.excerpt, "See attached.");
    let [note] = &reading.attachments[..] else { panic!("{reading:?}") };
    assert_eq!(note.name.as_deref(), Some("plan.pdf"));
    assert_eq!((note.media_type.as_str(), note.size), ("application/pdf", 11));
    assert_eq!(reading.warnings, []);
}

#[test]
fn html_alone_becomes_text_and_no_markup_stays() {
    let reading = read(
        b"From: a@b\nContent-Type: text/html; charset=utf-8\n\n<html><head><title>x</title></head>\
          <body><p>Dear&nbsp;Bo,</p><script>steal()</script><b>hello</b> <img src=http://x/y></body>",
    );
    assert_eq!(reading.excerpt, "Dear\u{a0}Bo,\nhello");
}

#[test]
fn of_two_alternatives_the_plain_one_is_read() {
    let reading = read(
        b"From: a@b\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\nplain\n\
          --b\nContent-Type: text/html\n\n<p>rich</p>\n--b--\n",
    );
    assert_eq!((reading.excerpt.as_str(), reading.attachments.len()), ("plain", 0));
}

#[test]
fn a_legacy_character_set_is_decoded() {
    let reading = read(b"From: a@b\nContent-Type: text/plain; charset=gb18030\n\n\xc4\xe3\xba\xc3");
    assert_eq!((reading.excerpt.as_str(), problems(&reading)), ("你好", vec![]));
}

#[test]
fn a_broken_character_set_stays_visible_and_is_a_warning() {
    let reading = read(b"From: a@b\nContent-Type: text/plain; charset=no-such\n\ncaf\xe9");
    assert_eq!(reading.excerpt, "caf\u{fffd}");
    assert_eq!(problems(&reading), [Problem::CharactersReplaced]);
}

#[test]
fn a_cut_off_attachment_is_noted_as_damaged() {
    let cut = &MIXED[..MIXED.len() - "bGQ=\n--b--\n".len()];
    let reading = read(cut.as_bytes());
    assert_eq!(reading.excerpt, "See attached.");
    assert_eq!(reading.attachments.len(), 1);
    assert_eq!(problems(&reading), [Problem::PartDamaged]);
}

#[test]
fn words_whose_end_is_missing_are_read_all_the_same() {
    let reading = read(
        b"From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe line goes dead h",
    );
    assert_eq!(reading.excerpt, "The line goes dead h");
    assert_eq!(problems(&reading), [Problem::PartDamaged]);
}

#[test]
fn a_message_inside_is_one_attachment() {
    let reading = read(
        b"From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nForwarded.\n--b\n\
          Content-Type: message/rfc822; name=inner.eml\n\nFrom: c@d\n\nsecret words\n--b--\n",
    );
    assert_eq!(reading.excerpt, "Forwarded.");
    assert_eq!(reading.attachments[0].media_type, "message/rfc822");
    assert_eq!(reading.attachments[0].name.as_deref(), Some("inner.eml"));
    assert_eq!(problems(&reading), []);
}

#[test]
fn without_headers_the_words_are_read_as_text() {
    let reading = read(b"just some words");
    assert_eq!(reading.excerpt, "just some words");
    assert_eq!((reading.heading, reading.warnings.len()), (None, 1));
}

#[test]
fn a_long_mail_is_cut_with_a_warning() {
    let reading = read(format!("From: a@b\n\n{}", "word ".repeat(1 << 20)).as_bytes());
    assert_eq!(reading.excerpt.len(), limits::TEXT_BYTES);
    assert_eq!(problems(&reading), [Problem::Cut]);
}

#[test]
fn a_tower_of_messages_ends_in_a_warning() {
    let tower = "Content-Type: message/rfc822\n\n".repeat(50_000) + "From: a@b\n\nHi";
    assert!(problems(&read(tower.as_bytes())).contains(&Problem::TooDeep));
}

/// Inside base64 no count of the bytes can see the tower; decoding it is what must not happen.
#[test]
fn a_tower_hidden_in_base64_is_not_climbed() {
    // "Content-Type: message/rfc822\n\n" is 30 bytes, so that its base64 can be repeated.
    let hidden = "Q29udGVudC1UeXBlOiBtZXNzYWdlL3JmYzgyMgoK".repeat(50_000);
    let mail = format!(
        "From: a@b\nContent-Type: message/rfc822\nContent-Transfer-Encoding: base64\n\n{hidden}\n"
    );
    assert_eq!(read(mail.as_bytes()).attachments[0].size, 1_500_000);
}

#[test]
fn sixty_four_levels_are_read_and_one_more_is_not() {
    let nest = |levels: usize| {
        let mut mail = "From: a@b\n".to_owned();
        for level in 0..levels {
            mail += &format!("Content-Type: multipart/mixed; boundary=b{level}e\n\n--b{level}e\n");
        }
        mail += "\nthe core\n";
        for level in (0..levels).rev() {
            mail += &format!("--b{level}e--\n");
        }
        read(mail.as_bytes())
    };
    let reading = nest(limits::LEVELS);
    assert_eq!((reading.excerpt.as_str(), problems(&reading)), ("the core", vec![]));
    let reading = nest(limits::LEVELS + 1);
    assert_eq!((reading.excerpt.as_str(), problems(&reading)), ("", vec![Problem::TooDeep]));
}

#[test]
fn the_first_thousand_parts_are_read() {
    let part = "--b\nContent-Type: image/png; name=x.png\n\nx\n";
    let mail = format!(
        "From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n{}--b--\n",
        part.repeat(5_000)
    );
    let reading = read(mail.as_bytes());
    assert_eq!(reading.excerpt, "Hi");
    assert_eq!(reading.attachments.len(), limits::PARTS - 2);
    assert_eq!(problems(&reading), [Problem::TooManyParts]);
}

#[test]
fn a_flood_of_empty_parts_is_cut_before_it_is_parsed() {
    let mail = format!(
        "From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nHi\n{}",
        "--b\n\n".repeat(2_000_000)
    );
    let reading = read(mail.as_bytes());
    assert_eq!(reading.excerpt, "Hi");
    assert!(matches!(reading.warnings[0].at, Place::Byte { .. }));
}
