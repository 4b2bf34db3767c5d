//! Lengths: where a text is cut, where its lines end, and where a long word may break.

use unicode_segmentation::UnicodeSegmentation;

/// A word longer than this gets places where it may break.
const LONG_WORD: usize = 24;
/// The longest piece of such a word: as much as the narrowest column holds.
const PIECE: usize = 14;
/// The same for scripts whose letters join.
const JOINED_PIECE: usize = 20;
/// The shortest piece that ends behind punctuation.
const AFTER_PUNCTUATION: usize = 6;

/// Returns the first `limit` characters, and whether something was left out.
pub(super) fn head(text: &str, limit: usize) -> (&str, bool) {
    match text.char_indices().nth(limit) {
        Some((end, _)) => (&text[..end], true),
        None => (text, false),
    }
}

/// Returns the lines that hold something, whatever character ends them.
pub(super) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split(['\n', '\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'])
        .map(str::trim)
        .filter(|line| !line.is_empty())
}

/// Puts a zero-width space into words that no line could hold: behind punctuation, else at a fixed length.
///
/// The template turns it into a break of no width, so that copied text does not contain it.
pub(super) fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / PIECE);
    for word in text.split_inclusive(char::is_whitespace) {
        if word.chars().count() <= LONG_WORD {
            out.push_str(word);
            continue;
        }
        let mut run = 0;
        let mut clusters = word.graphemes(true).peekable();
        while let Some(cluster) = clusters.next() {
            out.push_str(cluster);
            run = if has_natural_breaks(cluster) { 0 } else { run + 1 };
            let Some(next) = clusters.peek() else { break };
            let enough = match cluster {
                "/" | "?" | "&" | "=" | "@" | "_" | "-" | "." | "⟩" => AFTER_PUNCTUATION,
                _ if stands_alone(cluster) && stands_alone(next) => PIECE,
                // Letters that may join: only where no word of a language reaches.
                _ => JOINED_PIECE,
            };
            // `//` and `[.]` stay whole, unless there is nothing else.
            let inside = matches!(*next, "/" | "." | "]");
            if run >= enough && (!inside || run >= PIECE) {
                out.push('\u{200b}');
                run = 0;
            }
        }
    }
    out
}

/// Tells whether lines may break around this character anyway, as in Chinese, Japanese and Korean.
fn has_natural_breaks(cluster: &str) -> bool {
    cluster.starts_with(
        |c| matches!(c, '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{20000}'..),
    )
}

/// Tells whether this is a letter, digit or mark of a script whose letters do not join.
fn stands_alone(cluster: &str) -> bool {
    cluster.starts_with(
        |c| matches!(c, '!'..='~' | '\u{a1}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}' | '⟨' | '⟩'),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        assert_eq!(breakable(text).replace('\u{200b}', "|"), expected, "{text:?}");
    }

    #[test]
    fn ordinary_words_stay_whole() {
        check("incomprehensibilities in plain text", "incomprehensibilities in plain text");
    }

    #[test]
    fn addresses_break_behind_punctuation() {
        check(
            "hxxps://example[.]org/a/long/path/to/something",
            "hxxps://|example[.]org/|a/long/|path/to/|something",
        );
    }

    #[test]
    fn a_long_run_breaks_at_a_fixed_length() {
        check(&"x".repeat(30), &format!("{0}|{0}|{1}", "x".repeat(14), "x".repeat(2)));
        check(&"ä".repeat(30), &format!("{0}|{0}|{1}", "ä".repeat(14), "ä".repeat(2)));
    }

    #[test]
    fn joined_letters_stay_joined_as_far_as_any_word_goes() {
        check(&"س".repeat(30), &format!("{}|{}", "س".repeat(20), "س".repeat(10)));
    }

    #[test]
    fn marks_stay_on_their_letters() {
        let letter = "x\u{301}";
        check(&letter.repeat(30), &format!("{0}|{0}|{1}", letter.repeat(14), letter.repeat(2)));
    }

    #[test]
    fn chinese_breaks_by_itself() {
        check(&"王".repeat(60), &"王".repeat(60));
    }

    #[test]
    fn a_head_never_splits_a_character() {
        assert_eq!(head("äöü", 2), ("äö", true));
        assert_eq!(head("äöü", 3), ("äöü", false));
    }
}
