//! The records of the log: every kind, every field, and how each is read and checked.
//!
//! [`Record::from_json`] is the only way in from outside: unknown keys are refused, required fields must be there,
//! and an error names the field and what belongs in it, never what was written.

mod field;
#[cfg(test)]
mod tests;
mod value;

use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use value::{Account, Amount, Currency, InitiatedBy, Knowledge, LeftMyHands, RequestKind};

use field::{Field, plain, read};

use crate::{Assessment, Disclosure, Error, Expected, RecordId, Result, When};

/// The most that a field may hold, in bytes of UTF-8; a list counts as a whole.
pub const MAX_TEXT_BYTES: usize = 1024 * 1024;

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
        field::check(kind, fields, keys, &map)?;
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
