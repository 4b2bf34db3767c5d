//! Runs of the checklist: one question at a time, saved as given, finished into a frozen assessment.

use candour_checklist::{Checklist, Question, Role, catalogue, checklist, questions};
use candour_model::{
    Answer, AnswerEntry, Answers, Assessment, ChecklistRef, Kind, MAX_TEXT_BYTES, Outcome,
    RecordId, When,
};
use candour_vault::{Draft, Vault, hex};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

use crate::{
    ApiError, Result,
    app::Context,
    records::{RecordView, stamp},
};

/// The kind of draft that an open run is.
pub(crate) const DRAFT: &str = "run";

/// Starts a run about a contact, or goes on with the one that is open.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct RunStartRequest {
    contact: RecordId,
    checklist: String,
}

/// Answers one question.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct RunAnswerRequest {
    run: RecordId,
    question: String,
    entry: AnswerEntry,
}

/// Names a run.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct RunRequest {
    run: RecordId,
}

/// An open run. `questions` are those to be asked given the answers so far, in order.
#[derive(Serialize, TS)]
pub(crate) struct RunView {
    id: RecordId,
    contact: RecordId,
    title: String,
    intro: String,
    questions: Vec<QuestionView>,
    /// How many of them have an answer.
    answered: u32,
    /// The first without an answer; the last if there is none.
    position: u32,
}

/// One question.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct QuestionView {
    id: String,
    role: QuestionRole,
    group: String,
    question: String,
    hint: Option<String>,
    why: String,
    benign: Option<String>,
    if_yes: Option<String>,
    sources: Vec<SourceView>,
    /// No publication names it: it rests on our own judgement.
    judgement: bool,
    entry: Option<AnswerEntry>,
}

/// What a question is for.
#[derive(Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum QuestionRole {
    /// Opens a group.
    Gate,
    /// Asks for an indicator.
    Indicator,
    /// Asks for what speaks against concern.
    Counter,
    /// Asks for a sign of fraud.
    Fraud,
}

/// A publication behind a question.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct SourceView {
    publisher: String,
    title: String,
    date: Option<String>,
    /// Not read at the publisher's, but in a copy or a report of it.
    read_in_a_copy: bool,
}

/// What a draft of a run holds.
#[derive(Serialize, Deserialize)]
struct Run {
    checklist: String,
    answers: Answers,
}

pub(crate) fn start(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RunStartRequest,
) -> Result<RunView> {
    let checklist = checklist(&request.checklist).ok_or(ApiError::UnknownChecklist)?;
    require_contact(vault, request.contact)?;
    if let Some(draft) = vault.draft_of(request.contact, DRAFT)? {
        let run = read(&draft)?;
        if run.checklist == checklist.id {
            return Ok(view(&draft, request.contact, checklist, &run));
        }
    }
    let run = Run { checklist: checklist.id.clone(), answers: Answers::new() };
    let draft = Draft {
        id: RecordId::make(),
        kind: DRAFT.to_owned(),
        parent: Some(request.contact),
        body: write(&run),
        updated: context.now,
    };
    vault.save_draft(&draft)?;
    Ok(view(&draft, request.contact, checklist, &run))
}

pub(crate) fn answer(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RunAnswerRequest,
) -> Result<RunView> {
    let (mut draft, contact, checklist, mut run) = load(vault, request.run)?;
    check_answer(vault, checklist, &request.question, &request.entry)?;
    run.answers.insert(request.question, request.entry);
    draft.body = write(&run);
    draft.updated = context.now;
    vault.save_draft(&draft)?;
    Ok(view(&draft, contact, checklist, &run))
}

pub(crate) fn finish(
    vault: &mut Vault,
    context: &Context<'_>,
    request: RunRequest,
) -> Result<RecordView> {
    let (draft, contact, checklist, run) = load(vault, request.run)?;
    keep(vault, context, contact, checklist, run.answers, Some(draft.id))
}

/// Answers a whole checklist at once. A run that is open about the same contact stays open.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct AssessmentAddRequest {
    pub(crate) contact: RecordId,
    pub(crate) checklist: String,
    pub(crate) answers: Answers,
}

pub(crate) fn add(
    vault: &mut Vault,
    context: &Context<'_>,
    request: AssessmentAddRequest,
) -> Result<RecordView> {
    let checklist = checklist(&request.checklist).ok_or(ApiError::UnknownChecklist)?;
    require_contact(vault, request.contact)?;
    for (question, entry) in &request.answers {
        check_answer(vault, checklist, question, entry)?;
    }
    keep(vault, context, request.contact, checklist, request.answers, None)
}

/// Assesses the answers and keeps the result, frozen with the definition it was made with.
fn keep(
    vault: &mut Vault,
    context: &Context<'_>,
    contact: RecordId,
    checklist: &'static Checklist,
    answers: Answers,
    draft: Option<RecordId>,
) -> Result<RecordView> {
    let frozen = checklist.frozen();
    let outcome = candour_checklist::assess(checklist, &answers);
    let assessment = Assessment {
        contact,
        checklist: ChecklistRef {
            id: checklist.id.clone(),
            version: checklist.version,
            sha256: hex(&Sha256::digest(frozen.as_bytes())),
        },
        finished: When::parse(&stamp(context.now)).expect("a time of the clock is a date"),
        answers,
        outcome,
    };
    let id = vault.add_assessment(assessment, &frozen, draft, context.now)?;
    Ok(RecordView::new(vault.get(id)?, context))
}

