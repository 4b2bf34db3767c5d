//! One text against all rules.

use std::ops::Range;

use serde::Serialize;

use crate::{language::is_english, rules::RULES};

/// Most signals one rule gives for one text: the first few show the behaviour.
const MOST_PER_RULE: usize = 3;

/// How far a sentence reaches on either side of a match, in bytes; bounds the work on text without full stops.
const SENTENCE_REACH: usize = 300;

/// What screening has to say about one text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Screening {
    /// Whether there are rules for the language of the text.
    /// Without them nothing was looked for: say "not screened", never "nothing found".
    pub screened: bool,
    /// What was found, in the order of the text.
    pub signals: Vec<Signal>,
}

/// Words that show a behaviour.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Signal {
    /// The indicator it points to (`A01` to `K10`, or a fraud cue `Y01`…).
    pub indicator: String,
    /// Where the words begin, in bytes of the text.
    pub start: usize,
    /// Where they end.
    pub end: usize,
    /// Why they matter, in one sentence for the reader.
    pub reason: String,
}

/// Returns what the rules find in `text`. The same text always gives the same answer.
pub fn screen(text: &str) -> Screening {
    if !is_english(text) {
        return Screening::default();
    }
    let mut signals = Vec::new();
    for rule in RULES.iter() {
        if rule.needs.as_ref().is_some_and(|needs| !needs.is_match(text)) {
            continue;
        }
        let stands = |found: &regex::Match<'_>| {
            rule.unless_near
                .as_ref()
                .is_none_or(|unless| !unless.is_match(&text[sentence(text, found.range())]))
        };
        signals.extend(rule.words.find_iter(text).filter(stands).take(MOST_PER_RULE).map(
            |found| Signal {
                indicator: rule.indicator.clone(),
                start: found.start(),
                end: found.end(),
                reason: rule.reason.clone(),
            },
        ));
    }
    signals.sort_by(|a, b| (a.start, a.end, &a.indicator).cmp(&(b.start, b.end, &b.indicator)));
    signals.dedup_by(|a, b| a.indicator == b.indicator && a.start == b.start && a.end == b.end);
    Screening { screened: true, signals }
}

/// Returns the sentence around `found`, as far as [`SENTENCE_REACH`] lets it be seen.
fn sentence(text: &str, found: Range<usize>) -> Range<usize> {
    let first = text.floor_char_boundary(found.start.saturating_sub(SENTENCE_REACH));
    let last = text.floor_char_boundary(found.end.saturating_add(SENTENCE_REACH));
    let ends = |(at, letter): (usize, char)| {
        let rest = text[at..].chars().nth(1);
        let closes = matches!(letter, '.' | '!' | '?') && rest.is_none_or(char::is_whitespace);
        (closes || letter == '\n').then_some(at + letter.len_utf8())
    };
    let before = &text[first..found.start];
    let after = &text[found.end..last];
    let start = before.char_indices().rev().find_map(|(at, letter)| ends((first + at, letter)));
    let end = after.char_indices().find_map(|(at, letter)| ends((found.end + at, letter)));
    start.unwrap_or(first)..end.unwrap_or(last)
}

#[cfg(test)]
mod tests;
