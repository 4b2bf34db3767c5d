//! The short account: one page that an officer can act on.

use candour_model::{Encounter, Offer, Request, When};
use serde::Serialize;

use super::{Cite, Context, Row, Value, cover, fields};
use crate::{Item, ink::Ink};

/// How many indicators the box on the summary names; the others are counted there, and stand with the result.
const MOST_INDICATORS: usize = 12;

/// How many asks and offers the page shows before it points to their sections.
const SHOWN: usize = 6;

/// The short account.
#[derive(Serialize)]
pub(super) struct Summary {
    facts_title: Ink,
    facts: Vec<Row>,
    next: Panel,
    result: Panel,
    asks: List,
    offers: List,
    /// Every amount that was named, with its offer.
    amounts: Option<Row>,
}

/// A box with a few words in large letters.
#[derive(Serialize)]
struct Panel {
    title: Ink,
    words: Ink,
    known: bool,
    notes: Vec<Ink>,
}

/// A short list with references.
#[derive(Serialize)]
struct List {
    title: Ink,
    lines: Vec<Line>,
    /// What is said where the list is empty, or where it goes on elsewhere.
    note: Option<Ink>,
}

/// One line of a list.
#[derive(Serialize)]
struct Line {
    text: Ink,
    aside: Vec<Ink>,
    amount: Option<Ink>,
    cite: Cite,
}

pub(super) fn summary(context: &Context<'_>) -> Summary {
    Summary {
        facts_title: context.ink.say("pdf-what-happened"),
        facts: facts(context),
        next: next(context),
        result: result(context),
        asks: list("asks", &context.cites.requests, ask, context),
        offers: list("offers", &context.cites.offers, offer, context),
        amounts: amounts(context),
    }
}

fn facts(context: &Context<'_>) -> Vec<Row> {
    let Context { ink, texts, cites, dossier, .. } = context;
    let contact = &dossier.contact.record;
    let plain = |lines: Vec<Ink>| Value { lines, known: true, exact: false };
    let short = |text: &str| match text.trim() {
        "" => fields::not_known(ink),
        text => plain(vec![ink.line(text, 260)]),
    };
    let when = |when: Option<&When>| match when {
        Some(when) => plain(vec![ink.own(texts.when(when))]),
        None => fields::not_known(ink),
    };
    let mut who = vec![ink.line(&contact.name, 120)];
    who.extend(cover::claim(contact, context));
    let mut rows = vec![
        context.row("pdf-summary-who", plain(who)),
        context.row("pdf-summary-began", short(&contact.how_it_began)),
        context.row("pdf-summary-first", when(contact.first_contact.as_ref())),
    ];
    let dated: Vec<&When> =
        cites.encounters.iter().filter_map(|item| item.record.when.as_ref()).collect();
    let span = match (dated.first(), dated.last()) {
        (Some(first), Some(last)) => texts.format(
            "pdf-summary-span",
            &[
                ("n", cites.encounters.len().into()),
                ("first", texts.when(first).into()),
                ("last", texts.when(last).into()),
            ],
        ),
        _ => texts.format("pdf-summary-undated", &[("n", cites.encounters.len().into())]),
    };
    rows.push(context.row("pdf-summary-entries", plain(vec![ink.own(span)])));
    if let Some(latest) = latest(&cites.encounters) {
        let name = cites.name(latest.id).map(|name| name.words.clone()).unwrap_or_default();
        let mut value = short(&latest.record.summary);
        value.lines.push(ink.own(texts.format("pdf-see", &[("cite", name.into())])));
        rows.push(context.row("pdf-summary-latest", value));
    }
    rows
}

/// Returns the last thing that happened: undated entries come last in order, but nobody knows that they are.
fn latest<'a>(encounters: &[&'a Item<Encounter>]) -> Option<&'a Item<Encounter>> {
    encounters.iter().rev().find(|item| item.record.when.is_some()).or(encounters.last()).copied()
}

fn next(context: &Context<'_>) -> Panel {
    let Context { ink, texts, dossier, .. } = context;
    let planned = dossier.contact.record.next_planned_contact.as_ref();
    Panel {
        title: ink.say("pdf-next-title"),
        words: planned.map_or_else(|| ink.say("pdf-not-known"), |when| ink.own(texts.when(when))),
        known: planned.is_some(),
        notes: vec![ink.say(if planned.is_some() {
            "pdf-next-planned"
        } else {
            "pdf-next-unknown"
        })],
    }
}

