//! The one command behind which the whole application lies.

use std::sync::Arc;

use candour_app::{ApiError, App, WorkId};
use serde_json::Value;
use tauri::async_runtime::spawn_blocking;

/// Hands `payload` to the command called `cmd`, away from the thread that draws.
///
/// Under the name `work`, if there is one, the page can ask how far it is, and stop it.
/// Which commands exist, what they take and when they are allowed is the application's business.
#[tauri::command]
pub(crate) async fn rpc(
    app: tauri::State<'_, Arc<App>>,
    cmd: String,
    payload: Value,
    work: Option<String>,
) -> Result<Value, ApiError> {
    let app = Arc::clone(&app);
    spawn_blocking(move || app.dispatch_as(work.map(WorkId::from), &cmd, payload))
        .await
        .unwrap_or_else(|_panicked| {
            // The message of a panic may quote what it choked on, so it goes no further than here.
            Err(ApiError::Unexpected { reference: "panic".to_owned() })
        })
}
