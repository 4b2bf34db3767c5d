//! What can be wrong with the catalogue.

/// The result of loading a catalogue.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can be wrong with the catalogue. Names files and messages of ours only.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// There is no catalogue in this language.
    #[error("there is no catalogue in this language")]
    UnknownLanguage,
    /// A file is not valid Fluent.
    #[error("the file {file} is not valid Fluent")]
    Malformed {
        /// The file.
        file: &'static str,
    },
    /// Two files, or one file twice, define the same message.
    #[error("the file {file} defines the message {id}, which exists already")]
    Duplicate {
        /// The file that came second.
        file: &'static str,
        /// The message.
        id: String,
    },
}
