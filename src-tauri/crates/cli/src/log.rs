//! `add`, `list`, `show`, `edit`, `bin`, `search`: work on records.

use std::{
    fmt,
    io::{self, BufRead, Read},
    path::Path,
};

use candour_app::ApiError;
use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, MapAccess, Visitor},
};
use serde_json::{Map, Value, json};

use crate::{
    arguments::Secret,
    host::{Failure, Host, Result},
    secret,
};

/// A line longer than this is not a record.
const MOST_LINE_BYTES: u64 = 64 * 1024 * 1024;

pub(crate) fn add(
    host: &Host,
    vault: &Path,
    kind: Option<&str>,
    lines: bool,
    secret: &Secret,
) -> Result<()> {
    secret::open(host, vault, secret)?;
    match kind {
        Some(kind) if !lines => {
            let record = read_record()?;
            let id = add_one(host, kind, record)?;
            if host.wants_json() { host.document(&json!({ "id": id })) } else { host.line(&id) }
        }
        _ => add_lines(host),
    }
}

/// Adds record by record; what was added before a bad line stays added.
fn add_lines(host: &Host) -> Result<()> {
    let mut input = io::stdin().lock();
    let mut number = 0;
    loop {
        number += 1;
        let mut line = Vec::new();
        let read = input.by_ref().take(MOST_LINE_BYTES).read_until(b'\n', &mut line);
        if read.map_err(|_| Failure::Terminal("terminal-input"))? == 0 {
            return Ok(());
        }
        if line.iter().all(u8::is_ascii_whitespace) {
            continue;
        }
        let id = add_line(host, &line).map_err(|error| Failure::Line(number, error))?;
        if host.wants_json() {
            host.line(&json!({ "id": id }).to_string())?;
        } else {
            host.line(&id)?;
        }
    }
}

/// Adds `{"kind": …, …record}` or `{"kind": …, "record": {…}}`.
///
/// Offers and requests have a `kind` of their own: in the flat form the first `kind` names the record's kind, a second
/// one belongs to the record.
fn add_line(host: &Host, line: &[u8]) -> Result<String, ApiError> {
    let Pairs(mut pairs) = parse(line)?;
    let kind =
        pairs.iter().position(|(key, _)| key == "kind").ok_or(ApiError::RecordUnknownKind)?;
    let (_, kind) = pairs.remove(kind);
    let kind = kind.as_str().ok_or(ApiError::RecordUnknownKind)?;
    let record = match pairs.as_mut_slice() {
        [(key, inner)] if key == "record" => inner.take(),
        _ => Value::Object(pairs.into_iter().collect()),
    };
    add_one(host, kind, record)
}

/// A JSON object as it was written: in order, and with a key that comes twice.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairVisitor;
        impl<'de> Visitor<'de> for PairVisitor {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a JSON object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(PairVisitor)
    }
}

fn add_one(host: &Host, kind: &str, record: Value) -> Result<String, ApiError> {
    let view = match kind {
        "evidence" => add_evidence(host, record)?,
        "me" | "contact" | "encounter" | "offer" | "request" | "note" => {
            host.call("records_add", json!({ "kind": kind, "record": record }))?
        }
        _ => return Err(ApiError::RecordUnknownKind),
    };
    Ok(view["id"].as_str().unwrap_or_default().to_owned())
}

/// Evidence names a file by its path; the application gets a handle instead.
fn add_evidence(host: &Host, record: Value) -> Result<Value, ApiError> {
    const KNOWN: [&str; 4] = ["contact", "path", "source", "captured"];
    let Value::Object(mut record) = record else { return Err(ApiError::RecordNotObject) };
    if record.keys().any(|key| !KNOWN.contains(&key.as_str())) {
        return Err(ApiError::RecordUnknownKey {
            kind: "evidence".to_owned(),
            known: KNOWN.map(str::to_owned).to_vec(),
        });
    }
    record.retain(|_, value| !value.is_null());
    let path = required_text(&record, "path")?;
    required_text(&record, "contact")?;
    record.remove("path");
    record.insert("file".to_owned(), host.handle(Path::new(&path)));
    host.call("evidence_add", Value::Object(record)).map_err(|error| match error {
        ApiError::BadRequest { at } => {
            let expected = match at.as_str() {
                "contact" => candour_app::ExpectedCode::Id,
                "captured" => candour_app::ExpectedCode::Date,
                _ => candour_app::ExpectedCode::Text,
            };
            ApiError::FieldInvalid { field: at, expected, choices: Vec::new() }
        }
        other => other,
    })
}

