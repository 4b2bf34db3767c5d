//! The test runner.

use crate::places::Places;
use crate::step::{Result, ask, run};

/// The one that this was written with; any later 0.9 that is already there serves as well.
const VERSION: &str = "0.9.143";

/// Builds cargo-nextest into our own cache if no cargo-nextest is to be found.
pub(crate) fn install(places: &Places) -> Result {
    if let Some(version) = ask(&mut places.cargo(&["nextest", "--version"])) {
        println!("{}", version.lines().next().unwrap_or_default());
        return Ok(());
    }
    let mut command = places.cargo(&["install", "cargo-nextest", "--locked", "--version", VERSION]);
    // Not in the checkout: its toolchain file and config are ours, not nextest's.
    run(command
        .arg("--root")
        .arg(places.tools())
        .env("CARGO_TARGET_DIR", places.cache.join("tools-target")))
}
