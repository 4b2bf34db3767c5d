//! What comes in from other programs: a picture and words from the clipboard, files that are dragged.

use std::path::Path;

use testkit::{By, Home, Window};

const CONTROL: &str = "\u{e009}";

#[test]
fn a_picture_and_words_are_pasted_into_the_page() {
    let home = Home::new();
    let window = Window::open(&home);
    window.click(&By::css("[data-action=try]"));
    window.find(&By::css("[data-screen=home]"));
    window.press(&[CONTROL, "n"]);
    window.find(&By::css("[data-screen=capture] [name=summary]"));

    let picture = Path::new(env!("CARGO_MANIFEST_DIR")).join("../resources/samples/message.png");
    window.copy_to_clipboard("image/png", &picture);
    window.press(&[CONTROL, "v"]);
    window.sees("Pasted picture.png");
    window.until("the picture is shown", || {
        let shown =
            window.script("return document.querySelector('[data-file] img')?.naturalWidth > 0");
        if shown == true { Ok(()) } else { Err("it is not".to_owned()) }
    });

    window.copy_to_clipboard("UTF8_STRING", &home.write("tmp/words", "She wrote: come and see us"));
    window.find(&By::css("[name=summary]")).click();
    window.press(&[CONTROL, "v"]);
    window.until("the words are in the field", || {
        let held = window.find(&By::css("[name=summary]")).value();
        if held.contains("come and see us") { Ok(()) } else { Err(held) }
    });
    window.picture("capture-pasted");
}

#[test]
fn files_that_are_dragged_in_open_a_page_that_keeps_them() {
    let home = Home::new();
    let window = Window::open(&home);
    window.click(&By::css("[data-action=try]"));
    window.find(&By::css("[data-screen=home]"));
    let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../resources/samples");
    let samples = samples.canonicalize().expect("the samples are there");
    window.drag_in(&[&samples.join("message.png"), &samples.join("invitation.eml")]);

    window.find(&By::css("[data-screen=capture] [data-file]"));
    window.sees("message.png");
    window.sees("invitation.eml");
    window.find(&By::css("[name=who]")).type_text("Ida Roe");
    window.click(&By::css("[data-action=save]"));
    window.find(&By::css("[data-screen=contact]"));
    window.sees("message.png");
}