fn required_text(record: &Map<String, Value>, field: &str) -> Result<String, ApiError> {
    match record.get(field).and_then(Value::as_str) {
        Some(text) if !text.trim().is_empty() => Ok(text.to_owned()),
        _ => Err(ApiError::FieldRequired { field: field.to_owned() }),
    }
}

pub(crate) fn list(host: &Host, vault: &Path, kind: &str, secret: &Secret) -> Result<()> {
    secret::open(host, vault, secret)?;
    let views =
        host.call("records_list", json!({ "kind": kind })).map_err(|error| match error {
            ApiError::BadRequest { .. } => ApiError::RecordUnknownKind,
            other => other,
        })?;
    if host.wants_json() {
        return host.document(&views);
    }
    for view in views.as_array().into_iter().flatten() {
        let text = |key: &str| view[key].as_str().unwrap_or_default().to_owned();
        host.line(format!("{}  {}  {}", text("id"), text("title"), text("whenWords")).trim_end())?;
    }
    Ok(())
}

pub(crate) fn show(
    host: &Host,
    vault: &Path,
    id: &str,
    history: bool,
    secret: &Secret,
) -> Result<()> {
    secret::open(host, vault, secret)?;
    let command = if history { "records_history" } else { "records_get" };
    let view = host.call(command, json!({ "id": id })).map_err(no_such_record)?;
    host.document(&view)
}

pub(crate) fn edit(host: &Host, vault: &Path, id: &str, secret: &Secret) -> Result<()> {
    secret::open(host, vault, secret)?;
    let record = read_record()?;
    let view =
        host.call("records_edit", json!({ "id": id, "record": record })).map_err(no_such_record)?;
    answer_with_id(host, &view)
}

pub(crate) fn move_record(
    host: &Host,
    vault: &Path,
    command: &str,
    id: &str,
    secret: &Secret,
) -> Result<()> {
    secret::open(host, vault, secret)?;
    let view = host.call(command, json!({ "id": id })).map_err(no_such_record)?;
    answer_with_id(host, &view)
}

pub(crate) fn search(host: &Host, vault: &Path, query: &str, secret: &Secret) -> Result<()> {
    secret::open(host, vault, secret)?;
    let view = host.call("search_find", json!({ "query": query }))?;
    if host.wants_json() {
        let hits = view["results"].as_array().into_iter().flatten().map(|hit| {
            json!({ "kind": hit["kind"], "id": hit["id"], "title": hit["title"], "snippet": hit["snippet"] })
        });
        return host.document(&json!({ "results": hits.collect::<Vec<_>>() }));
    }
    for hit in view["results"].as_array().into_iter().flatten() {
        let text = |key: &str| hit[key].as_str().unwrap_or_default();
        host.line(&format!("{:<10}  {}  {}", text("kind"), text("id"), text("title")))?;
        host.line(&format!("            {}", text("snippet")))?;
    }
    Ok(())
}

fn answer_with_id(host: &Host, view: &Value) -> Result<()> {
    let id = view["id"].as_str().unwrap_or_default();
    if host.wants_json() { host.document(&json!({ "id": id })) } else { host.line(id) }
}

/// An id that is no id at all is a record that does not exist.
fn no_such_record(error: ApiError) -> ApiError {
    match error {
        ApiError::BadRequest { .. } => ApiError::RecordNotFound,
        other => other,
    }
}

fn read_record() -> Result<Value> {
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .take(MOST_LINE_BYTES)
        .read_to_end(&mut bytes)
        .map_err(|_| Failure::Terminal("terminal-input"))?;
    Ok(parse(&bytes)?)
}

fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ApiError> {
    serde_json::from_slice(bytes).map_err(|error| ApiError::RecordNotJson {
        line: u32::try_from(error.line()).unwrap_or(u32::MAX),
        column: u32::try_from(error.column()).unwrap_or(u32::MAX),
    })
}
