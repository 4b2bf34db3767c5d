//! Checklists: which gate questions are asked, and what each opens.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::{Indicator, catalogue, rules};

const FILES: &[&str] = &[include_str!("../../../../resources/checklists/approach.json")];

static CHECKLISTS: LazyLock<Vec<Checklist>> = LazyLock::new(|| {
    FILES
        .iter()
        .map(|text| serde_json::from_str(text).expect("checklists are checked by a test"))
        .collect()
});

/// Returns every checklist that ships with the product.
pub fn checklists() -> &'static [Checklist] {
    &CHECKLISTS
}

/// Returns the checklist with this id.
pub fn checklist(id: &str) -> Option<&'static Checklist> {
    CHECKLISTS.iter().find(|checklist| checklist.id == id)
}

/// A versioned set of questions.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Its id.
    pub id: String,
    /// Raised with every change to a question.
    pub version: u32,
    /// When a person last went through it.
    pub reviewed: String,
    /// What it looks at.
    pub title: String,
    /// Words before the first question.
    pub intro: String,
    /// The questions everybody is asked.
    pub gates: Vec<Gate>,
    /// Asked at the end once anything was opened: what speaks against concern.
    pub closing: Vec<String>,
}

/// A question that opens a group.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// Its id; never the id of an indicator.
    pub id: String,
    /// The group it stands for.
    pub group: String,
    /// The question.
    pub question: String,
    /// A sentence beside it; names every report-now indicator behind the gate.
    pub hint: Option<String>,
    /// Why it is asked.
    pub why: String,
    /// The indicators behind it, in the order of asking.
    pub opens: Vec<String>,
}

impl Checklist {
    /// Returns the gate with this id.
    pub fn gate(&self, id: &str) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.id == id)
    }

    /// Returns every indicator the checklist can ask, in order.
    pub fn indicators(&self) -> impl Iterator<Item = &'static Indicator> {
        let ids = self.gates.iter().flat_map(|gate| &gate.opens).chain(&self.closing);
        ids.filter_map(|id| catalogue().indicator(id))
    }

    /// Returns everything a result depends on as one JSON text: questions, indicators and rule table.
    ///
    /// An assessment is kept with this text, so that it can be read in ten years as it was answered.
    pub fn frozen(&self) -> String {
        #[derive(Serialize)]
        struct Frozen<'a> {
            checklist: &'a Checklist,
            indicators: Vec<&'a Indicator>,
            rules: &'a crate::Rules,
        }
        let frozen =
            Frozen { checklist: self, indicators: self.indicators().collect(), rules: rules() };
        serde_json::to_string(&frozen).expect("definitions hold only texts, numbers and lists")
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use candour_model::Grade;

    use super::*;

    #[test]
    fn every_checklist_is_sound() {
        for checklist in checklists() {
            let mut seen = HashSet::new();
            assert!(checklist.gates.len() <= 12, "{}", checklist.id);
            for id in checklist.gates.iter().flat_map(|gate| &gate.opens).chain(&checklist.closing)
            {
                assert!(catalogue().indicator(id).is_some(), "{id} is in the catalogue");
                assert!(seen.insert(id.as_str()), "{id} is asked once");
            }
            for gate in &checklist.gates {
                assert!(catalogue().indicator(&gate.id).is_none());
                assert!(seen.insert(gate.id.as_str()), "{} is one gate", gate.id);
            }
        }
    }

    #[test]
    fn the_main_checklist_asks_all_that_must_be_asked() {
        let asked: HashSet<&str> =
            checklist("approach").unwrap().indicators().map(|it| it.id.as_str()).collect();
        for indicator in catalogue().indicators() {
            let must = match indicator.grade {
                Grade::ReportNow | Grade::Counter | Grade::Fraud => true,
                Grade::Strong => indicator.sources.len() >= 2,
                Grade::Medium | Grade::Weak => false,
            };
            assert!(!must || asked.contains(indicator.id.as_str()), "{} is asked", indicator.id);
        }
    }
}
