//! Names the commands that the page may call.
//!
//! A command missing here would be open to every window, whatever the capability file says.

/// Kept equal to the handlers in `src/lib.rs`, and granted in `capabilities/main.json`.
const COMMANDS: &[&str] =
    &["rpc", "pick_file", "pick_vault", "place_vault", "place_pdf", "next_drop", "pasted_picture"];

/// The pages for the driver: the same window, able to speak the languages of the journeys, and a page of all components.
const PAGES_FOR_JOURNEYS: &str = r#"{"build":{"frontendDist":"../ui/dist-journeys"}}"#;

fn main() {
    if std::env::var_os("CARGO_FEATURE_AUTOMATION").is_some() {
        // Read by Tauri's own macro, which builds the pages in.
        println!("cargo:rustc-env=TAURI_CONFIG={PAGES_FOR_JOURNEYS}");
        println!("cargo:rerun-if-changed=../ui/dist-journeys");
    }
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))
        .expect("tauri.conf.json, capabilities/main.json and the icons are in order");
}
