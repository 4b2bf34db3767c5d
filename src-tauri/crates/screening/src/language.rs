//! Which language a text is in, as far as that decides which rules can read it.
//!
//! Only the small words of grammar are counted, so that a name, a place or a spelling cannot tip the test.
//! It says "English" or nothing; it never says where somebody is from.

/// Words that hardly another language written in these letters has.
const MARKS: &[&str] = &[
    "about",
    "any",
    "anything",
    "are",
    "because",
    "been",
    "before",
    "but",
    "can't",
    "could",
    "did",
    "does",
    "doesn't",
    "don't",
    "each",
    "every",
    "from",
    "had",
    "has",
    "have",
    "he",
    "how",
    "i'd",
    "i'll",
    "i'm",
    "i've",
    "if",
    "isn't",
    "it",
    "it's",
    "its",
    "just",
    "my",
    "need",
    "never",
    "no",
    "nobody",
    "not",
    "nothing",
    "only",
    "or",
    "our",
    "out",
    "please",
    "should",
    "someone",
    "something",
    "that",
    "that's",
    "the",
    "their",
    "them",
    "there",
    "these",
    "they",
    "they'd",
    "they'll",
    "this",
    "those",
    "very",
    "we'll",
    "we're",
    "what",
    "when",
    "where",
    "which",
    "who",
    "will",
    "with",
    "would",
    "you",
    "you'd",
    "you'll",
    "you're",
    "your",
];

/// Words that English shares with its neighbours: they count only beside a mark.
const SHARED: &[&str] = &[
    "a", "all", "am", "an", "and", "as", "at", "be", "by", "can", "do", "for", "here", "i", "in",
    "is", "me", "more", "of", "off", "on", "so", "than", "to", "up", "us", "was", "we", "were",
];

/// Tells whether enough of `text` is English to be read with the English rules.
///
/// At least two small words, one of them a mark; one word in five small and one in twenty a mark;
/// and most letters plain, so that a line of English under a long text in another script does not count.
pub(crate) fn is_english(text: &str) -> bool {
    let (mut words, mut marks, mut shared) = (0, 0, 0);
    let is_inside = |letter: char| letter.is_alphabetic() || matches!(letter, '\'' | '’');
    for word in text.split(|letter| !is_inside(letter)) {
        let word = word.trim_matches(['\'', '’']).to_lowercase().replace('’', "'");
        words += usize::from(!word.is_empty());
        marks += usize::from(MARKS.binary_search(&word.as_str()).is_ok());
        shared += usize::from(SHARED.binary_search(&word.as_str()).is_ok());
    }
    let letters = text.chars().filter(|letter| letter.is_alphabetic()).count();
    let plain = text.chars().filter(char::is_ascii_alphabetic).count();
    let small = marks + shared;
    marks >= 1 && small >= 2 && small * 5 >= words && marks * 20 >= words && plain * 2 > letters
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_sorted_and_apart() {
        assert!(MARKS.is_sorted() && SHARED.is_sorted());
        assert!(MARKS.iter().all(|word| !SHARED.contains(word)));
    }

    #[test]
    fn english_is_recognised_in_short_and_uneven_sentences() {
        for text in [
            "No need to mention us at your office.",
            "3,000 for every CV. They needn’t know.",
            "please to send me the paper, i am waiting it",
            "Dear Ms Kowalczyk, the meeting in Łódź with Herr Müller is on Friday.",
        ] {
            assert!(is_english(text), "{text}");
        }
    }

    #[test]
    fn other_languages_are_not_taken_for_english() {
        for text in [
            "Wir würden gern mehr über Ihre Arbeit hören, am liebsten in Wien.",
            "Nous aimerions en savoir plus sur votre travail, on peut se voir ?",
            "Podemos hablar de su trabajo en Madrid, no hay prisa.",
            "We willen graag meer weten over wat je doet; is het mogelijk om in Den Haag af te spreken?",
            "Vi vil gerne høre mere om det arbejde, du har lavet for os i år.",
            "Potremmo parlare del suo lavoro a Roma, se non le dispiace.",
            "Podemos falar do seu trabalho? Não é urgente.",
            "Chcielibyśmy dowiedzieć się więcej o pani pracy.",
            "Мы хотели бы узнать больше о вашей работе. The end of it.",
            "我们想更多地了解您的工作，请联系我们。 if you can",
        ] {
            assert!(!is_english(text), "{text}");
        }
    }

    #[test]
    fn too_little_text_is_no_language() {
        for text in ["", "ok", "OK!", "1,500", "Cash", "http://example.org/a"] {
            assert!(!is_english(text), "{text}");
        }
    }
}
