//! Search across everything that is not in the bin.

mod query;

use candour_model::{Kind, Record, RecordId};
use candour_vault::Vault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Result, app::Context};

/// Words to find.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct SearchRequest {
    query: String,
}

/// What was found, best first. The query is not echoed.
#[derive(Serialize, TS)]
pub(crate) struct SearchView {
    results: Vec<SearchHit>,
}

/// One hit.
#[derive(Serialize, TS)]
pub(crate) struct SearchHit {
    kind: Kind,
    id: RecordId,
    title: String,
    snippet: String,
    /// The contact whose page shows it.
    contact: Option<RecordId>,
}

pub(crate) fn find(
    vault: &mut Vault,
    _: &Context<'_>,
    request: SearchRequest,
) -> Result<SearchView> {
    let hits = vault.search(&query::parse(&request.query)?)?;
    let results = hits.into_iter().map(|hit| {
        Ok(SearchHit {
            contact: contact_of(vault, hit.kind, hit.id, hit.parent)?,
            kind: hit.kind,
            id: hit.id,
            title: hit.title,
            snippet: hit.snippet,
        })
    });
    Ok(SearchView { results: results.collect::<Result<_>>()? })
}

/// The contact a hit belongs to; a note may hang on a record of the contact.
fn contact_of(
    vault: &Vault,
    kind: Kind,
    id: RecordId,
    parent: Option<RecordId>,
) -> Result<Option<RecordId>> {
    let above = match (kind, parent) {
        (Kind::Contact, _) => return Ok(Some(id)),
        (Kind::Note, Some(about)) => vault.get(about)?,
        (_, parent) => return Ok(parent),
    };
    Ok(match above.record {
        Record::Contact(_) => Some(above.id),
        other => other.parent(),
    })
}
