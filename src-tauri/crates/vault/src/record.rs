//! Records: written as versions, read as they are now. Nothing is overwritten.

use std::collections::HashMap;

use candour_model::{Kind, Record, RecordId};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, params};

use crate::{
    Error, Result, Vault,
    custody::{self, Action, Line, stamp},
    key::random,
    search,
};

/// A record as it is now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    /// Its id.
    pub id: RecordId,
    /// The current version, from 1.
    pub version: u32,
    /// When the first version was written.
    pub added: DateTime<Utc>,
    /// When the current version was written.
    pub written: DateTime<Utc>,
    /// When it went to the bin, if it is there.
    pub binned: Option<DateTime<Utc>>,
    /// The record.
    pub record: Record,
}

/// One version of a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number, from 1.
    pub version: u32,
    /// When it was written.
    pub written: DateTime<Utc>,
    /// The record as it was.
    pub record: Record,
}

/// The records of one kind that belong to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Children {
    /// How many there are.
    pub count: u32,
    /// The last of them in time.
    pub last: RecordId,
    /// Where it stands in time: sorts with other such keys.
    pub last_key: String,
    /// When it was written.
    pub added: DateTime<Utc>,
}

/// How bodies are written today. A later form gets a number of its own, and readers keep the old ones.
const BODY_FORMAT: u32 = 1;

const SELECT: &str = "
    SELECT record.id, record.kind, record.version, first.written, version.written, record.binned, version.body
    FROM record
    JOIN version ON version.record = record.id AND version.version = record.version
    JOIN version AS first ON first.record = record.id AND first.version = 1";

impl Vault {
    /// Writes a new record and returns its id once it is on disk.
    pub fn add(&mut self, record: &Record, now: DateTime<Utc>) -> Result<RecordId> {
        let transaction = self.connection.transaction()?;
        let id = RecordId::make();
        insert(&transaction, id, record, now)?;
        transaction.commit()?;
        Ok(id)
    }

