//! The language of the search box: words, and parts such as `from:anna` or `date:2026-10`.
//!
//! A part that is not known is a word like any other. A known part without what belongs there is refused by name, so
//! that nobody takes "nothing found" for an answer to a question that was not understood.

use candour_model::{Kind, When};
use candour_vault::Query;

use crate::{ApiError, Result};

/// Reads what somebody typed. Quotation marks keep words together: `from:"anna b"`.
pub(super) fn parse(text: &str) -> Result<Query> {
    let mut query = Query::default();
    for (part, value) in pieces(text) {
        match (part.as_deref(), value.as_str()) {
            (None, word) => push(&mut query.words, word),
            // Still being typed.
            (Some("from" | "channel" | "date" | "has" | "kind"), "") => {}
            (Some("from"), name) => push(&mut query.from, name),
            (Some("channel"), channel) => query.channel = channel.to_owned(),
            (Some("date"), date) => query.date = Some(read_date(date)?),
            (Some("has"), "file") => query.has_file = true,
            (Some("kind"), kind) => {
                query.kind = Some(Kind::from_word(kind).ok_or_else(|| refused("kind"))?);
            }
            (Some("has"), _) => return Err(refused("has")),
            (Some(other), value) => push(&mut query.words, &format!("{other}:{value}")),
        }
    }
    Ok(query)
}

fn push(words: &mut String, word: &str) {
    if !words.is_empty() {
        words.push(' ');
    }
    words.push_str(word);
}

fn refused(part: &str) -> ApiError {
    ApiError::SearchPart { part: part.to_owned() }
}

/// Reads a day, a month, a year, or two of them with `..` between; either end may be open.
fn read_date(text: &str) -> Result<When> {
    let edtf = match text.split_once("..") {
        Some((from, to)) => {
            let end = |end: &str| if end.is_empty() { "..".to_owned() } else { end.to_owned() };
            format!("{}/{}", end(from), end(to))
        }
        None => text.to_owned(),
    };
    When::parse(&edtf).map_err(|_| refused("date"))
}

/// Splits at white space outside quotation marks; each piece is a word, or a part and its value.
fn pieces(text: &str) -> Vec<(Option<String>, String)> {
    let mut pieces = Vec::new();
    let mut letters = text.chars().peekable();
    while letters.peek().is_some() {
        let (mut part, mut value) = (None, String::new());
        let (mut quoted, mut began) = (false, false);
        for letter in letters.by_ref() {
            match letter {
                '"' => {
                    quoted = !quoted;
                    began = true;
                }
                ':' if !quoted && part.is_none() && is_name(&value) => {
                    part = Some(std::mem::take(&mut value).to_lowercase());
                    began = true;
                }
                letter if letter.is_whitespace() && !quoted => break,
                letter => {
                    value.push(letter);
                    began = true;
                }
            }
        }
        if began {
            pieces.push((part, value));
        }
    }
    pieces
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|letter| letter.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &Query) {
        assert_eq!(&parse(text).unwrap(), expected, "{text}");
    }

    #[track_caller]
    fn refuses(text: &str, part: &str) {
        assert_eq!(parse(text), Err(refused(part)), "{text}");
    }

    fn date(edtf: &str) -> Option<When> {
        Some(When::parse(edtf).unwrap())
    }

    #[test]
    fn words_stay_words() {
        let words = |words: &str| Query { words: words.to_owned(), ..Query::default() };
        check("", &Query::default());
        check("a report", &words("a report"));
        check("re:port 12:30 http://x", &words("re:port 12:30 http://x"));
        check("\"a report\"", &words("a report"));
    }

    #[test]
    fn parts_are_read() {
        let from = |from: &str| Query { from: from.to_owned(), ..Query::default() };
        check("from:anna", &from("anna"));
        check("FROM:\"Anna B\"", &from("Anna B"));
        check("kind:offer", &Query { kind: Some(Kind::Offer), ..Query::default() });
        check("has:file", &Query { has_file: true, ..Query::default() });
        check("channel:phone", &Query { channel: "phone".to_owned(), ..Query::default() });
        check("date:2026-10", &Query { date: date("2026-10"), ..Query::default() });
        check(
            "date:2026-10..2026-11-02",
            &Query { date: date("2026-10/2026-11-02"), ..Query::default() },
        );
        check("date:..2026", &Query { date: date("../2026"), ..Query::default() });
        check("date:2026-10..", &Query { date: date("2026-10/.."), ..Query::default() });
        check("report from:anna trip", &Query { words: "report trip".to_owned(), ..from("anna") });
    }

    #[test]
    fn a_part_that_is_still_being_typed_asks_for_nothing() {
        check("report kind:", &Query { words: "report".to_owned(), ..Query::default() });
    }

    #[test]
    fn what_does_not_belong_in_a_part_is_refused_by_name() {
        refuses("date:soon", "date");
        refuses("kind:thing", "kind");
        refuses("has:teeth", "has");
    }
}
