//! The page shows what others wrote as text, never as markup, and one file speaks to the shell.

use crate::{File, complains, files, holds};

/// What turns text into markup or code. The content policy refuses it as well, at run time.
const MARKUP: &[&str] = &[
    "{@html",
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "createContextualFragment",
    "DOMParser",
    "srcdoc",
    "eval(",
    "new Function",
    "<iframe",
];

/// The only file that imports from Tauri.
const HOST: &str = "ui/src/api/host.tauri.ts";

fn check(pages: &[File]) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in pages {
        for (number, line) in file.text.lines().enumerate() {
            let at = format!("{}:{}", file.path, number + 1);
            let found = MARKUP.iter().filter(|words| line.contains(**words));
            complaints.extend(found.map(|words| format!("{at} uses {words}")));
            if file.path != HOST && (line.contains("@tauri-apps") || line.contains("__TAURI")) {
                complaints.push(format!("{at} speaks to the shell; only {HOST} does"));
            }
        }
    }
    complaints
}

#[test]
fn text_stays_text_and_one_file_speaks_to_the_shell() {
    let mut pages = files("ui/src", &["svelte", "ts", "js", "html"]);
    // Tests are no part of the page, and some name these words in order to forbid them.
    pages.retain(|file| !file.path.ends_with(".test.ts"));
    holds(&check(&pages));
}

#[test]
fn the_rule_can_fail() {
    for text in [
        "<p>{@html body}</p>",
        "node.innerHTML = body;",
        "eval(body)",
        "import { invoke } from \"@tauri-apps/api/core\";",
    ] {
        assert!(!check(&[File::made_up("ui/src/a.svelte", text)]).is_empty(), "{text}");
    }
    complains(
        &check(&[File::made_up("ui/src/a.ts", "\nx.innerHTML")]),
        "ui/src/a.ts:2 uses innerHTML",
    );
}

#[test]
fn the_host_may_speak_to_the_shell() {
    holds(&check(&[File::made_up(HOST, "import { invoke } from \"@tauri-apps/api/core\";")]));
}
