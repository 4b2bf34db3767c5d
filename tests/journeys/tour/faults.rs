//! What can be wrong with a screen.

use std::path::Path;

use serde_json::Value;
use testkit::Window;

/// Returns what axe finds on the page, and what does not fit on it.
pub(crate) fn faults(window: &Window) -> Vec<String> {
    if window.script("return typeof axe") != "object" {
        let axe =
            Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/node_modules/axe-core/axe.min.js");
        let axe =
            std::fs::read_to_string(axe).expect("axe is installed with the window's own tools");
        window.script(&axe);
    }
    let found = window.script(
        "return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => [ \
             ...violations.flatMap(({ id, nodes }) => nodes.map(node => id + ': ' + node.html + ' ' + node.failureSummary)), \
             ...(document.documentElement.scrollWidth > innerWidth ? ['wider than the window'] : []), \
         ])",
    );
    texts(&found).unwrap_or_else(|| vec!["axe did not answer".to_owned()])
}

/// Returns texts that are the name of a text: what is shown where one is missing.
pub(crate) fn names_of_texts(window: &Window) -> Vec<String> {
    let found = window
        .script("return document.body.innerText.match(/^[a-z]+(-[a-z0-9]+)+$|⟨[a-z-]+⟩/gm) ?? []");
    texts(&found).unwrap_or_default()
}

/// Returns words of buttons, labels and headings that did not come from the catalogue of the window.
///
/// What people wrote, and what Rust says in its own language (questions, dates in words), stands in `bdi` or
/// `dir="auto"`; schemes to choose from, and the question as its answers hear it, are the same sort of thing.
pub(crate) fn untranslated(window: &Window) -> Vec<String> {
    let found = window.script(
        "const own = 'bdi, [dir=auto], kbd, code, mark, [data-step=scheme] fieldset label, [data-question] legend'; \
         const parts = [...document.querySelectorAll('nav, button, label, legend, summary, h1, h2, h3, dt, [role=option]')]; \
         const found = new Set(); \
         for (const part of parts) { \
             const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT); \
             for (let node = walker.nextNode(); node; node = walker.nextNode()) { \
                 const text = node.data.trim(); \
                 if (!/[a-z]{3}/i.test(text) || node.parentElement.closest(own)) continue; \
                 if (!/⟦|⟧/.test(node.parentElement.closest('button, label, legend, summary, h1, h2, h3, dt, p, span, li')?.textContent ?? '')) found.add(text); \
             } \
         } \
         return [...found]",
    );
    texts(&found).unwrap_or_default()
}

fn texts(found: &Value) -> Option<Vec<String>> {
    let found = found.as_array()?;
    Some(found.iter().map(|it| it.as_str().unwrap_or_default().to_owned()).collect())
}
