//! The rule table against the cases in `../shared/calibration`, where they exist.
//!
//! The floors are those of the naive table that the cases come with; ours must stay above it.

use std::path::{Path, PathBuf};

use candour_app::assess_codes;
use serde_json::Value;

fn cases() -> Option<Vec<Value>> {
    let checkout = Path::new(env!("CARGO_MANIFEST_DIR")).parent()?;
    let path: PathBuf = checkout.parent()?.join("shared/calibration/cases.json");
    let text = std::fs::read_to_string(path).ok()?;
    Some(serde_json::from_str(&text).expect("the cases are JSON"))
}

#[test]
fn the_rule_table_is_clearly_better_than_the_naive_one() {
    let Some(cases) = cases() else {
        println!("skipped: there is no ../shared/calibration beside this checkout");
        return;
    };
    let ids = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    let (mut acceptable, mut concerned, mut reached, mut ordinary, mut raised) = (0, 0, 0, 0, 0);
    for case in &cases {
        let coded = &case["coded"];
        let yes = [&coded["yes"], &coded["counter"], &coded["fraud"]].map(ids).concat();
        let outcome = assess_codes(&yes, &[], &[]).expect("the cases use known ids");
        let band = serde_json::to_value(outcome.band).expect("a band is a word");
        let word = if band == "none" { "no-concern" } else { band.as_str().unwrap_or_default() };
        let accepted = ids(&case["acceptable_assessments"]);
        let reports = word.starts_with("report");
        acceptable += u32::from(
            accepted.iter().any(|it| it == word)
                || (outcome.fraud && accepted.iter().any(|it| it == "fraud")),
        );
        let expected = case["expected_assessment"].as_str().unwrap_or_default();
        match case["kind"].as_str().unwrap_or_default() {
            "documented" | "hard_malicious" if expected.starts_with("report") => {
                concerned += 1;
                reached += u32::from(reports);
            }
            "benign" | "hard_benign" => {
                ordinary += 1;
                raised += u32::from(reports);
            }
            _ => {}
        }
    }
    println!(
        "acceptable {acceptable} of {}, reach {reached} of {concerned}, raised {raised} of {ordinary}",
        cases.len()
    );
    assert!(acceptable > 43 && reached > 26 && raised <= 1);
}
