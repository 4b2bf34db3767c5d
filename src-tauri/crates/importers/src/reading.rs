//! What a reader returns: the same shape for a mail, a text and a picture.

use candour_model::When;
use serde::{Deserialize, Serialize};

use crate::{mail, text};

/// What was understood of one file.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reading {
    /// Every line of a mail's heading as it came, for whoever has to follow its way; empty for other files.
    #[serde(default)]
    pub header_lines: String,
    /// The words, as plain text with `\n` line ends; empty where the file holds none we read.
    pub excerpt: String,
    /// Who wrote to whom, for a mail.
    pub heading: Option<MailHeading>,
    /// What a mail carries besides its text. Names and sizes only: the bytes stay in the original.
    pub attachments: Vec<AttachmentNote>,
    /// What was not understood, and where.
    pub warnings: Vec<Warning>,
}

/// The heading of a mail, as its sender wrote it. None of it is verified.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MailHeading {
    /// The author: `Name <address>`, or whichever of the two there is.
    pub from: String,
    /// The recipients named in `To`, each like `from`.
    pub to: Vec<String>,
    /// The subject line.
    pub subject: String,
    /// The `Date` header with the zone it was written in; none where it is missing or no date.
    pub date: Option<When>,
}

/// One attachment of a mail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AttachmentNote {
    /// The file name the sender gave it, without control characters; never to be used as a path.
    pub name: Option<String>,
    /// The media type the sender claimed, in lower case.
    pub media_type: String,
    /// Its size in bytes once decoded.
    pub size: u64,
}

/// Something that was not understood, tied to its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warning {
    /// Where it is.
    pub at: Place,
    /// What it is.
    pub problem: Problem,
}

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "place", rename_all = "snake_case")]
pub enum Place {
    /// The file as a whole.
    Whole,
    /// From this byte of the file on.
    Byte {
        /// Counted from 0.
        offset: u64,
    },
    /// One part of a mail.
    Part {
        /// Counted from 0 in the order of the file, nested messages counting as one.
        number: u32,
    },
    /// One line of a mail's heading.
    Heading {
        /// Which line.
        field: HeadingField,
    },
}

/// A line of a mail's heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeadingField {
    /// `From`
    From,
    /// `To`
    To,
    /// `Subject`
    Subject,
    /// `Date`
    Date,
}

/// What can be wrong with a file. A closed list: it carries nothing of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Problem {
    /// There is nothing in the file.
    Empty,
    /// The file was taken for a mail but has no heading.
    NoHeading,
    /// Longer than the limit: the rest was left out.
    Cut,
    /// The character set is not named and was guessed.
    CharsetGuessed,
    /// Some characters could not be read; each stands as U+FFFD.
    CharactersReplaced,
    /// The encoding of this part is broken or its end is missing; what could be read was kept.
    PartDamaged,
    /// More parts than the limit: the later ones were left out.
    TooManyParts,
    /// Nested deeper than the limit: what lies below was left out.
    TooDeep,
    /// The date is not one that exists.
    DateUnreadable,
}

/// Returns what can be understood of `bytes`, read as `media_type` (see [`crate::media_type`]).
///
/// Types other than mail and plain text give an empty reading: they are kept as evidence, not opened.
pub fn read(bytes: &[u8], media_type: &str) -> Reading {
    let mut reading = match media_type {
        _ if bytes.is_empty() => Reading::default(),
        "message/rfc822" => mail::read(bytes),
        "text/plain" => text::read(bytes),
        _ => Reading::default(),
    };
    if bytes.is_empty() {
        reading.warn(Place::Whole, Problem::Empty);
    }
    reading
}

impl Reading {
    /// Notes `problem` at `at`, once.
    pub(crate) fn warn(&mut self, at: Place, problem: Problem) {
        let warning = Warning { at, problem };
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_file_says_so_whatever_its_type() {
        for media_type in ["message/rfc822", "text/plain", "image/png"] {
            let reading = read(b"", media_type);
            let empty = Warning { at: Place::Whole, problem: Problem::Empty };
            assert_eq!(reading, Reading { warnings: vec![empty], ..Reading::default() });
        }
    }

    #[test]
    fn a_picture_is_kept_and_not_opened() {
        assert_eq!(read(b"\x89PNG\r\n\x1a\n", "image/png"), Reading::default());
    }

    #[test]
    fn a_reading_crosses_a_pipe_unchanged() {
        let mail = b"From: a@example.org\nDate: Sat, 14 Mar 2026 09:05:00 +0100\n\nHi";
        let reading = read(mail, "message/rfc822");
        let line = serde_json::to_string(&reading).unwrap();
        assert_eq!(serde_json::from_str::<Reading>(&line).unwrap(), reading);
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..2_000)) {
            for media_type in ["message/rfc822", "text/plain"] {
                read(&bytes, media_type);
            }
            crate::media_type(&bytes, "file");
        }

        #[test]
        fn any_soup_of_mail_syntax_is_read_without_panic(
            pieces in proptest::collection::vec(proptest::sample::select(SOUP), 0..60),
        ) {
            let reading = read(pieces.concat().as_bytes(), "message/rfc822");
            proptest::prop_assert!(reading.excerpt.len() <= crate::limits::TEXT_BYTES);
        }
    }

    /// What mail is made of, in the forms that readers trip over.
    const SOUP: &[&str] = &[
        "Content-Type: multipart/mixed; boundary=b\n",
        "Content-Type: multipart/digest; boundary=c\n",
        "Content-Type: multipart/alternative; boundary=\"\"\n",
        "Content-Type: message/rfc822\n",
        "Content-Type: text/html; charset=utf-16\n",
        "Content-Type: text/plain; charset=gb18030\n",
        "Content-Type: text/plain; name=\"../é\u{202e}.txt\"\n",
        "Content-Disposition: attachment; filename*=utf-8''%ff%00\n",
        "Content-Transfer-Encoding: base64\n",
        "Content-Transfer-Encoding: quoted-printable\n",
        "Subject: =?utf-8?B?w6k?= =?x?\n",
        "From: \"a, b\" <a@b>, group: c@d;\n",
        "Date: Thu, 99 Zzz 20260 25:61:61 +9999\n",
        "--b\n",
        "--b--\n",
        "--c\r\n",
        "--c--\r\n",
        "\n",
        "\r\n",
        "aGVsbG8",
        "=C3=",
        "<p>é &amp; &#x110000; <style>x</",
        "\u{feff}",
        ":",
    ];
}
