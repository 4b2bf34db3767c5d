//! A screen that nobody sees.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A running Xvfb with a screen of 1280×900; ended on drop.
#[derive(Debug)]
pub(crate) struct Display {
    server: Child,
    /// What `DISPLAY` shall say.
    pub(crate) name: String,
}

impl Display {
    /// Starts a server on a display number that is free.
    #[track_caller]
    pub(crate) fn start() -> Self {
        // With -displayfd the server itself picks the number and says it once it accepts clients.
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb is installed (`cargo xtask test` sees to it)");
        let stdout = server.stdout.take().expect("its output is piped");
        let mut number = String::new();
        let read = BufReader::new(stdout).read_line(&mut number);
        assert!(matches!(read, Ok(1..)), "Xvfb did not start");
        Self { server, name: format!(":{}", number.trim()) }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        _ = self.server.kill();
        _ = self.server.wait();
    }
}
