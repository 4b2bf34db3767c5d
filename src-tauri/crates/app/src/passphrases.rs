//! How easily a passphrase is guessed, and a better one to choose.

use candour_vault::suggest_passphrase;
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use zxcvbn::feedback::Warning;

use crate::{Result, app::Context, command::Nothing};

/// The estimate looks at this many characters; what comes after can only make a passphrase better.
const MOST_RATED: usize = 100;

/// A passphrase to rate.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassphraseRateRequest {
    #[ts(type = "string")]
    passphrase: SecretString,
}

/// How easily it is guessed.
#[derive(Serialize, TS)]
pub(crate) struct PassphraseRating {
    /// From 0, guessed at once, to 4, out of reach.
    score: u32,
    /// What makes it easy.
    warning: Option<PassphraseWarning>,
}

/// What makes a passphrase easy to guess.
#[derive(Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum PassphraseWarning {
    /// Neighbouring keys.
    Keys,
    /// The same again and again.
    Repeats,
    /// One that many people use, or nearly one.
    Common,
    /// Letters or digits in their order.
    Sequence,
    /// A year or a date.
    Date,
    /// A single word.
    Word,
    /// Names.
    Name,
}

/// Words to take as a passphrase.
#[derive(Serialize, TS)]
pub(crate) struct PassphraseSuggestion {
    #[ts(type = "string")]
    passphrase: String,
}

pub(crate) fn rate(_: &Context<'_>, request: PassphraseRateRequest) -> Result<PassphraseRating> {
    let text = request.passphrase.expose_secret();
    let end = text.char_indices().nth(MOST_RATED).map_or(text.len(), |(at, _)| at);
    let estimate = zxcvbn::zxcvbn(&text[..end], &["candour", "vault"]);
    let warning = estimate.feedback().and_then(|feedback| feedback.warning());
    Ok(PassphraseRating {
        score: u32::from(u8::from(estimate.score())),
        warning: warning.map(word),
    })
}

pub(crate) fn suggest(_: &Context<'_>, _: Nothing) -> Result<PassphraseSuggestion> {
    Ok(PassphraseSuggestion { passphrase: suggest_passphrase()?.expose_secret().to_owned() })
}

fn word(warning: Warning) -> PassphraseWarning {
    use PassphraseWarning::{Common, Date, Keys, Name, Repeats, Sequence, Word};
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess
        | Warning::ShortKeyboardPatternsAreEasyToGuess => Keys,
        Warning::RepeatsLikeAaaAreEasyToGuess
        | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => Repeats,
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => Common,
        Warning::SequencesLikeAbcAreEasyToGuess => Sequence,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => Date,
        Warning::AWordByItselfIsEasyToGuess => Word,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
        | Warning::CommonNamesAndSurnamesAreEasyToGuess => Name,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::App;

    #[track_caller]
    fn check(passphrase: &str, score: u32, warning: Option<&str>) {
        let rated = App::new().dispatch("passphrases_rate", json!({ "passphrase": passphrase }));
        assert_eq!(rated.unwrap(), json!({ "score": score, "warning": warning }), "{passphrase}");
    }

    #[test]
    fn what_is_easy_to_guess_is_named() {
        check("", 0, None);
        check("qwertyuiop", 0, Some("common"));
        check("aaaaaaaaa", 0, Some("repeats"));
        check("five quiet words on paper", 4, None);
    }

    #[test]
    fn a_suggestion_is_out_of_reach_and_another_each_time() {
        let app = App::new();
        let suggest =
            || app.dispatch("passphrases_suggest", json!({})).unwrap()["passphrase"].clone();
        let (first, second) = (suggest(), suggest());
        assert_ne!(first, second);
        let rated = app.dispatch("passphrases_rate", json!({ "passphrase": first })).unwrap();
        assert_eq!(rated["score"], 4);
    }

    #[test]
    fn a_very_long_passphrase_is_rated_at_once() {
        let long = "é".repeat(100_000);
        let rated = App::new().dispatch("passphrases_rate", json!({ "passphrase": long }));
        assert!(rated.is_ok());
    }
}
