//! Search: a full-text index over the current versions of records that are not in the bin.

use candour_model::{Kind, Record, RecordId, When};
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

/// What to look for: words, and what the record has to be besides. Every part narrows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that the record holds; the last may be unfinished.
    pub words: String,
    /// Words in the name of the contact it belongs to.
    pub from: String,
    /// Part of the channel.
    pub channel: String,
    /// Its kind.
    pub kind: Option<Kind>,
    /// Its date can lie in these days.
    pub date: Option<When>,
    /// It has a file.
    pub has_file: bool,
}

impl Vault {
    /// Finds what fits every part of `query`: best first where there are words, else newest first.
    ///
    /// A query without any part finds nothing.
    pub fn search(&self, query: &Query) -> Result<Vec<Hit>> {
        let Some((filter, values)) = filter(query) else { return Ok(Vec::new()) };
        let order =
            if expression(&query.words).is_some() { "bm25(search, 4.0, 1.0), " } else { "" };
        // A snippet needs a match; without one the beginning of the text stands for it.
        let snippet = if order.is_empty() {
            "substr(search.text, 1, 120)"
        } else {
            "snippet(search, 1, '', '', '…', 16)"
        };
        let mut statement = self.connection.prepare_cached(&format!(
            "SELECT record.id, record.kind, record.parent, search.title, {snippet}
             FROM search JOIN record ON record.row = search.rowid
             LEFT JOIN record AS above ON above.id = record.parent
             WHERE above.binned IS NULL AND {filter}
             ORDER BY {order}record.sort_key DESC LIMIT {MOST_HITS}"
        ))?;
        let rows = statement.query_map(rusqlite::params_from_iter(values), |row| {
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

/// Returns the condition for a query with its values, or none where nothing is asked for.
fn filter(query: &Query) -> Option<(String, Vec<String>)> {
    let mut parts: Vec<&str> = Vec::new();
    let mut values = Vec::new();
    let mut add = |part, more: Vec<String>| {
        parts.push(part);
        values.extend(more);
    };
    if let Some(words) = expression(&query.words) {
        add("search MATCH ?", vec![words]);
    }
    if let Some(name) = expression(&query.from) {
        // The contact is the record itself, the one above it, or (for a note about a record) the one above that.
        let person = "(SELECT row FROM record AS person WHERE person.id IN (record.id, record.parent, above.parent)
              AND person.kind = 'contact' AND person.row IN (SELECT rowid FROM search WHERE search MATCH ?)) IS NOT NULL";
        add(person, vec![format!("title : ({name})")]);
    }
    if !query.channel.trim().is_empty() {
        let channel = "EXISTS (SELECT 1 FROM version WHERE version.record = record.id AND version.version = record.version
              AND instr(lower(json_extract(version.body, '$.channel')), ?))";
        add(channel, vec![query.channel.trim().to_lowercase()]);
    }
    if let Some(kind) = query.kind {
        add("record.kind = ?", vec![kind.word().to_owned()]);
    }
    if let Some(date) = &query.date {
        let (first, last) = date.day_range();
        // A sort key of a dated record is "first day, time, last day"; one without a date is shorter.
        let days = "length(record.sort_key) > 16 AND substr(record.sort_key, 1, 10) <= ? AND substr(record.sort_key, -10) >= ?";
        add(days, vec![last, first]);
    }
    if query.has_file {
        add("EXISTS (SELECT 1 FROM attachment WHERE attachment.record = record.id)", Vec::new());
    }
    (!parts.is_empty()).then(|| (parts.join(" AND "), values))
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
