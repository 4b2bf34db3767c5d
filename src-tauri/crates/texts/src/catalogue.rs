//! The catalogue: messages by id.

use fluent_bundle::{FluentArgs, FluentError, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::{Error, Result};

/// A value put into a message: a text or a number.
pub type Value<'a> = fluent_bundle::FluentValue<'a>;

/// Embeds the files of one language; a new file is one more word in the list.
macro_rules! files {
    ($language:literal: $($file:literal),+ $(,)?) => {
        &[$((
            concat!($file, ".ftl"),
            include_str!(concat!("../../../../resources/texts/", $language, "/", $file, ".ftl")),
        )),+]
    };
}

const EN: &[(&str, &str)] = files!["en": "words", "dates", "pdf", "errors", "terminal", "ui"];

/// The catalogue of one language.
pub struct Texts {
    language: LanguageIdentifier,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// Loads the embedded catalogue of a language; only `en` exists.
    pub fn load(language: &str) -> Result<Self> {
        match language {
            "en" => Self::parse(language, EN),
            _ => Err(Error::UnknownLanguage),
        }
    }

    fn parse(language: &str, files: &[(&'static str, &str)]) -> Result<Self> {
        let language: LanguageIdentifier = language.parse().map_err(|_| Error::UnknownLanguage)?;
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        // Fluent would wrap every value in U+2068 … U+2069. They are invisible in a terminal and on paper, end up in
        // copied text and in file names, and the document shows such characters as marks on purpose.
        bundle.set_use_isolating(false);
        for &(file, source) in files {
            let resource = FluentResource::try_new(source.to_owned())
                .map_err(|_| Error::Malformed { file })?;
            bundle.add_resource(resource).map_err(|causes| duplicate(file, &causes))?;
        }
        Ok(Self { language, bundle })
    }

    /// Returns the language as a tag, such as `en`.
    pub fn language(&self) -> String {
        self.language.to_string()
    }

    /// Tells whether a message exists.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// Returns a message that takes no values.
    pub fn get(&self, id: &str) -> String {
        self.format(id, &[])
    }

    /// Returns a message with values put in. A missing message is visible as `⟨id⟩`, never empty.
    pub fn format(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let message = self.bundle.get_message(id);
        let Some(pattern) = message.as_ref().and_then(|message| message.value()) else {
            return format!("⟨{id}⟩");
        };
        let args: FluentArgs<'_> =
            values.iter().map(|(name, value)| (*name, value.clone())).collect();
        // A value that a message asks for and does not get is printed by Fluent as `{$name}`.
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

fn duplicate(file: &'static str, causes: &[FluentError]) -> Error {
    let id = causes.iter().find_map(|cause| match cause {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        _ => None,
    });
    Error::Duplicate { file, id: id.unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: Result<&str>) {
        let texts = Texts::parse("en", &[("a.ftl", source)]);
        let got = texts.map(|texts| texts.format("a", &[("name", "Ann".into()), ("n", 1.into())]));
        assert_eq!(got, expected.map(str::to_owned), "{source}");
    }

    #[test]
    fn values_are_put_in_without_invisible_marks() {
        check("a = for { $name }", Ok("for Ann"));
    }

    #[test]
    fn plurals_follow_the_language() {
        check("a = { $n ->\n [one] one day\n *[other] { $n } days\n }", Ok("one day"));
    }

    #[test]
    fn a_missing_message_is_visible() {
        check("b = something else", Ok("⟨a⟩"));
    }

    #[test]
    fn a_missing_value_is_visible() {
        check("a = for { $who }", Ok("for {$who}"));
    }

    #[test]
    fn a_message_cannot_be_defined_twice() {
        let expected = Error::Duplicate { file: "a.ftl", id: "a".to_owned() };
        check("a = one\na = two", Err(expected));
    }

    #[test]
    fn broken_files_are_refused_by_name() {
        check("a = { $", Err(Error::Malformed { file: "a.ftl" }));
    }

    #[test]
    fn every_file_of_every_language_loads() {
        Texts::load("en").unwrap();
        assert_eq!(Texts::load("xx").err(), Some(Error::UnknownLanguage));
    }

    #[test]
    fn texts_can_be_shared_between_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Texts>();
    }
}
