//! How the document was made, how to check it, and what it does not prove.

use serde::Serialize;

use super::Context;
use crate::ink::Ink;

/// A few paragraphs under a small heading.
#[derive(Serialize)]
pub(super) struct Block {
    title: Ink,
    paragraphs: Vec<Ink>,
    /// Commands, set in the typewriter face.
    commands: Vec<Command>,
}

/// A command to type.
#[derive(Serialize)]
struct Command {
    system: Ink,
    line: Ink,
}

pub(super) fn blocks(context: &Context<'_>) -> Vec<Block> {
    let Context { ink, texts, imprint, .. } = context;
    let made = texts.format(
        "pdf-method-made",
        &[("version", imprint.version.into()), ("moment", texts.moment(&imprint.made).into())],
    );
    let block = |title: &str, paragraphs: &[&str]| Block {
        title: ink.say(title),
        paragraphs: paragraphs.iter().map(|id| ink.say(id)).collect(),
        commands: Vec::new(),
    };
    let mut how = block(
        "pdf-method-how-title",
        &["pdf-method-selected", "pdf-method-attached", "pdf-method-safe"],
    );
    how.paragraphs.insert(0, ink.own(made));
    let mut check = block("pdf-method-check-title", &["pdf-method-check"]);
    check.commands = ["linux", "macos", "windows"]
        .iter()
        .map(|system| Command {
            system: ink.say(&format!("pdf-system-{system}")),
            line: ink.say(&format!("pdf-command-{system}")),
        })
        .collect();
    vec![
        how,
        check,
        block(
            "pdf-method-not-title",
            &["pdf-method-not-digest", "pdf-method-not-time", "pdf-method-not-finding"],
        ),
    ]
}
