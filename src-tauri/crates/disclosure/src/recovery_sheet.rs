//! The recovery sheet: a blank form on which somebody writes the recovery words by hand.
//!
//! Blank on purpose: the words never go into a file or to a printer, which both keep copies.

use candour_texts::Texts;
use chrono::{DateTime, Utc};
use serde_json::json;

use crate::{
    Result,
    press::{self, Copy, Ident},
    world::Template,
};

/// How many words there are to write down.
const WORDS: u32 = 24;

/// Returns the blank form as a PDF. `made` is what its metadata say; nothing of it is printed.
pub fn recovery_sheet(texts: &Texts, made: DateTime<Utc>) -> Result<Vec<u8>> {
    let sheet = json!({
        "language": texts.language(),
        "words": WORDS,
        "title": texts.get("pdf-recovery-title"),
        "explain": texts.get("pdf-recovery-explain"),
        "rules": [
            texts.get("pdf-recovery-rule-order"),
            texts.get("pdf-recovery-rule-away"),
            texts.get("pdf-recovery-rule-photo"),
            texts.get("pdf-recovery-rule-lost"),
        ],
        "vault": texts.get("pdf-recovery-vault"),
        "date": texts.get("pdf-recovery-date"),
        "place": texts.get("pdf-recovery-place"),
    });
    let sheet = serde_json::to_vec(&sheet).expect("a sheet holds only texts and lists");
    let copy = Copy { template: Template::RecoverySheet, sheet, attachment: Vec::new() };
    Ok(press::print(copy, &Ident { id: "candour-recovery-sheet", made })?.pdf)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_form_is_one_page_and_the_same_each_time() {
        let texts = Texts::load("en").unwrap();
        let made = "2026-11-25T00:00:00Z".parse().unwrap();
        let sheet = recovery_sheet(&texts, made).unwrap();
        assert!(sheet.starts_with(b"%PDF-1.7"));
        assert_eq!(sheet, recovery_sheet(&texts, made).unwrap());
    }
}
