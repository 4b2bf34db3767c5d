//! Assessing: answers in, a band with its reasons out.

use candour_model::{Answer, Answers, Band, ChangeHint, Finding, Grade, Outcome};

use crate::{Checklist, Indicator, Question, catalogue, questions, rules::rules};

/// An id that stands for no indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("there is no such indicator")]
pub struct UnknownIndicator;

/// Assesses the answers to a checklist. Questions that were asked and have no answer count as "don't know".
pub fn assess(checklist: &'static Checklist, answers: &Answers) -> Outcome {
    let mut yes = Vec::new();
    let mut open = Vec::new();
    let mut open_gates = Vec::new();
    for question in questions(checklist, answers) {
        let answer = answers.get(question.id()).map_or(Answer::Unknown, |entry| entry.answer);
        match (question, answer) {
            (Question::Indicator(indicator), Answer::Yes) => yes.push(indicator),
            (Question::Indicator(indicator), Answer::Unknown | Answer::PreferNotToSay) => {
                open.push(indicator);
            }
            (Question::Gate(gate), Answer::Unknown | Answer::PreferNotToSay) => {
                open_gates.push(Finding {
                    indicator: gate.id.clone(),
                    grade: None,
                    text: gate.question.clone(),
                    benign: None,
                    sources: Vec::new(),
                })
            }
            (_, Answer::Yes | Answer::No) => {}
        }
    }
    let mut outcome = outcome(yes, open);
    outcome.unknown.splice(0..0, open_gates);
    outcome
}

/// Assesses a plain list of indicators and answers, without a checklist.
pub fn assess_codes<'a>(
    answers: impl IntoIterator<Item = (&'a str, Answer)>,
) -> Result<Outcome, UnknownIndicator> {
    let mut yes: Vec<&'static Indicator> = Vec::new();
    let mut open = Vec::new();
    for (id, answer) in answers {
        let indicator = catalogue().indicator(id).ok_or(UnknownIndicator)?;
        let list = match answer {
            Answer::Yes => &mut yes,
            Answer::Unknown | Answer::PreferNotToSay => &mut open,
            Answer::No => continue,
        };
        if !list.iter().any(|other| other.id == indicator.id) {
            list.push(indicator);
        }
    }
    Ok(outcome(yes, open))
}

fn outcome(mut yes: Vec<&'static Indicator>, mut open: Vec<&'static Indicator>) -> Outcome {
    let heaviest_first = |it: &&Indicator| (std::cmp::Reverse(weight(it.grade)), it.id.clone());
    yes.sort_by_key(heaviest_first);
    open.sort_by_key(heaviest_first);
    let verdict = rules().apply(&yes);
    let finding = |it: &&'static Indicator| catalogue().finding(it);
    let (against, reasons): (Vec<_>, Vec<_>) =
        yes.iter().partition(|it: &&&Indicator| it.grade == Grade::Counter);
    Outcome {
        band: verdict.band,
        fraud: verdict.fraud,
        because: verdict.words.join(" "),
        reasons: reasons.into_iter().map(finding).collect(),
        against: against.into_iter().map(finding).collect(),
        unknown: open.iter().map(finding).collect(),
        would_change: would_change(&yes, &open, verdict.band),
    }
}

/// Finds single answers that would move the band: an open question answered yes, or a sign that turns out not to be so.
fn would_change(
    yes: &[&'static Indicator],
    open: &[&'static Indicator],
    band: Band,
) -> Vec<ChangeHint> {
    let hint = |indicator: &Indicator, answer, signs: &[&Indicator]| {
        let then = rules().apply(signs).band;
        (then != band).then(|| ChangeHint {
            indicator: indicator.id.clone(),
            answer,
            band: then,
            text: indicator.title.clone(),
        })
    };
    let with = |indicator: &&'static Indicator| {
        let signs: Vec<&Indicator> = yes.iter().chain([indicator]).copied().collect();
        hint(indicator, Answer::Yes, &signs)
    };
    let without = |indicator: &&'static Indicator| {
        let signs: Vec<&Indicator> =
            yes.iter().copied().filter(|other| other.id != indicator.id).collect();
        hint(indicator, Answer::No, &signs)
    };
    // Only what was asked can be open, so a counter-indicator that nobody asked for is not dangled as a way down.
    open.iter().filter_map(with).chain(yes.iter().filter_map(without)).collect()
}

fn weight(grade: Grade) -> u8 {
    match grade {
        Grade::ReportNow => 5,
        Grade::Strong => 4,
        Grade::Medium => 3,
        Grade::Weak => 2,
        Grade::Fraud => 1,
        Grade::Counter => 0,
    }
}

#[cfg(test)]
mod tests {
    use candour_model::AnswerEntry;
    use proptest::{prelude::*, sample::subsequence};

    use super::*;
    use crate::checklist;

