//! The catalogue: every indicator with its grade, our words, and the publications behind it.

use std::{collections::BTreeMap, sync::LazyLock};

use candour_model::{Finding, Grade};
use serde::{Deserialize, Serialize};

const INDICATORS: &str = include_str!("../../../../resources/indicators/indicators.json");
const SOURCES: &str = include_str!("../../../../resources/sources/sources.json");

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    let indicators: IndicatorFile =
        serde_json::from_str(INDICATORS).expect("indicators.json is checked by a test");
    let sources: SourceFile =
        serde_json::from_str(SOURCES).expect("sources.json is checked by a test");
    Catalogue {
        groups: indicators.groups,
        indicators: indicators.indicators.into_iter().map(|it| (it.id.clone(), it)).collect(),
        sources: sources.sources.into_iter().map(|it| (it.tag.clone(), it)).collect(),
    }
});

/// Returns the catalogue that ships with the product.
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}

/// Indicators and sources by id.
#[derive(Debug)]
pub struct Catalogue {
    groups: Vec<Group>,
    indicators: BTreeMap<String, Indicator>,
    sources: BTreeMap<String, Source>,
}

/// A group of indicators.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Group {
    /// One letter.
    pub id: String,
    /// What the group is about.
    pub title: String,
}

/// One behaviour that published guidance names, or that we judge worth asking.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// A01 to K10, Z01 to Z10, Y01 to Y03.
    pub id: String,
    /// The group's letter.
    pub group: String,
    /// Its weight.
    pub grade: Grade,
    /// A statement about the approach, for results.
    pub title: String,
    /// The question to the person; yes means it happened.
    pub question: String,
    /// A sentence beside the question.
    pub hint: Option<String>,
    /// Why it is asked.
    pub why: String,
    /// The ordinary explanation; counter-indicators have none.
    pub benign: Option<String>,
    /// What to do if it happened.
    pub if_yes: Option<String>,
    /// Tags of its sources.
    pub sources: Vec<String>,
    /// Its only source is our own judgement.
    pub judgement: bool,
    /// A source was not confirmed.
    pub unconfirmed: bool,
}

/// A publication.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Our tag; never shown, since some tags are names.
    pub tag: String,
    /// Who published it first.
    pub publisher: String,
    /// Its title, or a neutral description of it.
    pub title: String,
    /// Its date, as far as known.
    pub date: Option<String>,
    /// The publisher's own address.
    pub address: Option<String>,
    /// What was read: the publisher's page, a copy, or a press report.
    pub read_in: ReadIn,
    /// Whether it may be shown: copies of low standing are not.
    pub facing: bool,
}

/// What was read of a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReadIn {
    /// The publisher's own page.
    Publisher,
    /// A copy of it.
    Copy,
    /// A press report.
    Press,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IndicatorFile {
    #[serde(rename = "version")]
    _version: u32,
    #[serde(rename = "reviewed")]
    _reviewed: String,
    groups: Vec<Group>,
    indicators: Vec<Indicator>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    #[serde(rename = "reviewed")]
    _reviewed: String,
    sources: Vec<Source>,
}

impl Catalogue {
    /// Returns the indicator with this id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.get(id)
    }

    /// Returns every indicator, by id.
    pub fn indicators(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.values()
    }

    /// Returns the title of a group.
    pub fn group_title(&self, id: &str) -> &str {
        self.groups.iter().find(|group| group.id == id).map_or("", |group| &group.title)
    }

    /// Returns the sources of an indicator that may be shown, each publication once.
    pub fn shown_sources(&self, indicator: &Indicator) -> Vec<&Source> {
        let mut shown: Vec<&Source> = Vec::new();
        for source in indicator.sources.iter().filter_map(|tag| self.sources.get(tag)) {
            let seen = |other: &&Source| {
                (&other.publisher, &other.title) == (&source.publisher, &source.title)
            };
            if source.facing && !shown.iter().any(seen) {
                shown.push(source);
            }
        }
        shown
    }

    /// Returns the publication behind a tag, where it may be shown.
    pub fn shown_source(&self, tag: &str) -> Option<&Source> {
        self.sources.get(tag).filter(|source| source.facing)
    }

    /// Returns what a result says about an indicator.
    pub(crate) fn finding(&self, indicator: &Indicator) -> Finding {
        Finding {
            indicator: indicator.id.clone(),
            grade: Some(indicator.grade),
            text: indicator.title.clone(),
            benign: indicator.benign.clone(),
            sources: self.shown_sources(indicator).into_iter().map(Source::words).collect(),
        }
    }
}

impl Source {
    /// Returns the source in one line: publisher, title, date.
    pub fn words(&self) -> String {
        let date = self.date.as_deref().map(|date| format!(" ({date})")).unwrap_or_default();
        format!("{}, {}{date}", self.publisher, self.title)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_tag_leads_to_a_source_and_every_group_has_a_title() {
        for indicator in catalogue().indicators() {
            for tag in &indicator.sources {
                assert!(catalogue().sources.contains_key(tag), "{} {tag}", indicator.id);
            }
            assert!(!catalogue().group_title(&indicator.group).is_empty(), "{}", indicator.id);
            assert_eq!(indicator.judgement, indicator.sources.is_empty(), "{}", indicator.id);
        }
    }

    #[test]
    fn the_catalogue_is_whole() {
        let count = |grade| catalogue().indicators().filter(|it| it.grade == grade).count();
        assert_eq!(count(Grade::Counter), 10);
        assert_eq!(count(Grade::Fraud), 3);
        assert_eq!(catalogue().indicators().count(), 133);
    }
}
