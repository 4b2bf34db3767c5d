//! Building the pages and the programs.

use std::path::{Path, PathBuf};

use crate::places::Places;
use crate::step::{Result, Steps};

/// Where the window with `automation` and its terminal twin lie, apart from what people run.
#[derive(Debug)]
pub(crate) struct ForJourneys {
    pub(crate) window: PathBuf,
    pub(crate) cli: PathBuf,
}

/// What every step of the test job builds, so that they share it.
///
/// Cargo unites the features of whatever is built together: another choice of packages or targets gives
/// some dependency another feature, and all that stands on it, Typst among them, is built once more.
pub(crate) const EVERYTHING: &[&str] =
    &["--workspace", "--all-targets", "--features", "candour/custom-protocol,candour/automation"];

/// Builds the pages that the window carries inside.
pub(crate) fn pages(places: &Places, steps: &mut Steps) -> Result {
    steps.run("build: the pages", &mut places.npm(&["run", "--silent", "build"]))
}

/// Builds the pages that the driver's window carries: the same, and what only tests need.
pub(crate) fn pages_for_journeys(places: &Places, steps: &mut Steps) -> Result {
    steps.run(
        "build: the pages, for the driver",
        &mut places.npm(&["run", "--silent", "build:journeys"]),
    )
}

/// Builds both programs as a developer runs them.
///
/// In the dev profile: a release build optimises Typst and WebKit's bindings as one, some ten minutes
/// on two cores, for a start that nobody would feel. The dev profile optimises the dependencies that
/// would be felt (see `Cargo.toml`), and shares what it builds with the tests.
pub(crate) fn programs(places: &Places, steps: &mut Steps) -> Result {
    let arguments =
        ["build", "-p", "candour", "-p", "candour-cli", "--features", "candour/custom-protocol"];
    steps.run("build: the programs", &mut places.cargo(&arguments))
}

/// Builds everything that is tested, and sets the programs aside for the journeys.
///
/// Aside, because cargo has one place for a program and the next build with other features takes it.
pub(crate) fn for_journeys(places: &Places, steps: &mut Steps) -> Result<ForJourneys> {
    steps.run("build: everything, for the driver", places.cargo(&["build"]).args(EVERYTHING))?;

    let folder = places.target.join("journeys");
    let window = aside(&places.debug("candour"), &folder)?;
    let cli = aside(&places.debug("candour-cli"), &folder)?;
    Ok(ForJourneys { window, cli })
}

/// Copies `program` into `folder` under its own name.
pub(crate) fn aside(program: &Path, folder: &Path) -> Result<PathBuf> {
    let name = program.file_name().ok_or("a program without a name")?;
    let copy = folder.join(name);
    let copied = std::fs::create_dir_all(folder)
        // Removed first: a copy onto a program that still runs is refused.
        .map(|()| drop(std::fs::remove_file(&copy)))
        .and_then(|()| std::fs::copy(program, &copy));
    copied.map_err(|error| format!("cannot copy {}: {error}", program.display()))?;
    Ok(copy)
}
