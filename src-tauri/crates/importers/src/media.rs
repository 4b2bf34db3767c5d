//! Media types: what a file is, by its content first.
//!
//! A name is somebody's claim and decides only between kinds of text, where the content cannot.
//! Nothing is opened to find out, and a wrong answer costs a preview, never safety.

/// What we call bytes that we do not recognise.
const UNKNOWN: &str = "application/octet-stream";

/// Header fields that only a mail begins with; one of them has to stand beside `From`.
const MAIL_FIELDS: [&str; 6] =
    ["date", "message-id", "mime-version", "received", "return-path", "delivered-to"];

/// How far into a file its kind is looked for.
const HEAD_BYTES: usize = 64 << 10;

/// Returns the media type of a file that starts with `bytes` and was called `name`.
pub fn media_type(bytes: &[u8], name: &str) -> &'static str {
    let head = &bytes[..bytes.len().min(HEAD_BYTES)];
    let text = is_text(head);
    // A signature of two letters (`BM`, `MZ`) also begins sentences; only PDF is both a text and a format.
    let found = infer::get(head)
        .filter(|kind| kind.matcher_type() != infer::MatcherType::Text)
        .map(|kind| kind.mime_type())
        .filter(|kind| !text || *kind == "application/pdf");
    match found {
        Some(kind) => kind,
        None if head.is_empty() => UNKNOWN,
        None if is_mail(head, name) => "message/rfc822",
        None if text || (has_extension(name, "txt") && !has_controls(head)) => "text/plain",
        None => UNKNOWN,
    }
}

/// Tells whether `head` is UTF-8 (or UTF-16 by its mark) that a person could have typed.
fn is_text(head: &[u8]) -> bool {
    if matches!(head, [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..]) {
        return true;
    }
    match std::str::from_utf8(head) {
        Ok(_) => !has_controls(head),
        // The head may end in the middle of a character.
        Err(fault) => fault.error_len().is_none() && !has_controls(head),
    }
}

fn has_controls(head: &[u8]) -> bool {
    head.iter().any(|byte| matches!(byte, 0..=8 | 14..=26 | 28..=31 | 127))
}

/// Tells whether `head` begins with the heading of a mail.
///
/// A quoted heading inside a text does not count, and neither do `From`, `Sent`, `To`, `Subject`
/// as people paste them; under the name `.eml` a `From` alone is enough.
fn is_mail(head: &[u8], name: &str) -> bool {
    let mut from = false;
    let mut beside = has_extension(name, "eml");
    for line in head.split(|byte| *byte == b'\n') {
        match line {
            [] | [b'\r'] => break,
            [b' ' | b'\t', ..] => continue,
            _ => {}
        }
        let field = line.split(|byte| *byte == b':').next().unwrap_or_default();
        let is_name =
            field.len() < line.len() && field.iter().all(|byte| (33..=126).contains(byte));
        if !is_name {
            return false;
        }
        from |= field.eq_ignore_ascii_case(b"from");
        beside |= MAIL_FIELDS.iter().any(|known| field.eq_ignore_ascii_case(known.as_bytes()));
    }
    from && beside
}

fn has_extension(name: &str, extension: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, found)| found.eq_ignore_ascii_case(extension))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], name: &str, expected: &str) {
        assert_eq!(media_type(bytes, name), expected, "{name}");
    }

    #[test]
    fn content_decides_whatever_the_name_says() {
        check(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "letter.txt", "image/png");
        check(b"\xff\xd8\xff\xe0\0\x10JFIF", "a.eml", "image/jpeg");
        check(b"GIF89a\x01\0\x01\0", "a", "image/gif");
        check(b"RIFF\x24\0\0\0WEBPVP8 ", "a.png", "image/webp");
        check(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a.docx", "application/pdf");
        check(b"%PDF-1.4\n1 0 obj\n", "a", "application/pdf");
        check(b"PK\x03\x04\x14\0\0\0\x08\0", "a.pdf", "application/zip");
    }

    #[test]
    fn a_mail_is_known_by_its_heading() {
        check(b"Received: by x\r\n\tid 7\r\nFrom: a@b\r\n\r\nHi", "x", "message/rfc822");
        check(b"From: a@b\nSubject: caf\xe9\n\nHi", "x.EML", "message/rfc822");
    }

    #[test]
    fn a_pasted_heading_is_a_text() {
        check(b"From: Ann\nSent: Monday\nTo: Bo\nSubject: Hi\n\nHello", "x.txt", "text/plain");
        check(b"Hello,\nFrom: a@b\nDate: today\n", "x", "text/plain");
    }

    #[test]
    fn sentences_that_begin_like_a_format_are_texts() {
        check(b"BMW called about the post.", "x", "text/plain");
        check(b"MZ says hello", "x", "text/plain");
        check("Grüße aus Köln".as_bytes(), "x", "text/plain");
        check(b"<html><script>alert(1)</script></html>", "x.html", "text/plain");
        check(b"\xff\xfeH\0i\0", "x", "text/plain");
    }

    #[test]
    fn an_old_character_set_needs_a_name_to_be_a_text() {
        check(b"Gr\xfc\xdfe", "x.txt", "text/plain");
        check(b"Gr\xfc\xdfe", "x.bin", UNKNOWN);
        check(b"Gr\xfc\0e", "x.txt", UNKNOWN);
        check(b"", "x.txt", UNKNOWN);
    }
}
