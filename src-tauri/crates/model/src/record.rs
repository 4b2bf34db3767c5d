//! The records of the log: every kind, every field, and how each is read and checked.
//!
//! [`Record::from_json`] is the only way in from outside: unknown keys are refused, required fields must be there,
//! and an error names the field and what belongs in it, never what was written.

mod value;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub use value::{Account, Amount, Currency, InitiatedBy, Knowledge, LeftMyHands, RequestKind};

use crate::{Assessment, Disclosure, Error, Expected, RecordId, Result, When};

/// The most that a field may hold, in bytes of UTF-8; a list counts as a whole.
pub const MAX_TEXT_BYTES: usize = 1024 * 1024;

/// How a field is read: what belongs in it, and whether it must be there.
struct Field {
    name: &'static str,
    expected: Expected,
    required: bool,
}

/// Returns the name of a field without the mark of a raw identifier: `r#where` is `where` in JSON.
const fn plain(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// Declares a kind of record: the struct, and the table that its JSON is checked against.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $Name:ident {
            $( $(#[$field_meta:meta])* $field:ident: $Type:ty = $expected:expr $(, $required:ident)?; )*
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        #[serde(deny_unknown_fields)]
        pub struct $Name {
            $( $(#[$field_meta])* pub $field: $Type, )*
        }

        impl $Name {
            const FIELDS: &'static [Field] = &[
                $( Field {
                    name: plain(stringify!($field)),
                    expected: $expected,
                    required: record!(@required $($required)?),
                }, )*
            ];
            const KEYS: &'static [&'static str] = &[$(plain(stringify!($field))),*];
        }
    };
    (@required required) => { true };
    (@required) => { false };
}

use Expected::{Accounts, Boolean, Date, Id, OneOf, Text, Texts};

record! {
    /// The author, for the reporter block of a disclosure. Asked only when one is made.
    pub struct Me {
        /// Name.
        #[serde(default)]
        name: String = Text;
        /// Role.
        #[serde(default)]
        role: String = Text;
        /// Unit or office.
        #[serde(default)]
        unit: String = Text;
        /// Phone.
        #[serde(default)]
        phone: String = Text;
        /// E-mail address.
        #[serde(default)]
        email: String = Text;
        /// How to reach the author safely.
        #[serde(default)]
        contact_me_safely: String = Text;
    }
}

record! {
    /// A person as they presented themselves.
    pub struct Contact {
        /// Name as given.
        name: String = Text, required;
        /// The name was heard, not read.
        #[serde(default)]
        name_is_phonetic: bool = Boolean;
        /// Other names used.
        #[serde(default)]
        aliases: Vec<String> = Texts;
        /// Role they claimed.
        #[serde(default)]
        claimed_role: String = Text;
        /// Employer they claimed.
        #[serde(default)]
        claimed_employer: String = Text;
        /// A link to an organisation that they stated.
        #[serde(default)]
        stated_affiliation: String = Text;
        /// How it began: platform or event, and who began it.
        #[serde(default)]
        how_it_began: String = Text;
        /// Who introduced them.
        #[serde(default)]
        introduced_by: String = Text;
        /// First contact.
        #[serde(default)]
        first_contact: Option<When> = Date;
        /// How often there is contact.
        #[serde(default)]
        frequency: String = Text;
        /// The next contact that is planned.
        #[serde(default)]
        next_planned_contact: Option<When> = Date;
        /// Profiles, addresses, numbers.
        #[serde(default)]
        accounts: Vec<Account> = Accounts;
    }
}

record! {
    /// One thing that happened: a message, a call, a meeting, an invitation.
    pub struct Encounter {
        /// The contact.
        contact: RecordId = Id, required;
        /// When it happened; apart from when it was written down.
        #[serde(default)]
        when: Option<When> = Date;
        /// How the author knows the date: message stamp, calendar, memory.
        #[serde(default)]
        when_basis: String = Text;
        /// Channel.
        #[serde(default)]
        channel: String = Text;
        /// Who began it.
        #[serde(default)]
        initiated_by: InitiatedBy = OneOf(InitiatedBy::WORDS);
        /// What happened.
        #[serde(default)]
        summary: String = Text;
        /// Where.
        #[serde(default)]
        r#where: String = Text;
        /// Who else was there.
        #[serde(default)]
        present: Vec<String> = Texts;
        /// Known, told or inferred.
        #[serde(default)]
        knowledge: Option<Knowledge> = OneOf(Knowledge::WORDS);
        /// What the author answered.
        #[serde(default)]
        my_response: String = Text;
    }
}

record! {
    /// Something offered: a job, a paid report, a trip, a gift, money.
    pub struct Offer {
        /// The contact.
        contact: RecordId = Id, required;
        /// Kind of offer, in a word or two.
        #[serde(default)]
        kind: String = Text;
        /// What was offered.
        #[serde(default)]
        detail: String = Text;
        /// Amount in units of the currency.
        #[serde(default)]
        amount: Option<Amount> = Expected::Amount;
        /// ISO 4217.
        #[serde(default)]
        currency: Option<Currency> = Expected::Currency;
        /// How it was to be paid.
        #[serde(default)]
        payment_route: String = Text;
        /// When.
        #[serde(default)]
        when: Option<When> = Date;
        /// What the author answered.
        #[serde(default)]
        response: String = Text;
    }
}

record! {
    /// Something asked for. Its kind is a label; the content never belongs here.
    pub struct Request {
        /// The contact.
        contact: RecordId = Id, required;
        /// What was asked for, in general words.
        #[serde(default)]
        what: String = Text;
        /// Kind of information.
        #[serde(default)]
        kind: RequestKind = OneOf(RequestKind::WORDS);
        /// What left the author's hands, in general words.
        #[serde(default)]
        left_my_hands: Option<LeftMyHands> = OneOf(LeftMyHands::WORDS);
        /// When.
        #[serde(default)]
        when: Option<When> = Date;
    }
}

record! {
    /// A file kept as it came. The bytes are an attachment of the vault.
    pub struct Evidence {
        /// The contact.
        contact: RecordId = Id, required;
        /// File name as it came, without folders.
        name: String = Text, required;
        /// Media type by content, such as `image/png`.
        #[serde(default)]
        media_type: String = Text;
        /// Size in bytes.
        #[cfg_attr(feature = "typescript", ts(type = "number"))]
        size: u64 = Text, required;
        /// SHA-256 of the bytes, in lower-case hex.
        sha256: String = Text, required;
        /// Where it came from.
        #[serde(default)]
        source: String = Text;
        /// When it was captured.
        #[serde(default)]
        captured: Option<When> = Date;
        /// What the file says, as Candour read it, for search; empty for files that are not text or mail.
        #[serde(default)]
        excerpt: String = Text;
    }
}

record! {
    /// "For me only". The disclosure builder cannot take this type.
    pub struct Note {
        /// The record it is about.
        about: RecordId = Id, required;
        /// The note.
        text: String = Text, required;
    }
}

/// The kinds of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// The author.
    Me,
    /// A contact.
    Contact,
    /// An encounter.
    Encounter,
    /// An offer.
    Offer,
    /// A request.
    Request,
    /// A piece of evidence.
    Evidence,
    /// A note for the author only.
    Note,
    /// A finished assessment.
    Assessment,
    /// A disclosure that was made.
    Disclosure,
}

