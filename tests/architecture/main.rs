//! The rules of `src-tauri/docs/architecture.md`, as tests.
//!
//! Each rule is a function from what the checkout says to a list of complaints, so that it can be run on
//! the real thing, where it must find none, and on something made up, where it must find some.

mod dependencies;
mod manifests;
mod pages;
mod sources;
mod unjudged;

use std::path::{Path, PathBuf};

/// The checkout.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests/ lies in the checkout")
}

/// A file of ours: where it is, from the checkout's root, and what is in it.
#[derive(Debug, Clone)]
struct File {
    path: String,
    text: String,
}

impl File {
    fn made_up(path: &str, text: &str) -> Self {
        Self { path: path.to_owned(), text: text.to_owned() }
    }
}

/// Reads all files below `folder` that end in one of `extensions`.
#[track_caller]
fn files(folder: &str, extensions: &[&str]) -> Vec<File> {
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.retain(|path| path.extension().is_some_and(|it| extensions.iter().any(|e| it == *e)));
    assert!(
        !found.is_empty(),
        "no {extensions:?} in {folder}: a rule that reads nothing proves nothing"
    );
    found.sort();
    let read = |path: PathBuf| File {
        text: std::fs::read_to_string(&path).unwrap_or_default(),
        path: path.strip_prefix(root()).unwrap_or(&path).to_string_lossy().into_owned(),
    };
    found.into_iter().map(read).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        match path.file_name().and_then(|name| name.to_str()) {
            Some("node_modules" | "dist" | "target") => {}
            _ if path.is_dir() => collect(&path, found),
            _ => found.push(path),
        }
    }
}

/// Fails with every complaint, one a line.
#[track_caller]
fn holds(complaints: &[String]) {
    assert!(complaints.is_empty(), "\n  {}\n", complaints.join("\n  "));
}

/// Fails unless there is a complaint with these words in it: a rule that cannot fail is no rule.
#[track_caller]
fn complains(complaints: &[String], words: &str) {
    assert!(complaints.iter().any(|one| one.contains(words)), "no {words:?} in {complaints:?}");
}
