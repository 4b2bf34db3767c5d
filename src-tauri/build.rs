//! Names the commands that the page may call.
//!
//! A command missing here would be open to every window, whatever the capability file says.

/// Kept equal to the handlers in `src/lib.rs`, and granted in `capabilities/main.json`.
const COMMANDS: &[&str] = &["rpc", "pick_file", "pick_vault", "place_vault", "place_pdf"];

fn main() {
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json, capabilities/main.json and the icons are in order");
}
