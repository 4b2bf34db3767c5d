//! The one window: what it looks like at first, and what its page can never do.

use std::path::PathBuf;
use std::sync::Arc;

use tauri::webview::{NewWindowResponse, PermissionResponse, WebviewWindowBuilder};
use tauri::{App, Manager, Url, WebviewUrl, WindowEvent};

use crate::drops::Drops;

/// Opens the window. `webview_files` is where WebKit may write, since it will.
pub(crate) fn open(app: &App, webview_files: PathBuf) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::App("index.html".into()))
        .title("Candour")
        .inner_size(1180.0, 800.0)
        .min_inner_size(760.0, 560.0)
        // Where the system can keep a window out of screenshots (not on Linux), it shall.
        .content_protected(true)
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .on_permission_request(|_, _| PermissionResponse::Deny)
        .browser_extensions_enabled(false)
        .general_autofill_enabled(false)
        .devtools(false)
        .zoom_hotkeys_enabled(true)
        .data_directory(webview_files)
        // The driver cannot see a private view: wry gives those a context without automation.
        .incognito(cfg!(not(feature = "automation")))
        .build()?;
    let handle = app.handle().clone();
    window.on_window_event(move |event| {
        if let WindowEvent::DragDrop(event) = event {
            handle.state::<Arc<Drops>>().take(&handle.state::<Arc<candour_app::App>>(), event);
        }
    });
    Ok(())
}

/// Whether `url` is a page built into the program. Nothing else is ever loaded.
fn is_our_page(url: &Url) -> bool {
    // Compared whole: on Windows a look-alike host was once taken for ours (CVE-2026-42184).
    let (scheme, host) =
        if cfg!(windows) { ("http", "tauri.localhost") } else { ("tauri", "localhost") };
    url.scheme() == scheme
        && url.host_str() == Some(host)
        && url.port().is_none()
        && url.username().is_empty()
        && url.password().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(url: &str, ours: bool) {
        assert_eq!(is_our_page(&url.parse().unwrap()), ours, "{url}");
    }

    #[test]
    #[cfg(not(windows))]
    fn only_our_own_pages_are_loaded() {
        check("tauri://localhost", true);
        check("tauri://localhost/index.html#start", true);
        for url in [
            "http://localhost/",
            "https://tauri.localhost/",
            "tauri://localhost:1/",
            "tauri://localhost.example/",
            "tauri://someone@localhost/",
            "tauri://example/",
            "file:///etc/passwd",
            "data:text/html,x",
            "javascript:alert(1)",
            "about:blank",
            "blob:tauri://localhost/1",
        ] {
            check(url, false);
        }
    }
}