    /// Assesses `"D08=yes Z01=yes E05=unknown"`.
    fn of(answers: &str) -> Outcome {
        assess_codes(answers.split_whitespace().map(|pair| {
            let (id, answer) = pair.split_once('=').unwrap();
            (id, if answer == "yes" { Answer::Yes } else { Answer::Unknown })
        }))
        .unwrap()
    }

    #[track_caller]
    fn check(answers: &str, expected: Band) {
        assert_eq!(of(answers).band, expected, "answers {answers:?}");
    }

    #[test]
    fn silence_is_none() {
        check("", Band::None);
    }

    #[test]
    fn payment_for_names_is_report_now_whatever_speaks_against() {
        check("D08=yes", Band::ReportNow);
        check(
            "D08=yes Z01=yes Z02=yes Z03=yes Z04=yes Z05=yes Z06=yes Z08=yes Z09=yes",
            Band::ReportNow,
        );
    }

    #[test]
    fn weak_signs_alone_raise_nothing() {
        check("A01=yes A13=yes B01=yes B10=yes E07=yes E08=yes F08=yes J07=yes", Band::None);
    }

    #[test]
    fn what_speaks_against_lowers_an_ordinary_contact() {
        check("C01=yes", Band::Watch);
        check("C01=yes Z01=yes Z02=yes Z04=yes", Band::None);
    }

    #[test]
    fn a_strong_request_is_not_talked_away_unless_the_employer_agreed() {
        let signs = "E05=yes F01=yes D02=yes";
        check(signs, Band::Report);
        check(&format!("{signs} Z01=yes Z02=yes Z04=yes Z06=yes"), Band::Report);
        assert!(
            of(&format!("{signs} Z01=yes Z02=yes Z04=yes Z06=yes Z09=yes")).band < Band::Report
        );
    }

    #[test]
    fn dont_know_never_counts_as_safe_and_is_named() {
        check("C01=yes Z01=unknown Z02=unknown Z04=unknown", Band::Watch);
        let outcome = of("C01=yes E05=unknown");
        assert_eq!(outcome.unknown.len(), 1);
        assert_eq!(outcome.would_change[0].indicator, "E05");
        assert_eq!(outcome.would_change[0].band, Band::Report);
    }

    #[test]
    fn fraud_is_a_flag_beside_the_band_and_a_report_when_it_asks_about_work() {
        let outcome = of("Y01=yes");
        assert!(outcome.fraud && outcome.band == Band::None);
        check("Y01=yes E03=yes", Band::Report);
    }

    #[test]
    fn an_id_that_is_none_is_refused() {
        assert_eq!(assess_codes([("X99", Answer::Yes)]), Err(UnknownIndicator));
    }

    #[test]
    fn unanswered_gates_and_questions_are_named_as_unknown() {
        let entry = AnswerEntry { answer: Answer::Yes, comment: String::new(), links: Vec::new() };
        let answers = Answers::from([("gate-payment".to_owned(), entry)]);
        let outcome = assess(checklist("approach").unwrap(), &answers);
        assert_eq!(outcome.band, Band::None);
        assert!(outcome.unknown.iter().any(|finding| finding.indicator == "gate-information"));
        assert!(outcome.unknown.iter().any(|finding| finding.indicator == "D08"));
    }

    fn some_ids() -> impl Strategy<Value = Vec<&'static str>> {
        let ids: Vec<&'static str> = catalogue().indicators().map(|it| it.id.as_str()).collect();
        let most = ids.len();
        subsequence(ids, 0..=most.min(14))
    }

    fn band_of(ids: &[&str]) -> Band {
        assess_codes(ids.iter().map(|id| (*id, Answer::Yes))).unwrap().band
    }

    proptest! {
        #[test]
        fn one_more_sign_never_lowers_and_one_more_against_never_raises(ids in some_ids(), more in 0..133_usize) {
            let more = catalogue().indicators().nth(more).unwrap();
            let before = band_of(&ids);
            let mut with: Vec<&str> = ids.clone();
            with.push(&more.id);
            let after = band_of(&with);
            if more.grade == Grade::Counter {
                prop_assert!(after <= before);
            } else {
                prop_assert!(after >= before, "{} {ids:?}", more.id);
            }
        }

        #[test]
        fn the_order_of_answers_does_not_matter(ids in some_ids()) {
            let mut backwards = ids.clone();
            backwards.reverse();
            let of = |ids: &[&str]| assess_codes(ids.iter().map(|id| (*id, Answer::Yes))).unwrap();
            prop_assert_eq!(of(&ids), of(&backwards));
        }

        #[test]
        fn dont_know_moves_no_band(ids in some_ids(), unknown in some_ids()) {
            let answers = ids.iter().map(|id| (*id, Answer::Yes));
            let open = unknown.iter().filter(|id| !ids.contains(id)).map(|id| (*id, Answer::Unknown));
            let outcome = assess_codes(answers.chain(open)).unwrap();
            prop_assert_eq!(outcome.band, band_of(&ids));
        }
    }
}
