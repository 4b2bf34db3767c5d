//! Rule 7: the checklist and screening cannot see who somebody is, only what was done.
//!
//! The types that they take have no field for it. This reads every identifier and every string of their
//! sources, so that none appears.

use crate::{File, complains, holds, sources};

const CRATES: &[&str] = &["checklist", "screening"];

/// Words for what a person is. Whole words: "passage" does not contain "age".
const WORDS: &[&str] = &[
    "accent",
    "age",
    "ages",
    "birthplace",
    "born",
    "citizen",
    "citizenship",
    "ethnic",
    "ethnicity",
    "ethnicities",
    "female",
    "foreigner",
    "gender",
    "genders",
    "heritage",
    "male",
    "nationalities",
    "nationality",
    "race",
    "religion",
    "religions",
    "sex",
    "skin",
    "surname",
    "surnames",
];

fn check(sources: &[File]) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in sources {
        for (number, line) in sources::code(&file.text) {
            for word in words(line).filter(|word| WORDS.contains(&word.as_str())) {
                complaints.push(format!("{}:{number} speaks of {word}", file.path));
            }
        }
    }
    complaints
}

/// The words of a line, also inside `snake_case` and `CamelCase`, in small letters.
fn words(line: &str) -> impl Iterator<Item = String> {
    let mut words = vec![String::new()];
    let mut before = ' ';
    for c in line.chars() {
        let starts = !c.is_alphabetic() || (c.is_uppercase() && before.is_lowercase());
        if starts {
            words.push(String::new());
        }
        if let (true, Some(word)) = (c.is_alphabetic(), words.last_mut()) {
            word.extend(c.to_lowercase());
        }
        before = c;
    }
    words.into_iter().filter(|word| !word.is_empty())
}

#[test]
fn no_word_for_what_a_person_is() {
    for krate in CRATES {
        holds(&check(&sources::of(krate)));
    }
}

#[test]
fn the_rule_can_fail() {
    for text in [
        "pub nationality: Option<String>,",
        "fn by_gender(self) {}",
        "struct ContactEthnicity;",
        "if name.ends_with(\"born abroad\") {",
    ] {
        complains(&check(&[File::made_up("a.rs", text)]), "a.rs:1 speaks of");
    }
}

#[test]
fn harmless_words_pass() {
    let text = "let message = passage.trace(); // no gender reaches this\nlet interface = Average;";
    holds(&check(&[File::made_up("a.rs", text)]));
}
