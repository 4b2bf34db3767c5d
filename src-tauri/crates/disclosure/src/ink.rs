//! Text that is safe to print.
//!
//! [`Ink`] is the only kind of text that reaches the template, and [`Inker`] the only way to make it. It promises:
//! what somebody wrote is never markup (it travels as JSON strings), every character has a glyph in the embedded
//! fonts, nothing invisible stays invisible (control characters, direction overrides, zero-width characters are
//! shown as ⟨U+202E⟩), addresses cannot be clicked, and no text is so long that a page cannot be set.

mod cut;
mod defang;
mod visible;

use std::cell::Cell;

use candour_texts::Texts;
use serde::Serialize;

pub(crate) use visible::Caution;

/// Text that is safe to print. Zero-width spaces in it are ours: places where a long word may break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub(crate) struct Ink(String);

impl Ink {
    /// Returns its length in bytes, to judge how much room it takes.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the text without its breaks, to be put into a sentence of ours that becomes ink in turn.
    pub(crate) fn text(&self) -> String {
        self.0.replace('\u{200b}', "")
    }
}

/// The most characters of one text that are printed.
const FIELD: usize = 6_000;
/// The most lines of one text that are printed.
const LINES: usize = 150;
/// The most characters of one text once the document's budget is spent.
const SHORT_FIELD: usize = 160;
/// The most bytes of the author's that a document prints before texts are cut short: about a hundred pages.
const DOCUMENT: usize = 300_000;

/// Makes [`Ink`] for one document.
pub(crate) struct Inker<'a> {
    texts: &'a Texts,
    caution: Caution,
    left: Cell<usize>,
}

impl<'a> Inker<'a> {
    /// Starts a document.
    pub(crate) fn new(texts: &'a Texts, caution: Caution) -> Self {
        Self { texts, caution, left: Cell::new(DOCUMENT) }
    }

    /// Returns the catalogue.
    pub(crate) fn texts(&self) -> &'a Texts {
        self.texts
    }

    /// Prepares a sentence of ours, or of a scheme.
    pub(crate) fn own(&self, text: impl AsRef<str>) -> Ink {
        self.ink(text.as_ref(), usize::MAX).0
    }

    /// Prepares a message of the catalogue.
    pub(crate) fn say(&self, id: &str) -> Ink {
        self.own(self.texts.get(id))
    }

    /// Prepares what somebody wrote as one line of about `limit` characters at most.
    pub(crate) fn line(&self, text: &str, limit: usize) -> Ink {
        let limit = limit.min(self.left.get().max(SHORT_FIELD));
        let (head, cut) = cut::head(text.trim(), limit);
        let line = cut::lines(head).collect::<Vec<_>>().join(" / ");
        let (Ink(line), cut_again) = self.ink(&defang::defang(&line), room(limit));
        self.spend(line.len());
        Ink(if cut || cut_again { format!("{}…", line.trim_end()) } else { line })
    }

    /// Prepares what somebody wrote, line by line; a text that is too long ends with a note that says so.
    pub(crate) fn paragraphs(&self, text: &str) -> Vec<Ink> {
        let limit = if self.left.get() > FIELD { FIELD } else { SHORT_FIELD };
        let (head, mut cut) = cut::head(text.trim(), limit);
        let mut left = room(limit);
        let mut lines = Vec::new();
        for line in cut::lines(head) {
            if lines.len() == LINES || left == 0 {
                cut = true;
                break;
            }
            let (line, cut_again) = self.ink(&defang::defang(line), left);
            cut |= cut_again;
            left = left.saturating_sub(line.len());
            self.spend(line.len());
            lines.push(line);
        }
        if cut {
            let all = text.chars().count().to_string();
            lines.push(self.own(self.texts.format("pdf-cut", &[("all", all.into())])));
        }
        lines
    }

    fn spend(&self, bytes: usize) {
        self.left.set(self.left.get().saturating_sub(bytes));
    }

    fn ink(&self, text: &str, limit: usize) -> (Ink, bool) {
        let (text, cut) = visible::visible(text, self.caution, limit);
        (Ink(cut::breakable(&text)), cut)
    }
}

/// Returns how many bytes some characters may take: three each, as the longest letters do, and some for the breaks.
fn room(characters: usize) -> usize {
    characters.saturating_mul(3) + 100
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let texts = Texts::load("en").unwrap();
        let ink = Inker::new(&texts, Caution::Usual).paragraphs(text);
        let lines: Vec<&str> = ink.iter().map(|ink| ink.0.as_str()).collect();
        assert_eq!(lines, expected, "{text:?}");
    }

    #[test]
    fn lines_become_paragraphs_and_blank_ones_go() {
        check("one\r\n\r\n two \nthree\u{2028}four", &["one", "two", "three", "four"]);
    }

    #[test]
    fn markup_is_left_as_it_is() {
        check("#panic() $x$ ]] *b* \\ `r` <l> @ref", &["#panic() $x$ ]] *b* \\ `r` <l> @ref"]);
    }

    #[test]
    fn hidden_characters_are_shown() {
        check("a\u{202e}b\u{7}c \u{200b}d", &["a⟨U+202E⟩b⟨U+0007⟩c ⟨U+200B⟩d"]);
    }

    #[test]
    fn a_huge_text_is_cut_with_a_note() {
        let texts = Texts::load("en").unwrap();
        let ink = Inker::new(&texts, Caution::Usual).paragraphs(&"word ".repeat(200_000));
        assert!(ink[0].len() <= room(FIELD));
        assert!(ink[1].0.contains("1000000"), "{:?}", ink[1]);
    }

    #[test]
    fn many_long_texts_are_cut_short_once_the_budget_is_spent() {
        let texts = Texts::load("en").unwrap();
        let inker = Inker::new(&texts, Caution::Usual);
        let text = "word ".repeat(1_000);
        let total: usize =
            (0..1_000).flat_map(|_| inker.paragraphs(&text)).map(|ink| ink.len()).sum();
        assert!(total < DOCUMENT + 1_000 * 300, "{total}");
    }

    #[test]
    fn a_line_is_one_line_and_short() {
        let texts = Texts::load("en").unwrap();
        let ink = Inker::new(&texts, Caution::Usual).line("one\ntwo  three", 8);
        assert_eq!(ink.0, "one / two…");
    }
}
