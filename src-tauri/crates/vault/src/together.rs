//! Changes that are on disk together, or not at all.

use candour_model::{Record, RecordId};
use chrono::{DateTime, Utc};
use rusqlite::Transaction;

use crate::{Error, Result, Vault, WaitingFile, draft, draft_file, record};

/// A change in the making. Nothing of it is kept unless all of it is.
pub struct Together<'a> {
    transaction: Transaction<'a>,
    now: DateTime<Utc>,
}

impl Vault {
    /// Does `work` as one change.
    pub fn together<T, E: From<Error>>(
        &mut self,
        now: DateTime<Utc>,
        work: impl FnOnce(&Together<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let transaction = self.connection.transaction().map_err(Error::from)?;
        let change = Together { transaction, now };
        let done = work(&change)?;
        change.transaction.commit().map_err(Error::from)?;
        Ok(done)
    }
}

impl Together<'_> {
    /// Writes a new record.
    pub fn add(&self, record: &Record) -> Result<RecordId> {
        let id = RecordId::make();
        record::insert(&self.transaction, id, record, self.now)?;
        Ok(id)
    }

    /// Returns the files that wait in a draft.
    pub fn files_of_draft(&self, draft: RecordId) -> Result<Vec<WaitingFile>> {
        draft_file::of_draft(&self.transaction, draft)
    }

    /// Makes a waiting file the file of a new record.
    pub fn keep_file(&self, file: RecordId, record: &Record) -> Result<()> {
        draft_file::keep(&self.transaction, file, record, self.now)
    }

    /// Throws a draft away, with the files that still wait in it.
    pub fn discard_draft(&self, id: RecordId) -> Result<()> {
        draft::discard(&self.transaction, id)
    }
}
