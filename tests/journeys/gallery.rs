//! The gallery: every component in every state, photographed and without fault.

use std::fmt::Write as _;

use testkit::{Home, Window, contact_sheet};

use crate::tour::faults;

#[test]
fn every_component_is_without_fault_in_every_look() {
    let home = Home::new();
    let window = Window::open(&home);
    window.heading("Candour");
    let mut wrong = String::new();
    for (name, choice) in [
        ("light", "scheme=light"),
        ("dark", "scheme=dark"),
        ("contrast", "scheme=light&contrast=more"),
        ("contrast-dark", "scheme=dark&contrast=more"),
        ("rtl", "scheme=light&language=rtl"),
        ("long", "scheme=light&language=long"),
    ] {
        window.show_page(&format!("gallery.html?{choice}"));
        window.until("the gallery is there", || {
            let shown = window.script("return document.querySelectorAll('h2').length > 5");
            if shown == true { Ok(()) } else { Err("it is not".to_owned()) }
        });
        for fault in faults::faults(&window) {
            writeln!(wrong, "{name}: {fault}").expect("a text takes it");
        }
        let mut pictures = vec![window.picture(&format!("gallery-{name}-1"))];
        for page in 2..30 {
            let further = "const before = scrollY; scrollBy(0, innerHeight - 40); return scrollY - before > 20";
            if window.script(further) != true {
                break;
            }
            pictures.push(window.picture(&format!("gallery-{name}-{page}")));
        }
        contact_sheet(&format!("gallery-{name}"), &pictures);
    }
    assert!(wrong.is_empty(), "{wrong}");
}
