//! The rule table: how signs become a band. The table is data, small enough to be read by whoever must defend it.

use std::{
    collections::{BTreeSet, HashSet},
    sync::LazyLock,
};

use candour_model::{Band, Grade};
use serde::{Deserialize, Serialize};

use crate::Indicator;

const FILE: &str = include_str!("../../../../resources/checklists/bands.json");

static RULES: LazyLock<Rules> =
    LazyLock::new(|| serde_json::from_str(FILE).expect("bands.json is checked by a test"));

/// Returns the rule table that ships with the product.
pub fn rules() -> &'static Rules {
    &RULES
}

/// How signs become a band: the highest rule that holds, then what lowers it, then the flag for fraud.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    version: u32,
    reviewed: String,
    bands: Vec<Band>,
    rules: Vec<Rule>,
    lowering: Vec<Lowering>,
    fraud: Fraud,
}

/// Gives a band when all its conditions hold.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    id: String,
    band: Band,
    #[serde(flatten)]
    when: Condition,
    words: String,
}

/// Lowers a band when all its conditions hold and nothing blocks it. Steps of several rules add up.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Lowering {
    id: String,
    #[serde(flatten)]
    when: Condition,
    steps: usize,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    never_below: Option<Band>,
    blocked_by: Vec<String>,
    unblocked_by: String,
    words: String,
}

/// A flag beside the band, and the least band when the scam also asks about work.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Fraud {
    #[serde(flatten)]
    when: Condition,
    words: String,
    floor: Floor,
}

#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Floor {
    band: Band,
    any_of: Vec<String>,
    words: String,
}

/// What must hold, all of it.
#[derive(Debug, Clone, Deserialize, Serialize)]
struct Condition {
    /// At least so many signs of a weight.
    #[serde(default, skip_serializing_if = "Vec::is_empty", with = "counts")]
    at_least: Vec<(Weight, usize)>,
    /// From at least so many different groups.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    groups: Option<usize>,
    /// At least one of these.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    any_of: Option<Vec<String>>,
}

/// What a rule counts: a grade exactly, or everything that is not merely weak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
enum Weight {
    Weak,
    Medium,
    Strong,
    ReportNow,
    MediumOrStronger,
    Counter,
    Fraud,
}

/// `{"strong": 1}` in the table, a list of pairs here.
mod counts {
    use std::collections::BTreeMap;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Weight;

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        from: D,
    ) -> Result<Vec<(Weight, usize)>, D::Error> {
        Ok(BTreeMap::deserialize(from)?.into_iter().collect())
    }

    pub(super) fn serialize<S: Serializer>(
        counts: &[(Weight, usize)],
        to: S,
    ) -> Result<S::Ok, S::Error> {
        counts.iter().copied().collect::<BTreeMap<_, _>>().serialize(to)
    }
}

/// What the table says about a set of signs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) band: Band,
    pub(crate) fraud: bool,
    /// The words of the rules that decided, in the order they did.
    pub(crate) words: Vec<String>,
}

impl Rules {
    /// Applies the table to what was answered yes. Nothing else is asked: "don't know" cannot lower a band.
    pub(crate) fn apply(&self, yes: &[&Indicator]) -> Verdict {
        let mut words = Vec::new();
        let decisive = self
            .rules
            .iter()
            .filter(|rule| rule.when.holds(yes))
            .reduce(|best, rule| if rule.band > best.band { rule } else { best });
        let mut band = decisive.map_or(Band::None, |rule| rule.band);
        words.extend(decisive.map(|rule| rule.words.clone()));
        if band != Band::ReportNow {
            for lowering in self.lowering.iter().filter(|lowering| lowering.applies(yes)) {
                let lowered = self.lower(band, lowering);
                if lowered < band {
                    band = lowered;
                    words.push(lowering.words.clone());
                }
            }
        }
        let fraud = self.fraud.when.holds(yes);
        if fraud {
            words.push(self.fraud.words.clone());
            let floor = &self.fraud.floor;
            if band < floor.band && any(yes, &floor.any_of) {
                band = floor.band;
                words.push(floor.words.clone());
            }
        }
        Verdict { band, fraud, words }
    }

    fn lower(&self, band: Band, lowering: &Lowering) -> Band {
        let at = self.bands.iter().position(|other| *other == band).unwrap_or(0);
        let lowered = self.bands[at.saturating_sub(lowering.steps)];
        lowered.max(band.min(lowering.never_below.unwrap_or(Band::None)))
    }
}

impl Lowering {
    fn applies(&self, yes: &[&Indicator]) -> bool {
        let blocked =
            any(yes, &self.blocked_by) && !yes.iter().any(|it| it.id == self.unblocked_by);
        self.when.holds(yes) && !blocked
    }
}

impl Condition {
    fn holds(&self, yes: &[&Indicator]) -> bool {
        let enough = self.at_least.iter().all(|(weight, least)| {
            yes.iter().filter(|it| weight.counts(it.grade)).count() >= *least
        });
        let counted =
            |it: &&&Indicator| self.at_least.iter().any(|(weight, _)| weight.counts(it.grade));
        let spread = self.groups.is_none_or(|least| {
            yes.iter().filter(counted).map(|it| &it.group).collect::<BTreeSet<_>>().len() >= least
        });
        enough && spread && self.any_of.as_ref().is_none_or(|ids| any(yes, ids))
    }
}

impl Weight {
    fn counts(self, grade: Grade) -> bool {
        match self {
            Self::Weak => grade == Grade::Weak,
            Self::Medium => grade == Grade::Medium,
            Self::Strong => grade == Grade::Strong,
            Self::ReportNow => grade == Grade::ReportNow,
            Self::MediumOrStronger => {
                matches!(grade, Grade::Medium | Grade::Strong | Grade::ReportNow)
            }
            Self::Counter => grade == Grade::Counter,
            Self::Fraud => grade == Grade::Fraud,
        }
    }
}

fn any(yes: &[&Indicator], ids: &[String]) -> bool {
    let ids: HashSet<&str> = ids.iter().map(String::as_str).collect();
    yes.iter().any(|it| ids.contains(it.id.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue;

    #[test]
    fn the_table_names_only_indicators_that_exist() {
        let table = rules();
        let of_condition = |when: &Condition| when.any_of.clone().unwrap_or_default();
        let mut ids: Vec<String> =
            table.rules.iter().flat_map(|rule| of_condition(&rule.when)).collect();
        for lowering in &table.lowering {
            ids.extend(of_condition(&lowering.when));
            ids.extend(lowering.blocked_by.clone());
            ids.push(lowering.unblocked_by.clone());
        }
        ids.extend(table.fraud.floor.any_of.clone());
        assert!(!ids.is_empty());
        for id in ids {
            assert!(catalogue().indicator(&id).is_some(), "{id}");
        }
    }

    #[test]
    fn a_strong_request_blocks_every_lowering() {
        for lowering in &rules().lowering {
            for id in ["C08", "C11", "E05", "E06", "E15"] {
                assert!(
                    lowering.blocked_by.iter().any(|other| other == id),
                    "{} {id}",
                    lowering.id
                );
            }
            assert_eq!(lowering.unblocked_by, "Z09");
        }
    }
}