    /// Writes a new version of a record. The kind cannot change; a record in the bin must be restored first.
    pub fn edit(&mut self, id: RecordId, record: &Record, now: DateTime<Utc>) -> Result<()> {
        let transaction = self.connection.transaction()?;
        let current = get(&transaction, id)?;
        if current.record.kind() != record.kind() || current.binned.is_some() {
            return Err(Error::WrongState);
        }
        if &current.record != record {
            check_parent(&transaction, record)?;
            let version = current.version + 1;
            let key = id.to_string();
            transaction.execute(
                "INSERT INTO version (record, version, format, body, written) VALUES (?1, ?2, ?3, ?4, ?5)",
                params![key, version, BODY_FORMAT, record.to_json(), stamp(now)],
            )?;
            transaction.execute(
                "UPDATE record SET version = ?2, parent = ?3, sort_key = ?4 WHERE id = ?1",
                params![
                    key,
                    version,
                    record.parent().map(|id| id.to_string()),
                    // An undated record keeps its place when a word in it is mended.
                    sort_key(record, current.added)
                ],
            )?;
            custody::append(&transaction, id, Action::Edited, None, now)?;
            search::replace(&transaction, id, record)?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Puts a record into the bin. What hangs on it stays, and is shown again when it is restored.
    pub fn bin(&mut self, id: RecordId, now: DateTime<Utc>) -> Result<()> {
        self.move_record(id, Action::Binned, now)
    }

    /// Takes a record out of the bin.
    pub fn restore(&mut self, id: RecordId, now: DateTime<Utc>) -> Result<()> {
        self.move_record(id, Action::Restored, now)
    }

    /// Returns a record as it is now.
    pub fn get(&self, id: RecordId) -> Result<Stored> {
        get(&self.connection, id)
    }

    /// Returns every record of a kind that is not in the bin, in order of time.
    pub fn list(&self, kind: Kind) -> Result<Vec<Stored>> {
        self.select("WHERE record.kind = ?1 AND record.binned IS NULL ORDER BY record.sort_key, first.written", [kind.word()])
    }

    /// Returns the records of a kind that belong to `parent` and are not in the bin, in order of time.
    pub fn children(&self, parent: RecordId, kind: Kind) -> Result<Vec<Stored>> {
        self.select(
            "WHERE record.parent = ?1 AND record.kind = ?2 AND record.binned IS NULL
             ORDER BY record.sort_key, first.written",
            [parent.to_string().as_str(), kind.word()],
        )
    }

    /// Returns, for every record that others belong to, how many of each kind there are and which is the last.
    pub fn latest_children(&self) -> Result<HashMap<(RecordId, Kind), Children>> {
        // A bare column beside max() is taken from the row that has the maximum: SQLite promises it.
        let mut statement = self.connection.prepare_cached(
            "SELECT parent, kind, count(*), id, max(sort_key || ' ' || first.written), sort_key, first.written
             FROM record JOIN version AS first ON first.record = record.id AND first.version = 1
             WHERE parent IS NOT NULL AND binned IS NULL GROUP BY parent, kind",
        )?;
        let rows = statement.query_map([], |row| {
            let texts: [String; 3] = [row.get(0)?, row.get(1)?, row.get(3)?];
            Ok((texts, row.get(2)?, row.get::<_, String>(5)?, row.get::<_, String>(6)?))
        })?;
        rows.map(|row| {
            let ([parent, kind, last], count, last_key, added) = row?;
            let parent: RecordId = parent.parse().map_err(|_| Error::Damaged)?;
            let kind = Kind::from_word(&kind).ok_or(Error::Damaged)?;
            let last = last.parse().map_err(|_| Error::Damaged)?;
            Ok(((parent, kind), Children { count, last, last_key, added: time(&added)? }))
        })
        .collect()
    }

    /// Returns the records of a kind that were written last, newest first. None is in the bin, nor is what it belongs to.
    pub fn newest(&self, kind: Kind, count: usize) -> Result<Vec<Stored>> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        self.select(
            "LEFT JOIN record AS above ON above.id = record.parent
             WHERE record.kind = ?1 AND record.binned IS NULL AND above.binned IS NULL
             ORDER BY first.written DESC, record.row DESC LIMIT ?2",
            params![kind.word(), count],
        )
    }

    /// Returns what is in the bin, newest first.
    pub fn binned(&self) -> Result<Vec<Stored>> {
        self.select("WHERE record.binned IS NOT NULL ORDER BY record.binned DESC", [])
    }

    /// Returns every version of a record, oldest first.
    pub fn history(&self, id: RecordId) -> Result<Vec<Version>> {
        let kind = self.get(id)?.record.kind();
        let mut statement = self.connection.prepare_cached(
            "SELECT version, written, body FROM version WHERE record = ?1 ORDER BY version",
        )?;
        let rows = statement.query_map([id.to_string()], |row| {
            Ok((row.get::<_, u32>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
        })?;
        rows.map(|row| {
            let (version, written, body) = row?;
            Ok(Version {
                version,
                written: time(&written)?,
                record: Record::from_stored(kind, &body)?,
            })
        })
        .collect()
    }

    /// Returns the chain of custody of a record, oldest line first.
    pub fn custody(&self, id: RecordId) -> Result<Vec<Line>> {
        custody::chain(&self.connection, &id.to_string())
    }

    /// Notes in custody that records left the vault, in one step.
    pub fn note_departure(
        &mut self,
        ids: &[RecordId],
        action: Action,
        now: DateTime<Utc>,
    ) -> Result<()> {
        let transaction = self.connection.transaction()?;
        for id in ids {
            custody::append(&transaction, *id, action, None, now)?;
        }
        transaction.commit()?;
        Ok(())
    }

    fn move_record(&mut self, id: RecordId, action: Action, now: DateTime<Utc>) -> Result<()> {
        let transaction = self.connection.transaction()?;
        let current = get(&transaction, id)?;
        let binned = action == Action::Binned;
        if current.binned.is_some() == binned {
            return Err(Error::WrongState);
        }
        transaction.execute(
            "UPDATE record SET binned = ?2 WHERE id = ?1",
            params![id.to_string(), binned.then(|| stamp(now))],
        )?;
        custody::append(&transaction, id, action, None, now)?;
        if binned {
            search::remove(&transaction, id)?;
        } else {
            search::replace(&transaction, id, &current.record)?;
        }
        transaction.commit()?;
        Ok(())
    }

    fn select(&self, filter: &str, values: impl rusqlite::Params) -> Result<Vec<Stored>> {
        let mut statement = self.connection.prepare_cached(&format!("{SELECT} {filter}"))?;
        let rows = statement.query_map(values, raw)?;
        rows.map(|row| row?.read()).collect()
    }
}

/// Writes a new record inside the caller's transaction.
pub(crate) fn insert(
    connection: &Connection,
    id: RecordId,
    record: &Record,
    now: DateTime<Utc>,
) -> Result<()> {
    check_parent(connection, record)?;
    let key = id.to_string();
    let mut salt = [0_u8; 32];
    random(&mut salt)?;
    connection.execute(
        "INSERT INTO record (id, kind, parent, salt, version, sort_key) VALUES (?1, ?2, ?3, ?4, 1, ?5)",
        params![
            key,
            record.kind().word(),
            record.parent().map(|id| id.to_string()),
            salt,
            sort_key(record, now),
        ],
    )?;
    connection.execute(
        "INSERT INTO version (record, version, format, body, written) VALUES (?1, 1, ?2, ?3, ?4)",
        params![key, BODY_FORMAT, record.to_json(), stamp(now)],
    )?;
    custody::append(connection, id, Action::Added, None, now)?;
    search::insert(connection, id, record)
}

/// Returns a record as it is now.
pub(crate) fn get(connection: &Connection, id: RecordId) -> Result<Stored> {
    connection
        .prepare_cached(&format!("{SELECT} WHERE record.id = ?1"))?
        .query_row([id.to_string()], raw)
        .optional()?
        .ok_or(Error::NoSuchRecord)?
        .read()
}

/// A record must hang on one that exists, is not in the bin, and is a contact unless this is a note.
fn check_parent(connection: &Connection, record: &Record) -> Result<()> {
    let Some(parent) = record.parent() else { return Ok(()) };
    let parent = get(connection, parent)?;
    let fits = record.kind() == Kind::Note || parent.record.kind() == Kind::Contact;
    if fits && parent.binned.is_none() { Ok(()) } else { Err(Error::NoSuchRecord) }
}

/// Order in time: by the date of the event, else by the time of writing.
fn sort_key(record: &Record, added: DateTime<Utc>) -> String {
    record.when().map_or_else(|| added.format("%Y-%m-%d %H:%M").to_string(), |when| when.sort_key())
}

/// A row before its texts are read.
struct Raw {
    id: String,
    kind: String,
    version: u32,
    added: String,
    written: String,
    binned: Option<String>,
    body: String,
}

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok(Raw {
        id: row.get(0)?,
        kind: row.get(1)?,
        version: row.get(2)?,
        added: row.get(3)?,
        written: row.get(4)?,
        binned: row.get(5)?,
        body: row.get(6)?,
    })
}

impl Raw {
    fn read(self) -> Result<Stored> {
        let kind = Kind::from_word(&self.kind).ok_or(Error::Damaged)?;
        Ok(Stored {
            id: self.id.parse().map_err(|_| Error::Damaged)?,
            version: self.version,
            added: time(&self.added)?,
            written: time(&self.written)?,
            binned: self.binned.as_deref().map(time).transpose()?,
            record: Record::from_stored(kind, &self.body)?,
        })
    }
}

/// Reads a time as it is stored.
pub(crate) fn time(text: &str) -> Result<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text).map(|time| time.to_utc()).map_err(|_| Error::Damaged)
}
