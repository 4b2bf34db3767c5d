//! File dialogs. The page learns a handle and a file name, never a path.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use candour_app::{ApiError, App, HandleId};
use serde::Serialize;
use tauri::async_runtime::spawn_blocking;
use tauri::{State, WebviewWindow};

use crate::dialogs::{Question, ask};

const VAULT: &str = "candour";
const PDF: &str = "pdf";

/// The longest file name that we suggest, in characters; file systems stop at 255 bytes.
const LONGEST_NAME: usize = 60;

/// What was chosen: a handle that stands for the path, and the file's own name, to show.
#[derive(Debug, Serialize)]
pub(crate) struct Picked {
    handle: HandleId,
    label: String,
}

/// Asks for a file to read. `None` when the dialog was cancelled, here and below.
#[tauri::command]
pub(crate) async fn pick_file(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
) -> Result<Option<Picked>, ApiError> {
    Ok(answer(window, Question::File).await.map(|path| picked(&app, path)))
}

/// Asks for the folder of a vault that exists.
#[tauri::command]
pub(crate) async fn pick_vault(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
) -> Result<Option<Picked>, ApiError> {
    Ok(answer(window, Question::Folder).await.map(|path| picked(&app, path)))
}

/// Asks where a new vault shall be made: a folder to make it in, and its name.
#[tauri::command]
pub(crate) async fn place_vault(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
) -> Result<Option<Picked>, ApiError> {
    let question = Question::NewFolder;
    Ok(answer(window, question).await.map(|path| picked(&app, with_extension(path, VAULT))))
}

/// Asks where a PDF shall be saved.
#[tauri::command]
pub(crate) async fn place_pdf(
    window: WebviewWindow,
    app: State<'_, Arc<App>>,
    suggested_name: String,
) -> Result<Option<Picked>, ApiError> {
    let question = Question::NewFile { suggested: as_file_name(&suggested_name) };
    Ok(answer(window, question).await.map(|path| picked(&app, with_extension(path, PDF))))
}

async fn answer(window: WebviewWindow, question: Question) -> Option<PathBuf> {
    // A dialog that failed is a dialog that chose nothing.
    spawn_blocking(move || ask(&window, question)).await.ok().flatten()
}

/// Gives the page what it may know of a path.
pub(crate) fn picked(app: &App, path: PathBuf) -> Picked {
    let label = label(&path);
    Picked { handle: app.handle_for(path), label }
}

fn label(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Appends `extension` unless the name has it already. Never replaces one: "minutes.v2" stays whole.
fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    let has_it = path.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension));
    if has_it {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    name.into()
}

/// Makes one harmless file name of what the page suggests: no folder, no control character, not hidden.
fn as_file_name(suggested: &str) -> String {
    let name: String = suggested
        .chars()
        .map(|c| if c.is_control() || matches!(c, '/' | '\\' | ':') { ' ' } else { c })
        .take(LONGEST_NAME)
        .collect();
    name.trim_matches(|c: char| c.is_whitespace() || c == '.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn placed(chosen: &str, expected: &str) {
        assert_eq!(with_extension(chosen.into(), "pdf"), Path::new(expected));
    }

    #[test]
    fn an_extension_is_added_once() {
        placed("/home/a/report", "/home/a/report.pdf");
        placed("/home/a/report.pdf", "/home/a/report.pdf");
        placed("/home/a/report.PDF", "/home/a/report.PDF");
        placed("/home/a/minutes.v2", "/home/a/minutes.v2.pdf");
    }

    #[test]
    fn a_suggestion_is_one_plain_name() {
        assert_eq!(as_file_name("disclosure-7f3a.pdf"), "disclosure-7f3a.pdf");
        assert_eq!(as_file_name("../../.bashrc"), "bashrc");
        assert_eq!(as_file_name("a\nb\0c"), "a b c");
        assert_eq!(as_file_name(&"x".repeat(500)).len(), LONGEST_NAME);
        assert_eq!(as_file_name(""), "");
    }

    #[test]
    fn the_page_sees_the_name_and_not_the_folder() {
        assert_eq!(label(Path::new("/home/somebody/private/note.eml")), "note.eml");
    }
}
