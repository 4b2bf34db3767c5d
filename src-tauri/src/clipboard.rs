//! The picture in the clipboard, for pages whose own paste event does not bring it.

use tauri::WebviewWindow;

/// Returns the picture in the clipboard as PNG in base64; none where there is no picture.
#[tauri::command]
pub(crate) async fn pasted_picture(window: WebviewWindow) -> Option<String> {
    #[cfg(target_os = "linux")]
    {
        linux::picture(&window).await
    }
    #[cfg(not(target_os = "linux"))]
    {
        // There the paste event of the page brings the picture.
        let _ = window;
        None
    }
}

#[cfg(target_os = "linux")]
mod linux {
    use base64::{Engine, prelude::BASE64_STANDARD};
    use tauri::WebviewWindow;
    use tauri::async_runtime::channel;

    pub(super) async fn picture(window: &WebviewWindow) -> Option<String> {
        let (sender, mut receiver) = channel(1);
        // The toolkit speaks to the clipboard from its own thread only.
        let asked = window.run_on_main_thread(move || {
            let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
            clipboard.request_image(move |_, picture| {
                let png = picture.and_then(|it| it.save_to_bufferv("png", &[]).ok());
                // Whoever asked may be gone by now.
                let _ = sender.try_send(png);
            });
        });
        asked.ok()?;
        receiver.recv().await?.map(|png| BASE64_STANDARD.encode(png))
    }
}
