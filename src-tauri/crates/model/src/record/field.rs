//! Fields: how each is checked and read, whatever kind of record it belongs to.

use serde_json::{Map, Value};

use super::{Kind, MAX_TEXT_BYTES};
use crate::{Error, Expected, Result};

/// How a field is read: what belongs in it, and whether it must be there.
pub(super) struct Field {
    pub(super) name: &'static str,
    pub(super) expected: Expected,
    pub(super) required: bool,
}

/// Returns the name of a field without the mark of a raw identifier: `r#where` is `where` in JSON.
pub(super) const fn plain(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// Checks what can be told without reading a value: keys, what is required, and lengths.
pub(super) fn check(
    kind: Kind,
    fields: &'static [Field],
    keys: &'static [&'static str],
    map: &Map<String, Value>,
) -> Result<()> {
    if map.keys().any(|key| !keys.contains(&key.as_str())) {
        return Err(Error::UnknownKey { kind: kind.word(), known: keys });
    }
    for field in fields {
        let value = map.get(field.name);
        let empty = match value {
            None => true,
            Some(Value::String(text)) => text.trim().is_empty(),
            Some(_) => false,
        };
        if field.required && empty {
            return Err(Error::Required { field: field.name });
        }
        if value.is_some_and(|value| weight(value) > MAX_TEXT_BYTES) {
            return Err(Error::TooLong { field: field.name, limit: MAX_TEXT_BYTES as u32 });
        }
    }
    Ok(())
}

/// What a value weighs: its texts in bytes, and something for every item of a list.
fn weight(value: &Value) -> usize {
    match value {
        Value::String(text) => text.len(),
        Value::Array(items) => items.iter().map(|item| 16 + weight(item)).sum(),
        Value::Object(map) => map.values().map(weight).sum(),
        _ => 0,
    }
}

/// Reads a record whose keys have been checked.
pub(super) fn read<T: serde::de::DeserializeOwned>(
    fields: &'static [Field],
    mut value: Value,
) -> Result<T> {
    // An empty string in a field that is not text means "not known", as a form sends it.
    if let Value::Object(map) = &mut value {
        for field in fields.iter().filter(|field| field.expected != Expected::Text) {
            if map
                .get(field.name)
                .and_then(Value::as_str)
                .is_some_and(|text| text.trim().is_empty())
            {
                map.remove(field.name);
            }
        }
    }
    serde_path_to_error::deserialize(value).map_err(|error| {
        let path = error.path().to_string();
        let name = path.split(['.', '[']).next().unwrap_or("");
        match fields.iter().find(|field| field.name == name) {
            Some(field) => Error::Invalid { field: field.name, expected: field.expected },
            None => Error::NotAnObject,
        }
    })
}
