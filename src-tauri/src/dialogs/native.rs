//! The desktop's own file dialogs.

use std::path::PathBuf;

use tauri::WebviewWindow;
use tauri_plugin_dialog::DialogExt;

use super::Question;

/// Shows the dialog for `question` and waits. `None` when it was cancelled.
///
/// Must not be called on the thread that draws.
pub(crate) fn ask(window: &WebviewWindow, question: Question) -> Option<PathBuf> {
    let dialog = window.dialog().file().set_parent(window);
    let chosen = match question {
        Question::File => dialog.blocking_pick_file(),
        Question::Folder => dialog.blocking_pick_folder(),
        Question::NewFolder => dialog.blocking_save_file(),
        Question::NewFile { suggested } => dialog.set_file_name(suggested).blocking_save_file(),
    };
    chosen?.into_path().ok()
}
