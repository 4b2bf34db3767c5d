//! Records in a table: the chronology, the requests, the offers, and the evidence.

use candour_model::{Kind, RecordId};
use chrono::{DateTime, Utc};
use serde::Serialize;

use super::{Cite, Context, Row, Value, WHOLE, fields};
use crate::{
    Item, Source,
    ink::Ink,
    scheme::{Held, Section},
};

/// A table of records: number, date, what.
#[derive(Serialize)]
pub(super) struct Table {
    head: [Ink; 3],
    entries: Vec<Entry>,
    /// Printed where there is no entry.
    none: Ink,
}

/// One record of a table.
#[derive(Serialize)]
struct Entry {
    cite: Cite,
    when: Value,
    /// Under the date: how it is known, and when this was written.
    stamps: Vec<Ink>,
    /// A word or two above the text, such as the channel.
    kicker: Option<Ink>,
    text: Value,
    rows: Vec<Row>,
    /// Known, told or inferred.
    mark: Option<Mark>,
    /// Short enough to stay on one page.
    together: bool,
}

/// Whether the author knows, was told or infers.
#[derive(Serialize)]
struct Mark {
    words: Ink,
    known: bool,
}

/// The evidence.
#[derive(Serialize)]
pub(super) struct Exhibits {
    head: [Ink; 2],
    items: Vec<Exhibit>,
    none: Ink,
}

/// One file.
#[derive(Serialize)]
struct Exhibit {
    cite: Cite,
    name: Value,
    rows: Vec<Row>,
    digest: Value,
    stamp: Ink,
    /// Short enough to stay on one page.
    together: bool,
}

/// Which fields of a record stand where; the rest follow as labelled lines, in the order of the scheme.
struct Places {
    kicker: Option<&'static str>,
    text: &'static str,
    basis: Option<&'static str>,
    mark: Option<&'static str>,
}

pub(super) fn chronology(section: &Section, context: &Context<'_>) -> Table {
    let places = Places {
        kicker: Some("channel"),
        text: "summary",
        basis: Some("when_basis"),
        mark: Some("knowledge"),
    };
    table(section, "encounters", &context.cites.encounters, Held::in_encounter, places, context)
}

pub(super) fn requests(section: &Section, context: &Context<'_>) -> Table {
    let places = Places { kicker: Some("kind"), text: "what", basis: None, mark: None };
    table(section, "requests", &context.cites.requests, Held::in_request, places, context)
}

pub(super) fn offers(section: &Section, context: &Context<'_>) -> Table {
    let places = Places { kicker: Some("kind"), text: "detail", basis: None, mark: None };
    table(section, "offers", &context.cites.offers, Held::in_offer, places, context)
}

fn table<'a, T>(
    section: &Section,
    words: &str,
    items: &[&'a Item<T>],
    held: impl Fn(&'a T, Source) -> Held<'a>,
    places: Places,
    context: &Context<'_>,
) -> Table {
    let ink = context.ink;
    let entries =
        items.iter().filter_map(|item| entry(section, item, &held, &places, context)).collect();
    Table {
        head: ["number", "when", "what"].map(|part| ink.say(&format!("pdf-{words}-{part}"))),
        entries,
        none: ink.say(&format!("pdf-{words}-none")),
    }
}

fn entry<'a, T>(
    section: &Section,
    item: &'a Item<T>,
    held: &impl Fn(&'a T, Source) -> Held<'a>,
    places: &Places,
    context: &Context<'_>,
) -> Option<Entry> {
    let Context { ink, texts, .. } = context;
    let cite = context.cite(context.cites.name(item.id)?);
    let (mut when, mut text) = (fields::not_known(ink), fields::not_known(ink));
    let (mut basis, mut kicker, mut mark) = (None, None, None);
    let mut rows = Vec::new();
    for field in &section.fields {
        let held = held(&item.record, field.source);
        let key = Some(field.source.key());
        if key == Some("when") {
            when = fields::value(held, context)?;
        } else if key == Some(places.text) {
            text = fields::value(held, context)?;
        } else if key == places.basis {
            let words = match held {
                Held::Text(text) => ink.line(text, 200),
                _ => ink.say("pdf-not-known"),
            };
            let words = texts.format("pdf-date-basis", &[("basis", words.text().into())]);
            basis = Some(ink.own(words));
        } else if key == places.kicker {
            kicker = match held {
                Held::Text(text) => Some(ink.line(text, 80)),
                Held::Word(id) => Some(ink.say(&id)),
                _ => {
                    rows.extend(fields::row(&field.label, held, context));
                    None
                }
            };
        } else if key == places.mark {
            mark = Some(match held {
                Held::Word(id) => Mark { words: ink.say(&id), known: true },
                _ => Mark { words: ink.say("pdf-knowledge-unknown"), known: false },
            });
        } else {
            rows.extend(fields::row(&field.label, held, context));
        }
    }
    let room: usize = rows.iter().map(|row| &row.value).chain([&text]).map(Value::room).sum();
    Some(Entry {
        cite,
        when,
        stamps: basis.into_iter().chain([written(item.written, item.version, context)]).collect(),
        kicker,
        text,
        rows,
        mark,
        together: room < WHOLE,
    })
}

pub(super) fn evidence(section: &Section, context: &Context<'_>) -> Exhibits {
    let ink = context.ink;
    let items = context.cites.evidence.iter().filter_map(|item| {
        let cite = context.cite(context.cites.name(item.id)?);
        let (mut name, mut digest) = (fields::not_known(ink), fields::not_known(ink));
        let mut rows = Vec::new();
        for field in &section.fields {
            let held = Held::in_evidence(&item.record, field.source);
            match field.source.key() {
                "name" => name = fields::value(held, context)?,
                "sha256" => digest = fields::value(held, context)?,
                _ => rows.extend(fields::row(&field.label, held, context)),
            }
        }
        let stamp = written(item.written, item.version, context);
        let room: usize = rows.iter().map(|row| row.value.room()).sum();
        let together = room + name.room() < WHOLE;
        Some(Exhibit { cite, name, rows, digest, stamp, together })
    });
    Exhibits {
        items: items.collect(),
        head: ["number", "what"].map(|part| ink.say(&format!("pdf-evidence-{part}"))),
        none: ink.say("pdf-evidence-none"),
    }
}

/// Says when a record was written down, and at which version it stands.
fn written(written: DateTime<Utc>, version: u32, context: &Context<'_>) -> Ink {
    let moment = context.texts.moment(&written);
    let id = if version > 1 { "pdf-written-version" } else { "pdf-written" };
    let values = [("moment", moment.into()), ("version", version.to_string().into())];
    context.ink.own(context.texts.format(id, &values))
}

/// Names the record that a missing field belongs to.
pub(super) fn place(
    kind: Kind,
    record: Option<RecordId>,
    context: &Context<'_>,
) -> (Ink, Option<Cite>) {
    let cite = record.and_then(|id| context.cites.name(id)).map(|name| context.cite(name));
    (context.ink.own(context.texts.word(kind)), cite)
}
