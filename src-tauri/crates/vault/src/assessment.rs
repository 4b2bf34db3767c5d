//! Assessments: kept together with the exact checklist they were made with.

use candour_model::{Assessment, Record, RecordId};
use chrono::{DateTime, Utc};

use crate::{Result, Vault, record};

impl Vault {
    /// Writes an assessment with the exact definition it was made with, and drops the draft it came from, in one step.
    ///
    /// A definition is kept once, under the digest that the assessment states.
    pub fn add_assessment(
        &mut self,
        assessment: Assessment,
        definition: &str,
        draft: Option<RecordId>,
        now: DateTime<Utc>,
    ) -> Result<RecordId> {
        let transaction = self.connection.transaction()?;
        transaction.execute(
            "INSERT OR IGNORE INTO definition (sha256, body) VALUES (?1, ?2)",
            [assessment.checklist.sha256.as_str(), definition],
        )?;
        let id = RecordId::make();
        record::insert(&transaction, id, &Record::Assessment(Box::new(assessment)), now)?;
        if let Some(draft) = draft {
            transaction.execute("DELETE FROM draft WHERE id = ?1", [draft.to_string()])?;
        }
        transaction.commit()?;
        Ok(id)
    }
}
