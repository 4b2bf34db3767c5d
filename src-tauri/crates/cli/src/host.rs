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
    pub(crate) fn line(&self, text: &str) -> Result<()> {
        let mut out = io::stdout().lock();
        writeln!(out, "{text}")?;
        Ok(out.flush()?)
    }

    /// Prints one JSON document.
    pub(crate) fn document(&self, value: &impl Serialize) -> Result<()> {
        let text = serde_json::to_string_pretty(value).expect("answers hold only JSON values");
        self.line(&text)
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
