//! Where a field of a scheme comes from: a kind of record and one of its keys, from a closed list.

use candour_model::Kind;
use serde::{Deserialize, Deserializer, de::Error as _};

/// Where a field comes from, written `kind.key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Source {
    kind: Kind,
    key: &'static str,
}

/// Every field that a scheme may ask for.
const KNOWN: &[(Kind, &[&str])] = &[
    (Kind::Me, &["name", "role", "unit", "phone", "email", "contact_me_safely"]),
    (
        Kind::Contact,
        &[
            "name",
            "name_is_phonetic",
            "aliases",
            "claimed_role",
            "claimed_employer",
            "stated_affiliation",
            "how_it_began",
            "introduced_by",
            "first_contact",
            "frequency",
            "next_planned_contact",
            "accounts",
        ],
    ),
    (
        Kind::Encounter,
        &[
            "when",
            "when_basis",
            "channel",
            "initiated_by",
            "summary",
            "where",
            "present",
            "knowledge",
            "my_response",
        ],
    ),
    (Kind::Offer, &["kind", "detail", "amount", "payment_route", "when", "response"]),
    (Kind::Request, &["what", "kind", "left_my_hands", "when"]),
    (Kind::Evidence, &["name", "media_type", "size", "sha256", "source", "captured"]),
];

impl Source {
    /// Returns the kind of record.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Returns the key within the record.
    pub fn key(&self) -> &'static str {
        self.key
    }

    /// Returns the source as written, such as `contact.claimed_role`.
    pub fn name(&self) -> String {
        format!("{}.{}", self.kind.word(), self.key)
    }
}

impl TryFrom<String> for Source {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let (kind, key) = text.split_once('.').ok_or("not kind.key")?;
        KNOWN
            .iter()
            .find(|(known, _)| known.word() == kind)
            .and_then(|(kind, keys)| {
                keys.iter().find(|known| **known == key).map(|key| Self { kind: *kind, key })
            })
            .ok_or("not a field that Candour keeps")
    }
}

// Written by hand: the derive would ask that the input lives as long as the static key.
impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        String::deserialize(input)?.try_into().map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_source_is_read_and_written_back() {
        for (kind, keys) in KNOWN {
            for key in *keys {
                let name = format!("{}.{key}", kind.word());
                assert_eq!(Source::try_from(name.clone()).unwrap().name(), name);
            }
        }
    }

    #[test]
    fn the_schema_lists_the_same_sources() {
        let schema = include_str!("../../../../../resources/schema/scheme.schema.json");
        let schema: serde_json::Value = serde_json::from_str(schema).unwrap();
        let listed = &schema["$defs"]["field"]["properties"]["source"]["enum"];
        let mut listed: Vec<String> = serde_json::from_value(listed.clone()).unwrap();
        let mut known: Vec<String> = KNOWN
            .iter()
            .flat_map(|(kind, keys)| keys.iter().map(|key| format!("{}.{key}", kind.word())))
            .collect();
        listed.sort();
        known.sort();
        assert_eq!(listed, known);
    }
}
