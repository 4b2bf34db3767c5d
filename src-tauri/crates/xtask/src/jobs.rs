//! The jobs, one function each, in the order in which they do things.

use std::env;
use std::path::Path;
use std::process::Command;

use crate::places::Places;
use crate::step::{Result, Steps};
use crate::{build, demo, set_up};

/// Opens the window; without a display, makes the sample disclosure in the terminal.
pub(crate) fn run(places: &Places, steps: &mut Steps) -> Result {
    set_up::for_building(places, steps)?;
    build::pages(places, steps)?;
    build::programs(places, steps)?;

    let display = ["WAYLAND_DISPLAY", "DISPLAY"]
        .into_iter()
        .find(|name| env::var_os(name).is_some_and(|v| !v.is_empty()));
    match display {
        Some(_) => steps.run("the window", &mut Command::new(places.debug("candour"))),
        None => {
            println!(
                "\nThere is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window opens."
            );
            steps.step("the sample disclosure", || demo::make(places))
        }
    }
}

/// Everything that CI runs.
pub(crate) fn test(places: &Places, steps: &mut Steps) -> Result {
    set_up::for_testing(places, steps)?;

    steps.run("cargo fmt", &mut places.cargo(&["fmt", "--all", "--check"]))?;
    for script in ["check", "lint", "test"] {
        steps.run(&format!("npm run {script}"), &mut places.npm(&["run", "--silent", script]))?;
    }
    build::pages(places, steps)?;
    build::pages_for_journeys(places, steps)?;

    let strict = ["--", "-D", "warnings"];
    steps.run("cargo clippy", places.cargo(&["clippy"]).args(build::EVERYTHING).args(strict))?;
    // The window once more, as it is shipped: its real dialogs are not in the build above.
    let shipped =
        ["clippy", "--workspace", "--all-targets", "--features", "candour/custom-protocol"];
    steps.run("cargo clippy, as shipped", places.cargo(&shipped).args(strict))?;

    let programs = build::for_journeys(places, steps)?;
    let mut nextest = places.cargo(&["nextest", "run"]);
    nextest.args(build::EVERYTHING);
    nextest.env("CANDOUR_WINDOW", programs.window).env("CANDOUR_CLI", programs.cli);
    if places.python().is_file() {
        nextest.env("CANDOUR_PYTHON", places.python());
    }
    steps.run("cargo nextest", &mut nextest)
}

/// Measures, once there is something that measures.
pub(crate) fn bench(places: &Places, steps: &mut Steps) -> Result {
    let benches = places.root.join("tests/benches");
    if !has_rust(&benches) {
        println!(
            "There are no benchmarks yet: they come with issue 9 of this project, \"At scale\"."
        );
        return Ok(());
    }
    set_up::for_testing(places, steps)?;
    steps.run("cargo bench", &mut places.cargo(&["bench", "-p", "candour-tests"]))
}

/// Builds the programs to be shipped, and says what they weigh.
pub(crate) fn package(places: &Places, steps: &mut Steps) -> Result {
    set_up::for_building(places, steps)?;
    build::pages(places, steps)?;
    let arguments = [
        "build",
        "--release",
        "-p",
        "candour",
        "-p",
        "candour-cli",
        "--features",
        "candour/custom-protocol",
    ];
    steps.run("build: release", &mut places.cargo(&arguments))?;

    let folder = places.target.join("dist");
    println!();
    for program in ["candour", "candour-cli"] {
        let path = build::aside(&places.target.join("release").join(program), &folder)?;
        let bytes = path.metadata().map_or(0, |about| about.len());
        println!("{:>7.1} MiB  {}", bytes as f64 / f64::from(1 << 20), path.display());
    }
    println!(
        "These are bare programs. A .deb, with menu entry and icon, comes with issue 10 of this project, \"Shipped\"."
    );
    Ok(())
}

/// Rewrites what is made from Rust types and committed.
pub(crate) fn generate(places: &Places, steps: &mut Steps) -> Result {
    let arguments = ["test", "--quiet", "-p", "candour-app", "typescript"];
    steps.run("ui/src/api/generated.ts", places.cargo(&arguments).env("CANDOUR_GENERATE", "1"))?;
    set_up::for_building(places, steps)?;
    steps.run("ui/src/text/ids.ts", &mut places.npm(&["run", "--silent", "texts"]))
}

fn has_rust(folder: &Path) -> bool {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).any(|path| path.extension().is_some_and(|it| it == "rs"))
}
