//! Files that wait in a draft, so that a lock loses nothing that was dropped or pasted.
//!
//! A file is sealed at once, under the id that its record will have; keeping it moves its rows. Until then it is in no
//! history, no search and no disclosure, and it goes with its draft.

use std::io::{Read, Write};

use candour_model::{Record, RecordId};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{
    Error, Result, Vault,
    attachment::{self, CHUNKS_FIRST, Sealed, WAITING},
    custody::hex,
    record,
};

/// A file that waits in a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingFile {
    /// The id that its record will have.
    pub id: RecordId,
    /// File name as it came, without folders.
    pub name: String,
    /// Media type by content.
    pub media_type: String,
    /// What the file says, where that could be read.
    pub excerpt: String,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 of the bytes, in hex.
    pub sha256: String,
}

impl Vault {
    /// Seals a file into a draft, and returns it once it is on disk.
    pub fn add_to_draft(
        &mut self,
        draft: RecordId,
        name: &str,
        media_type: &str,
        excerpt: &str,
        source: &mut dyn Read,
    ) -> Result<WaitingFile> {
        // Asked first: without its draft a file would be sealed in full before the key to it is refused.
        self.draft(draft)?;
        let transaction = self.connection.transaction()?;
        transaction.execute_batch(CHUNKS_FIRST)?;
        let id = RecordId::make();
        let Sealed { key, size, digest, chunks } =
            attachment::seal_file(&transaction, &WAITING, id, source)?;
        transaction.execute(
            "INSERT INTO draft_file (id, draft, n, name, media_type, excerpt, key, size, sha256, chunks)
             VALUES (?1, ?2, (SELECT coalesce(max(n), 0) + 1 FROM draft_file WHERE draft = ?2), ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
            params![
                id.to_string(),
                draft.to_string(),
                name,
                media_type,
                excerpt,
                key.bytes(),
                size.cast_signed(),
                digest,
                chunks
            ],
        )?;
        transaction.commit()?;
        self.waiting_file(id)
    }

    /// Returns the files that wait in a draft, in the order in which they came.
    pub fn files_of_draft(&self, draft: RecordId) -> Result<Vec<WaitingFile>> {
        of_draft(&self.connection, draft)
    }

    /// Returns one file that waits.
    pub fn waiting_file(&self, id: RecordId) -> Result<WaitingFile> {
        find(&self.connection, id)
    }

    /// Takes a file out of its draft again.
    pub fn remove_from_draft(&mut self, id: RecordId) -> Result<()> {
        let gone =
            self.connection.execute("DELETE FROM draft_file WHERE id = ?1", [id.to_string()])?;
        if gone == 1 { Ok(()) } else { Err(Error::NoSuchRecord) }
    }

    /// Writes a waiting file to `out`, exactly as it came.
    pub fn read_waiting_file(&self, id: RecordId, out: &mut dyn Write) -> Result<()> {
        attachment::read(&self.connection, &WAITING, &id.to_string(), out)
    }
}

/// Returns the files that wait in a draft.
pub(crate) fn of_draft(connection: &Connection, draft: RecordId) -> Result<Vec<WaitingFile>> {
    let select = format!("{SELECT} WHERE draft = ?1 ORDER BY n");
    let mut statement = connection.prepare_cached(&select)?;
    let rows = statement.query_map([draft.to_string()], raw)?;
    rows.map(|row| read(row?)).collect()
}

/// Makes a waiting file the file of a new record, inside the caller's transaction.
pub(crate) fn keep(
    connection: &Connection,
    id: RecordId,
    record: &Record,
    now: DateTime<Utc>,
) -> Result<()> {
    find(connection, id)?;
    record::insert(connection, id, record, now)?;
    let key = id.to_string();
    for move_rows in [
        "INSERT INTO attachment (record, key, size, sha256, chunks)
         SELECT id, key, size, sha256, chunks FROM draft_file WHERE id = ?1",
        "INSERT INTO chunk (record, n, bytes) SELECT file, n, bytes FROM draft_chunk WHERE file = ?1",
        "DELETE FROM draft_file WHERE id = ?1",
    ] {
        connection.execute(move_rows, [&key])?;
    }
    Ok(())
}

const SELECT: &str = "SELECT id, name, media_type, excerpt, size, sha256 FROM draft_file";

fn find(connection: &Connection, id: RecordId) -> Result<WaitingFile> {
    let row = connection
        .prepare_cached(&format!("{SELECT} WHERE id = ?1"))?
        .query_row([id.to_string()], raw)
        .optional()?;
    read(row.ok_or(Error::NoSuchRecord)?)
}

type Raw = (String, String, String, String, i64, [u8; 32]);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?))
}

fn read((id, name, media_type, excerpt, size, digest): Raw) -> Result<WaitingFile> {
    Ok(WaitingFile {
        id: id.parse().map_err(|_| Error::Damaged)?,
        name,
        media_type,
        excerpt,
        size: u64::try_from(size).map_err(|_| Error::Damaged)?,
        sha256: hex(&digest),
    })
}
