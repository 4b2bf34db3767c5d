//! `cargo xtask run | test | bench | package | generate`: set up, build, run.
//!
//! No dependencies, so that it builds in a second on a machine that has nothing but Rust. Each job is
//! one file that reads from top to bottom; a job stops at the first step that fails.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a terminal program")]

mod build;
mod demo;
mod jobs;
mod places;
mod set_up;
mod step;

use std::process::ExitCode;

use places::Places;
use step::Steps;

const USAGE: &str = "\
cargo xtask run        sets up, builds and opens the window (without a display: makes the sample disclosure)
cargo xtask test       sets up and runs everything that CI runs
cargo xtask bench      measures
cargo xtask package    builds the programs to be shipped
cargo xtask generate   rewrites the files that are made from Rust types

Set-up installs missing Debian packages (as root, or with sudo after asking), npm packages, cargo-nextest
and a Python environment for the second reader. Builds go to $CARGO_TARGET_DIR, or to
${XDG_CACHE_HOME:-~/.cache}/candour/target.";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let job = arguments.next().unwrap_or_default();
    if arguments.next().is_some() {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    }
    let job: fn(&Places, &mut Steps) -> step::Result = match job.as_str() {
        "run" => jobs::run,
        "test" => jobs::test,
        "bench" => jobs::bench,
        "package" => jobs::package,
        "generate" => jobs::generate,
        "help" | "--help" | "-h" => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };

    let mut steps = Steps::default();
    let outcome = Places::find().and_then(|places| job(&places, &mut steps));
    steps.summary();
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("xtask: {problem}");
            ExitCode::FAILURE
        }
    }
}
