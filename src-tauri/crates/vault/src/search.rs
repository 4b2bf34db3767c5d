//! Search: a full-text index over the current versions of records that are not in the bin.

use candour_model::{Kind, Record, RecordId};
use rusqlite::{Connection, params};

use crate::{Error, Result, Vault};

/// At most this many hits come back.
const MOST_HITS: u32 = 200;

/// One hit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The record.
    pub id: RecordId,
    /// Its kind.
    pub kind: Kind,
    /// The record it belongs to.
    pub parent: Option<RecordId>,
    /// The line that names it.
    pub title: String,
    /// Words around the hit.
    pub snippet: String,
}

impl Vault {
    /// Finds records that hold every word of `query`; the last word may be unfinished. Best first.
    pub fn search(&self, query: &str) -> Result<Vec<Hit>> {
        let Some(expression) = expression(query) else { return Ok(Vec::new()) };
        let mut statement = self.connection.prepare_cached(
            "SELECT record.id, record.kind, record.parent, search.title, snippet(search, 1, '', '', '…', 16)
             FROM search JOIN record ON record.row = search.rowid
             LEFT JOIN record AS above ON above.id = record.parent
             WHERE search MATCH ?1 AND above.binned IS NULL
             ORDER BY bm25(search, 4.0, 1.0), record.sort_key DESC LIMIT ?2",
        )?;
        let rows = statement.query_map(params![expression, MOST_HITS], |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get::<_, String>(1)?,
                row.get::<_, Option<String>>(2)?,
                row.get(3)?,
                row.get::<_, String>(4)?,
            ))
        })?;
        rows.map(|row| {
            let (id, kind, parent, title, snippet) = row?;
            let id_of = |text: String| text.parse().map_err(|_| Error::Damaged);
            Ok(Hit {
                id: id_of(id)?,
                kind: Kind::from_word(&kind).ok_or(Error::Damaged)?,
                parent: parent.map(id_of).transpose()?,
                title,
                snippet: snippet.split_whitespace().collect::<Vec<_>>().join(" "),
            })
        })
        .collect()
    }
}

/// Puts a record into the index that is not in it.
pub(crate) fn insert(connection: &Connection, id: RecordId, record: &Record) -> Result<()> {
    connection
        .prepare_cached(
            "INSERT INTO search (rowid, title, text) SELECT row, ?2, ?3 FROM record WHERE id = ?1",
        )?
        .execute(params![id.to_string(), record.title(), record.text()])?;
    Ok(())
}

/// Puts a record into the index, in place of what was there.
pub(crate) fn replace(connection: &Connection, id: RecordId, record: &Record) -> Result<()> {
    remove(connection, id)?;
    insert(connection, id, record)
}

/// Takes a record out of the index.
pub(crate) fn remove(connection: &Connection, id: RecordId) -> Result<()> {
    connection
        .prepare_cached("DELETE FROM search WHERE rowid = (SELECT row FROM record WHERE id = ?1)")?
        .execute([id.to_string()])?;
    Ok(())
}

/// Turns what a person typed into an FTS5 expression: every word quoted, so that nothing is an operator.
fn expression(query: &str) -> Option<String> {
    let words: Vec<String> = query
        .split(|letter: char| letter.is_whitespace() || letter == '\0')
        .filter(|word| word.chars().any(char::is_alphanumeric))
        .map(|word| format!("\"{}\"", word.replace('"', "\"\"")))
        .collect();
    (!words.is_empty()).then(|| format!("{}*", words.join(" ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operators_and_quotes_are_only_words() {
        assert_eq!(expression("a\"b OR c*").as_deref(), Some("\"a\"\"b\" \"OR\" \"c*\"*"));
        assert_eq!(expression("  \" * - "), None);
    }
}
