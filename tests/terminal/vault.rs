//! A vault made by the terminal program, for the tests beside this file.

use serde_json::Value;
use testkit::{Cli, Home, Ran};

/// A home with a vault and the file that opens it.
pub(crate) struct Vault {
    pub(crate) home: Home,
    pub(crate) words: Vec<String>,
}

impl Vault {
    pub(crate) fn make() -> Self {
        let home = Home::new();
        home.write("pass", "a kettle, two maps and a slow train\n");
        let made =
            Cli::new(&home, ["create", "v.candour", "--passphrase-file", "pass", "--json"]).json();
        let words = made["recovery_words"].as_array().expect("a list").iter();
        let words = words.map(|word| word.as_str().expect("a word").to_owned()).collect();
        Self { home, words }
    }

    /// A call on this vault: `verb v.candour rest… --passphrase-file pass`.
    pub(crate) fn call(&self, verb: &str, rest: &[&str]) -> Cli {
        let mut arguments = vec![verb, "v.candour"];
        arguments.extend(rest);
        arguments.extend(["--passphrase-file", "pass"]);
        Cli::new(&self.home, arguments)
    }

    /// Adds a record and returns its id.
    #[track_caller]
    pub(crate) fn add(&self, kind: &str, record: &Value) -> String {
        self.call("add", &[kind]).input(record.to_string()).ok().trim().to_owned()
    }

    /// Tries to add a record.
    pub(crate) fn try_add(&self, kind: &str, record: &str) -> Ran {
        self.call("add", &[kind]).input(record).run()
    }
}
