//! Steps: named, timed, and each either done or the end of the job.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// A job or a part of one. The error is a sentence for the person at the terminal.
pub(crate) type Result<T = ()> = std::result::Result<T, String>;

/// The steps done so far, for the summary at the end.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    done: Vec<(String, Duration, bool)>,
}

impl Steps {
    /// Does `work` under `name`, and says how long it took.
    pub(crate) fn step<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n=== {name}");
        let start = Instant::now();
        let result = work();
        let took = start.elapsed();
        let end = if result.is_ok() { "done" } else { "FAILED" };
        println!("=== {name}: {end} in {:.1} s", took.as_secs_f64());
        self.done.push((name.to_owned(), took, result.is_ok()));
        result.map_err(|problem| format!("{name}: {problem}"))
    }

    /// Runs `command` under `name`.
    pub(crate) fn run(&mut self, name: &str, command: &mut Command) -> Result {
        self.step(name, || run(command))
    }

    /// Prints every step with its duration.
    pub(crate) fn summary(&self) {
        if self.done.len() < 2 {
            return;
        }
        println!();
        for (name, took, good) in &self.done {
            println!(
                "{} {:>7.1} s  {name}",
                if *good { "ok  " } else { "FAIL" },
                took.as_secs_f64()
            );
        }
        let total: Duration = self.done.iter().map(|(_, took, _)| *took).sum();
        println!("     {:>7.1} s  in all", total.as_secs_f64());
    }
}

/// Runs `command` with our own terminal and waits for it.
pub(crate) fn run(command: &mut Command) -> Result {
    let status = command.stdin(Stdio::null()).status().map_err(|error| cannot(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{} ended with {status}", shown(command))) }
}

/// Runs `command` silently. `None` when it is not there or does not succeed.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

fn cannot(command: &Command, error: &std::io::Error) -> String {
    format!("cannot start {}: {error}", shown(command))
}

fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}
