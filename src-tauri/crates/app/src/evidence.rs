//! Evidence: a file is kept as it came, with its digest, and what it says is read for search.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use candour_model::{Kind, Record, RecordId, When};
use candour_vault::Vault;
use serde::Deserialize;
use serde_json::json;
use ts_rs::TS;

use crate::{
    ApiError, HandleId, Result,
    app::Context,
    records::RecordView,
    work::{Watched, Work},
};

/// The largest file that is kept.
const MOST_BYTES: u64 = 8 * 1024 * 1024 * 1024;
/// A mail or text beyond this size is kept, but not read for search.
const MOST_READ_BYTES: u64 = 32 * 1024 * 1024;
/// How much of a file is looked at to tell what it is.
const HEAD_BYTES: u64 = 64 * 1024;

/// Keeps a file as evidence about a contact.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct EvidenceAddRequest {
    contact: RecordId,
    file: HandleId,
    #[serde(default)]
    source: String,
    #[serde(default)]
    captured: Option<When>,
}

pub(crate) fn add(
    vault: &mut Vault,
    context: &Context<'_>,
    request: EvidenceAddRequest,
) -> Result<RecordView> {
    let path = context.handles.path(&request.file)?;
    let mut source = Source::open(vault, &path)?;
    let evidence =
        Evidence { contact: request.contact, source: request.source, captured: request.captured };
    let id = evidence.keep(vault, context, &mut source)?;
    Ok(RecordView::new(vault.get(id)?, context))
}

/// What is said about a file.
pub(crate) struct Evidence {
    pub(crate) contact: RecordId,
    pub(crate) source: String,
    pub(crate) captured: Option<When>,
}

/// A file to keep, with the size that it has.
pub(crate) struct Source<F> {
    pub(crate) name: String,
    pub(crate) size: u64,
    pub(crate) file: F,
}

impl Evidence {
    /// Keeps a file as this evidence.
    pub(crate) fn keep<F: Read + Seek>(
        self,
        vault: &mut Vault,
        context: &Context<'_>,
        source: &mut Source<F>,
    ) -> Result<RecordId> {
        let (media_type, excerpt) = source.look_into()?;
        let name = source.name.clone();
        let describe = |size: u64, sha256: &str| {
            let record = json!({
                "contact": self.contact,
                "name": name,
                "media_type": media_type,
                "size": size,
                "sha256": sha256,
                "source": self.source,
                "captured": self.captured,
                "excerpt": excerpt,
            });
            Record::from_json(Kind::Evidence, record)
        };
        // Checked as any record is, before a byte of the file is stored.
        describe(0, "-")?;
        let attached = vault.add_with_file(
            &mut source.watched(context.work),
            |size, sha256| {
                describe(size, sha256)
                    .expect("only size and digest differ from the record just checked")
            },
            context.now,
        );
        attached.map(|it| it.id).map_err(|error| reading_failed(context.work, error))
    }
}

impl Source<File> {
    /// Opens an ordinary file that has something in it and does not lie in the vault itself.
    pub(crate) fn open(vault: &Vault, path: &Path) -> Result<Self> {
        if vault.contains(path) {
            return Err(ApiError::InsideVault);
        }
        // Asked before opening: a pipe would wait for its other end.
        let about = path.metadata().map_err(|_| ApiError::FileUnreadable)?;
        if !about.is_file() {
            return Err(ApiError::FileUnreadable);
        }
        match about.len() {
            0 => Err(ApiError::FileEmpty),
            size if size > MOST_BYTES => {
                Err(ApiError::FileTooLarge { limit_mib: (MOST_BYTES / 1024 / 1024) as u32 })
            }
            size => Ok(Self {
                name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
                size,
                file: File::open(path).map_err(|_| ApiError::FileUnreadable)?,
            }),
        }
    }
}

impl<F: Read + Seek> Source<F> {
    /// Tells what the file is, and what it says where that is text. Leaves it at its start.
    pub(crate) fn look_into(&mut self) -> Result<(&'static str, String)> {
        look_into(&mut self.file, self.size, &self.name).map_err(|_| ApiError::FileUnreadable)
    }

    /// Returns the file as a reader that yields it whole or fails, and stops when the work is to stop.
    pub(crate) fn watched<'a>(&'a mut self, work: &'a Work) -> Watched<'a, Exact<'a, F>> {
        work.expect(self.size);
        Watched { source: Exact { source: &mut self.file, left: self.size }, work }
    }
}

/// Says why a file could not be stored: it was stopped, it could not be read, or the vault refused.
pub(crate) fn reading_failed(work: &Work, error: candour_vault::Error) -> ApiError {
    match (work.go_on(), error) {
        (Err(stopped), _) => stopped,
        (Ok(()), candour_vault::Error::File(_)) => ApiError::FileUnreadable,
        (Ok(()), other) => other.into(),
    }
}

/// A reader that must yield just so many bytes: a file that grows or shrinks while it is read is not one piece of
/// evidence.
pub(crate) struct Exact<'a, F> {
    source: &'a mut F,
    left: u64,
}

impl<F: Read> Read for Exact<'_, F> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.source.read(buffer)?;
        let changed = || std::io::Error::other("the file changed while it was read");
        self.left = self.left.checked_sub(count as u64).ok_or_else(changed)?;
        if count == 0 && !buffer.is_empty() && self.left > 0 {
            return Err(changed());
        }
        Ok(count)
    }
}

/// Tells what a file is, and what it says where that is text. Leaves the file at its start.
fn look_into<F: Read + Seek>(
    file: &mut F,
    size: u64,
    name: &str,
) -> std::io::Result<(&'static str, String)> {
    let mut bytes = Vec::new();
    file.by_ref().take(HEAD_BYTES).read_to_end(&mut bytes)?;
    let media_type = candour_importers::media_type(&bytes, name);
    let readable = matches!(media_type, "message/rfc822" | "text/plain");
    let excerpt = if readable && size <= MOST_READ_BYTES {
        file.by_ref().take(MOST_READ_BYTES).read_to_end(&mut bytes)?;
        candour_importers::read(&bytes, media_type).excerpt
    } else {
        String::new()
    };
    file.seek(SeekFrom::Start(0))?;
    Ok((media_type, excerpt))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8], size: u64) -> std::io::Result<usize> {
        let mut out = Vec::new();
        Exact { source: &mut &bytes[..], left: size }.read_to_end(&mut out)
    }

    #[test]
    fn a_file_that_changes_its_size_while_read_is_refused() {
        assert_eq!(read(b"four", 4).ok(), Some(4));
        assert!(read(b"four", 3).is_err());
        assert!(read(b"four", 5).is_err());
    }
}
