//! Typst's whole world for one document: one template, one file of data, one attachment, our fonts. No disk, no
//! network, no packages, no clock.

use std::sync::LazyLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::fonts::Fonts;

/// A template of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    /// The disclosure.
    Disclosure,
    /// The blank sheet for recovery words.
    RecoverySheet,
}

impl Template {
    fn source(self) -> Source {
        let (path, text) = match self {
            Self::Disclosure => {
                ("/disclosure.typ", include_str!("../../../../resources/templates/disclosure.typ"))
            }
            Self::RecoverySheet => (
                "/recovery-sheet.typ",
                include_str!("../../../../resources/templates/recovery-sheet.typ"),
            ),
        };
        Source::new(file(path), text.to_owned())
    }
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The world of one document.
pub(crate) struct Offline {
    template: Source,
    sheet: (FileId, Bytes),
    attachment: (FileId, Bytes),
}

impl Offline {
    /// Prepares a world that holds a template, the sheet to print and the data to attach.
    pub(crate) fn new(template: Template, sheet: Vec<u8>, attachment: Vec<u8>) -> Self {
        Self {
            template: template.source(),
            sheet: (file("/sheet.json"), Bytes::new(sheet)),
            attachment: (file("/disclosure.json"), Bytes::new(attachment)),
        }
    }

    /// Returns the line of the template at a byte, counting from 1.
    pub(crate) fn line(&self, byte: usize) -> u32 {
        let line = self.template.lines().byte_to_line(byte).map_or(0, |line| line + 1);
        u32::try_from(line).unwrap_or(0)
    }
}

/// Names a file of this world. Names are interned for good, so they are constants and never hold what was written.
fn file(path: &'static str) -> FileId {
    let path = VirtualPath::new(path).expect("the paths of this world are absolute and plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

impl World for Offline {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        Fonts::get().book()
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() {
            Ok(self.template.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        [&self.sheet, &self.attachment]
            .into_iter()
            .find(|(known, _)| *known == id)
            .map(|(_, bytes)| bytes.clone())
            .ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        Fonts::get().font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
