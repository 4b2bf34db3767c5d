//! What other people's tools say about the document: qpdf and poppler, where they are installed.

use std::{
    fs::File,
    io::Write,
    path::Path,
    process::{Command, Output},
};

use super::sample::{dossier, print};

/// Runs a tool on a PDF; prints so and returns none where the tool is not installed.
fn run(tool: &str, before: &[&str], pdf: &[u8], after: &[&str]) -> Option<Output> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("document.pdf");
    File::create(&file).unwrap().write_all(pdf).unwrap();
    let output = Command::new(tool).args(before).arg(&file).args(after).output();
    if output.is_err() {
        println!("skipped: {tool} is not installed");
    }
    output.ok()
}

/// Returns the text of the pages in reading order, with plain spaces for line ends and narrow spaces.
pub(super) fn text_of(pdf: &[u8]) -> Option<String> {
    let output = run("pdftotext", &["-raw"], pdf, &["-"])?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Some(text.replace(['\n', '\u{202f}'], " "))
}

/// Fails where a word stands outside the text area of its page (24 mm at the sides, 10 mm at the foot).
#[track_caller]
pub(super) fn assert_inside(pdf: &[u8]) {
    let Some(output) = run("pdftotext", &["-bbox"], pdf, &["-"]) else { return };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let number = |line: &str, name: &str| -> f64 {
        let (_, rest) = line.split_once(&format!("{name}=\"")).unwrap();
        rest.split('"').next().unwrap().parse().unwrap()
    };
    for line in said.lines().filter(|line| line.contains("<word ")) {
        let (left, right) = (number(line, "xMin"), number(line, "xMax"));
        let bottom = number(line, "yMax");
        assert!(left > 66.0 && right < 595.3 - 66.0 && bottom < 841.9 - 28.0, "{line}");
    }
}

/// Keeps a document to look at, where CANDOUR_LOOK names a folder.
pub(super) fn keep(name: &str, pdf: &[u8]) {
    if let Some(folder) = std::env::var_os("CANDOUR_LOOK") {
        File::create(Path::new(&folder).join(name)).unwrap().write_all(pdf).unwrap();
    }
}

#[test]
fn qpdf_finds_nothing_to_complain_about() {
    let document = print(&dossier());
    keep("case.pdf", &document.pdf);
    let Some(output) = run("qpdf", &["--check"], &document.pdf, &[]) else { return };
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{said}");
    assert!(said.contains("No syntax or stream encoding errors found"), "{said}");
}

#[test]
fn poppler_sees_title_language_tags_and_standards() {
    let document = print(&dossier());
    let Some(output) = run("pdfinfo", &[], &document.pdf, &[]) else { return };
    let said = String::from_utf8_lossy(&output.stdout);
    let pages = format!("Pages:           {}", document.pages);
    for words in ["Disclosure CD-7Q4M-22XK", "Tagged:          yes", "JavaScript:      no", &pages]
    {
        assert!(said.contains(words), "{words:?} is not in\n{said}");
    }
    let Some(output) = run("pdfinfo", &["-meta"], &document.pdf, &[]) else { return };
    let said = String::from_utf8_lossy(&output.stdout);
    for words in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
    ] {
        assert!(said.contains(words), "{words:?} is not in\n{said}");
    }
}

#[test]
fn headings_and_tables_are_tagged() {
    let document = print(&dossier());
    let Some(output) = run("pdfinfo", &["-struct"], &document.pdf, &[]) else { return };
    let said = String::from_utf8_lossy(&output.stdout);
    for tag in ["Document", "H1", "H2", "Table", "TH", "TD"] {
        assert!(said.lines().any(|line| line.trim().starts_with(tag)), "{tag} is not in\n{said}");
    }
}

#[test]
fn the_attachment_is_the_data() {
    let document = print(&dossier());
    let args = ["--show-attachment=disclosure.json"];
    let Some(output) = run("qpdf", &args, &document.pdf, &[]) else { return };
    assert_eq!(output.stdout, document.json);
}

#[test]
fn copied_text_holds_whole_words() {
    let Some(text) = text_of(&print(&dossier()).pdf) else { return };
    for words in [
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "marlow@quillfeather.example",
        "hxxps://files[.]quillfeather[.]example/briefing?id=",
    ] {
        assert!(text.contains(words), "{words:?} is not in\n{text}");
    }
    assert!(!text.contains('\u{200b}'));
}
