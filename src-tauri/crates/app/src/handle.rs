//! Handles: what the window holds instead of paths.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Mutex, PoisonError},
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{ApiError, Result};

/// Stands for a file or folder that the person picked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(transparent)]
pub struct HandleId(String);

/// The paths behind the handles of this process.
#[derive(Default)]
pub(crate) struct Handles(Mutex<HashMap<HandleId, PathBuf>>);

impl Handles {
    /// Gives out a handle for a path.
    pub(crate) fn give(&self, path: PathBuf) -> HandleId {
        let id = HandleId(Uuid::new_v4().to_string());
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(id.clone(), path);
        id
    }

    /// Returns the path behind a handle.
    pub(crate) fn path(&self, id: &HandleId) -> Result<PathBuf> {
        let handles = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        handles.get(id).cloned().ok_or(ApiError::UnknownHandle)
    }
}
