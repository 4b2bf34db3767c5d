//! What other people's programs say about a PDF.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

/// The text of all pages, laid out as on paper.
#[track_caller]
pub fn text(path: &Path) -> String {
    run(Command::new("pdftotext").args(["-layout", "-enc", "UTF-8"]).arg(path).arg("-"))
}

/// The text of all pages in the order it was written, cell by cell, without any white space.
///
/// Line breaks and hyphens are the layout's; whoever asks whether something is said asks without them.
#[track_caller]
pub fn words(path: &Path) -> Words {
    Words(without_space(&text_as_written(path)))
}

/// The text of all pages in the order it was written.
#[track_caller]
pub fn text_as_written(path: &Path) -> String {
    run(Command::new("pdftotext").args(["-raw", "-enc", "UTF-8"]).arg(path).arg("-"))
}

/// What a document says, without white space.
#[derive(Debug)]
pub struct Words(String);

impl Words {
    /// Says whether a text stands in the document, however its lines are broken.
    pub fn say(&self, text: &str) -> bool {
        self.0.contains(&without_space(text))
    }
}

fn without_space(text: &str) -> String {
    text.split_whitespace().collect()
}

/// What `pdfinfo` tells, such as `Tagged` → `yes`.
#[track_caller]
pub fn info(path: &Path) -> BTreeMap<String, String> {
    let told = run(Command::new("pdfinfo").arg(path));
    let pairs = told.lines().filter_map(|line| line.split_once(':'));
    pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

/// Fails unless `qpdf --check` finds nothing, warnings included.
#[track_caller]
pub fn check(path: &Path) {
    run(Command::new("qpdf").arg("--check").arg(path));
}

#[track_caller]
fn run(command: &mut Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command.output().unwrap_or_else(|error| panic!("{program} cannot start: {error}"));
    let (told, complained) = (&output.stdout, String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{program}: {}{complained}", String::from_utf8_lossy(told));
    String::from_utf8_lossy(told).into_owned()
}
