//! A run: which questions are to be asked, given the answers so far.

use candour_model::{Answer, Answers, Grade};

use crate::{Checklist, Gate, Indicator, catalogue};

/// What a question is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Opens a group.
    Gate,
    /// Asks for an indicator.
    Indicator,
    /// Asks for what speaks against concern.
    Counter,
    /// Asks for a sign of fraud.
    Fraud,
}

/// One question to be asked.
#[derive(Debug, Clone, Copy)]
pub enum Question {
    /// A gate.
    Gate(&'static Gate),
    /// An indicator of any grade.
    Indicator(&'static Indicator),
}

impl Question {
    /// Returns the id that its answer is kept under.
    pub fn id(&self) -> &'static str {
        match self {
            Self::Gate(gate) => &gate.id,
            Self::Indicator(indicator) => &indicator.id,
        }
    }

    /// Returns what it is for.
    pub fn role(&self) -> Role {
        match self {
            Self::Gate(_) => Role::Gate,
            Self::Indicator(indicator) => match indicator.grade {
                Grade::Counter => Role::Counter,
                Grade::Fraud => Role::Fraud,
                _ => Role::Indicator,
            },
        }
    }
}

/// Returns the questions to be asked, in order: each gate, behind an opened one its group, and last what speaks against.
///
/// "Don't know" opens a gate as "yes" does: the detail is often easier to recognise than the heading.
/// What was answered stays in sight when its gate is shut again, because it still counts.
pub fn questions(checklist: &'static Checklist, answers: &Answers) -> Vec<Question> {
    let mut questions = Vec::new();
    let mut opened = false;
    let indicators = |ids: &'static [String]| {
        ids.iter().filter_map(|id| catalogue().indicator(id)).map(Question::Indicator)
    };
    for gate in &checklist.gates {
        questions.push(Question::Gate(gate));
        let is_open = opens(answers, gate);
        let behind = indicators(&gate.opens).filter(|it| is_open || answers.contains_key(it.id()));
        questions.extend(behind);
        opened |= is_open;
    }
    let closing = indicators(&checklist.closing);
    questions.extend(closing.filter(|it| opened || answers.contains_key(it.id())));
    questions
}

fn opens(answers: &Answers, gate: &Gate) -> bool {
    let answer = answers.get(&gate.id).map(|entry| entry.answer);
    matches!(answer, Some(Answer::Yes | Answer::Unknown))
}

#[cfg(test)]
mod tests {
    use candour_model::AnswerEntry;

    use super::*;
    use crate::checklist;

    fn ids(answers: &[(&str, Answer)]) -> Vec<&'static str> {
        let answers = answers
            .iter()
            .map(|(id, answer)| {
                let entry =
                    AnswerEntry { answer: *answer, comment: String::new(), links: Vec::new() };
                ((*id).to_owned(), entry)
            })
            .collect();
        questions(checklist("approach").unwrap(), &answers).iter().map(Question::id).collect()
    }

    #[test]
    fn at_first_only_gates_are_asked() {
        let asked = ids(&[]);
        assert_eq!(asked.len(), checklist("approach").unwrap().gates.len());
        assert!(asked.iter().all(|id| id.starts_with("gate-")));
    }

    #[test]
    fn yes_and_dont_know_open_a_group_behind_the_gate_and_the_closing_questions() {
        for answer in [Answer::Yes, Answer::Unknown] {
            let asked = ids(&[("gate-payment", answer)]);
            let gate = asked.iter().position(|id| *id == "gate-payment").unwrap();
            assert_eq!(asked[gate + 1], "D08");
            assert_eq!(asked.last(), Some(&"Z10"));
        }
    }

    #[test]
    fn an_answer_stays_in_sight_when_its_gate_is_shut_again() {
        let asked = ids(&[("gate-payment", Answer::No), ("D08", Answer::Yes)]);
        assert!(asked.contains(&"D08") && !asked.contains(&"D09"));
    }

    #[test]
    fn no_and_prefer_not_to_say_keep_it_shut() {
        for answer in [Answer::No, Answer::PreferNotToSay] {
            assert_eq!(ids(&[("gate-payment", answer)]), ids(&[]));
        }
    }
}
