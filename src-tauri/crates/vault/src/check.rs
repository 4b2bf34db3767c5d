//! The check: reads everything once and names what does not hold. It repairs nothing.

use std::collections::HashMap;

use candour_model::{Kind, Record, RecordId};
use rusqlite::{Connection, Row};
use sha2::{Digest, Sha256};

use crate::{
    Result, Vault, attachment,
    custody::{self, Content, Hash, Line, hex},
};

/// Which part of the vault a finding is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The header file.
    Header,
    /// The database as a whole.
    Database,
    /// The chain of custody of a record, or the head over all.
    Custody,
    /// The content of a record.
    Record,
    /// The file of a record.
    Attachment,
}

/// What does not hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Problem {
    /// One of the two copies of the header is damaged or missing.
    OneCopyOnly,
    /// Pages of the database fail their checks.
    DamagedPages,
    /// A line is missing, changed or out of order.
    BrokenChain,
    /// The head does not follow from the lines.
    BrokenHead,
    /// The content is not what the custody line commits to.
    ChangedContent,
    /// The content does not read back.
    Unreadable,
    /// The file is not what was attached.
    ChangedFile,
}

/// One thing that does not hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub part: Part,
    /// In which record, if in one.
    pub record: Option<RecordId>,
    /// What.
    pub problem: Problem,
}

/// What the check saw.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Records looked at.
    pub records: u32,
    /// Custody lines followed.
    pub lines: u32,
    /// Files read in full.
    pub attachments: u32,
    /// What does not hold; empty when everything does.
    pub findings: Vec<Finding>,
}

impl Report {
    fn add(&mut self, part: Part, record: Option<&str>, problem: Problem) {
        let record = record.and_then(|id| id.parse().ok());
        self.findings.push(Finding { part, record, problem });
    }
}

impl Vault {
    /// Verifies header copies, database pages, custody, contents and files.
    pub fn check(&self) -> Result<Report> {
        let mut report = Report::default();
        if self.whole_header_copies() < 2 {
            report.add(Part::Header, None, Problem::OneCopyOnly);
        }
        if !pages_hold(&self.connection) {
            report.add(Part::Database, None, Problem::DamagedPages);
        }
        check_custody(&self.connection, &mut report)?;
        check_contents(&self.connection, &mut report)?;
        check_definitions(&self.connection, &mut report)?;
        check_attachments(&self.connection, &mut report)?;
        Ok(report)
    }
}

/// Runs SQLCipher's check of every page's MAC, then SQLite's check of the structure.
fn pages_hold(connection: &Connection) -> bool {
    let messages = |pragma: &str| -> rusqlite::Result<Vec<String>> {
        connection.prepare(pragma)?.query_map([], |row| row.get(0))?.collect()
    };
    let macs = messages("PRAGMA cipher_integrity_check").is_ok_and(|found| found.is_empty());
    let structure = messages("PRAGMA integrity_check").is_ok_and(|found| found == ["ok"]);
    let references = connection
        .prepare("PRAGMA foreign_key_check")
        .and_then(|mut statement| statement.exists([]))
        .is_ok_and(|broken| !broken);
    macs && structure && references
}

/// Follows every line in the order it was written, each record's chain and the head over all.
fn check_custody(connection: &Connection, report: &mut Report) -> Result<()> {
    let (vault_id, head_seq, stored_head): ([u8; 16], u32, Hash) =
        connection.query_row("SELECT id, head_seq, head FROM vault", [], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })?;
    let mut head = custody::first_head(&vault_id);
    let mut heads_hold = true;
    let mut chains: HashMap<String, (u32, Hash)> = HashMap::new();
    let mut statement = connection.prepare(
        "SELECT seq, record, line, action, at, version, reference, commitment, previous, hash, head FROM custody ORDER BY seq",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let seq: u32 = row.get(0)?;
        let record: String = row.get(1)?;
        let line = Line {
            line: row.get(2)?,
            action: row.get(3)?,
            at: row.get(4)?,
            version: row.get(5)?,
            reference: row.get(6)?,
            commitment: row.get(7)?,
            previous: row.get(8)?,
            hash: row.get(9)?,
        };
        report.lines += 1;
        let (last, previous) = chains.get(&record).copied().unwrap_or((0, [0; 32]));
        let holds = line.line == last + 1
            && line.previous == previous
            && custody::line_hash(&record, &line) == line.hash;
        if !holds {
            report.add(Part::Custody, Some(&record), Problem::BrokenChain);
        }
        head = custody::next_head(&head, &line.hash);
        heads_hold &= seq == report.lines && row.get::<_, Hash>(10)? == head;
        chains.insert(record, (line.line, line.hash));
    }
    if !heads_hold || head != stored_head || head_seq != report.lines {
        report.add(Part::Custody, None, Problem::BrokenHead);
    }
    Ok(())
}

