//! Test kit: a home of its own for every test, the real window with a driver, the terminal program,
//! and readers for what they write.
//!
//! Functions here fail by panicking, at the line of the test that called them: that is what a test
//! wants from its tools.

mod by;
mod cli;
mod display;
mod drag;
mod element;
mod home;
mod http;
/// What other people's programs say about a PDF.
pub mod pdf;
mod programs;
mod sheet;
mod webdriver;
mod window;

pub use by::By;
pub use cli::{Cli, Ran};
pub use element::Element;
pub use home::Home;
pub use sheet::contact_sheet;
pub use window::{Look, Window};
