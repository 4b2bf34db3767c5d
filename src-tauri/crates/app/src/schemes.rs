//! Reporting schemes.

use serde::Serialize;
use ts_rs::TS;

use crate::{
    Result,
    app::{Context, Opened},
    command::Nothing,
};

/// A scheme to choose.
#[derive(Serialize, TS)]
pub(crate) struct SchemeView {
    id: String,
    version: u32,
    title: String,
    recipient: String,
}

pub(crate) fn list(_: &mut Option<Opened>, _: &Context<'_>, _: Nothing) -> Result<Vec<SchemeView>> {
    let schemes = candour_disclosure::schemes().iter().map(|scheme| SchemeView {
        id: scheme.id.clone(),
        version: scheme.version,
        title: scheme.title.clone(),
        recipient: scheme.recipient.words.clone(),
    });
    Ok(schemes.collect())
}