/// Holds every version of every record against the line that was written with it, and what is derived against both.
fn check_contents(connection: &Connection, report: &mut Report) -> Result<()> {
    let mut statement = connection.prepare(
        "SELECT record.id, record.kind, record.salt, record.version, record.parent, record.binned IS NOT NULL,
                version.version, version.format, version.body, version.written, custody.commitment, custody.at,
                (SELECT max(version) FROM custody AS newest WHERE newest.record = record.id),
                (SELECT action = 'binned' FROM custody AS moved
                 WHERE moved.record = record.id AND moved.action IN ('binned', 'restored')
                 ORDER BY moved.line DESC LIMIT 1),
                EXISTS (SELECT 1 FROM search WHERE search.rowid = record.row)
         FROM record
         LEFT JOIN version ON version.record = record.id
         LEFT JOIN custody ON custody.record = record.id AND custody.version = version.version
              AND custody.action IN ('added', 'edited')
         WHERE record.salt IS NOT NULL
         ORDER BY record.id, version.version",
    )?;
    let mut rows = statement.query([])?;
    let mut last = String::new();
    let mut expected = 1;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        if id != last {
            report.records += 1;
            expected = 1;
            last.clone_from(&id);
        }
        match content_holds(row, expected) {
            Some(Ok(())) => {}
            Some(Err(problem)) => report.add(Part::Record, Some(&id), problem),
            None => report.add(Part::Record, Some(&id), Problem::ChangedContent),
        }
        expected += 1;
    }
    Ok(())
}

/// Looks at one version. Nothing comes back where something is missing altogether.
fn content_holds(row: &Row<'_>, expected: u32) -> Option<std::result::Result<(), Problem>> {
    let kind: String = row.get(1).ok()?;
    let salt: Vec<u8> = row.get(2).ok()?;
    let current: u32 = row.get(3).ok()?;
    let parent: Option<String> = row.get(4).ok()?;
    let binned: bool = row.get(5).ok()?;
    let version: u32 = row.get(6).ok()?;
    let format: u32 = row.get(7).ok()?;
    let body: String = row.get(8).ok()?;
    let written: String = row.get(9).ok()?;
    let committed: Hash = row.get(10).ok()?;
    let at: String = row.get(11).ok()?;
    let newest: u32 = row.get(12).ok()?;
    let in_bin: Option<bool> = row.get(13).ok()?;
    let indexed: bool = row.get(14).ok()?;
    let content = Content { kind: &kind, version, format, body: &body };
    let holds = version == expected
        && newest == current
        && written == at
        && in_bin.unwrap_or(false) == binned
        && indexed != binned
        && committed == custody::commitment(&salt, &content);
    if !holds {
        return Some(Err(Problem::ChangedContent));
    }
    let Ok(record) = Record::from_stored(Kind::from_word(&kind)?, &body) else {
        return Some(Err(Problem::Unreadable));
    };
    let derived = version != current || record.parent().map(|id| id.to_string()) == parent;
    Some(if derived { Ok(()) } else { Err(Problem::ChangedContent) })
}

/// Looks for the exact checklist behind every assessment.
fn check_definitions(connection: &Connection, report: &mut Report) -> Result<()> {
    let mut statement = connection.prepare(
        "SELECT record.id, json_extract(version.body, '$.checklist.sha256'), definition.body
         FROM record JOIN version ON version.record = record.id
         LEFT JOIN definition ON definition.sha256 = json_extract(version.body, '$.checklist.sha256')
         WHERE record.kind = 'assessment' AND record.salt IS NOT NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, stated): (String, String) = (row.get(0)?, row.get(1)?);
        let body: Option<String> = row.get(2)?;
        let holds = body.is_some_and(|body| hex(&Sha256::digest(body.as_bytes())) == stated);
        if !holds {
            report.add(Part::Record, Some(&id), Problem::ChangedContent);
        }
    }
    Ok(())
}

/// Reads every file, and holds its digest against the one its record states.
fn check_attachments(connection: &Connection, report: &mut Report) -> Result<()> {
    let mut statement = connection.prepare(
        "SELECT attachment.record, lower(hex(attachment.sha256)),
                json_extract(version.body, CASE record.kind WHEN 'evidence' THEN '$.sha256' ELSE '$.pdf_sha256' END)
         FROM attachment
         JOIN record ON record.id = attachment.record
         JOIN version ON version.record = record.id AND version.version = record.version",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: String = row.get(0)?;
        let digest: String = row.get(1)?;
        let stated: Option<String> = row.get(2)?;
        report.attachments += 1;
        let whole =
            attachment::read(connection, &attachment::KEPT, &id, &mut std::io::sink()).is_ok();
        if !whole || stated.as_deref() != Some(&digest) {
            report.add(Part::Attachment, Some(&id), Problem::ChangedFile);
        }
    }
    // Records whose file is gone altogether.
    let mut statement = connection.prepare(
        "SELECT id FROM record WHERE kind IN ('evidence', 'disclosure') AND salt IS NOT NULL
         AND id NOT IN (SELECT record FROM attachment)",
    )?;
    let missing = statement.query_map([], |row| row.get::<_, String>(0))?;
    for id in missing {
        report.add(Part::Attachment, Some(&id?), Problem::ChangedFile);
    }
    Ok(())
}
