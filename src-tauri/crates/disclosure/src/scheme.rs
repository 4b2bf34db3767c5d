//! Reporting schemes: data that says which sections and fields a recipient asks for, in which order and words.
//!
//! A scheme is JSON, checked against `resources/schema/scheme.schema.json`. It names fields of our records by their
//! source, such as `contact.claimed_role`; a source outside the closed list is refused, so that no scheme can ask
//! for what Candour does not keep (nationality, clearance, notes).

mod held;
mod source;

use std::sync::LazyLock;

use candour_model::Kind;
use serde::Deserialize;

pub(crate) use held::Held;
pub use source::Source;

use crate::{Error, Result};

/// A reporting scheme.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scheme {
    /// Where its JSON Schema lies; for editors only.
    #[serde(rename = "$schema", default)]
    schema: Option<String>,
    /// Id, such as `generic`.
    pub id: String,
    /// Version, counting from 1.
    pub version: u32,
    /// The name people choose it by.
    pub title: String,
    /// For whom it is.
    pub recipient: Recipient,
    /// Id of the message with the handling line, printed on every page.
    pub handling: String,
    /// The sections, in the order of the document.
    pub sections: Vec<Section>,
}

/// For whom a scheme is.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipient {
    /// What kind of recipient, such as `security-team`.
    pub kind: String,
    /// The recipient in words, as printed on the cover.
    pub words: String,
}

/// One section of the document.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Section {
    /// Id, unique within the scheme.
    pub id: String,
    /// Heading.
    pub title: String,
    /// What it prints.
    pub part: Part,
    /// A sentence under the heading.
    #[serde(default)]
    pub intro: Option<String>,
    /// There must be at least one record for it.
    #[serde(default)]
    pub required: bool,
    /// Its fields, in order.
    #[serde(default)]
    pub fields: Vec<Field>,
}

/// The parts of a document that a section can print.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Who reports. Always on the cover, wherever it stands in the scheme.
    Reporter,
    /// The short account.
    Summary,
    /// Fields of the contact.
    Contact,
    /// What happened, in the order of time.
    Chronology,
    /// What was asked for, and what left the author's hands.
    Requests,
    /// What was offered.
    Offers,
    /// The checklist's result.
    Checklist,
    /// The files that are kept, with their digests.
    Evidence,
    /// What is not known, and what the form still misses.
    Unknown,
    /// How it was made and how to check it.
    Method,
}

impl Part {
    /// Returns the kind of record whose fields this part prints.
    pub fn kind(self) -> Option<Kind> {
        match self {
            Self::Reporter => Some(Kind::Me),
            Self::Contact => Some(Kind::Contact),
            Self::Chronology => Some(Kind::Encounter),
            Self::Requests => Some(Kind::Request),
            Self::Offers => Some(Kind::Offer),
            Self::Evidence => Some(Kind::Evidence),
            Self::Checklist => Some(Kind::Assessment),
            Self::Summary | Self::Unknown | Self::Method => None,
        }
    }
}

/// One field that a scheme asks for.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Where it comes from.
    pub source: Source,
    /// How the form words it.
    pub label: String,
    /// Whether the form counts it as missing when it is not known.
    #[serde(default)]
    pub required: bool,
}

impl Scheme {
    /// Reads a scheme and checks that every field belongs to the part it stands in.
    pub fn parse(json: &str) -> Result<Self> {
        let place = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let scheme: Self = serde_json::from_str(json).map_err(|error| Error::MalformedScheme {
            line: place(error.line()),
            column: place(error.column()),
        })?;
        for (index, section) in scheme.sections.iter().enumerate() {
            let fits = |field: &Field| Some(field.source.kind()) == section.part.kind();
            if !section.fields.iter().all(fits) {
                return Err(Error::MisplacedField { section: place(index + 1) });
            }
        }
        Ok(scheme)
    }
}

static SCHEMES: LazyLock<Vec<Scheme>> = LazyLock::new(|| {
    [include_str!("../../../../resources/schemes/generic.json")]
        .map(|json| Scheme::parse(json).expect("embedded schemes are valid; a test reads them"))
        .into()
});

/// Returns the schemes that come with Candour.
pub fn schemes() -> &'static [Scheme] {
    &SCHEMES
}

/// Returns the scheme with an id.
pub fn scheme(id: &str) -> Option<&'static Scheme> {
    schemes().iter().find(|scheme| scheme.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(section: &str, expected: Result<()>) {
        let json = format!(
            r#"{{"id":"x","version":1,"title":"X","recipient":{{"kind":"k","words":"w"}},
            "handling":"pdf-handling","sections":[{section}]}}"#
        );
        assert_eq!(Scheme::parse(&json).map(|_| ()), expected, "{section}");
    }

    fn section(part: &str, source: &str) -> String {
        format!(
            r#"{{"id":"s","title":"S","part":"{part}","fields":[{{"source":"{source}","label":"L"}}]}}"#
        )
    }

    #[test]
    fn embedded_schemes_are_valid_and_have_their_own_ids() {
        let mut ids: Vec<_> = schemes().iter().map(|scheme| scheme.id.as_str()).collect();
        ids.dedup();
        assert_eq!(ids.len(), schemes().len());
        assert!(scheme("generic").is_some());
        assert!(scheme("no such scheme").is_none());
    }

    #[test]
    fn a_field_belongs_to_its_part() {
        check(&section("contact", "contact.claimed_role"), Ok(()));
        check(
            &section("offers", "contact.claimed_role"),
            Err(Error::MisplacedField { section: 1 }),
        );
        check(&section("summary", "me.name"), Err(Error::MisplacedField { section: 1 }));
    }

    #[test]
    fn no_scheme_can_ask_for_what_is_not_kept() {
        for source in ["contact.nationality", "me.clearance", "note.text", "contact", "contact."] {
            let json = format!(r#"{{"source":"{source}","label":"L"}}"#);
            assert!(serde_json::from_str::<Field>(&json).is_err(), "{source}");
        }
    }
}
