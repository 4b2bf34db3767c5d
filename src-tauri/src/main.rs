//! The window, as a program: confine first, then open.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    // Before anything else: what comes later opens files, starts threads and starts WebKit.
    if let Err(refused) = candour_window::confine() {
        return candour_window::say(&refused);
    }
    match candour_window::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => candour_window::say(&error),
    }
}