impl Kind {
    /// Every kind, in the order of the log.
    pub const ALL: [Self; 9] = [
        Self::Me,
        Self::Contact,
        Self::Encounter,
        Self::Offer,
        Self::Request,
        Self::Evidence,
        Self::Note,
        Self::Assessment,
        Self::Disclosure,
    ];

    /// Returns the word used in SQL, JSON and on the command line.
    pub fn word(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Contact => "contact",
            Self::Encounter => "encounter",
            Self::Offer => "offer",
            Self::Request => "request",
            Self::Evidence => "evidence",
            Self::Note => "note",
            Self::Assessment => "assessment",
            Self::Disclosure => "disclosure",
        }
    }

    /// Returns the kind for a word.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }

    /// Returns how a kind that people write by hand is checked; none for the kinds that the application makes.
    fn fields(self) -> Option<(&'static [Field], &'static [&'static str])> {
        Some(match self {
            Self::Me => (Me::FIELDS, Me::KEYS),
            Self::Contact => (Contact::FIELDS, Contact::KEYS),
            Self::Encounter => (Encounter::FIELDS, Encounter::KEYS),
            Self::Offer => (Offer::FIELDS, Offer::KEYS),
            Self::Request => (Request::FIELDS, Request::KEYS),
            Self::Evidence => (Evidence::FIELDS, Evidence::KEYS),
            Self::Note => (Note::FIELDS, Note::KEYS),
            Self::Assessment | Self::Disclosure => return None,
        })
    }
}

