//! What the page cannot do, even with a script of somebody else's in it.
//!
//! The driver's scripts run inside the page, with its rights: what they are refused here, injected text
//! would be refused as well.

use testkit::{Home, Window};

#[test]
fn a_script_in_the_page_gets_nowhere() {
    let home = Home::new();
    let window = Window::open(&home);
    window.heading("Candour");

    // Text cannot become markup or code, whoever tries.
    let written = "try { document.body.innerHTML = '<b>x</b>'; return 'written' } catch (e) { return e.name }";
    assert_eq!(window.script(written), "TypeError");
    let run = "try { return eval('1 + 1') } catch (e) { return 'refused' }";
    assert_eq!(window.script(run), "refused");

    // Nothing is sent or fetched.
    let sent = "return fetch('https://example.org/').then(() => 'sent', e => e.name)";
    assert_eq!(window.script(sent), "TypeError");

    // The shell does what was granted by name, and no more.
    for command in
        ["plugin:dialog|open", "plugin:webview|create_webview", "plugin:event|listen", "unheard_of"]
    {
        let asked = format!(
            "return window.__TAURI_INTERNALS__.invoke('{command}', {{}}).then(() => 'done', e => String(e))"
        );
        let answer = window.script(&asked).to_string();
        assert!(
            answer.contains("not allowed") || answer.contains("not found"),
            "{command}: {answer}"
        );
    }

    // The page cannot be left, nor a second one opened.
    window.script("window.open('https://example.org/'); setTimeout(() => location.href = 'https://example.org/', 0)");
    std::thread::sleep(std::time::Duration::from_secs(1));
    window.heading("Candour");
    assert_eq!(window.script("return location.origin"), "tauri://localhost");
}

#[test]
fn nothing_is_written_outside_the_private_place() {
    let home = Home::new();
    {
        let window = Window::open(&home);
        window.heading("Candour");
    }
    let mut found = Vec::new();
    files(home.path(), &mut found);
    let expected = |path: &str| {
        // The view's own folder, on the memory disk of the session; ours; the graphics driver's shaders.
        path.contains("/run/candour-view-")
            || path.contains("/tmp/")
            || path.contains("/mesa_shader_cache")
    };
    found.retain(|path| !expected(path));
    assert!(found.is_empty(), "{found:#?}");
}

fn files(folder: &std::path::Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        match entry.path() {
            path if path.is_dir() => files(&path, found),
            path => found.push(path.to_string_lossy().into_owned()),
        }
    }
}
