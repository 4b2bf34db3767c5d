//! Custody: the append-only history of every record, hash-chained.
//!
//! Each record has a chain of its own, so that a disclosure can carry the chains of the disclosed records and no other.
//! One head runs over all lines in the order they were written, so that a missing line anywhere shows.
//! A line commits to the content through a random salt: once the salt is destroyed, the line proves nothing about it.

use candour_model::RecordId;
use chrono::{DateTime, SecondsFormat, Utc};
use hmac::{Hmac, KeyInit, Mac};
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
    /// What the action refers to: the disclosure's id; else empty.
    pub reference: String,
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

/// One version of a record, as a line commits to it.
pub(crate) struct Content<'a> {
    pub(crate) kind: &'a str,
    pub(crate) version: u32,
    pub(crate) format: u32,
    pub(crate) body: &'a str,
}

/// Returns what a line says about the content.
///
/// Each version has a salt of its own, derived from the record's: to prove one version, only that one is shown, and
/// nobody can test guesses at the others.
pub(crate) fn commitment(salt: &[u8], content: &Content<'_>) -> Hash {
    let mut own_salt =
        Hmac::<Sha256>::new_from_slice(salt).expect("HMAC takes a key of any length");
    own_salt.update(content.version.to_string().as_bytes());
    Sha256::new()
        .chain_update(own_salt.finalize().into_bytes())
        .chain_update(format!("{}\n{}\n", content.kind, content.format))
        .chain_update(content.body)
        .finalize()
        .into()
}

/// Returns the hash of a line: SHA-256 over its fields as text, a line feed behind each.
pub(crate) fn line_hash(record: &str, line: &Line) -> Hash {
    let text = format!(
        "candour/custody/v1\n{record}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n",
        line.line,
        line.action,
        line.at,
        line.version,
        line.reference,
        hex(&line.commitment),
        hex(&line.previous),
    );
    Sha256::digest(text.as_bytes()).into()
}

/// Writes bytes as lower-case hex.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Appends a line for the current version of a record, and moves the head. Runs inside the caller's transaction.
pub(crate) fn append(
    connection: &Connection,
    record: RecordId,
    action: Action,
    reference: Option<RecordId>,
    now: DateTime<Utc>,
) -> Result<()> {
    let id = record.to_string();
    let (version, commitment) = connection
        .prepare_cached(
            "SELECT record.kind, record.salt, record.version, version.format, version.body FROM record
             JOIN version ON version.record = record.id AND version.version = record.version
             WHERE record.id = ?1",
        )?
        .query_row([&id], |row| {
            let (kind, salt, body): (String, Vec<u8>, String) =
                (row.get(0)?, row.get(1)?, row.get(4)?);
            let content =
                Content { kind: &kind, version: row.get(2)?, format: row.get(3)?, body: &body };
            Ok((content.version, commitment(&salt, &content)))
        })
        .optional()?
        .ok_or(Error::NoSuchRecord)?;
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
        reference: reference.map(|id| id.to_string()).unwrap_or_default(),
        commitment,
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
        "INSERT INTO custody (seq, record, line, action, at, version, reference, commitment, previous, hash, head)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
        params![
            seq + 1, id, line.line, line.action, line.at, line.version, line.reference, line.commitment, line.previous,
            line.hash, head,
        ],
    )?;
    connection.execute("UPDATE vault SET head_seq = ?1, head = ?2", params![seq + 1, head])?;
    Ok(())
}

/// Returns the chain of one record, oldest line first.
pub(crate) fn chain(connection: &Connection, record: &str) -> Result<Vec<Line>> {
    let mut statement = connection.prepare_cached(
        "SELECT line, action, at, version, reference, commitment, previous, hash FROM custody
         WHERE record = ?1 ORDER BY line",
    )?;
    let lines = statement.query_map([record], |row| {
        Ok(Line {
            line: row.get(0)?,
            action: row.get(1)?,
            at: row.get(2)?,
            version: row.get(3)?,
            reference: row.get(4)?,
            commitment: row.get(5)?,
            previous: row.get(6)?,
            hash: row.get(7)?,
        })
    })?;
    Ok(lines.collect::<Result<_, _>>()?)
}