/// One record of any kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
// TypeScript has a `Record` of its own.
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(rename = "LogRecord"))]
#[serde(tag = "kind", content = "record", rename_all = "kebab-case")]
pub enum Record {
    /// The author.
    Me(Me),
    /// A contact.
    Contact(Contact),
    /// An encounter.
    Encounter(Encounter),
    /// An offer.
    Offer(Offer),
    /// A request.
    Request(Request),
    /// A piece of evidence.
    Evidence(Evidence),
    /// A note for the author only.
    Note(Note),
    /// A finished assessment.
    Assessment(Box<Assessment>),
    /// A disclosure that was made.
    Disclosure(Disclosure),
}

impl Record {
    /// Reads a record that somebody wrote: checks its keys, required fields, formats and lengths.
    ///
    /// `null` counts as absent. Assessments and disclosures are made by the application and are refused here.
    pub fn from_json(kind: Kind, value: Value) -> Result<Self> {
        let (fields, keys) = kind.fields().ok_or(Error::UnknownKind)?;
        let Value::Object(mut map) = value else { return Err(Error::NotAnObject) };
        map.retain(|_, value| !value.is_null());
        check_fields(kind, fields, keys, &map)?;
        let value = Value::Object(map);
        match kind {
            Kind::Me => read(fields, value).map(Self::Me),
            Kind::Contact => read(fields, value).map(Self::Contact),
            Kind::Encounter => read(fields, value).map(Self::Encounter),
            Kind::Offer => read(fields, value).map(Self::Offer),
            Kind::Request => read(fields, value).map(Self::Request),
            Kind::Evidence => read(fields, value).map(Self::Evidence),
            Kind::Note => read(fields, value).map(Self::Note),
            Kind::Assessment | Kind::Disclosure => Err(Error::UnknownKind),
        }
    }

    /// Reads a record back that was stored by [`Record::to_json`].
    pub fn from_stored(kind: Kind, body: &str) -> serde_json::Result<Self> {
        Ok(match kind {
            Kind::Me => Self::Me(serde_json::from_str(body)?),
            Kind::Contact => Self::Contact(serde_json::from_str(body)?),
            Kind::Encounter => Self::Encounter(serde_json::from_str(body)?),
            Kind::Offer => Self::Offer(serde_json::from_str(body)?),
            Kind::Request => Self::Request(serde_json::from_str(body)?),
            Kind::Evidence => Self::Evidence(serde_json::from_str(body)?),
            Kind::Note => Self::Note(serde_json::from_str(body)?),
            Kind::Assessment => Self::Assessment(serde_json::from_str(body)?),
            Kind::Disclosure => Self::Disclosure(serde_json::from_str(body)?),
        })
    }

