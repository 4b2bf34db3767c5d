//! The rules, read once from the file they ship in.
//!
//! Patterns are written as plain words: a space stands for any white space, an apostrophe for either form,
//! and `<name>` for one of the word lists at the head of the file. They never cross the limits of a word,
//! and never care about case.

use std::{collections::BTreeMap, sync::LazyLock};

use regex::Regex;
use serde::Deserialize;

const ENGLISH: &str = include_str!("../../../../resources/screening/en.json");

/// The English rules.
///
/// The file is part of the program and compiled in the tests: a fault in it cannot reach a user.
pub(crate) static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let file = serde_json::from_str(ENGLISH).expect("resources/screening/en.json is well formed");
    compile(file).expect("every pattern in resources/screening/en.json compiles")
});

/// One behaviour and the words that show it.
pub(crate) struct Rule {
    /// The indicator it points to.
    pub(crate) indicator: String,
    /// Why the words matter, in one sentence for the reader.
    pub(crate) reason: String,
    /// The words themselves.
    pub(crate) words: Regex,
    /// Words in the same sentence that take the behaviour away: a refusal, or an everyday errand.
    pub(crate) unless_near: Option<Regex>,
    /// Words that have to be somewhere in the same text.
    pub(crate) needs: Option<Regex>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "$schema")]
    _schema: String,
    #[serde(rename = "language")]
    _language: String,
    #[serde(rename = "reviewed")]
    _reviewed: String,
    words: BTreeMap<String, Vec<String>>,
    rules: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(rename = "id")]
    _id: String,
    indicator: String,
    reason: String,
    patterns: Vec<String>,
    #[serde(default)]
    unless_near: Vec<String>,
    #[serde(default)]
    needs: Vec<String>,
}

fn compile(file: File) -> Result<Vec<Rule>, regex::Error> {
    let File { words, rules, .. } = file;
    let any = |patterns: &[String]| Regex::new(&expand(patterns, &words));
    let optional = |patterns: &[String]| match patterns {
        [] => Ok(None),
        some => any(some).map(Some),
    };
    rules
        .into_iter()
        .map(|entry| {
            Ok(Rule {
                words: any(&entry.patterns)?,
                unless_near: optional(&entry.unless_near)?,
                needs: optional(&entry.needs)?,
                indicator: entry.indicator,
                reason: entry.reason,
            })
        })
        .collect()
}

/// Returns one regular expression for any of `patterns`.
fn expand(patterns: &[String], words: &BTreeMap<String, Vec<String>>) -> String {
    let mut joined = patterns.join("|");
    // Lists may name other lists, twice over.
    for _ in 0..3 {
        for (name, list) in words {
            joined = joined.replace(&format!("<{name}>"), &format!("(?:{})", list.join("|")));
        }
    }
    let plain = joined.replace(' ', r"\s+").replace('\'', "['’]");
    format!(r"(?i)\b(?:{plain})\b")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn file() -> File {
        serde_json::from_str(ENGLISH).unwrap()
    }

    #[test]
    fn every_rule_compiles_and_has_its_own_id() {
        let ids: BTreeSet<_> = file().rules.into_iter().map(|rule| rule._id).collect();
        assert_eq!(ids.len(), RULES.len());
    }

    #[test]
    fn reasons_are_sentences_and_indicators_have_their_form() {
        for rule in RULES.iter() {
            let (group, number) = rule.indicator.split_at(1);
            assert!("ABCDEFGHIJKY".contains(group), "{}", rule.indicator);
            assert!(number.len() == 2 && number.parse::<u8>().is_ok(), "{}", rule.indicator);
            assert!(rule.reason.ends_with('.') && rule.reason.len() > 30, "{}", rule.reason);
        }
    }

    #[test]
    fn every_list_a_pattern_names_exists_and_no_space_hides_in_a_class() {
        let file = file();
        for entry in &file.rules {
            for pattern in [&entry.patterns, &entry.unless_near, &entry.needs].into_iter().flatten()
            {
                let whole = expand(std::slice::from_ref(pattern), &file.words);
                assert!(!whole.contains('<'), "{}: {pattern}", entry._id);
                assert!(!pattern.contains("[ ") && !pattern.contains(" ]"), "{pattern}");
            }
        }
    }

    /// The approach is screened, never the person: such words have no place in a rule.
    #[test]
    fn no_rule_speaks_of_origin_or_person() {
        let forbidden = Regex::new(
            r"(?i)\b(chin\w+|russ\w+|iran\w*|foreign\w*|nation\w*|countr\w+|accent|native|ethnic\w*|muslim|jew\w*|christian|woman|female|male|gender|grammar|spelling|immigra\w+)\b",
        )
        .unwrap();
        assert_eq!(forbidden.find(ENGLISH).map(|found| found.as_str()), None);
    }
}
