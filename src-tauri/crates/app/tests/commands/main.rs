//! The commands that the window lives on, by name and JSON as it sends them.

#![allow(clippy::unwrap_used, reason = "a test fails where it stands")]

mod captures;
mod looking;
mod vaults;

use candour_app::{ApiError, App};
use serde_json::{Value, json};
use tempfile::TempDir;

/// An application with the sample case open, and a folder of its own.
struct Sample {
    app: App,
    home: TempDir,
}

impl Sample {
    fn open() -> Self {
        let home = tempfile::tempdir().unwrap();
        let app = App::with_scratch(home.path().to_owned());
        app.dispatch("vaults_try", json!({})).unwrap();
        Self { app, home }
    }

    #[track_caller]
    fn call(&self, command: &str, payload: Value) -> Value {
        self.app.dispatch(command, payload).unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    #[track_caller]
    fn refuses(&self, command: &str, payload: Value) -> ApiError {
        self.app.dispatch(command, payload).expect_err("it is refused")
    }

    /// The id of the only contact.
    fn contact(&self) -> Value {
        self.call("contacts_list", json!({}))[0]["id"].clone()
    }

    /// A handle for a new file.
    fn file(&self, name: &str, bytes: &[u8]) -> Value {
        let path = self.home.path().join(name);
        std::io::Write::write_all(&mut std::fs::File::create(&path).unwrap(), bytes).unwrap();
        json!(self.app.handle_for(path))
    }

    /// The id of a new draft of the page that takes anything.
    fn draft(&self) -> Value {
        self.call("drafts_save", json!({ "form": "capture", "body": "{}" }))["id"].clone()
    }
}
