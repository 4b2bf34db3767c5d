//! Files that are dragged over the window. The page learns handles and names, never a path.
//!
//! The page waits for the next news with one call, as it waits for a dialog. There is no event channel that something
//! else in the page could listen to, and none that would have to be allowed.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use candour_app::{ApiError, App};
use serde::Serialize;
use tauri::async_runtime::{Sender, channel};
use tauri::{DragDropEvent, State};

use crate::desktop::{Picked, picked};

/// What happens to dragged files.
#[derive(Debug, Serialize)]
#[serde(tag = "news", rename_all = "kebab-case")]
pub(crate) enum DropNews {
    /// They are over the window.
    Over,
    /// They are gone again.
    Left,
    /// They were let go here.
    Dropped {
        /// The files.
        files: Vec<Picked>,
    },
}

/// News that nobody has asked for yet, and whoever asked and has none yet.
#[derive(Default)]
pub(crate) struct Drops(Mutex<Waiting>);

#[derive(Default)]
struct Waiting {
    news: VecDeque<DropNews>,
    page: Option<Sender<DropNews>>,
}

impl Drops {
    /// Takes what the window system says.
    pub(crate) fn take(&self, app: &App, event: &DragDropEvent) {
        match event {
            DragDropEvent::Enter { .. } => self.tell(DropNews::Over),
            DragDropEvent::Leave => self.tell(DropNews::Left),
            DragDropEvent::Drop { paths, .. } => {
                // What is dragged out of a browser can be an address; only files can be kept.
                let is_file = |path: &&PathBuf| path.is_file();
                let files = paths.iter().filter(is_file).map(|path| picked(app, path.clone()));
                self.tell(DropNews::Dropped { files: files.collect() });
            }
            _ => {}
        }
    }

    fn tell(&self, news: DropNews) {
        let mut waiting = self.lock();
        match waiting.page.take() {
            // A page that was reloaded meanwhile no longer listens: the next one gets it.
            Some(page) => {
                if let Err(unheard) = page.try_send(news) {
                    waiting.news.push_back(unheard.into_inner());
                }
            }
            None => waiting.news.push_back(news),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits for the next thing that happens to dragged files.
#[tauri::command]
pub(crate) async fn next_drop(drops: State<'_, Arc<Drops>>) -> Result<DropNews, ApiError> {
    let (sender, mut receiver) = channel(1);
    {
        let mut waiting = drops.lock();
        if let Some(news) = waiting.news.pop_front() {
            return Ok(news);
        }
        waiting.page = Some(sender);
    }
    // Without a sender somebody else waits now, and there is nothing to say here.
    Ok(receiver.recv().await.unwrap_or(DropNews::Left))
}
