//! The whole main job without a mouse: from the first start to a disclosure on disk.

use testkit::{By, Home, Window, pdf};

use crate::first_start::{recovery_words, rehearse};

const CONTROL: &str = "\u{e009}";
const ENTER: &str = "\u{e007}";
const DOWN: &str = "\u{e015}";
const SPACE: &str = " ";
const PASSPHRASE: &str = "five quiet words on paper";

#[test]
fn the_whole_job_is_done_by_keyboard_alone() {
    let home = Home::new();
    let window = Window::open(&home);
    let keys = Keys(&window);
    let vault = home.join("By keys").display().to_string();
    let saved = home.join("by keys.pdf");
    window.answer_dialogs(&[&vault, &saved.display().to_string()]);

    keys.on("start");
    keys.press_on("[data-action=create]");
    for screen in ["welcome-what", "welcome-device", "welcome-label"] {
        keys.on(screen);
        keys.press_on("[data-action=continue]");
    }
    keys.on("create");
    keys.press_on("[data-action=pick-place]");
    window.find(&By::css("[data-picked]"));
    keys.type_into("[name=passphrase]", PASSPHRASE);
    keys.type_into("[name=again]", PASSPHRASE);
    keys.press_on("[data-action=submit]");
    keys.on("recovery-words");
    let words = recovery_words(&window);
    keys.press_on("[data-action=continue]");
    keys.on("rehearsal");
    rehearse(&window, &words, |window, number, word| {
        window.tab_to(&format!("[data-word=\"{number}\"]"));
        window.type_keys(word);
    });
    window.press(&[ENTER]);

    // The first record, from an empty vault.
    keys.on("home");
    window.press(&[CONTROL, "n"]);
    window.find(&By::css("[data-screen=capture] [data-form]"));
    window.until("the cursor is in the story", || {
        let at = window.script("return document.activeElement?.getAttribute('name')");
        if at == "summary" { Ok(()) } else { Err(at.to_string()) }
    });
    window.type_keys("He praised the talk and offered money for a report");
    keys.type_into("[name=who]", "Tomas Fikce");
    keys.type_into("[name=when]", "about March 2026");
    window.sees("Read as: about March 2026");
    window.press(&[CONTROL, ENTER]);

    // The checklist, with its keys.
    keys.on("contact");
    keys.press_on("[data-action=next]");
    keys.on("checklist");
    keys.press_on("[data-action=start]");
    window.find(&By::css("[data-question]:not([data-question=intro]) h1"));
    window.press(&["1"]);
    window.find(&By::css("[data-value=yes]:checked"));
    window.press(&[ENTER]);
    window.find(&By::css("[data-question=C07]"));
    window.press(&["2"]);
    window.press(&[ENTER]);
    window.find(&By::css("[data-question=C01]"));
    window.press(&["1"]);
    keys.press_on("[data-action=to-end]");
    window.find(&By::css("[data-question=end]"));
    keys.press_on("[data-action=finish]");
    keys.on("result");

    // The disclosure.
    keys.press_on("[data-action=disclosure]");
    window.find(&By::css("[data-step=scheme]"));
    keys.press_on("[data-step=scheme] [data-action=continue]");
    window.find(&By::css("[data-step=records]"));
    keys.press_on("[data-step=records] [data-action=continue]");
    window.find(&By::css("[data-step=reporter] [data-form]"));
    keys.type_into("[name=name]", "Jo Sample");
    keys.press_on("[data-step=reporter] [data-action=save]");
    window.find(&By::css("[data-step=check]"));
    keys.press_on("[data-step=check] [data-action=continue]");
    window.find(&By::css("[data-step=save]"));
    window.tab_to("[name=further]");
    window.press(&[SPACE]);
    keys.press_on("[data-action=save-pdf]");
    window.find(&By::css("[data-step=done]"));

    let document = pdf::words(&saved);
    for said in ["Tomas Fikce", "Jo Sample", "about March 2026", "He praised the talk"] {
        assert!(document.say(said), "the document says {said:?}");
    }

    // Anywhere by name, and locked by key.
    window.press(&[CONTROL, "k"]);
    window.find(&By::css("[role=combobox]"));
    window.type_keys("fikce");
    window.find(&By::css("[role=option]"));
    window.press(&[DOWN]);
    window.press(&[ENTER]);
    keys.on("contact");
    window.press(&[CONTROL, "l"]);
    keys.on("start");
}

/// Short words for what a person without a mouse does.
struct Keys<'a>(&'a Window);

impl Keys<'_> {
    #[track_caller]
    fn on(&self, screen: &str) {
        self.0.find(&By::css(&format!("[data-screen={screen}]")));
    }

    /// Goes to a button and presses it.
    #[track_caller]
    fn press_on(&self, selector: &str) {
        self.0.find(&By::css(selector));
        self.0.tab_to(selector);
        self.0.press(&[ENTER]);
    }

    #[track_caller]
    fn type_into(&self, selector: &str, text: &str) {
        self.0.tab_to(selector);
        self.0.type_keys(text);
    }
}
