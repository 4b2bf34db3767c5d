//! Words for the enums of the model.

use candour_model::{Answer, Band, Grade, InitiatedBy, Kind, Knowledge, LeftMyHands, RequestKind};

use crate::Texts;

/// A value of the model that has a word in the catalogue.
pub trait Word {
    /// Returns the id of its message.
    fn text_id(&self) -> String;
}

impl Texts {
    /// Returns the word for a value of the model.
    pub fn word(&self, value: impl Word) -> String {
        self.get(&value.text_id())
    }
}

/// Declares the id of every variant. A `match` without a wildcard: a new variant does not build until it has a word.
macro_rules! words {
    ($($Type:ident { $($Variant:ident = $id:literal),+ $(,)? })+) => {
        $(impl Word for $Type {
            fn text_id(&self) -> String {
                match self { $(Self::$Variant => $id,)+ }.to_owned()
            }
        })+

        #[cfg(test)]
        const IDS: &[&str] = &[$($($id),+),+];
    };
}

words! {
    Band {
        None = "word-band-none",
        Watch = "word-band-watch",
        Report = "word-band-report",
        ReportNow = "word-band-report-now",
    }
    Answer {
        Yes = "word-answer-yes",
        No = "word-answer-no",
        Unknown = "word-answer-unknown",
        PreferNotToSay = "word-answer-prefer-not-to-say",
    }
    Grade {
        Weak = "word-grade-weak",
        Medium = "word-grade-medium",
        Strong = "word-grade-strong",
        ReportNow = "word-grade-report-now",
        Counter = "word-grade-counter",
        Fraud = "word-grade-fraud",
    }
    InitiatedBy {
        Contact = "word-initiated-by-contact",
        Me = "word-initiated-by-me",
        Third = "word-initiated-by-third",
        Unknown = "word-initiated-by-unknown",
    }
    Knowledge {
        Know = "word-knowledge-know",
        Told = "word-knowledge-told",
        Infer = "word-knowledge-infer",
    }
    RequestKind {
        Public = "word-request-kind-public",
        Internal = "word-request-kind-internal",
        NonPublic = "word-request-kind-non-public",
        Protected = "word-request-kind-protected",
        Unknown = "word-request-kind-unknown",
    }
    LeftMyHands {
        Nothing = "word-left-my-hands-nothing",
        Public = "word-left-my-hands-public",
        Unsure = "word-left-my-hands-unsure",
        RatherSayInPerson = "word-left-my-hands-rather-say-in-person",
    }
    Kind {
        Me = "word-kind-me",
        Contact = "word-kind-contact",
        Encounter = "word-kind-encounter",
        Offer = "word-kind-offer",
        Request = "word-kind-request",
        Evidence = "word-kind-evidence",
        Note = "word-kind-note",
        Assessment = "word-kind-assessment",
        Disclosure = "word-kind-disclosure",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_exists() {
        let texts = Texts::load("en").unwrap();
        for id in IDS {
            assert!(texts.has(id), "{id}");
        }
    }

    #[test]
    fn bands_are_said_in_the_agreed_words() {
        let texts = Texts::load("en").unwrap();
        let words =
            [Band::None, Band::Watch, Band::Report, Band::ReportNow].map(|band| texts.word(band));
        let agreed = [
            "Nothing noted",
            "Keep watching",
            "Talk to your security team",
            "Tell your security team now",
        ];
        assert_eq!(words, agreed);
    }
}
