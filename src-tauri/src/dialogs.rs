//! Asking the person for a place on disk.
//!
//! The dialogs are the desktop's own. In builds for the WebDriver, which can see only the page, a file
//! written beforehand answers instead; see `automated.rs`.

#[cfg(feature = "automation")]
mod automated;
#[cfg(not(feature = "automation"))]
mod native;

#[cfg(feature = "automation")]
pub(crate) use automated::ask;
#[cfg(not(feature = "automation"))]
pub(crate) use native::ask;

/// What is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "automation", allow(dead_code, reason = "a prepared answer needs no hints"))]
pub(crate) enum Question {
    /// A file that exists.
    File,
    /// A folder that exists.
    Folder,
    /// Where to make a folder, and what to call it.
    NewFolder,
    /// Where to write a file, and what to call it.
    NewFile {
        /// The name that stands in the field at first.
        suggested: String,
    },
}