    /// Returns the record's own JSON, keys in the order of the struct: the bytes that custody commits to.
    pub fn to_json(&self) -> String {
        match self {
            Self::Me(record) => serde_json::to_string(record),
            Self::Contact(record) => serde_json::to_string(record),
            Self::Encounter(record) => serde_json::to_string(record),
            Self::Offer(record) => serde_json::to_string(record),
            Self::Request(record) => serde_json::to_string(record),
            Self::Evidence(record) => serde_json::to_string(record),
            Self::Note(record) => serde_json::to_string(record),
            Self::Assessment(record) => serde_json::to_string(record),
            Self::Disclosure(record) => serde_json::to_string(record),
        }
        .expect("records hold only texts, numbers and lists")
    }

    /// Returns the kind.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Me(_) => Kind::Me,
            Self::Contact(_) => Kind::Contact,
            Self::Encounter(_) => Kind::Encounter,
            Self::Offer(_) => Kind::Offer,
            Self::Request(_) => Kind::Request,
            Self::Evidence(_) => Kind::Evidence,
            Self::Note(_) => Kind::Note,
            Self::Assessment(_) => Kind::Assessment,
            Self::Disclosure(_) => Kind::Disclosure,
        }
    }

    /// Returns the record that this one belongs to, if any.
    pub fn parent(&self) -> Option<RecordId> {
        match self {
            Self::Me(_) | Self::Contact(_) => None,
            Self::Encounter(record) => Some(record.contact),
            Self::Offer(record) => Some(record.contact),
            Self::Request(record) => Some(record.contact),
            Self::Evidence(record) => Some(record.contact),
            Self::Note(record) => Some(record.about),
            Self::Assessment(record) => Some(record.contact),
            Self::Disclosure(record) => Some(record.contact),
        }
    }

    /// Returns when it happened, if that is known.
    pub fn when(&self) -> Option<&When> {
        match self {
            Self::Me(_) | Self::Note(_) => None,
            Self::Contact(record) => record.first_contact.as_ref(),
            Self::Encounter(record) => record.when.as_ref(),
            Self::Offer(record) => record.when.as_ref(),
            Self::Request(record) => record.when.as_ref(),
            Self::Evidence(record) => record.captured.as_ref(),
            Self::Assessment(record) => Some(&record.finished),
            Self::Disclosure(record) => Some(&record.made),
        }
    }

    /// Returns a line that names the record for its author.
    pub fn title(&self) -> String {
        let first = |texts: &[&str]| {
            let text = texts.iter().find(|text| !text.trim().is_empty()).unwrap_or(&"");
            first_line(text)
        };
        match self {
            Self::Me(record) => first(&[&record.name, &record.role]),
            Self::Contact(record) => first(&[&record.name]),
            Self::Encounter(record) => first(&[&record.summary, &record.channel]),
            Self::Offer(record) => first(&[&record.detail, &record.kind]),
            Self::Request(record) => first(&[&record.what]),
            Self::Evidence(record) => first(&[&record.name]),
            Self::Note(record) => first(&[&record.text]),
            Self::Assessment(record) => record.checklist.id.clone(),
            Self::Disclosure(record) => record.short_id.clone(),
        }
    }

    /// Returns everything a person wrote in the record, for the search index.
    pub fn text(&self) -> String {
        fn collect(value: &Value, out: &mut Vec<String>) {
            match value {
                Value::String(text) if !text.is_empty() => out.push(text.clone()),
                Value::Array(items) => items.iter().for_each(|item| collect(item, out)),
                Value::Object(map) => map.values().for_each(|item| collect(item, out)),
                _ => {}
            }
        }
        let mut texts = Vec::new();
        match self {
            // A result quotes the checklist's own words; only the author's comments are worth finding.
            Self::Assessment(record) => {
                texts.extend(record.answers.values().map(|entry| entry.comment.clone()));
            }
            Self::Disclosure(record) => texts.push(record.short_id.clone()),
            _ => {
                let body: Value = serde_json::from_str(&self.to_json()).expect("own JSON parses");
                let (fields, _) = self.kind().fields().expect("people write this kind by hand");
                // Ids, dates and the words of choices are nobody's words.
                let written = fields.iter().filter(|field| {
                    matches!(field.expected, Text | Texts | Accounts | Expected::Amount)
                        && !matches!(field.name, "sha256" | "media_type")
                });
                written.for_each(|field| collect(&body[field.name], &mut texts));
            }
        }
        texts.join("\n")
    }
}

