//! The host: runs commands of the application, prints what comes back, and puts failures into one sentence.

use std::{
    io::{self, Write},
    path::Path,
};

use candour_app::{ApiError, App};
use serde::Serialize;
use serde_json::{Value, json};

/// The result of a piece of terminal work.
pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

/// Why something was not done.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The application refused.
    Api(ApiError),
    /// The application refused one line of many; lines count from 1.
    Line(usize, ApiError),
    /// Something of the terminal's own: the id of a sentence in the catalogue.
    Terminal(&'static str),
    /// Whoever reads our output has gone.
    OutputClosed,
}

impl From<ApiError> for Failure {
    fn from(error: ApiError) -> Self {
        Self::Api(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::OutputClosed,
            _ => Self::Terminal("terminal-output"),
        }
    }
}

/// The application in a terminal.
pub(crate) struct Host {
    app: App,
    json: bool,
}

impl Host {
    /// Makes the host; `json` asks for JSON on standard output.
    pub(crate) fn new(json: bool) -> Self {
        Self { app: App::new(), json }
    }

    /// Says whether standard output carries JSON.
    pub(crate) fn wants_json(&self) -> bool {
        self.json
    }

    /// Runs a command.
    pub(crate) fn call(&self, command: &str, payload: Value) -> Result<Value, ApiError> {
        self.app.dispatch(command, payload)
    }

    /// Gives a path to the application and returns the handle, ready to be put into a request.
    pub(crate) fn handle(&self, path: &Path) -> Value {
        json!(self.app.handle_for(path.to_owned()))
    }

    /// Returns a text of the catalogue.
    pub(crate) fn text(&self, id: &str) -> String {
        self.app.texts().get(id)
    }

    /// Prints a line and flushes it, so that a reader who waits for it gets it.
    ///
    /// Records quote what strangers wrote: characters that would steer the terminal are shown, not sent.
    pub(crate) fn line(&self, text: &str) -> Result<()> {
        let mut out = io::stdout().lock();
        writeln!(out, "{}", harmless(text))?;
        Ok(out.flush()?)
    }

    /// Prints one JSON document.
    pub(crate) fn document(&self, value: &impl Serialize) -> Result<()> {
        let text = serde_json::to_string_pretty(value).expect("answers hold only JSON values");
        // JSON escapes control characters itself, and a reader of it wants everything else as it is.
        let mut out = io::stdout().lock();
        writeln!(out, "{text}")?;
        Ok(out.flush()?)
    }

    /// Prints a failure as one line on standard error.
    pub(crate) fn complain(&self, failure: &Failure) {
        let sentence = match failure {
            Failure::Api(error) => self.sentence(error),
            Failure::Line(number, error) => {
                let number = u32::try_from(*number).unwrap_or(u32::MAX);
                let before = self.app.texts().format("terminal-line", &[("line", number.into())]);
                format!("{before} {}", self.sentence(error))
            }
            Failure::Terminal(id) => self.text(id),
            Failure::OutputClosed => return,
        };
        let _ = writeln!(io::stderr(), "candour-cli: {sentence}");
    }

    /// Puts an error of the application into words, by its code.
    fn sentence(&self, error: &ApiError) -> String {
        let value = error.to_json();
        let code = value["code"].as_str().unwrap_or_default().replace('_', "-");
        let texts = |value: &Value| match value {
            Value::Array(items) => {
                items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(", ")
            }
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        let values: Vec<(String, String)> = value
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(key, _)| *key != "code")
            .map(|(key, value)| (key.clone(), texts(value)))
            .collect();
        let arguments: Vec<(&str, _)> = values
            .iter()
            .map(|(key, value)| (key.as_str(), candour_texts::Value::try_number(value)))
            .collect();
        let sentence = self.app.texts().format(&format!("error-{code}"), &arguments);
        sentence.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

/// Shows control and direction characters as their numbers.
fn harmless(text: &str) -> String {
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let shown = |letter: char| match letter {
        letter if steers(letter) => format!("⟨U+{:04X}⟩", u32::from(letter)),
        letter => letter.to_string(),
    };
    text.chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_steer_the_terminal_is_shown() {
        assert_eq!(harmless("a\u{1b}[31m\u{202e}b é"), "a⟨U+001B⟩[31m⟨U+202E⟩b é");
    }
}
