//! The values that fields hold: amounts, currencies, and the short lists of words.

use serde::{Deserialize, Serialize};

/// Declares an enum whose words are known, so that an error can list them.
macro_rules! words {
    ($(#[$meta:meta])* pub enum $Name:ident { $($(#[$variant_meta:meta])* $Variant:ident = $word:literal,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum $Name { $($(#[$variant_meta])* #[serde(rename = $word)] $Variant,)* }

        impl $Name {
            /// The words, as written in JSON.
            pub const WORDS: &'static [&'static str] = &[$($word),*];

            /// Returns the word.
            pub fn word(self) -> &'static str {
                match self { $(Self::$Variant => $word,)* }
            }
        }
    };
}

words! {
    /// Who began an encounter.
    #[derive(Default)]
    pub enum InitiatedBy {
        /// The contact.
        Contact = "contact",
        /// The author.
        Me = "me",
        /// Somebody else.
        Third = "third",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    /// How the author knows a thing.
    pub enum Knowledge {
        /// Saw or heard it.
        Know = "know",
        /// Was told by somebody.
        Told = "told",
        /// Concluded it.
        Infer = "infer",
    }
}

words! {
    /// What kind of information was asked for: a label, never the content.
    #[derive(Default)]
    pub enum RequestKind {
        /// Anybody can have it.
        Public = "public",
        /// For the organisation's own use.
        Internal = "internal",
        /// Not published.
        NonPublic = "non-public",
        /// Protected by law or marking.
        Protected = "protected",
        /// Not known.
        #[default]
        Unknown = "unknown",
    }
}

words! {
    /// What left the author's hands.
    pub enum LeftMyHands {
        /// Nothing.
        Nothing = "nothing",
        /// Public things only.
        Public = "public",
        /// Not sure.
        Unsure = "unsure",
        /// Would rather say so in person.
        RatherSayInPerson = "rather_say_in_person",
    }
}

/// A profile address, e-mail address, number or messenger id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// What it is: profile, email, phone…
    pub kind: String,
    /// The address itself.
    pub value: String,
}

/// A decimal number as it was written: digits, and at most one point with digits behind it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct Amount(String);

impl Amount {
    /// Returns the number as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Amount {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let text = text.trim();
        let digits =
            |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let fits = match text.split_once('.') {
            Some((whole, part)) => digits(whole) && digits(part),
            None => digits(text),
        };
        (fits && text.len() <= 30).then(|| Self(text.to_owned())).ok_or("not a decimal number")
    }
}

impl From<Amount> for String {
    fn from(amount: Amount) -> Self {
        amount.0
    }
}

/// A currency: three letters in the form of ISO 4217.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS), ts(type = "string"))]
#[serde(try_from = "String", into = "String")]
pub struct Currency(String);

impl Currency {
    /// Returns the three letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Currency {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let text = text.trim().to_ascii_uppercase();
        let fits = text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        fits.then_some(Self(text)).ok_or("not three letters")
    }
}

impl From<Currency> for String {
    fn from(currency: Currency) -> Self {
        currency.0
    }
}
