//! Records of every kind: added, edited, shown, binned.

use candour_model::{Error, Kind, Record, RecordId};
use candour_vault::{Stored, Vault};
use chrono::{DateTime, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{ApiError, Result, app::Context, command::Nothing};

/// Adds a record that somebody wrote. Evidence has a command of its own, since it brings a file.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordAddRequest {
    kind: Kind,
    #[ts(type = "unknown")]
    record: Value,
}

/// Replaces the content of a record; the version before is kept.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordEditRequest {
    id: RecordId,
    #[ts(type = "unknown")]
    record: Value,
}

/// Names a record.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordRequest {
    pub(crate) id: RecordId,
}

/// Asks for all records of a kind.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct RecordListRequest {
    kind: Kind,
}

/// A record as stored, with what a screen needs beside it.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecordView {
    id: RecordId,
    version: u32,
    added_at: String,
    written_at: String,
    binned_at: Option<String>,
    title: String,
    /// The date in words; empty where none is known.
    when_words: String,
    #[serde(flatten)]
    #[ts(flatten)]
    record: Record,
}

/// One version of a record.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VersionView {
    version: u32,
    written_at: String,
    record: Record,
}

impl RecordView {
    /// Dresses a stored record for a screen.
    pub(crate) fn new(stored: Stored, context: &Context<'_>) -> Self {
        Self {
            id: stored.id,
            version: stored.version,
            added_at: stamp(stored.added),
            written_at: stamp(stored.written),
            binned_at: stored.binned.map(stamp),
            title: stored.record.title(),
            when_words: stored
                .record
                .when()
                .map(|when| context.texts.when(when))
                .unwrap_or_default(),
            record: stored.record,
        }
    }

    /// Returns the id.
    pub(crate) fn id(&self) -> RecordId {
        self.id
    }

    /// Dresses a list.
    pub(crate) fn list(stored: Vec<Stored>, context: &Context<'_>) -> Vec<Self> {
        stored.into_iter().map(|stored| Self::new(stored, context)).collect()
    }
}

pub(crate) fn add(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RecordAddRequest,
) -> Result<RecordView> {
    if request.kind == Kind::Evidence {
        return Err(Error::UnknownKind.into());
    }
    let record = Record::from_json(request.kind, request.record)?;
    // There is one author: writing the block again edits it.
    let author = match record {
        Record::Me(_) => vault.list(Kind::Me)?.into_iter().next(),
        _ => None,
    };
    let id = match author {
        Some(author) => {
            vault.edit(author.id, &record, context.now)?;
            author.id
        }
        None => vault.add(&record, context.now)?,
    };
    Ok(RecordView::new(vault.get(id)?, context))
}

pub(crate) fn edit(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RecordEditRequest,
) -> Result<RecordView> {
    let current = vault.get(request.id)?.record;
    let record = Record::from_json(current.kind(), request.record)?;
    if let (Record::Evidence(before), Record::Evidence(after)) = (&current, &record) {
        // What the file is cannot be edited, only what is said about it.
        if (&before.sha256, before.size) != (&after.sha256, after.size) {
            return Err(ApiError::RecordWrongState);
        }
    }
    vault.edit(request.id, &record, context.now)?;
    Ok(RecordView::new(vault.get(request.id)?, context))
}

pub(crate) fn get(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RecordRequest,
) -> Result<RecordView> {
    Ok(RecordView::new(vault.get(request.id)?, context))
}

pub(crate) fn list(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RecordListRequest,
) -> Result<Vec<RecordView>> {
    Ok(RecordView::list(vault.list(request.kind)?, context))
}

pub(crate) fn history(
    vault: &mut Vault,
    _: &Context<'_>,
    request: RecordRequest,
) -> Result<Vec<VersionView>> {
    let versions = vault.history(request.id)?;
    Ok(versions
        .into_iter()
        .map(|version| VersionView {
            version: version.version,
            written_at: stamp(version.written),
            record: version.record,
        })
        .collect())
}

pub(crate) fn bin(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RecordRequest,
) -> Result<RecordView> {
    vault.bin(request.id, context.now)?;
    Ok(RecordView::new(vault.get(request.id)?, context))
}

pub(crate) fn restore(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RecordRequest,
) -> Result<RecordView> {
    // There is one author; a second would make it chance which one a disclosure names.
    let is_me = matches!(vault.get(request.id)?.record, Record::Me(_));
    if is_me && !vault.list(Kind::Me)?.is_empty() {
        return Err(ApiError::RecordWrongState);
    }
    vault.restore(request.id, context.now)?;
    Ok(RecordView::new(vault.get(request.id)?, context))
}

pub(crate) fn binned(
    vault: &mut Vault,
    context: &Context<'_>,
    _: Nothing,
) -> Result<Vec<RecordView>> {
    Ok(RecordView::list(vault.binned()?, context))
}

pub(crate) fn me(
    vault: &mut Vault,
    context: &Context<'_>,
    _: Nothing,
) -> Result<Option<RecordView>> {
    let author = vault.list(Kind::Me)?.into_iter().next();
    Ok(author.map(|stored| RecordView::new(stored, context)))
}

/// Writes a time for the wire.
pub(crate) fn stamp(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Secs, true)
}
