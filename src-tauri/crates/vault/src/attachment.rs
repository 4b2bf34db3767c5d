//! Attachments: files inside the database, in chunks, each file under a random key of its own.
//!
//! The key makes deletion honest: without it, chunks left in a backup or on worn flash are noise.
//! A chunk is bound to its record, its place and whether it is the last, so chunks cannot be swapped, dropped or cut off.

use std::io::{Read, Write};

use candour_model::{Disclosure, Record, RecordId};
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::{
    Error, Result, Vault,
    custody::{self, Action, Hash, hex},
    key::Key,
    record,
};

/// Bytes in clear in every chunk but the last.
const CHUNK_BYTES: usize = 256 * 1024;

/// A file is sealed as it is read, so its chunks come before the row that its digest goes into.
pub(crate) const CHUNKS_FIRST: &str = "PRAGMA defer_foreign_keys = ON;";

/// What was attached.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// The record.
    pub id: RecordId,
    /// Size in bytes.
    pub size: u64,
    /// SHA-256 in hex.
    pub sha256: String,
}

impl Vault {
    /// Writes a record together with its file, in one step: both are there afterwards, or neither.
    ///
    /// `describe` makes the record once size and SHA-256 (hex) are known.
    pub fn add_with_file(
        &mut self,
        source: &mut dyn Read,
        describe: impl FnOnce(u64, &str) -> Record,
        now: DateTime<Utc>,
    ) -> Result<Attached> {
        let transaction = self.connection.transaction()?;
        let attached = attach(&transaction, source, describe, now)?;
        transaction.commit()?;
        Ok(attached)
    }

    /// Writes the register entry of a disclosure with its document, and a custody line for every record in it.
    pub fn add_disclosure(
        &mut self,
        disclosure: &Disclosure,
        mut document: &[u8],
        now: DateTime<Utc>,
    ) -> Result<RecordId> {
        let transaction = self.connection.transaction()?;
        let record = Record::Disclosure(disclosure.clone());
        let attached = attach(&transaction, &mut document, |_, _| record, now)?;
        for disclosed in &disclosure.records {
            custody::append(&transaction, disclosed.id, Action::Disclosed, Some(attached.id), now)?;
        }
        transaction.commit()?;
        Ok(attached.id)
    }

    /// Writes the file of a record to `out`, exactly as it came, and fails if it is not what was attached.
    pub fn read_file(&self, id: RecordId, out: &mut dyn Write) -> Result<()> {
        read(&self.connection, &KEPT, &id.to_string(), out)
    }
}

/// A file that was sealed: what its row holds besides its chunks.
pub(crate) struct Sealed {
    pub(crate) key: Key,
    pub(crate) size: u64,
    pub(crate) digest: Hash,
    pub(crate) chunks: u32,
}

/// Where chunks lie: those of records, or those that wait in drafts.
pub(crate) struct Place {
    insert: &'static str,
    file: &'static str,
    chunk: &'static str,
}

/// The files of records.
pub(crate) const KEPT: Place = Place {
    insert: "INSERT INTO chunk (record, n, bytes) VALUES (?1, ?2, ?3)",
    file: "SELECT key, chunks, sha256, size FROM attachment WHERE record = ?1",
    chunk: "SELECT bytes FROM chunk WHERE record = ?1 AND n = ?2",
};

/// The files that wait in drafts.
pub(crate) const WAITING: Place = Place {
    insert: "INSERT INTO draft_chunk (file, n, bytes) VALUES (?1, ?2, ?3)",
    file: "SELECT key, chunks, sha256, size FROM draft_file WHERE id = ?1",
    chunk: "SELECT bytes FROM draft_chunk WHERE file = ?1 AND n = ?2",
};

/// Reads a file to its end and seals it under a key of its own.
///
/// The chunks come before the row that they belong to, since that row holds their digest: the caller's transaction
/// must defer foreign keys.
pub(crate) fn seal_file(
    connection: &Connection,
    place: &Place,
    id: RecordId,
    source: &mut dyn Read,
) -> Result<Sealed> {
    let key = Key::make()?;
    let mut reader = Digesting { source, digest: Sha256::new(), size: 0 };
    let chunks = seal_chunks(connection, place, id, &key, &mut reader)?;
    Ok(Sealed { key, size: reader.size, digest: reader.digest.finalize().into(), chunks })
}

/// Stores a file and its record inside the caller's transaction.
fn attach(
    connection: &Connection,
    source: &mut dyn Read,
    describe: impl FnOnce(u64, &str) -> Record,
    now: DateTime<Utc>,
) -> Result<Attached> {
    connection.execute_batch(CHUNKS_FIRST)?;
    let id = RecordId::make();
    let Sealed { key, size, digest, chunks } = seal_file(connection, &KEPT, id, source)?;
    let sha256 = hex(&digest);
    record::insert(connection, id, &describe(size, &sha256), now)?;
    connection.execute(
        "INSERT INTO attachment (record, key, size, sha256, chunks) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id.to_string(), key.bytes(), size.cast_signed(), digest, chunks],
    )?;
    Ok(Attached { id, size, sha256 })
}

