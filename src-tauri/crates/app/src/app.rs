//! The application's state: one vault or none, and the handles given out.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
};

use candour_texts::Texts;
use candour_vault::Vault;
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{
    ApiError, HandleId, Result, command,
    handle::Handles,
    work::{Work, WorkId, Works},
};

/// An open vault with the name its folder has.
pub(crate) struct Opened {
    pub(crate) vault: Vault,
    pub(crate) name: String,
    pub(crate) stay: Stay,
}

/// What becomes of a vault's folder when it is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stay {
    /// It is the person's own, and stays.
    Kept,
    /// It was made to look around in, and goes.
    ThrownAway,
}

/// What a host holds: everything a command can reach.
pub struct App {
    opened: Mutex<Option<Opened>>,
    handles: Handles,
    texts: Texts,
    works: Works,
    /// Where a vault to look around in is made.
    scratch: PathBuf,
}

/// What a command gets besides its request.
pub(crate) struct Context<'a> {
    pub(crate) now: DateTime<Utc>,
    pub(crate) handles: &'a Handles,
    pub(crate) texts: &'a Texts,
    pub(crate) works: &'a Works,
    /// This call.
    pub(crate) work: &'a Work,
    pub(crate) scratch: &'a Path,
}

impl App {
    /// Makes the application, without a vault.
    pub fn new() -> Self {
        Self::with_scratch(std::env::temp_dir())
    }

    /// Makes the application with a folder for what is thrown away again.
    pub fn with_scratch(scratch: PathBuf) -> Self {
        Self {
            opened: Mutex::new(None),
            handles: Handles::default(),
            texts: Texts::load("en").expect("the embedded catalogue is checked by tests"),
            works: Works::default(),
            scratch,
        }
    }

    /// Runs a command by name.
    pub fn dispatch(&self, name: &str, payload: Value) -> Result<Value> {
        self.dispatch_as(None, name, payload)
    }

    /// Runs a command that can be asked after, and stopped, under the name `work`.
    ///
    /// This is where the clock is read, once a command.
    #[allow(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    pub fn dispatch_as(&self, work: Option<WorkId>, name: &str, payload: Value) -> Result<Value> {
        let running = self.works.begin(work);
        let context = Context {
            now: Utc::now(),
            handles: &self.handles,
            texts: &self.texts,
            works: &self.works,
            work: &running.work,
            scratch: &self.scratch,
        };
        command::dispatch(self, &context, name, payload)
    }

    /// Gives out a handle for a path that the person picked.
    pub fn handle_for(&self, path: PathBuf) -> HandleId {
        self.handles.give(path)
    }

    /// Returns the texts that this application speaks.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Returns the state, open or closed. A panic in another command has left it whole: changes are transactions.
    pub(crate) fn opened(&self) -> MutexGuard<'_, Option<Opened>> {
        self.opened.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Default for App {
    fn default() -> Self {
        Self::new()
    }
}

impl Opened {
    /// Returns the vault, or says that there is none.
    pub(crate) fn require(opened: &mut Option<Self>) -> Result<&mut Self> {
        opened.as_mut().ok_or(ApiError::VaultClosed)
    }
}
