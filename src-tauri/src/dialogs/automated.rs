//! Answers prepared by a test, instead of dialogs that its driver could not see.
//!
//! `CANDOUR_AUTOMATION_ANSWERS` names a file with one path a line; each question takes the first line.
//! An empty line, or none left, is a cancelled dialog.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use tauri::WebviewWindow;

use super::Question;

/// Takes the next prepared answer, whatever `question` is.
pub(crate) fn ask(_window: &WebviewWindow, _question: Question) -> Option<PathBuf> {
    let file = std::env::var_os("CANDOUR_AUTOMATION_ANSWERS")?;
    take_first_line(Path::new(&file)).filter(|answer| !answer.is_empty()).map(PathBuf::from)
}

fn take_first_line(file: &Path) -> Option<String> {
    let all = std::fs::read_to_string(file).ok()?;
    let (first, rest) = all.split_once('\n').unwrap_or((&all, ""));
    std::fs::File::create(file).ok()?.write_all(rest.as_bytes()).ok()?;
    Some(first.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_question_takes_one_line() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        file.write_all(b"/one\n\n/three").unwrap();
        let next = || take_first_line(file.path());
        assert_eq!(next().as_deref(), Some("/one"));
        assert_eq!(next().as_deref(), Some(""));
        assert_eq!(next().as_deref(), Some("/three"));
        assert_eq!(next().as_deref(), Some(""));
    }
}
