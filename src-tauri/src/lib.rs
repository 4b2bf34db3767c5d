//! The window: a thin shell around `candour_app`.
//!
//! It opens one window on the pages built into it, passes every request on to the application as it
//! came, and shows the file dialogs, of which the page learns only a handle and a name. It knows
//! nothing of what the application is about; a word of that here is a mistake.

mod clipboard;
mod confine;
mod desktop;
mod dialogs;
mod drops;
mod private_place;
mod rpc;
mod window;

use std::process::ExitCode;
use std::sync::Arc;

use candour_app::App;

pub use confine::{Refused, confine};
use drops::Drops;
use private_place::PrivatePlace;

#[cfg(all(feature = "automation", not(debug_assertions)))]
compile_error!("`automation` lets a driver press every button; it must not reach a shipped build");

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When there is no display, no WebKit, or nowhere to put what WebKit insists on writing.
pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    if !has_display() {
        // GTK would end the program with a stack trace.
        return Err("there is no display (DISPLAY and WAYLAND_DISPLAY are not set)".into());
    }
    let place = PrivatePlace::make()?;
    let webview_files = place.path().to_owned();

    let shell = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        // A vault to look around in lies where the view's own files do: on the memory disk, gone with the window.
        .manage(Arc::new(App::with_scratch(place.path().to_owned())))
        .manage(Arc::new(Drops::default()))
        .invoke_handler(tauri::generate_handler![
            rpc::rpc,
            desktop::pick_file,
            desktop::pick_vault,
            desktop::place_vault,
            desktop::place_pdf,
            drops::next_drop,
            clipboard::pasted_picture,
        ])
        .setup(move |app| Ok(window::open(app, webview_files)?))
        .build(tauri::generate_context!())?;

    // `run` leaves by `exit` and drops nothing: what must be undone is undone on its last event.
    let mut place = Some(place);
    shell.run(move |_, event| {
        if let tauri::RunEvent::Exit = event {
            drop(place.take());
        }
    });
    Ok(())
}

fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// Writes `problem` where somebody who started the program from a terminal sees it.
#[allow(clippy::print_stderr, reason = "there is no window to show it in")]
pub fn say(problem: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("Candour cannot open: {problem}");
    ExitCode::from(2)
}
