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

#[cfg(test)]
mod tests {
    use super::*;

    fn drop_of(paths: Vec<PathBuf>) -> DragDropEvent {
        DragDropEvent::Drop { paths, position: (0.0, 0.0).into() }
    }

    #[test]
    fn files_are_told_by_name_and_addresses_are_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("letter.eml");
        std::fs::File::create(&path).unwrap();
        let drops = Drops::default();
        let address = PathBuf::from("https://example.org/picture.png");
        drops.take(&App::new(), &drop_of(vec![path, address, folder.path().to_owned()]));
        let told = serde_json::to_value(drops.lock().news.pop_front()).unwrap();
        assert_eq!(told["news"], "dropped");
        assert_eq!(told["files"].as_array().unwrap().len(), 1);
        assert_eq!(told["files"][0]["label"], "letter.eml");
    }

    #[test]
    fn news_that_nobody_waits_for_is_kept_in_order() {
        let drops = Drops::default();
        // A page that asked and was then reloaded: it no longer listens.
        drops.lock().page = Some(channel(1).0);
        drops.take(
            &App::new(),
            &DragDropEvent::Enter { paths: vec![], position: (0.0, 0.0).into() },
        );
        drops.take(&App::new(), &DragDropEvent::Leave);
        let news = &drops.lock().news;
        assert!(matches!(news.iter().collect::<Vec<_>>()[..], [DropNews::Over, DropNews::Left]));
    }
}
