//! The terminal program.

use std::ffi::OsStr;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::{Home, programs};

/// One call of `candour-cli`.
#[derive(Debug)]
pub struct Cli {
    command: Command,
    input: Vec<u8>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// The exit code.
    pub code: i32,
    /// What it printed.
    pub stdout: String,
    /// What it complained about.
    pub stderr: String,
}

impl Cli {
    /// Prepares a call in `home`.
    pub fn new<S: AsRef<OsStr>>(home: &Home, arguments: impl IntoIterator<Item = S>) -> Self {
        let mut command = home.command(programs::cli());
        command.args(arguments);
        Self { command, input: Vec::new() }
    }

    /// Returns where the program lies, for a test that must start it in a way of its own.
    pub fn program() -> std::path::PathBuf {
        programs::cli()
    }

    /// Gives it something on standard input.
    #[must_use]
    pub fn input(mut self, input: impl Into<Vec<u8>>) -> Self {
        self.input = input.into();
        self
    }

    /// Runs it to its end.
    #[track_caller]
    pub fn run(mut self) -> Ran {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().expect("candour-cli starts");
        let mut stdin = child.stdin.take().expect("its input is piped");
        let input = self.input;
        // Beside reading: a program that answers while it reads would wait for us, and we for it.
        let writer = std::thread::spawn(move || {
            // One that never reads its input closes it, which is its right.
            _ = stdin.write_all(&input);
        });
        let output = child.wait_with_output().expect("candour-cli ends");
        writer.join().expect("the writer ends");
        Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Runs it, and returns what it printed. Fails unless it exits with 0.
    #[track_caller]
    pub fn ok(self) -> String {
        let ran = self.run();
        assert_eq!(ran.code, 0, "candour-cli said: {}", ran.stderr);
        ran.stdout
    }

    /// Runs it, and returns the one JSON document that it printed.
    #[track_caller]
    pub fn json(self) -> Value {
        let printed = self.ok();
        serde_json::from_str(&printed)
            .unwrap_or_else(|error| panic!("not JSON ({error}): {printed}"))
    }
}
