//! What a record holds in a field that a scheme asks for. Empty means not known; nothing is guessed.

use candour_model::{
    Account, Contact, Encounter, Evidence, InitiatedBy, Me, Offer, Request, RequestKind, When,
};
use candour_texts::Word;

use crate::Source;

/// What a record holds in one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Held<'a> {
    /// Not known: printed as such, and missing where the scheme requires the field.
    Unknown,
    /// Nothing to say, and nothing missing: a mark that was not set.
    Unmarked,
    /// A text of the author's.
    Text(&'a str),
    /// Several.
    Texts(&'a [String]),
    /// A date.
    When(&'a When),
    /// A word of ours: the id of its message.
    Word(String),
    /// An amount, with its currency where that is known.
    Money { amount: &'a str, currency: Option<&'a str> },
    /// Addresses, numbers, profiles.
    Accounts(&'a [Account]),
    /// Bytes.
    Size(u64),
    /// A digest in hex.
    Digest(&'a str),
}

impl<'a> Held<'a> {
    fn text(text: &'a str) -> Self {
        if text.trim().is_empty() { Self::Unknown } else { Self::Text(text) }
    }

    fn texts(texts: &'a [String]) -> Self {
        let empty = texts.iter().all(|text| text.trim().is_empty());
        if empty { Self::Unknown } else { Self::Texts(texts) }
    }

    fn when(when: &'a Option<When>) -> Self {
        when.as_ref().map_or(Self::Unknown, Self::When)
    }

    fn word(word: Option<impl Word>) -> Self {
        word.map_or(Self::Unknown, |word| Self::Word(word.text_id()))
    }

    /// Returns what the author's own record holds.
    pub(crate) fn in_me(record: &'a Me, source: Source) -> Self {
        match source.key() {
            "name" => Self::text(&record.name),
            "role" => Self::text(&record.role),
            "unit" => Self::text(&record.unit),
            "phone" => Self::text(&record.phone),
            "email" => Self::text(&record.email),
            "contact_me_safely" => Self::text(&record.contact_me_safely),
            _ => Self::Unknown,
        }
    }

    /// Returns what a contact holds.
    pub(crate) fn in_contact(record: &'a Contact, source: Source) -> Self {
        match source.key() {
            "name" => Self::text(&record.name),
            "name_is_phonetic" if record.name_is_phonetic => {
                Self::Word("pdf-name-is-phonetic".to_owned())
            }
            "name_is_phonetic" => Self::Unmarked,
            "aliases" => Self::texts(&record.aliases),
            "claimed_role" => Self::text(&record.claimed_role),
            "claimed_employer" => Self::text(&record.claimed_employer),
            "stated_affiliation" => Self::text(&record.stated_affiliation),
            "how_it_began" => Self::text(&record.how_it_began),
            "introduced_by" => Self::text(&record.introduced_by),
            "first_contact" => Self::when(&record.first_contact),
            "frequency" => Self::text(&record.frequency),
            "next_planned_contact" => Self::when(&record.next_planned_contact),
            "accounts" if record.accounts.is_empty() => Self::Unknown,
            "accounts" => Self::Accounts(&record.accounts),
            _ => Self::Unknown,
        }
    }

    /// Returns what an encounter holds.
    pub(crate) fn in_encounter(record: &'a Encounter, source: Source) -> Self {
        match source.key() {
            "when" => Self::when(&record.when),
            "when_basis" => Self::text(&record.when_basis),
            "channel" => Self::text(&record.channel),
            "initiated_by" => {
                Self::word(Some(record.initiated_by).filter(|word| *word != InitiatedBy::Unknown))
            }
            "summary" => Self::text(&record.summary),
            "where" => Self::text(&record.r#where),
            "present" => Self::texts(&record.present),
            "knowledge" => Self::word(record.knowledge),
            "my_response" => Self::text(&record.my_response),
            _ => Self::Unknown,
        }
    }

    /// Returns what an offer holds.
    pub(crate) fn in_offer(record: &'a Offer, source: Source) -> Self {
        match source.key() {
            "kind" => Self::text(&record.kind),
            "detail" => Self::text(&record.detail),
            "amount" => record.amount.as_ref().map_or(Self::Unknown, |amount| Self::Money {
                amount: amount.as_str(),
                currency: record.currency.as_ref().map(|currency| currency.as_str()),
            }),
            "payment_route" => Self::text(&record.payment_route),
            "when" => Self::when(&record.when),
            "response" => Self::text(&record.response),
            _ => Self::Unknown,
        }
    }

    /// Returns what a request holds.
    pub(crate) fn in_request(record: &'a Request, source: Source) -> Self {
        match source.key() {
            "what" => Self::text(&record.what),
            "kind" => Self::word(Some(record.kind).filter(|word| *word != RequestKind::Unknown)),
            "left_my_hands" => Self::word(record.left_my_hands),
            "when" => Self::when(&record.when),
            _ => Self::Unknown,
        }
    }

    /// Returns what a piece of evidence holds.
    pub(crate) fn in_evidence(record: &'a Evidence, source: Source) -> Self {
        match source.key() {
            "name" => Self::text(&record.name),
            "media_type" => Self::text(&record.media_type),
            "size" => Self::Size(record.size),
            "sha256" if record.sha256.trim().is_empty() => Self::Unknown,
            "sha256" => Self::Digest(&record.sha256),
            "source" => Self::text(&record.source),
            "captured" => Self::when(&record.captured),
            _ => Self::Unknown,
        }
    }
}
