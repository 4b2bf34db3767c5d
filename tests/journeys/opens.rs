//! The window opens, and makes its first vault.

use testkit::{By, Home, Window};

#[test]
fn the_window_opens_on_the_start_screen() {
    let home = Home::new();
    let window = Window::open(&home);

    window.heading("Candour");
    window.button("Create a vault");
    window.button("Open a vault");
    window.picture("start");
}

#[test]
fn a_vault_is_made_where_the_person_said() {
    let home = Home::new();
    let window = Window::open(&home);
    let place = home.join("My log");
    window.answer_dialogs(&["", place.to_str().expect("a plain path")]);

    window.button("Create a vault").click();
    window.heading("Create a vault");
    // The first dialog is cancelled, and nothing comes of it.
    window.button("Choose a place…").click();
    window.button("Choose a place…").click();
    window.sees("My log.candour");
    window.by_label("Passphrase").type_text("five quiet words on paper");
    window.by_label("The same passphrase again").type_text("five quiet words on paper");
    window.picture("create");
    window.button("Create the vault").click();

    window.heading("Write down your recovery words");
    assert_eq!(window.find_all(&By::css("[data-recovery-words] li")).len(), 24);
    let header = home.join("My log.candour");
    assert!(header.is_dir(), "{} is a folder", header.display());
}
