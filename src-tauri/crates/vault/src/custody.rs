//! Custody: the append-only history of every record, hash-chained.
//!
//! Each record has a chain of its own, so that a disclosure can carry the chains of the disclosed records and no other.
//! One head runs over all lines in the order they were written, so that a missing line anywhere shows.
//! A line commits to the content through a random salt: once the salt is destroyed, the line proves nothing about it.

use candour_model::{Kind, RecordId};
use chrono::{DateTime, SecondsFormat, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// A SHA-256.
pub(crate) type Hash = [u8; 32];

/// What was done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Written for the first time.
    Added,
    /// Written anew; the version before is kept.
    Edited,
    /// Put into the bin.
    Binned,
    /// Taken out of the bin.
    Restored,
    /// Handed over in a disclosure.
    Disclosed,
    /// Copied out in clear.
    Exported,
}

impl Action {
    /// Returns the word used in SQL and in the hash.
    pub fn word(self) -> &'static str {
        match self {
            Self::Added => "added",
            Self::Edited => "edited",
            Self::Binned => "binned",
            Self::Restored => "restored",
            Self::Disclosed => "disclosed",
            Self::Exported => "exported",
        }
    }
}

/// One line of a record's chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Place in the record's chain, from 1.
    pub line: u32,
    /// What was done, as stored.
    pub action: String,
    /// When, by the author's clock; RFC 3339.
    pub at: String,
    /// The version it was done to.
    pub version: u32,
    /// SHA-256 of salt and content.
    pub commitment: Hash,
    /// Hash of the line before; zeros for the first.
    pub previous: Hash,
    /// Hash of this line.
    pub hash: Hash,
}

/// Writes a time the way every table stores it.
pub(crate) fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Micros, true)
}

/// Returns the head of a vault without any line.
pub(crate) fn first_head(vault_id: &[u8; 16]) -> Hash {
    Sha256::new().chain_update(b"candour/head/v1\n").chain_update(vault_id).finalize().into()
}

/// Returns the head after one more line.
pub(crate) fn next_head(head: &Hash, line: &Hash) -> Hash {
    Sha256::new().chain_update(head).chain_update(line).finalize().into()
}

/// Returns what a line says about the content: SHA-256 over salt, kind and body.
pub(crate) fn commitment(salt: &[u8], kind: Kind, body: &str) -> Hash {
    Sha256::new()
        .chain_update(salt)
        .chain_update(kind.word())
        .chain_update(b"\n")
        .chain_update(body)
        .finalize()
        .into()
}

/// Returns the hash of a line: SHA-256 over its fields as text, a line feed behind each.
pub(crate) fn line_hash(record: &str, line: &Line) -> Hash {
    let text = format!(
        "candour/custody/v1\n{record}\n{}\n{}\n{}\n{}\n{}\n{}\n",
        line.line,
        line.action,
        line.at,
        line.version,
        hex(&line.commitment),
        hex(&line.previous),
    );
    Sha256::digest(text.as_bytes()).into()
}

/// Writes bytes as lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Appends a line for the current version of a record, and moves the head. Runs inside the caller's transaction.
pub(crate) fn append(
    connection: &Connection,
    record: RecordId,
    action: Action,
    now: DateTime<Utc>,
) -> Result<()> {
    let id = record.to_string();
    let (kind, salt, version, body) = connection
        .query_row(
            "SELECT record.kind, record.salt, record.version, version.body FROM record
             JOIN version ON version.record = record.id AND version.version = record.version
             WHERE record.id = ?1",
            [&id],
            |row| {
                let kind: String = row.get(0)?;
                let salt: Vec<u8> = row.get(1)?;
                Ok((kind, salt, row.get::<_, u32>(2)?, row.get::<_, String>(3)?))
            },
        )
        .optional()?
        .ok_or(Error::NoSuchRecord)?;
    let kind = Kind::from_word(&kind).ok_or(Error::Damaged)?;
    let before: Option<(u32, Hash)> = connection
        .query_row(
            "SELECT line, hash FROM custody WHERE record = ?1 ORDER BY line DESC LIMIT 1",
            [&id],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    let (last, previous) = before.unwrap_or((0, [0; 32]));
    let mut line = Line {
        line: last + 1,
        action: action.word().to_owned(),
        at: stamp(now),
        version,
        commitment: commitment(&salt, kind, &body),
        previous,
        hash: [0; 32],
    };
    line.hash = line_hash(&id, &line);
    let (seq, head): (i64, Hash) =
        connection.query_row("SELECT head_seq, head FROM vault", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let head = next_head(&head, &line.hash);
    connection.execute(
        "INSERT INTO custody (seq, record, line, action, at, version, commitment, previous, hash, head)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            seq + 1, id, line.line, line.action, line.at, line.version, line.commitment, line.previous,
            line.hash, head,
        ],
    )?;
    connection.execute("UPDATE vault SET head_seq = ?1, head = ?2", params![seq + 1, head])?;
    Ok(())
}

/// Returns the chain of one record, oldest line first.
pub(crate) fn chain(connection: &Connection, record: &str) -> Result<Vec<Line>> {
    let mut statement = connection.prepare_cached(
        "SELECT line, action, at, version, commitment, previous, hash FROM custody
         WHERE record = ?1 ORDER BY line",
    )?;
    let lines = statement.query_map([record], |row| {
        Ok(Line {
            line: row.get(0)?,
            action: row.get(1)?,
            at: row.get(2)?,
            version: row.get(3)?,
            commitment: row.get(4)?,
            previous: row.get(5)?,
            hash: row.get(6)?,
        })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}
