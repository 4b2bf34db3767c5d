//! Drafts: what is not finished yet, saved as it is typed. Never part of custody, search or a disclosure.

use candour_model::RecordId;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};

use crate::{Error, Result, Vault, custody::stamp, record::time};

/// One unfinished thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its id.
    pub id: RecordId,
    /// What it is a draft of.
    pub kind: String,
    /// The record it belongs to.
    pub parent: Option<RecordId>,
    /// Its content, as whoever saved it chose to write it.
    pub body: String,
    /// When it was last saved.
    pub updated: DateTime<Utc>,
}

impl Vault {
    /// Saves a draft as of its own `updated`, replacing an earlier state of it.
    pub fn save_draft(&mut self, draft: &Draft) -> Result<()> {
        self.connection.execute(
            "INSERT INTO draft (id, kind, parent, body, updated) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET body = excluded.body, updated = excluded.updated",
            params![
                draft.id.to_string(),
                draft.kind,
                draft.parent.map(|id| id.to_string()),
                draft.body,
                stamp(draft.updated),
            ],
        )?;
        Ok(())
    }

    /// Returns a draft.
    pub fn draft(&self, id: RecordId) -> Result<Draft> {
        self.find_draft("id = ?1", [id.to_string()])?.ok_or(Error::NoSuchRecord)
    }

    /// Returns the newest draft of a kind that belongs to `parent`.
    pub fn draft_of(&self, parent: RecordId, kind: &str) -> Result<Option<Draft>> {
        self.find_draft(
            "parent = ?1 AND kind = ?2 ORDER BY updated DESC LIMIT 1",
            [parent.to_string().as_str(), kind],
        )
    }

    /// Returns every draft, the one that was touched last first.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        self.select_drafts("TRUE ORDER BY updated DESC, rowid DESC", [])
    }

    /// Throws a draft away, with the files that wait in it.
    pub fn discard_draft(&mut self, id: RecordId) -> Result<()> {
        discard(&self.connection, id)
    }

    fn find_draft(&self, filter: &str, values: impl rusqlite::Params) -> Result<Option<Draft>> {
        Ok(self.select_drafts(filter, values)?.into_iter().next())
    }

    fn select_drafts(&self, filter: &str, values: impl rusqlite::Params) -> Result<Vec<Draft>> {
        let select = format!("SELECT id, kind, parent, body, updated FROM draft WHERE {filter}");
        let mut statement = self.connection.prepare_cached(&select)?;
        let rows = statement.query_map(values, |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get(1)?,
                row.get::<_, Option<String>>(2)?,
                row.get(3)?,
                row.get::<_, String>(4)?,
            ))
        })?;
        let id = |text: String| text.parse().map_err(|_| Error::Damaged);
        rows.map(|row| {
            let (draft, kind, parent, body, updated) = row?;
            Ok(Draft {
                id: id(draft)?,
                kind,
                parent: parent.map(id).transpose()?,
                body,
                updated: time(&updated)?,
            })
        })
        .collect()
    }
}

/// Throws a draft away inside the caller's transaction.
pub(crate) fn discard(connection: &Connection, id: RecordId) -> Result<()> {
    let gone = connection.execute("DELETE FROM draft WHERE id = ?1", [id.to_string()])?;
    if gone == 1 { Ok(()) } else { Err(Error::NoSuchRecord) }
}
