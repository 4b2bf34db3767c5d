//! The sheet: what the template receives. Every text in it is [`Ink`], already in words and safe to print.
//!
//! The template decides where things stand and how they look; what is said, and in which order, is decided here and
//! in the scheme.

mod checklist;
mod cover;
mod entries;
mod fields;
mod method;
mod summary;
mod unknown;

use std::collections::BTreeMap;

use candour_texts::Texts;
use serde::Serialize;

use crate::{
    Dossier, Imprint, Missing, Scheme,
    cite::{Citations, Name},
    ink::{Caution, Ink, Inker},
    scheme::{Part, Section},
};

/// Everything that is printed.
#[derive(Serialize)]
pub(crate) struct Sheet {
    language: String,
    title: Ink,
    handling: Ink,
    short_id: Ink,
    /// Words that the template itself places, by the last part of their id.
    words: BTreeMap<&'static str, Ink>,
    cover: cover::Cover,
    sections: Vec<SectionSheet>,
}

/// One section, ready to print.
#[derive(Serialize)]
struct SectionSheet {
    title: Ink,
    intro: Option<Ink>,
    #[serde(flatten)]
    body: Body,
}

/// What a section prints; `part` tells the template which.
#[derive(Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
enum Body {
    Summary(summary::Summary),
    Fields { rows: Vec<Row> },
    Entries(entries::Table),
    Checklist(checklist::Result),
    Evidence(entries::Exhibits),
    Unknown(unknown::Unknown),
    Method { blocks: Vec<method::Block> },
}

/// A label with what is known.
#[derive(Serialize)]
struct Row {
    label: Ink,
    value: Value,
}

/// What is known: some lines, or the words "not known".
#[derive(Serialize)]
struct Value {
    lines: Vec<Ink>,
    known: bool,
    /// Set in the typewriter face: addresses and digests.
    exact: bool,
}

impl Value {
    /// Returns roughly how much room it takes.
    fn room(&self) -> usize {
        room(&self.lines)
    }
}

/// A row of a table with more than this may break across pages; a shorter one stays whole.
const WHOLE: usize = 1_600;

/// Returns roughly how much room some lines take, in characters.
fn room(lines: &[Ink]) -> usize {
    lines.iter().map(|line| line.len() + 40).sum()
}

/// A reference to a record in this document.
#[derive(Serialize)]
struct Cite {
    words: Ink,
    anchor: String,
}

/// Ids of messages that the template places, without their `pdf-`.
pub(crate) const WORDS: &[&str] = &[
    "attachment-description",
    "continued",
    "contents",
    "page",
    "page-of",
    "from",
    "to",
    "benign",
    "comment",
    "digest",
    "because",
];

/// What the builders of the parts share.
struct Context<'a> {
    scheme: &'a Scheme,
    dossier: &'a Dossier,
    imprint: &'a Imprint,
    missing: &'a [Missing],
    cites: &'a Citations<'a>,
    ink: &'a Inker<'a>,
    texts: &'a Texts,
}

impl Context<'_> {
    fn cite(&self, name: &Name) -> Cite {
        Cite { words: self.ink.own(&name.words), anchor: name.anchor.clone() }
    }

    fn row(&self, label: &str, value: Value) -> Row {
        Row { label: self.ink.say(label), value }
    }
}

impl Sheet {
    /// Prepares a document.
    pub(crate) fn new(
        scheme: &Scheme,
        dossier: &Dossier,
        imprint: &Imprint,
        missing: &[Missing],
        texts: &Texts,
        caution: Caution,
    ) -> Self {
        let ink = &Inker::new(texts, caution);
        let cites = &Citations::new(dossier, texts);
        let context = Context { scheme, dossier, imprint, missing, cites, ink, texts };
        let words = WORDS.iter().map(|word| (*word, ink.say(&format!("pdf-{word}")))).collect();
        let short_id = ink.line(&imprint.short_id, 40);
        Self {
            language: texts.language(),
            title: ink.own(texts.format("pdf-document-title", &[("id", short_id.text().into())])),
            handling: ink.say(&scheme.handling),
            words,
            cover: cover::cover(&context),
            sections: scheme
                .sections
                .iter()
                .filter(|section| section.part != Part::Reporter)
                .map(|section| section_sheet(section, &context))
                .collect(),
            short_id,
        }
    }
}

fn section_sheet(section: &Section, context: &Context<'_>) -> SectionSheet {
    let body = match section.part {
        Part::Reporter | Part::Contact => Body::Fields { rows: fields::rows(section, context) },
        Part::Summary => Body::Summary(summary::summary(context)),
        Part::Chronology => Body::Entries(entries::chronology(section, context)),
        Part::Requests => Body::Entries(entries::requests(section, context)),
        Part::Offers => Body::Entries(entries::offers(section, context)),
        Part::Checklist => Body::Checklist(checklist::result(context)),
        Part::Evidence => Body::Evidence(entries::evidence(section, context)),
        Part::Unknown => Body::Unknown(unknown::unknown(context)),
        Part::Method => Body::Method { blocks: method::blocks(context) },
    };
    SectionSheet {
        title: context.ink.own(&section.title),
        intro: section.intro.as_ref().map(|intro| context.ink.own(intro)),
        body,
    }
}
