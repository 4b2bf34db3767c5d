//! Packages of the operating system: looked for on Debian and its relatives, named on others.

use std::io::{IsTerminal as _, Write as _};
use std::process::Command;

use crate::step::{Result, ask, run};

/// To build the programs: a C compiler for SQLCipher, the libraries of the window.
pub(crate) const BUILD: &[&str] =
    &["build-essential", "pkg-config", "libssl-dev", "libwebkit2gtk-4.1-dev"];

/// To test them: a display and a driver for the window, a font, a clipboard and a mouse for it with something to drag,
/// readers of PDF, Python.
pub(crate) const TEST: &[&str] = &[
    "webkit2gtk-driver",
    "xvfb",
    "fonts-dejavu-core",
    "xclip",
    "xdotool",
    "python3-gi",
    "gir1.2-gtk-3.0",
    "poppler-utils",
    "qpdf",
    "python3",
    "python3-venv",
];

/// Installs those of `wanted` that are missing.
pub(crate) fn install(wanted: &[&str]) -> Result {
    if ask(Command::new("dpkg-query").arg("--version")).is_none() {
        println!(
            "This is not a Debian system, so nothing is installed. What is needed, by its Debian names:"
        );
        println!("  {}", wanted.join(" "));
        return Ok(());
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        println!("all there: {}", wanted.join(" "));
        return Ok(());
    }

    println!("missing: {}", missing.join(" "));
    let apt = if is_root() { vec!["apt-get"] } else { with_consent(&missing)? };
    run(apt_get(&apt).args(["update", "-qq"]))?;
    run(apt_get(&apt).args(["install", "-y", "-qq", "--no-install-recommends"]).args(&missing))
}

fn is_installed(package: &str) -> bool {
    let status = ask(Command::new("dpkg-query").args(["-W", "-f", "${Status}", package]));
    status.is_some_and(|status| status.ends_with(" installed"))
}

fn is_root() -> bool {
    ask(Command::new("id").arg("-u")).is_some_and(|user| user == "0")
}

/// Asks before anything is installed in the name of somebody else.
fn with_consent(missing: &[&str]) -> Result<Vec<&'static str>> {
    let by_hand = format!("sudo apt-get install --no-install-recommends {}", missing.join(" "));
    if !std::io::stdin().is_terminal() {
        return Err(format!("nobody is here to ask; please run\n  {by_hand}"));
    }
    print!("Install them now with sudo? [y/N] ");
    let mut answer = String::new();
    let read = std::io::stdout().flush().and_then(|()| std::io::stdin().read_line(&mut answer));
    if read.is_ok() && matches!(answer.trim(), "y" | "Y" | "yes") {
        return Ok(vec!["sudo", "--preserve-env=DEBIAN_FRONTEND", "apt-get"]);
    }
    Err(format!("not installed; to do it yourself:\n  {by_hand}"))
}

fn apt_get(words: &[&str]) -> Command {
    let mut command = Command::new(words[0]);
    command.args(&words[1..]).env("DEBIAN_FRONTEND", "noninteractive");
    command
}
