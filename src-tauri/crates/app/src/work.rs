//! Long work: how far it is, and the wish to stop it.
//!
//! A host gives a call a name of its own choosing. While the call runs, the host may ask under that name how far it is,
//! and may cancel it. Asking waits for nothing, least of all for the vault. Work stops only at a point where nothing is
//! half done.

use std::{
    collections::HashMap,
    io::Read,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ApiError, Result, app::Context};

/// The name that a host gave to a call.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize, TS)]
#[serde(transparent)]
pub struct WorkId(String);

impl From<String> for WorkId {
    fn from(name: String) -> Self {
        Self(name)
    }
}

/// Names a call that runs.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct WorkRequest {
    work: WorkId,
}

/// How far a call is.
#[derive(Serialize, TS)]
pub(crate) struct WorkView {
    /// From 0 to 1; none while that cannot be told.
    fraction: Option<f64>,
}

/// One call that runs.
#[derive(Debug, Default)]
pub(crate) struct Work {
    done: AtomicU64,
    total: AtomicU64,
    cancelled: AtomicBool,
}

impl Work {
    /// Says how much there is to do, in units of its own.
    pub(crate) fn expect(&self, total: u64) {
        self.total.store(total, Ordering::Relaxed);
    }

    /// Notes that more is done, unless the work is to stop.
    pub(crate) fn advance(&self, by: u64) -> Result<()> {
        self.done.fetch_add(by, Ordering::Relaxed);
        self.go_on()
    }

    /// Fails if the work is to stop.
    pub(crate) fn go_on(&self) -> Result<()> {
        if self.cancelled.load(Ordering::Relaxed) { Err(ApiError::Cancelled) } else { Ok(()) }
    }

    fn fraction(&self) -> Option<f64> {
        let total = self.total.load(Ordering::Relaxed);
        let done = self.done.load(Ordering::Relaxed).min(total);
        (total > 0).then(|| done as f64 / total as f64)
    }
}

/// The calls that run.
#[derive(Debug, Default)]
pub(crate) struct Works(Mutex<HashMap<WorkId, Arc<Work>>>);

/// Takes a call off the list when it is over, however it ended.
pub(crate) struct Running<'a> {
    works: &'a Works,
    name: Option<WorkId>,
    pub(crate) work: Arc<Work>,
}

impl Works {
    /// Lists a call; one without a name cannot be asked after.
    pub(crate) fn begin(&self, name: Option<WorkId>) -> Running<'_> {
        let work = Arc::new(Work::default());
        if let Some(name) = &name {
            self.lock().insert(name.clone(), Arc::clone(&work));
        }
        Running { works: self, name, work }
    }

    fn find(&self, name: &WorkId) -> Option<Arc<Work>> {
        self.lock().get(name).cloned()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<WorkId, Arc<Work>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        if let Some(name) = &self.name {
            self.works.lock().remove(name);
        }
    }
}

/// A reader that tells how far it is, and fails when the work is to stop.
pub(crate) struct Watched<'a, R> {
    pub(crate) source: R,
    pub(crate) work: &'a Work,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let count = self.source.read(buffer)?;
        self.work
            .advance(count as u64)
            .map_err(|_| std::io::Error::other("the work is to stop"))?;
        Ok(count)
    }
}

pub(crate) fn show(context: &Context<'_>, request: WorkRequest) -> Result<Option<WorkView>> {
    let work = context.works.find(&request.work);
    Ok(work.map(|work| WorkView { fraction: work.fraction() }))
}

pub(crate) fn cancel(context: &Context<'_>, request: WorkRequest) -> Result<()> {
    if let Some(work) = context.works.find(&request.work) {
        work.cancelled.store(true, Ordering::Relaxed);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_listed_while_it_runs() {
        let works = Works::default();
        let name = WorkId("a".to_owned());
        {
            let running = works.begin(Some(name.clone()));
            running.work.expect(4);
            running.work.advance(1).unwrap();
            assert_eq!(works.find(&name).unwrap().fraction(), Some(0.25));
        }
        assert!(works.find(&name).is_none());
    }

    #[test]
    fn a_reader_stops_when_the_work_is_to_stop() {
        let work = Work::default();
        let mut out = Vec::new();
        Watched { source: b"bytes".as_slice(), work: &work }.read_to_end(&mut out).unwrap();
        assert_eq!(out, b"bytes");
        work.cancelled.store(true, Ordering::Relaxed);
        let again = Watched { source: b"bytes".as_slice(), work: &work }.read_to_end(&mut out);
        assert!(again.is_err());
    }
}
