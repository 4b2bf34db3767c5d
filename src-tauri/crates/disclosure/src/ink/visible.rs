//! Every character is printed, or shown as its number: nothing hides, nothing is an empty box.

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

use crate::fonts::Fonts;

/// How many marks in a row may sit on one letter; more would be drawn across other lines.
const MARKS: usize = 4;

/// How far shaped text is trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Caution {
    /// Every script that a font covers.
    Usual,
    /// Only letters that need no shaping: the second try, if PDF/A refused the first.
    Strict,
}

/// Replaces what must not or cannot be drawn by its number, such as ⟨U+202E⟩.
///
/// Stops behind the letter that takes the result beyond `limit` bytes, and says whether something was left out: a
/// number takes far more room than the character, and short texts must not become long ones.
pub(super) fn visible(text: &str, caution: Caution, limit: usize) -> (String, bool) {
    let fonts = Fonts::get();
    let mut out = String::with_capacity(text.len());
    for cluster in text.graphemes(true) {
        let whole = cluster.len() == 1 || fonts.have_together(cluster);
        let (mut previous, mut marks) = (None, 0);
        for c in cluster.chars() {
            marks = if is_combining_mark(c) { marks + 1 } else { 0 };
            if out.len() > limit {
                return (out, true);
            }
            let shown = match c {
                '\t' => {
                    out.push(' ');
                    continue;
                }
                ' '..='~' => true,
                '\u{200c}' | '\u{200d}' => {
                    caution == Caution::Usual && whole && previous.is_some_and(needs_joiners)
                }
                _ if is_hidden(c) => false,
                _ if previous.is_some() && (!whole || marks > MARKS) => false,
                _ if caution == Caution::Strict => is_plain(c) && fonts.have(c),
                _ => fonts.have(c),
            };
            if shown {
                out.push(c);
            } else {
                out.push_str(&format!("⟨U+{:04X}⟩", u32::from(c)));
            }
            previous = Some(c);
        }
    }
    (out, false)
}

/// Tells whether a character leaves no trace on paper, or turns the direction of what follows.
fn is_hidden(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}'
            | '\u{e000}'..='\u{f8ff}' // private use: no two readers see the same
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffc}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..)
}

/// Tells whether words of this script are written with joiners that carry meaning.
fn needs_joiners(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{dff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}')
}

/// Tells whether a character is drawn by one glyph of its own.
fn is_plain(c: char) -> bool {
    matches!(c, '\u{a0}'..='\u{2ff}' | '\u{370}'..='\u{482}' | '\u{48a}'..='\u{52f}'
        | '\u{1e00}'..='\u{1fff}' | '\u{2010}'..='\u{2027}' | '\u{202f}'..='\u{205e}'
        | '\u{20a0}'..='\u{20bf}' | '\u{2190}'..='\u{22ff}' | '⟨' | '⟩')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let (out, cut) = visible(text, Caution::Usual, usize::MAX);
        assert_eq!((out.as_str(), cut), (expected, false), "{text:?}");
    }

    #[test]
    fn direction_cannot_be_turned() {
        check("a\u{202e}b\u{2066}c\u{200f}", "a⟨U+202E⟩b⟨U+2066⟩c⟨U+200F⟩");
    }

    #[test]
    fn control_and_private_characters_are_shown() {
        check("\u{0}\u{1b}[2J\u{85}\u{e000}", "⟨U+0000⟩⟨U+001B⟩[2J⟨U+0085⟩⟨U+E000⟩");
    }

    #[test]
    fn what_no_font_has_is_shown_by_number() {
        check("hi 😀", "hi ⟨U+1F600⟩");
        check("𓀀", "⟨U+13000⟩");
        check("👨\u{200d}👩", "⟨U+1F468⟩⟨U+200D⟩⟨U+1F469⟩");
    }

    #[test]
    fn names_stay() {
        for name in ["Zoë e\u{301}", "محمد", "ליאת", "अनिता शर्मा", "王小明", "สมชาย", "Дмитрий"]
        {
            check(name, name);
        }
    }

    #[test]
    fn joiners_stay_where_a_script_needs_them() {
        check("می\u{200c}خواهم", "می\u{200c}خواهم");
        check("pay\u{200c}pal", "pay⟨U+200C⟩pal");
    }

    #[test]
    fn a_tower_of_marks_is_cut_down() {
        let text = format!("a{}", "\u{301}".repeat(7));
        let expected = format!("a{}{}", "\u{301}".repeat(4), "⟨U+0301⟩".repeat(3));
        check(&text, &expected);
    }

    #[test]
    fn strict_keeps_letters_that_stand_alone() {
        let strict = |text| visible(text, Caution::Strict, usize::MAX).0;
        assert_eq!(strict("Zoë Дима €5"), "Zoë Дима €5");
        assert_eq!(strict("مح"), "⟨U+0645⟩⟨U+062D⟩");
    }

    #[test]
    fn a_short_text_does_not_become_a_long_one() {
        let marks = format!("a{}", "\u{300}".repeat(10_000));
        let (out, cut) = visible(&marks, Caution::Usual, 100);
        assert!(cut && out.len() < 120, "{out}");
        assert!(out.ends_with('⟩'), "a number is never cut in two");
    }
}
