//! The application's state: one vault or none, and the handles given out.

use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError},
};

use candour_texts::Texts;
use candour_vault::Vault;
use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{ApiError, HandleId, Result, command, handle::Handles};

/// An open vault with the name its folder has.
pub(crate) struct Opened {
    pub(crate) vault: Vault,
    pub(crate) name: String,
}

/// What a host holds: everything a command can reach.
pub struct App {
    opened: Mutex<Option<Opened>>,
    handles: Handles,
    texts: Texts,
}

/// What a command gets besides its request.
pub(crate) struct Context<'a> {
    pub(crate) now: DateTime<Utc>,
    pub(crate) handles: &'a Handles,
    pub(crate) texts: &'a Texts,
}

impl App {
    /// Makes the application, without a vault.
    pub fn new() -> Self {
        Self {
            opened: Mutex::new(None),
            handles: Handles::default(),
            texts: Texts::load("en").expect("the embedded catalogue is checked by tests"),
        }
    }

    /// Runs a command by name. This is where the clock is read, once a command.
    #[allow(clippy::disallowed_methods, reason = "the one place where the clock is read")]
    pub fn dispatch(&self, name: &str, payload: Value) -> Result<Value> {
        command::dispatch(self, Utc::now(), name, payload)
    }

    /// Gives out a handle for a path that the person picked.
    pub fn handle_for(&self, path: PathBuf) -> HandleId {
        self.handles.give(path)
    }

    /// Returns the texts that this application speaks.
    pub fn texts(&self) -> &Texts {
        &self.texts
    }

    /// Returns the context of a command that runs now.
    pub(crate) fn context(&self, now: DateTime<Utc>) -> Context<'_> {
        Context { now, handles: &self.handles, texts: &self.texts }
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
