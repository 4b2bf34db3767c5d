//! Pure crates open no file or socket and read no clock (rule 3), and nobody at all opens a socket.

use crate::{File, complains, files, holds};

/// The crates that only turn values into values.
const PURE: &[&str] = &["model", "texts", "checklist", "screening", "importers", "disclosure"];

/// What would give one of them a file, a socket, a clock or the environment.
const OUTSIDE: &[&str] = &[
    "std::fs",
    "fs::File",
    "File::open",
    "File::create",
    "std::net",
    "std::process",
    "std::env",
    "env::var",
    "Utc::now",
    "Local::now",
    "SystemTime",
    "Instant::now",
];

/// What opens a socket. File sockets too: the day one is needed, this table is the place to say why.
const SOCKETS: &[&str] = &[
    "std::net",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "UnixStream",
    "UnixListener",
    "UnixDatagram",
];

fn check(sources: &[File], forbidden: &[&str]) -> Vec<String> {
    let mut complaints = Vec::new();
    for file in sources {
        for (number, line) in code(&file.text) {
            for words in forbidden.iter().filter(|words| line.contains(**words)) {
                complaints.push(format!("{}:{number} names {words}", file.path));
            }
        }
    }
    complaints
}

/// The numbered lines of `text` without comments, up to the tests at the end of the file.
pub(crate) fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
    let stripped = lines.map(|line| match line.trim_start().starts_with("//") {
        true => "",
        false => line.split_once(" // ").map_or(line, |(code, _)| code),
    });
    stripped.enumerate().map(|(index, line)| (index + 1, line))
}

/// Tests in a file of their own may read fixtures.
pub(crate) fn of(krate: &str) -> Vec<File> {
    let mut sources = files(&format!("src-tauri/crates/{krate}/src"), &["rs"]);
    sources.retain(|file| !file.path.ends_with("/tests.rs") && !file.path.contains("/tests/"));
    sources
}

#[test]
fn pure_crates_touch_nothing_outside() {
    for krate in PURE {
        holds(&check(&of(krate), OUTSIDE));
    }
}

#[test]
fn nobody_opens_a_socket() {
    holds(&check(&files("src-tauri", &["rs"]), SOCKETS));
}

#[test]
fn both_rules_can_fail() {
    let reads = File::made_up("a.rs", "/// Says.\nfn f() {\n    let now = Utc::now();\n}\n");
    complains(&check(&[reads], OUTSIDE), "a.rs:3 names Utc::now");
    let opens = File::made_up("b.rs", "use std::net::TcpStream; // why not\n");
    complains(&check(&[opens], SOCKETS), "b.rs:1 names TcpStream");
}

#[test]
fn comments_and_tests_are_not_code() {
    let text = "//! No std::fs here.\nfn f() {} // nor std::fs there\n#[cfg(test)]\nuse std::fs;\n";
    holds(&check(&[File::made_up("a.rs", text)], OUTSIDE));
}
