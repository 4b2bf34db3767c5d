//! The whole main job without a window: the terminal makes the sample disclosure.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::places::Places;
use crate::step::{Result, run};

/// Runs `candour-cli demo` into a fresh folder and says where the PDF is.
pub(crate) fn make(places: &Places) -> Result {
    let folder = places.target.join("demo");
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .map_err(|error| format!("cannot clear {}: {error}", folder.display()))?;
    }
    run(Command::new(places.debug("candour-cli")).arg("demo").arg(&folder))?;

    let mut found = Vec::new();
    pdfs(&folder, &mut found);
    let [pdf, ..] = found.as_slice() else {
        return Err(format!("there is no PDF in {}", folder.display()));
    };
    println!("\nThe disclosure: {}", pdf.display());
    Ok(())
}

fn pdfs(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            pdfs(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "pdf") {
            found.push(path);
        }
    }
}
