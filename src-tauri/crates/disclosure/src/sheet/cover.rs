//! The cover: who reports to whom about what, how to handle it, and how to read the rest.

use candour_model::Contact;
use serde::Serialize;

use super::{Context, Row, Value, fields};
use crate::{FurtherInformation, ink::Ink, scheme::Part};

/// The cover.
#[derive(Serialize)]
pub(super) struct Cover {
    form: Ink,
    title: Ink,
    about_label: Ink,
    about: Ink,
    claim: Option<Ink>,
    from: Vec<Row>,
    to: Vec<Ink>,
    facts: Vec<Row>,
    notices: Vec<Notice>,
    reading_title: Ink,
    reading: Vec<Ink>,
}

/// A boxed notice.
#[derive(Serialize)]
struct Notice {
    title: Ink,
    text: Ink,
}

pub(super) fn cover(context: &Context<'_>) -> Cover {
    let Context { scheme, dossier, imprint, ink, texts, .. } = context;
    let from = scheme
        .sections
        .iter()
        .filter(|section| section.part == Part::Reporter)
        .flat_map(|section| fields::short_rows(section, context))
        .collect();
    let mut notices = vec![notice("pdf-handling-notice", context)];
    if dossier.further_information == FurtherInformation::ByApprovedRoute {
        notices.insert(0, notice("pdf-approved-route", context));
    }
    let plain = |text: Ink| Value { lines: vec![text], known: true, exact: false };
    let form = texts.format(
        "pdf-form",
        &[("title", scheme.title.as_str().into()), ("version", scheme.version.into())],
    );
    Cover {
        form: ink.own(&scheme.title),
        title: ink.say("pdf-title"),
        about_label: ink.say("pdf-about"),
        about: ink.line(&dossier.contact.record.name, 120),
        claim: claim(&dossier.contact.record, context),
        from,
        to: vec![ink.own(&scheme.recipient.words)],
        facts: vec![
            context.row("pdf-fact-id", plain(ink.line(&imprint.short_id, 40))),
            context.row("pdf-fact-made", plain(ink.own(texts.moment(&imprint.made)))),
            context.row("pdf-fact-form", plain(ink.own(form))),
        ],
        notices,
        reading_title: ink.say("pdf-reading"),
        reading: [
            "pdf-reading-cite",
            "pdf-reading-know",
            "pdf-reading-time",
            "pdf-reading-unknown",
        ]
        .map(|id| ink.say(id))
        .into(),
    }
}

/// Returns the role and employer that the contact claimed, in one line.
pub(super) fn claim(contact: &Contact, context: &Context<'_>) -> Option<Ink> {
    let claims: Vec<&str> = [&contact.claimed_role, &contact.claimed_employer]
        .into_iter()
        .map(|claim| claim.trim())
        .filter(|claim| !claim.is_empty())
        .collect();
    if claims.is_empty() {
        return None;
    }
    let claims = context.ink.line(&claims.join(", "), 200);
    Some(context.ink.own(context.texts.format("pdf-claims", &[("claims", claims.text().into())])))
}

fn notice(id: &str, context: &Context<'_>) -> Notice {
    Notice { title: context.ink.say(&format!("{id}-title")), text: context.ink.say(id) }
}
