//! What is not known: what the form still misses, and what the author left open.

use serde::Serialize;

use super::{Cite, Context, entries::place};
use crate::{
    FurtherInformation,
    ink::Ink,
    missing::look,
    scheme::{Held, Part},
};

/// The most open fields that are listed.
const LISTED: usize = 60;

/// What is not known.
#[derive(Serialize)]
pub(super) struct Unknown {
    missing_title: Ink,
    head: [Ink; 2],
    missing: Vec<Gap>,
    missing_none: Ink,
    open_title: Ink,
    open: Vec<Gap>,
    open_none: Ink,
    more: Option<Ink>,
    route: Option<Ink>,
}

/// A field that is not known.
#[derive(Serialize)]
struct Gap {
    label: Ink,
    place: Ink,
    cites: Vec<Cite>,
}

pub(super) fn unknown(context: &Context<'_>) -> Unknown {
    let Context { ink, texts, dossier, missing, .. } = context;
    let mut gaps: Vec<Gap> = Vec::new();
    let mut dropped = 0;
    for gap in *missing {
        let (place, cite) = place(gap.kind, gap.record, context);
        let label = ink.own(&gap.label);
        add(&mut gaps, label, place, cite, &mut dropped);
    }
    let mut open: Vec<Gap> = Vec::new();
    for section in context.scheme.sections.iter().filter(|section| section.part != Part::Reporter) {
        look(section, dossier, &mut |field, record, held| {
            if !field.required && held == Held::Unknown {
                let (place, cite) = place(field.source.kind(), record, context);
                add(&mut open, ink.own(&field.label), place, cite, &mut dropped);
            }
        });
    }
    let more = (dropped > 0)
        .then(|| ink.own(texts.format("pdf-more", &[("n", dropped.to_string().into())])));
    Unknown {
        missing_title: ink.say("pdf-missing-title"),
        head: ["pdf-missing-field", "pdf-missing-where"].map(|id| ink.say(id)),
        missing: gaps,
        missing_none: ink.say("pdf-missing-none"),
        open_title: ink.say("pdf-left-open-title"),
        open,
        open_none: ink.say("pdf-left-open-none"),
        more,
        route: (dossier.further_information == FurtherInformation::ByApprovedRoute)
            .then(|| ink.say("pdf-approved-route")),
    }
}

/// Adds a gap; the same field of many records is one line with many references.
fn add(gaps: &mut Vec<Gap>, label: Ink, place: Ink, cite: Option<Cite>, dropped: &mut u32) {
    match gaps.iter_mut().find(|gap| gap.label == label && gap.place == place) {
        Some(gap) if gap.cites.len() < LISTED => gap.cites.extend(cite),
        Some(_) => *dropped += 1,
        None => gaps.push(Gap { label, place, cites: cite.into_iter().collect() }),
    }
}
