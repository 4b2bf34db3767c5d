//! Plain text: UTF-8 where it is UTF-8, the byte order mark where there is one, an honest guess otherwise.

use std::borrow::Cow;

use mail_parser::decoders::charsets::map::charset_decoder;

use crate::{
    limits,
    reading::{Place, Problem, Reading},
};

/// Returns the text in `bytes`, with the problems met on the way.
pub(crate) fn read(bytes: &[u8]) -> Reading {
    let mut reading = Reading::default();
    // UTF-16 takes at most twice the bytes of the text it becomes; nothing further can be shown.
    let head = &bytes[..bytes.len().min(2 * limits::TEXT_BYTES + 4)];
    let (text, problem) = decode(head);
    if let Some(problem) = problem {
        reading.warn(Place::Whole, problem);
    }
    reading.excerpt = unix_lines(&text);
    cut_excerpt(&mut reading);
    reading
}

/// Ends the excerpt at the limit, and says so where something was left out.
pub(crate) fn cut_excerpt(reading: &mut Reading) {
    let end = floor(&reading.excerpt, limits::TEXT_BYTES);
    if end < reading.excerpt.len() {
        reading.excerpt.truncate(end);
        reading.warn(Place::Byte { offset: end as u64 }, Problem::Cut);
    }
}

/// Returns the last character boundary of `text` at or before `limit`.
pub(crate) fn floor(text: &str, limit: usize) -> usize {
    text.floor_char_boundary(limit)
}

/// Returns `text` with `\n` as its only line end.
pub(crate) fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

/// Decodes `bytes`: by byte order mark, as UTF-8, and last as the old western set of most desktop mail.
fn decode(bytes: &[u8]) -> (Cow<'_, str>, Option<Problem>) {
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        _ => utf8(bytes),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> (Cow<'_, str>, Option<Problem>) {
    let (pairs, rest) = bytes.as_chunks();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    let whole = rest.is_empty();
    match String::from_utf16(&units) {
        Ok(text) => (text.into(), (!whole).then_some(Problem::CharactersReplaced)),
        Err(_) => (String::from_utf16_lossy(&units).into(), Some(Problem::CharactersReplaced)),
    }
}

/// A text that shows real UTF-8 before its first fault is UTF-8 with a fault; any other is something older.
fn utf8(bytes: &[u8]) -> (Cow<'_, str>, Option<Problem>) {
    let Err(fault) = std::str::from_utf8(bytes) else {
        return (String::from_utf8_lossy(bytes), None);
    };
    let sound = &bytes[..fault.valid_up_to()];
    // Where the head was cut from a longer file, its last character may be half of one.
    if fault.error_len().is_none() && bytes.len() > limits::TEXT_BYTES {
        return (String::from_utf8_lossy(sound), None);
    }
    match charset_decoder(b"windows-1252") {
        Some(western) if sound.is_ascii() => (western(bytes).into(), Some(Problem::CharsetGuessed)),
        _ => (String::from_utf8_lossy(bytes), Some(Problem::CharactersReplaced)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], excerpt: &str, problems: &[Problem]) {
        let reading = read(bytes);
        assert_eq!(reading.excerpt, excerpt);
        let found: Vec<_> = reading.warnings.iter().map(|warning| warning.problem).collect();
        assert_eq!(found, problems);
    }

    #[test]
    fn utf8_is_itself_without_its_mark_and_carriage_returns() {
        check("\u{feff}Grüße\r\nund mehr\r".as_bytes(), "Grüße\nund mehr\n", &[]);
    }

    #[test]
    fn utf16_is_read_by_its_mark() {
        check(b"\xff\xfeH\0i\0", "Hi", &[]);
        check(b"\xfe\xff\0H\0i", "Hi", &[]);
        check(b"\xff\xfeH\0i\0\x21", "Hi", &[Problem::CharactersReplaced]);
    }

    #[test]
    fn an_old_western_text_is_guessed_and_says_so() {
        check(b"Gr\xfc\xdfe, caf\xe9", "Grüße, café", &[Problem::CharsetGuessed]);
    }

    #[test]
    fn a_fault_in_utf8_stays_visible() {
        check(b"\xc3\xa9t\xc3\xa9 \xff", "été \u{fffd}", &[Problem::CharactersReplaced]);
    }

    #[test]
    fn a_long_text_is_cut_at_a_character_and_says_where() {
        let reading = read("é".repeat(5 << 19).as_bytes());
        assert_eq!(reading.excerpt.len(), limits::TEXT_BYTES);
        assert!(reading.excerpt.chars().all(|letter| letter == 'é'));
        let offset = limits::TEXT_BYTES as u64;
        assert_eq!(reading.warnings.len(), 1);
        assert_eq!(reading.warnings[0].at, Place::Byte { offset });
        let odd = read(format!("x{}", "é".repeat(5 << 19)).as_bytes());
        assert_eq!(odd.excerpt.len(), limits::TEXT_BYTES - 1);
    }
}
