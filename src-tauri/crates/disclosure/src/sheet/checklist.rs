//! The checklist's result in words: the band, its reasons, what speaks against, what is unknown. Never a number.

use candour_model::{Answer, Assessment, Finding};
use serde::Serialize;

use super::{Cite, Context, WHOLE, room};
use crate::ink::Ink;

/// The result, or a sentence that there is none.
#[derive(Serialize)]
pub(super) struct Result {
    none: Option<Ink>,
    band: Option<Ink>,
    band_label: Ink,
    because: Option<Ink>,
    fraud: Option<Ink>,
    groups: Vec<Group>,
    made_with: Vec<Ink>,
}

/// Findings of one sort.
#[derive(Serialize)]
struct Group {
    title: Ink,
    head: [Ink; 2],
    findings: Vec<FindingSheet>,
    none: Ink,
}

/// One finding.
#[derive(Serialize)]
struct FindingSheet {
    indicator: Ink,
    text: Ink,
    aside: Vec<Ink>,
    benign: Option<Ink>,
    comment: Vec<Ink>,
    cites: Vec<Cite>,
    /// Short enough to stay on one page.
    together: bool,
}

pub(super) fn result(context: &Context<'_>) -> Result {
    let Context { ink, texts, dossier, .. } = context;
    let band_label = ink.say("pdf-band-label");
    let Some(item) = &dossier.assessment else {
        return Result {
            none: Some(ink.say("pdf-result-none-note")),
            band: None,
            band_label,
            because: None,
            fraud: None,
            groups: Vec::new(),
            made_with: Vec::new(),
        };
    };
    let assessment = &item.record;
    let outcome = &assessment.outcome;
    let group = |words: &str, findings: &[Finding]| Group {
        title: ink.say(&format!("pdf-{words}-title")),
        head: ["pdf-finding-id", "pdf-finding-text"].map(|id| ink.say(id)),
        findings: findings.iter().map(|it| finding(it, assessment, context)).collect(),
        none: ink.say(&format!("pdf-{words}-none")),
    };
    let checklist = texts.format(
        "pdf-made-with-checklist",
        &[
            ("id", ink.line(&assessment.checklist.id, 80).text().into()),
            ("version", assessment.checklist.version.to_string().into()),
            ("when", texts.when(&assessment.finished).into()),
        ],
    );
    Result {
        none: None,
        band: Some(ink.own(texts.word(outcome.band))),
        band_label,
        because: (!outcome.because.trim().is_empty()).then(|| ink.line(&outcome.because, 600)),
        fraud: outcome.fraud.then(|| ink.say("pdf-fraud")),
        groups: vec![
            group("reasons", &outcome.reasons),
            group("against", &outcome.against),
            group("open", &outcome.unknown),
        ],
        made_with: vec![ink.own(checklist), ink.line(&assessment.checklist.sha256, 128)],
    }
}

fn finding(finding: &Finding, assessment: &Assessment, context: &Context<'_>) -> FindingSheet {
    let Context { ink, texts, cites, .. } = context;
    let entry = assessment.answers.get(&finding.indicator);
    let open =
        entry.is_none_or(|entry| matches!(entry.answer, Answer::Unknown | Answer::PreferNotToSay));
    let mut aside = Vec::new();
    if let Some(grade) = finding.grade.filter(|_| !open) {
        aside.push(ink.own(texts.word(grade)));
    }
    // What was left open is only named: there may be many of them, and there is nothing yet to weigh.
    if !finding.sources.is_empty() && !open {
        let sources = ink.line(&finding.sources.join(", "), 200);
        let words = texts.format("pdf-sources", &[("sources", sources.text().into())]);
        aside.push(ink.own(words));
    }
    let comment = entry.map(|entry| ink.paragraphs(&entry.comment)).unwrap_or_default();
    FindingSheet {
        // The other texts of a finding are single lines of limited length.
        together: room(&comment) < WHOLE / 2,
        // A gate is a question of ours, not an indicator that anybody could look up.
        indicator: ink.line(if finding.grade.is_some() { &finding.indicator } else { "–" }, 12),
        text: ink.line(&finding.text, 600),
        aside,
        benign: finding
            .benign
            .as_deref()
            .filter(|benign| !benign.trim().is_empty() && !open)
            .map(|benign| ink.line(benign, 600)),
        comment,
        // A link to a record that was not selected would tell that it exists.
        cites: entry
            .into_iter()
            .flat_map(|entry| &entry.links)
            .filter_map(|id| cites.name(*id))
            .map(|name| context.cite(name))
            .collect(),
    }
}
