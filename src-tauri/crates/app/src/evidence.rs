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

use crate::{ApiError, HandleId, Result, app::Context, records::RecordView};

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
    if vault.contains(&path) {
        return Err(ApiError::InsideVault);
    }
    let (mut file, size) = open(&path)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let evidence = Evidence {
        contact: request.contact,
        name,
        source: request.source,
        captured: request.captured,
    };
    let id = evidence.keep(vault, context, &mut file, size)?;
    Ok(RecordView::new(vault.get(id)?, context))
}

/// What is known about a file before it is read.
pub(crate) struct Evidence {
    pub(crate) contact: RecordId,
    pub(crate) name: String,
    pub(crate) source: String,
    pub(crate) captured: Option<When>,
}

impl Evidence {
    /// Keeps a file of `size` bytes as this evidence.
    pub(crate) fn keep<F: Read + Seek>(
        self,
        vault: &mut Vault,
        context: &Context<'_>,
        file: &mut F,
        size: u64,
    ) -> Result<RecordId> {
        let (media_type, excerpt) =
            look_into(file, size, &self.name).map_err(|_| ApiError::FileUnreadable)?;
        let describe = |size: u64, sha256: &str| {
            let record = json!({
                "contact": self.contact,
                "name": self.name,
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
        let mut exact = Exact { source: file, left: size };
        let attached = vault.add_with_file(
            &mut exact,
            |size, sha256| {
                describe(size, sha256)
                    .expect("only size and digest differ from the record just checked")
            },
            context.now,
        );
        match attached {
            Ok(attached) => Ok(attached.id),
            Err(candour_vault::Error::File(_)) => Err(ApiError::FileUnreadable),
            Err(other) => Err(other.into()),
        }
    }
}

/// A reader that must yield just so many bytes: a file that grows or shrinks while it is read is not one piece of
/// evidence.
struct Exact<'a, F> {
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

/// Opens an ordinary file that has something in it; returns its size in bytes too.
fn open(path: &Path) -> Result<(File, u64)> {
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
        size => Ok((File::open(path).map_err(|_| ApiError::FileUnreadable)?, size)),
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
