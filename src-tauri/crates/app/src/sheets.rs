//! The blank sheet for recovery words: saved as a PDF, printed by the person, filled in by hand.

use candour_vault::file::Prepared;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{HandleId, Result, app::Context, error::from_io};

/// Says where the sheet goes.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct SheetSaveRequest {
    place: HandleId,
}

/// The sheet that was saved.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SheetSavedView {
    file_name: String,
}

pub(crate) fn save(context: &Context<'_>, request: SheetSaveRequest) -> Result<SheetSavedView> {
    let place = context.handles.path(&request.place)?;
    let sheet = candour_disclosure::recovery_sheet(context.texts, context.now)?;
    context.work.go_on()?;
    Prepared::write(&place, &sheet).and_then(Prepared::place).map_err(|error| from_io(&error))?;
    let file_name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
    Ok(SheetSavedView { file_name })
}