fn result(context: &Context<'_>) -> Panel {
    let Context { ink, texts, dossier, .. } = context;
    let title = ink.say("pdf-result-title");
    let Some(item) = &dossier.assessment else {
        let notes = vec![ink.say("pdf-result-none-note")];
        return Panel { title, words: ink.say("pdf-result-none"), known: false, notes };
    };
    let outcome = &item.record.outcome;
    let mut notes = Vec::new();
    if !outcome.reasons.is_empty() {
        let ids: Vec<String> = outcome
            .reasons
            .iter()
            .take(MOST_INDICATORS)
            .map(|finding| ink.line(&finding.indicator, 12).text())
            .collect();
        let more = outcome.reasons.len().saturating_sub(MOST_INDICATORS);
        notes.push(ink.own(texts.format(
            "pdf-result-indicators",
            &[("ids", ids.join(", ").into()), ("more", (more as u32).into())],
        )));
    }
    if outcome.fraud {
        notes.push(ink.say("pdf-fraud"));
    }
    notes.push(ink.say("pdf-result-note"));
    Panel { title, words: ink.own(texts.word(outcome.band)), known: true, notes }
}

fn list<T>(
    words: &str,
    items: &[&Item<T>],
    line: impl Fn(&T, Cite, &Context<'_>) -> Line,
    context: &Context<'_>,
) -> List {
    let ink = context.ink;
    let lines = items
        .iter()
        .take(SHOWN)
        .filter_map(|item| {
            Some(line(&item.record, context.cite(context.cites.name(item.id)?), context))
        })
        .collect();
    let note = match items.len() {
        0 => Some(ink.say(&format!("pdf-{words}-empty"))),
        n if n > SHOWN => Some(
            ink.own(context.texts.format("pdf-further", &[("n", (n - SHOWN).to_string().into())])),
        ),
        _ => None,
    };
    List { title: ink.say(&format!("pdf-{words}-title")), lines, note }
}

fn or_not_known(text: &str, limit: usize, context: &Context<'_>) -> Ink {
    match text.trim() {
        "" => context.ink.say("pdf-not-described"),
        text => context.ink.line(text, limit),
    }
}

fn ask(request: &Request, cite: Cite, context: &Context<'_>) -> Line {
    let Context { ink, texts, .. } = context;
    let hands = match request.left_my_hands {
        Some(word) => texts.word(word),
        None => texts.get("pdf-not-known"),
    };
    Line {
        text: or_not_known(&request.what, 180, context),
        aside: vec![
            ink.own(texts.word(request.kind)),
            ink.own(texts.format("pdf-left-my-hands", &[("what", hands.into())])),
        ],
        amount: None,
        cite,
    }
}

fn offer(offer: &Offer, cite: Cite, context: &Context<'_>) -> Line {
    let Context { ink, texts, .. } = context;
    let mut aside = Vec::new();
    if !offer.kind.trim().is_empty() {
        aside.push(ink.line(&offer.kind, 60));
    }
    let route = match offer.payment_route.trim() {
        "" => texts.get("pdf-not-known"),
        route => ink.line(route, 100).text(),
    };
    aside.push(ink.own(texts.format("pdf-route", &[("route", route.into())])));
    let answer = match offer.response.trim() {
        "" => texts.get("pdf-not-known"),
        answer => ink.line(answer, 100).text(),
    };
    aside.push(ink.own(texts.format("pdf-my-answer", &[("answer", answer.into())])));
    Line {
        text: or_not_known(&offer.detail, 180, context),
        aside,
        amount: Some(amount(offer, context).unwrap_or_else(|| ink.say("pdf-no-amount"))),
        cite,
    }
}

fn amount(offer: &Offer, context: &Context<'_>) -> Option<Ink> {
    let amount = offer.amount.as_ref()?;
    let currency = offer.currency.as_ref().map(|currency| currency.as_str());
    Some(context.ink.own(fields::money(amount.as_str(), currency, context.texts)))
}

/// Returns every amount in one row, where the list above does not show them all.
fn amounts(context: &Context<'_>) -> Option<Row> {
    let hidden = context.cites.offers.iter().skip(SHOWN).filter_map(|item| {
        let name = &context.cites.name(item.id)?.words;
        let amount = amount(&item.record, context)?;
        let values = [("amount", amount.text().into()), ("cite", name.as_str().into())];
        Some(context.texts.format("pdf-amount-of", &values))
    });
    let amounts: Vec<String> = hidden.collect();
    let lines = vec![context.ink.own(amounts.join("; "))];
    (!amounts.is_empty())
        .then(|| context.row("pdf-further-amounts", Value { lines, known: true, exact: false }))
}
