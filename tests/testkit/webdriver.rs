//! The WebDriver protocol: a driver process, and one session in it.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::http;

/// What the driver said no to, in the protocol's words, such as "no such element".
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) error: String,
    pub(crate) message: String,
}

/// A WebKitWebDriver with one window under its control; both are ended on drop.
#[derive(Debug)]
pub(crate) struct Session {
    driver: Child,
    port: u16,
    /// `/session/<id>`, or empty before there is one.
    path: String,
}

impl Session {
    /// Starts `driver`, a command for WebKitWebDriver, and has it open the program at `window`.
    #[track_caller]
    pub(crate) fn start(mut driver: Command, window: &Path) -> Self {
        // Freed again at once, for the driver to take: it cannot choose one itself and say which.
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .and_then(|listener| listener.local_addr())
            .map(|address| address.port())
            .expect("a port on the loopback is free");
        let driver = driver
            .arg(format!("--port={port}"))
            .spawn()
            .expect("WebKitWebDriver is installed (`cargo xtask test` sees to it)");
        let mut session = Self { driver, port, path: String::new() };
        session.wait_for_driver();

        let options = json!({ "binary": window, "args": [] });
        let wanted = json!({ "alwaysMatch": { "webkitgtk:browserOptions": options } });
        let opened = session.post("/session", &json!({ "capabilities": wanted }));
        let opened = opened.unwrap_or_else(|no| panic!("no window: {}: {}", no.error, no.message));
        let id = opened["sessionId"].as_str().expect("a session has an id");
        session.path = format!("/session/{id}");
        session
    }

    fn wait_for_driver(&self) {
        let start = Instant::now();
        while http::send(self.port, "GET", "/status", None).is_err() {
            assert!(start.elapsed() < Duration::from_secs(20), "WebKitWebDriver does not answer");
            sleep(Duration::from_millis(20));
        }
    }

    /// Reads `what` of the session.
    pub(crate) fn get(&self, what: &str) -> Result<Value, Refusal> {
        self.send("GET", what, None)
    }

    /// Asks the session to do `what`.
    pub(crate) fn post(&self, what: &str, body: &Value) -> Result<Value, Refusal> {
        self.send("POST", what, Some(body))
    }

    fn send(&self, method: &str, what: &str, body: Option<&Value>) -> Result<Value, Refusal> {
        let path = format!("{}{what}", self.path);
        match http::send(self.port, method, &path, body) {
            Ok((200, mut answer)) => Ok(answer["value"].take()),
            Ok((_, answer)) => Err(Refusal {
                error: answer["value"]["error"].as_str().unwrap_or("unknown error").to_owned(),
                message: answer["value"]["message"].as_str().unwrap_or_default().to_owned(),
            }),
            Err(error) => Err(lost(&error)),
        }
    }
}

fn lost(error: &io::Error) -> Refusal {
    Refusal { error: "the driver is gone".to_owned(), message: error.to_string() }
}

impl Drop for Session {
    fn drop(&mut self) {
        // The driver ends the window when its session ends; a killed driver would leave it behind.
        if !self.path.is_empty() {
            _ = self.send("DELETE", "", None);
        }
        _ = self.driver.kill();
        _ = self.driver.wait();
    }
}
