//! The plain export: everything in clear, in one folder, so that nobody is locked in.
//!
//! `candour-export.json` holds every record with its history and chain of custody; `evidence/` holds the files.
//! The shape is described in `docs/data-format.md`.

use std::{io::Write, path::Path};

use candour_model::{Kind, Record, RecordId};
use candour_vault::{Action, Stored, Vault, file, hex};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use ts_rs::TS;

use crate::{ApiError, HandleId, Result, app::Context, error::from_io, records::stamp};

/// Copies everything out in clear, into a folder that is empty or does not exist yet.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ExportRequest {
    place: HandleId,
}

/// What was copied out.
#[derive(Serialize, TS)]
pub(crate) struct ExportedView {
    records: u32,
    files: u32,
}

pub(crate) fn export(
    vault: &mut Vault,
    context: &Context<'_>,
    request: ExportRequest,
) -> Result<ExportedView> {
    let folder = context.handles.path(&request.place)?;
    if vault.contains(&folder) {
        return Err(ApiError::InsideVault);
    }
    require_empty(&folder)?;
    let stored = all(vault)?;
    let ids: Vec<RecordId> = stored.iter().map(|stored| stored.id).collect();
    // Noted first: should the copy break off halfway, history must not know less than the disk.
    vault.note_departure(&ids, Action::Exported, context.now)?;

    let partial = file::partial_name(&folder).map_err(|error| from_io(&error))?;
    file::create_dir(&partial).map_err(|error| from_io(&error))?;
    let copied = copy_out(vault, &stored, &partial, context.now).and_then(|files| {
        // An empty folder of this name gives way.
        let placed =
            std::fs::rename(&partial, &folder).and_then(|()| file::sync_dir(file::parent(&folder)));
        placed.map_err(|error| from_io(&error)).map(|()| files)
    });
    let files = copied.inspect_err(|_| {
        // What was copied so far is in clear, so it must not stay.
        let _ = std::fs::remove_dir_all(&partial);
    })?;
    Ok(ExportedView { records: ids.len() as u32, files })
}

/// Writes everything into a folder, and returns how many files there are.
fn copy_out(vault: &Vault, stored: &[Stored], folder: &Path, now: DateTime<Utc>) -> Result<u32> {
    let mut records = Vec::new();
    let mut files = 0;
    for stored in stored {
        let file_name = file_name(stored, files + 1);
        if let Some(name) = &file_name {
            write_file(vault, stored.id, &folder.join("evidence"), name)?;
            files += 1;
        }
        records.push(plain(vault, stored, file_name.map(|name| format!("evidence/{name}")))?);
    }
    let document = json!({
        "format": "candour-export",
        "version": 1,
        "exported": stamp(now),
        "records": records,
    });
    let text = serde_json::to_vec_pretty(&document).expect("an export holds only JSON values");
    file::write_whole(&folder.join("candour-export.json"), &text)
        .map_err(|error| from_io(&error))?;
    Ok(files)
}

/// Returns every record, in the bin or not.
fn all(vault: &Vault) -> Result<Vec<Stored>> {
    let mut stored = Vec::new();
    for kind in Kind::ALL {
        stored.extend(vault.list(kind)?);
    }
    stored.extend(vault.binned()?);
    Ok(stored)
}

fn plain(vault: &Vault, stored: &Stored, file: Option<String>) -> Result<Value> {
    let history = vault.history(stored.id)?;
    let custody = vault.custody(stored.id)?;
    Ok(json!({
        "id": stored.id,
        "kind": stored.record.kind(),
        "version": stored.version,
        "added": stamp(stored.added),
        "written": stamp(stored.written),
        "binned": stored.binned.map(stamp),
        "record": body(&stored.record),
        "file": file,
        "history": history.iter().map(|version| json!({
            "version": version.version,
            "written": stamp(version.written),
            "record": body(&version.record),
        })).collect::<Vec<_>>(),
        "custody": custody.iter().map(|line| json!({
            "line": line.line,
            "action": line.action,
            "at": line.at,
            "version": line.version,
            "reference": line.reference,
            "commitment": hex(&line.commitment),
            "previous": hex(&line.previous),
            "hash": hex(&line.hash),
        })).collect::<Vec<_>>(),
    }))
}

fn body(record: &Record) -> Value {
    serde_json::from_str(&record.to_json()).expect("a record's own JSON parses")
}

/// Names the file of a record, if it has one: numbered, and safe on every system.
fn file_name(stored: &Stored, number: u32) -> Option<String> {
    let name = match &stored.record {
        Record::Evidence(evidence) => evidence.name.clone(),
        Record::Disclosure(disclosure) => format!("disclosure-{}.pdf", disclosure.short_id),
        _ => return None,
    };
    let safe = |letter: char| {
        if letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_') {
            letter
        } else {
            '_'
        }
    };
    let name: String = name.chars().map(safe).collect();
    // The end is kept: it carries the file's type.
    let tail = &name[name.len().saturating_sub(80)..];
    Some(format!("{number:03}-{}", tail.trim_start_matches('.')))
}

fn write_file(vault: &Vault, id: RecordId, folder: &Path, name: &str) -> Result<()> {
    if !folder.exists() {
        file::create_dir(folder).map_err(|error| from_io(&error))?;
    }
    let mut out = file::create_new(&folder.join(name)).map_err(|error| from_io(&error))?;
    vault.read_file(id, &mut out)?;
    out.flush().and_then(|()| out.sync_all()).map_err(|error| from_io(&error))
}

/// Refuses a place that holds something already.
fn require_empty(folder: &Path) -> Result<()> {
    use std::io::ErrorKind;
    match folder.read_dir().map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(()),
        Ok(false) => Err(ApiError::FolderNotEmpty),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) if error.kind() == ErrorKind::NotADirectory => Err(ApiError::FolderNotEmpty),
        Err(error) => Err(from_io(&error)),
    }
}