/// A contact that is there, and not in the bin.
pub(crate) fn require_contact(vault: &Vault, id: RecordId) -> Result<()> {
    let contact = vault.get(id)?;
    let fits = contact.record.kind() == Kind::Contact && contact.binned.is_none();
    if fits { Ok(()) } else { Err(ApiError::RecordNotFound) }
}

fn check_answer(
    vault: &Vault,
    checklist: &'static Checklist,
    question: &str,
    entry: &AnswerEntry,
) -> Result<()> {
    let known = checklist.gate(question).is_some()
        || checklist.indicators().any(|indicator| indicator.id == question);
    if !known {
        return Err(ApiError::UnknownQuestion);
    }
    if entry.comment.len() > MAX_TEXT_BYTES {
        let limit = MAX_TEXT_BYTES as u32;
        return Err(ApiError::FieldTooLong { field: "comment".to_owned(), limit });
    }
    entry.links.iter().try_for_each(|link| vault.get(*link).map(drop).map_err(ApiError::from))
}

/// Returns the open run about a contact.
pub(crate) fn open_run(vault: &Vault, contact: RecordId) -> Result<Option<RecordId>> {
    Ok(vault.draft_of(contact, DRAFT)?.map(|draft| draft.id))
}

/// Throws an open run away.
pub(crate) fn discard(vault: &mut Vault, _: &Context<'_>, request: RunRequest) -> Result<()> {
    let (draft, ..) = load(vault, request.run)?;
    Ok(vault.discard_draft(draft.id)?)
}

/// Assesses a plain list of indicator ids, without a vault. An id that is none is refused; gates weigh nothing.
pub fn assess_codes(yes: &[String], no: &[String], unknown: &[String]) -> Result<Outcome> {
    let answers = [(yes, Answer::Yes), (no, Answer::No), (unknown, Answer::Unknown)];
    let is_gate = |id: &str| candour_checklist::checklists().iter().any(|it| it.gate(id).is_some());
    let pairs = answers
        .into_iter()
        .flat_map(|(ids, answer)| ids.iter().map(move |id| (id.as_str(), answer)))
        .filter(|(id, _)| !is_gate(id));
    candour_checklist::assess_codes(pairs).map_err(|_| ApiError::UnknownIndicator)
}

fn load(vault: &Vault, id: RecordId) -> Result<(Draft, RecordId, &'static Checklist, Run)> {
    let draft = vault.draft(id).map_err(|error| match error {
        candour_vault::Error::NoSuchRecord => ApiError::RunNotFound,
        other => other.into(),
    })?;
    let contact = draft.parent.ok_or(ApiError::RunNotFound)?;
    let run = read(&draft)?;
    let checklist = checklist(&run.checklist).ok_or(ApiError::UnknownChecklist)?;
    Ok((draft, contact, checklist, run))
}

fn read(draft: &Draft) -> Result<Run> {
    serde_json::from_str(&draft.body).map_err(|_| ApiError::RunNotFound)
}

fn write(run: &Run) -> String {
    serde_json::to_string(run).expect("a run holds only texts, numbers and lists")
}

fn view(draft: &Draft, contact: RecordId, checklist: &'static Checklist, run: &Run) -> RunView {
    let questions: Vec<QuestionView> = questions(checklist, &run.answers)
        .iter()
        .map(|question| question_view(question, run))
        .collect();
    let open = questions.iter().position(|question| question.entry.is_none());
    let position = open.unwrap_or(questions.len().saturating_sub(1));
    RunView {
        id: draft.id,
        contact,
        title: checklist.title.clone(),
        intro: checklist.intro.clone(),
        answered: questions.iter().filter(|question| question.entry.is_some()).count() as u32,
        position: position as u32,
        questions,
    }
}

fn question_view(question: &Question, run: &Run) -> QuestionView {
    let role = match question.role() {
        Role::Gate => QuestionRole::Gate,
        Role::Indicator => QuestionRole::Indicator,
        Role::Counter => QuestionRole::Counter,
        Role::Fraud => QuestionRole::Fraud,
    };
    let entry = run.answers.get(question.id()).cloned();
    match question {
        Question::Gate(gate) => QuestionView {
            id: gate.id.clone(),
            role,
            group: catalogue().group_title(&gate.group).to_owned(),
            question: gate.question.clone(),
            hint: gate.hint.clone(),
            why: gate.why.clone(),
            benign: None,
            if_yes: None,
            sources: Vec::new(),
            judgement: false,
            entry,
        },
        Question::Indicator(indicator) => QuestionView {
            id: indicator.id.clone(),
            role,
            group: catalogue().group_title(&indicator.group).to_owned(),
            question: indicator.question.clone(),
            hint: indicator.hint.clone(),
            why: indicator.why.clone(),
            benign: indicator.benign.clone(),
            if_yes: indicator.if_yes.clone(),
            sources: catalogue().shown_sources(indicator).into_iter().map(source_view).collect(),
            judgement: indicator.judgement,
            entry,
        },
    }
}

fn source_view(source: &candour_checklist::Source) -> SourceView {
    SourceView {
        publisher: source.publisher.clone(),
        title: source.title.clone(),
        date: source.date.clone(),
        read_in_a_copy: source.read_in != candour_checklist::ReadIn::Publisher,
    }
}
