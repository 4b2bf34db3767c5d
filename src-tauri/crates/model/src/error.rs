//! What can be wrong with a record that somebody hands in.

/// The result of reading a record.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can be wrong with a record. Names fields of ours, never what was written in them.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// Not a JSON object at all; line and column count from 1.
    #[error("the record is not valid JSON at line {line}, column {column}")]
    NotJson {
        /// Line of the fault.
        line: u32,
        /// Column of the fault.
        column: u32,
    },
    /// JSON, but not an object.
    #[error("the record is not a JSON object")]
    NotAnObject,
    /// A kind of record that does not exist or cannot be added by hand.
    #[error("there is no such kind of record")]
    UnknownKind,
    /// The record has a key that this kind does not know.
    #[error("the record has a key that this kind of record does not know")]
    UnknownKey {
        /// The kind of record.
        kind: &'static str,
        /// The keys it knows.
        known: &'static [&'static str],
    },
    /// A field must be there and is not, or is empty.
    #[error("the field {field} is required")]
    Required {
        /// The field.
        field: &'static str,
    },
    /// A field holds something else than it should.
    #[error("the field {field} is not {expected:?}")]
    Invalid {
        /// The field.
        field: &'static str,
        /// What belongs there.
        expected: Expected,
    },
    /// A text is longer than a record may hold.
    #[error("the field {field} is longer than {limit} bytes")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Limit in bytes of UTF-8.
        limit: u32,
    },
}

/// What belongs in a field, so that a sentence can say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// Free text.
    Text,
    /// A date in EDTF.
    Date,
    /// A decimal number in a string, such as `2500.50`.
    Amount,
    /// Three letters of ISO 4217.
    Currency,
    /// The id of a record.
    Id,
    /// True or false.
    Boolean,
    /// A list of texts.
    Texts,
    /// A list of `{kind, value}`.
    Accounts,
    /// One of these words.
    OneOf(&'static [&'static str]),
}
