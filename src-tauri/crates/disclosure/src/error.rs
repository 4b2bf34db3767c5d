//! What can go wrong while a disclosure is made.

/// The result of making a disclosure.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What can go wrong while a disclosure is made. Holds places in files of ours, never what the author wrote.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// A scheme is not JSON, or has a key or word that schemes do not have.
    #[error("the scheme is not valid at line {line}, column {column}")]
    MalformedScheme {
        /// Line of the fault, counting from 1.
        line: u32,
        /// Column of the fault, counting from 1.
        column: u32,
    },
    /// A section asks for a field that its part of the document does not print.
    #[error("the scheme's section number {section} asks for a field of another part")]
    MisplacedField {
        /// The section, counting from 1.
        section: u32,
    },
    /// A scheme names a handling line that the catalogue does not have.
    #[error("the scheme names a handling line that does not exist")]
    UnknownHandling,
    /// The date of the document is outside the years a PDF can carry.
    #[error("the date of the document cannot be written in a PDF")]
    BadDate,
    /// The template could not be laid out.
    #[error("the document could not be laid out (template line {line})")]
    Layout {
        /// Line of the template, or 0 where there is none.
        line: u32,
    },
    /// The pages could not be written as PDF/A and PDF/UA.
    #[error(
        "the pages could not be written as an archival and accessible PDF (template line {line})"
    )]
    Export {
        /// Line of the template, or 0 where there is none.
        line: u32,
    },
}