/// Cuts a text to its first line and eighty characters.
fn first_line(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or("");
    if line.chars().count() <= 80 {
        return line.to_owned();
    }
    let cut: String = line.chars().take(79).collect();
    format!("{}…", cut.trim_end())
}

fn check_fields(
    kind: Kind,
    fields: &'static [Field],
    keys: &'static [&'static str],
    map: &Map<String, Value>,
) -> Result<()> {
    if map.keys().any(|key| !keys.contains(&key.as_str())) {
        return Err(Error::UnknownKey { kind: kind.word(), known: keys });
    }
    for field in fields {
        let value = map.get(field.name);
        let empty = match value {
            None => true,
            Some(Value::String(text)) => text.trim().is_empty(),
            Some(_) => false,
        };
        if field.required && empty {
            return Err(Error::Required { field: field.name });
        }
        if value.is_some_and(|value| weight(value) > MAX_TEXT_BYTES) {
            return Err(Error::TooLong { field: field.name, limit: MAX_TEXT_BYTES as u32 });
        }
    }
    Ok(())
}

/// What a value weighs: its texts in bytes, and something for every item of a list.
fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(|item| 16 + weight(item)).sum(),
        Value::Object(map) => map.values().map(weight).sum(),
        _ => 0,
    }
}

fn read<T: serde::de::DeserializeOwned>(fields: &'static [Field], mut value: Value) -> Result<T> {
    // An empty string in a field that is not text means "not known", as a form sends it.
    if let Value::Object(map) = &mut value {
        for field in fields.iter().filter(|field| field.expected != Text) {
            if map
                .get(field.name)
                .and_then(Value::as_str)
                .is_some_and(|text| text.trim().is_empty())
            {
                map.remove(field.name);
            }
        }
    }
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let name = path.split(['.', '[']).next().unwrap_or("");
        match fields.iter().find(|field| field.name == name) {
            Some(field) => Error::Invalid { field: field.name, expected: field.expected },
            None => Error::NotAnObject,
        }
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const ID: &str = "7f1a2f0e-3f2b-4c9d-9a51-0c6f0d7b1e11";

    #[track_caller]
    fn check(kind: Kind, value: Value, expected: Error) {
        assert_eq!(Record::from_json(kind, value.clone()), Err(expected), "{value}");
    }

    #[test]
    fn every_field_of_every_kind_is_read_and_written_back() {
        let records = [
            (
                Kind::Me,
                json!({"name":"n","role":"r","unit":"u","phone":"p","email":"e","contact_me_safely":"c"}),
            ),
            (
                Kind::Contact,
                json!({"name":"n","name_is_phonetic":true,"aliases":["a"],"claimed_role":"r","claimed_employer":"e","stated_affiliation":"s","how_it_began":"h","introduced_by":"i","first_contact":"2026-03~","frequency":"weekly","next_planned_contact":"2026-12-01","accounts":[{"kind":"email","value":"v"}]}),
            ),
            (
                Kind::Encounter,
                json!({"contact":ID,"when":"2026-03-02/2026-03-09","when_basis":"memory","channel":"email","initiated_by":"contact","summary":"s","where":"w","present":["p"],"knowledge":"told","my_response":"m"}),
            ),
            (
                Kind::Offer,
                json!({"contact":ID,"kind":"report","detail":"d","amount":"2500.50","currency":"GBP","payment_route":"cash","when":"2026","response":"r"}),
            ),
            (
                Kind::Request,
                json!({"contact":ID,"what":"w","kind":"non-public","left_my_hands":"rather_say_in_person","when":"2026-04"}),
            ),
            (
                Kind::Evidence,
                json!({"contact":ID,"name":"n","media_type":"image/png","size":3,"sha256":"00","source":"s","captured":"2026-04-01","excerpt":"x"}),
            ),
            (Kind::Note, json!({"about":ID,"text":"t"})),
        ];
        for (kind, value) in records {
            let record = Record::from_json(kind, value.clone()).unwrap();
            let written: Value = serde_json::from_str(&record.to_json()).unwrap();
            assert_eq!(written, value, "{kind:?}");
            assert_eq!(Record::from_stored(kind, &record.to_json()).unwrap(), record);
        }
    }

    #[test]
    fn an_unknown_key_is_refused() {
        check(
            Kind::Note,
            json!({"about": ID, "text": "t", "nationality": "x"}),
            Error::UnknownKey { kind: "note", known: &["about", "text"] },
        );
    }

    #[test]
    fn a_missing_or_blank_required_field_is_named() {
        check(Kind::Contact, json!({}), Error::Required { field: "name" });
        check(Kind::Contact, json!({"name": "  "}), Error::Required { field: "name" });
        check(Kind::Encounter, json!({"contact": null}), Error::Required { field: "contact" });
    }

    #[test]
    fn a_wrong_value_is_named_with_what_belongs_there() {
        let wrong =
            |kind, value, field, expected| check(kind, value, Error::Invalid { field, expected });
        wrong(Kind::Encounter, json!({"contact": "me"}), "contact", Id);
        wrong(Kind::Encounter, json!({"contact": ID, "when": "2026-02-30"}), "when", Date);
        wrong(Kind::Offer, json!({"contact": ID, "amount": "5,000"}), "amount", Expected::Amount);
        wrong(
            Kind::Offer,
            json!({"contact": ID, "currency": "pounds"}),
            "currency",
            Expected::Currency,
        );
        wrong(
            Kind::Request,
            json!({"contact": ID, "kind": "secret"}),
            "kind",
            OneOf(RequestKind::WORDS),
        );
        wrong(Kind::Contact, json!({"name": 5}), "name", Text);
        wrong(Kind::Contact, json!({"name": "n", "aliases": "n"}), "aliases", Texts);
    }

    #[test]
    fn a_text_over_the_limit_is_refused_and_one_at_the_limit_is_kept() {
        let text = "ä".repeat(MAX_TEXT_BYTES / 2);
        assert!(Record::from_json(Kind::Contact, json!({"name": text})).is_ok());
        let limit = MAX_TEXT_BYTES as u32;
        let name = format!("{text}ä");
        check(Kind::Contact, json!({"name": name}), Error::TooLong { field: "name", limit });
    }

    #[test]
    fn a_list_is_limited_as_a_whole() {
        let limit = MAX_TEXT_BYTES as u32;
        let error = Error::TooLong { field: "aliases", limit };
        check(Kind::Contact, json!({"name": "n", "aliases": vec![""; 100_000]}), error.clone());
        check(Kind::Contact, json!({"name": "n", "aliases": vec!["x".repeat(300_000); 4]}), error);
    }

    #[test]
    fn only_what_people_wrote_is_searched() {
        let value = json!({"contact": ID, "summary": "a call", "channel": "phone", "when": "2026"});
        let text = Record::from_json(Kind::Encounter, value).unwrap().text();
        assert_eq!(text, "phone\na call");
    }

    #[test]
    fn null_and_empty_mean_not_known() {
        let value = json!({"contact": ID, "when": "", "amount": null, "currency": ""});
        let Ok(Record::Offer(offer)) = Record::from_json(Kind::Offer, value) else { panic!() };
        assert_eq!((offer.when, offer.amount, offer.currency), (None, None, None));
    }

    #[test]
    fn what_the_application_makes_cannot_be_written_by_hand() {
        check(Kind::Assessment, json!({}), Error::UnknownKind);
    }
}
