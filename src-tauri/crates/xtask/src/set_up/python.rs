//! A Python environment with an independent SQLCipher, for the test in which somebody else's code
//! opens our vault. Optional: where it cannot be had, that test says that it was skipped.

use std::process::Command;

use crate::places::Places;
use crate::step::{Result, ask, run};

/// Other people's code for the word list, the key derivation and the database.
const PACKAGES: &[&str] =
    &["mnemonic==0.21", "argon2-cffi==25.1.0", "pynacl==1.6.2", "sqlcipher3-wheels==0.5.7"];
const IMPORTS: &str = "import mnemonic, argon2, nacl, sqlcipher3";

/// Makes the environment unless it is there. Never fails a job.
pub(crate) fn install(places: &Places) {
    let has_all = || ask(Command::new(places.python()).args(["-c", IMPORTS])).is_some();
    if has_all() {
        println!("up to date: {}", PACKAGES.join(" "));
        return;
    }
    let problem = match make(places) {
        Ok(()) if has_all() => return,
        Ok(()) => "the packages do not load".to_owned(),
        Err(problem) => problem,
    };
    // A half-made environment would look like one to the test, which then fails instead of being skipped.
    _ = std::fs::remove_dir_all(places.python_environment());
    println!("skipped: no Python environment for the second reader ({problem})");
}

fn make(places: &Places) -> Result {
    let environment = places.python_environment();
    // Cleared: a half-made one, or one of a Python that has since gone, cannot be repaired in place.
    run(Command::new("python3").args(["-m", "venv", "--clear"]).arg(environment))?;
    let pip =
        ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--only-binary=:all:"];
    run(Command::new(places.python()).args(pip).args(PACKAGES))
}