/// Reads a file to its end and stores it chunk by chunk; returns how many there are.
fn seal_chunks(
    connection: &Connection,
    place: &Place,
    id: RecordId,
    key: &Key,
    source: &mut impl Read,
) -> Result<u32> {
    let mut statement = connection.prepare_cached(place.insert)?;
    let mut chunks = ChunkReader::new(source);
    let mut count = 0;
    while let Some((bytes, last)) = chunks.next()? {
        statement.execute(params![
            id.to_string(),
            count,
            seal(key, &id.to_string(), count, last, &bytes)
        ])?;
        count += 1;
    }
    Ok(count)
}

/// Writes a file in clear to `out`, checking every chunk and the whole.
pub(crate) fn read(
    connection: &Connection,
    place: &Place,
    record: &str,
    out: &mut dyn Write,
) -> Result<()> {
    let (key, count, digest, size) = connection
        .query_row(place.file, [record], |row| {
            Ok((
                row.get::<_, Vec<u8>>(0)?,
                row.get::<_, u32>(1)?,
                row.get::<_, Hash>(2)?,
                row.get::<_, i64>(3)?,
            ))
        })
        .optional()?
        .ok_or(Error::NoSuchRecord)?;
    let key = Key::from_slice(&key).ok_or(Error::Damaged)?;
    let mut statement = connection.prepare_cached(place.chunk)?;
    let mut whole = Sha256::new();
    let mut length = 0;
    for n in 0..count {
        let sealed: Vec<u8> = statement
            .query_row(params![record, n], |row| row.get(0))
            .optional()?
            .ok_or(Error::Damaged)?;
        let bytes = unseal(&key, record, n, n + 1 == count, &sealed).ok_or(Error::Damaged)?;
        whole.update(&bytes);
        length += bytes.len() as i64;
        out.write_all(&bytes)?;
    }
    if <Hash>::from(whole.finalize()) == digest && length == size {
        Ok(())
    } else {
        Err(Error::Damaged)
    }
}

fn seal(key: &Key, record: &str, n: u32, last: bool, bytes: &[u8]) -> Vec<u8> {
    XChaCha20Poly1305::new(key.bytes().into())
        .encrypt(&nonce(n, last), Payload { msg: bytes, aad: &bound_to(record) })
        .expect("a chunk can be encrypted")
}

fn unseal(key: &Key, record: &str, n: u32, last: bool, sealed: &[u8]) -> Option<Vec<u8>> {
    XChaCha20Poly1305::new(key.bytes().into())
        .decrypt(&nonce(n, last), Payload { msg: sealed, aad: &bound_to(record) })
        .ok()
}

/// What every chunk of a record is bound to.
fn bound_to(record: &str) -> Vec<u8> {
    format!("candour/chunk/v1\n{record}").into_bytes()
}

/// A chunk's nonce is its place and whether it is the last. The key serves one file only, so no nonce comes twice.
fn nonce(n: u32, last: bool) -> XNonce {
    let mut nonce = [0_u8; 24];
    nonce[..4].copy_from_slice(&n.to_le_bytes());
    nonce[4] = u8::from(last);
    nonce.into()
}

/// A reader that counts and digests what passes.
struct Digesting<'a> {
    source: &'a mut dyn Read,
    digest: Sha256,
    size: u64,
}

impl Read for Digesting<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.digest.update(&buffer[..count]);
        self.size += count as u64;
        Ok(count)
    }
}

/// Cuts a reader into chunks, knowing of each whether it is the last. An empty file is one empty chunk.
struct ChunkReader<'a, R> {
    source: &'a mut R,
    ahead: Option<Vec<u8>>,
    started: bool,
}

impl<'a, R: Read> ChunkReader<'a, R> {
    fn new(source: &'a mut R) -> Self {
        Self { source, ahead: None, started: false }
    }

    fn next(&mut self) -> Result<Option<(Vec<u8>, bool)>> {
        if !self.started {
            self.started = true;
            self.ahead = Some(self.fill()?);
        }
        let Some(current) = self.ahead.take() else { return Ok(None) };
        if current.len() == CHUNK_BYTES {
            let next = self.fill()?;
            if !next.is_empty() {
                self.ahead = Some(next);
            }
        }
        let last = self.ahead.is_none();
        Ok(Some((current, last)))
    }

    fn fill(&mut self) -> Result<Vec<u8>> {
        let mut bytes = Vec::with_capacity(CHUNK_BYTES);
        (&mut *self.source).take(CHUNK_BYTES as u64).read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_know_which_is_last_at_every_length() {
        for length in [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES] {
            let bytes = vec![7_u8; length];
            let mut source = bytes.as_slice();
            let mut chunks = ChunkReader::new(&mut source);
            let mut seen = Vec::new();
            while let Some((chunk, last)) = chunks.next().unwrap() {
                seen.push((chunk.len(), last));
            }
            assert_eq!(seen.iter().map(|(length, _)| length).sum::<usize>(), length);
            assert_eq!(seen.iter().filter(|(_, last)| *last).count(), 1, "{length}");
            assert!(seen.last().unwrap().1);
        }
    }

    #[test]
    fn a_chunk_opens_only_in_its_own_place() {
        let key = Key::make().unwrap();
        let sealed = seal(&key, "a", 3, false, b"bytes");
        assert_eq!(unseal(&key, "a", 3, false, &sealed).as_deref(), Some(b"bytes".as_slice()));
        assert!(unseal(&key, "a", 2, false, &sealed).is_none());
        assert!(unseal(&key, "a", 3, true, &sealed).is_none());
        assert!(unseal(&key, "b", 3, false, &sealed).is_none());
    }
}
