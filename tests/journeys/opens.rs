//! The window opens, and makes its first vault.

use testkit::{Home, Window};

use crate::first_start::{recovery_words, welcome};

#[test]
fn the_window_opens_on_the_start_screen() {
    let home = Home::new();
    let window = Window::open(&home);

    window.heading("Candour");
    window.button("Create a vault");
    window.button("Open a vault");
}

#[test]
fn a_vault_is_made_where_the_person_said() {
    let home = Home::new();
    let window = Window::open(&home);
    let place = home.join("My log");
    window.answer_dialogs(&["", place.to_str().expect("a plain path")]);

    welcome(&window);
    // The first dialog is cancelled, and nothing comes of it.
    window.button("Choose a place…").click();
    window.button("Choose a place…").click();
    window.sees("My log.candour");
    window.by_label("Passphrase").type_text("five quiet words on paper");
    window.by_label("The same passphrase again").type_text("five quiet words on paper");
    window.button("Create the vault").click();

    window.heading("Write down your recovery words");
    assert_eq!(recovery_words(&window).len(), 24);
    let folder = home.join("My log.candour");
    assert!(folder.is_dir(), "{} is a folder", folder.display());
}
