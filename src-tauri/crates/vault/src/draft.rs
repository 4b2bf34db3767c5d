//! Drafts: what is not finished yet, saved as it is typed. Never part of custody, search or a disclosure.

use candour_model::RecordId;
use chrono::{DateTime, Utc};
use rusqlite::{OptionalExtension, params};

use crate::{Error, Result, Vault, custody::stamp};

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
}

impl Vault {
    /// Saves a draft, replacing an earlier state of it.
    pub fn save_draft(&mut self, draft: &Draft, now: DateTime<Utc>) -> Result<()> {
        self.connection.execute(
            "INSERT INTO draft (id, kind, parent, body, updated) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET body = excluded.body, updated = excluded.updated",
            params![
                draft.id.to_string(),
                draft.kind,
                draft.parent.map(|id| id.to_string()),
                draft.body,
                stamp(now),
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

    fn find_draft(&self, filter: &str, values: impl rusqlite::Params) -> Result<Option<Draft>> {
        let row = self
            .connection
            .prepare_cached(&format!("SELECT id, kind, parent, body FROM draft WHERE {filter}"))?
            .query_row(values, |row| {
                Ok((
                    row.get::<_, String>(0)?,
                    row.get(1)?,
                    row.get::<_, Option<String>>(2)?,
                    row.get(3)?,
                ))
            })
            .optional()?;
        let id = |text: String| text.parse().map_err(|_| Error::Damaged);
        row.map(|(draft, kind, parent, body)| {
            Ok(Draft { id: id(draft)?, kind, parent: parent.map(id).transpose()?, body })
        })
        .transpose()
    }
}
