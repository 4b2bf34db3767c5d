//! The way to a first vault, as several journeys go it.

use testkit::{By, Window};

/// Goes through the pages of the welcome to the one where a vault is made.
#[track_caller]
pub(crate) fn welcome(window: &Window) {
    window.click(&By::css("[data-action=create]"));
    for screen in ["welcome-what", "welcome-device", "welcome-label"] {
        window.find(&By::css(&format!("[data-screen={screen}]")));
        window.click(&By::css("[data-action=continue]"));
    }
    window.find(&By::css("[data-screen=create]"));
}

/// The recovery words on the page.
#[track_caller]
pub(crate) fn recovery_words(window: &Window) -> Vec<String> {
    let read = "return [...document.querySelectorAll('[data-recovery-words] .word')].map(it => it.textContent)";
    let shown = window.script(read);
    let words: Vec<String> = shown
        .as_array()
        .into_iter()
        .flatten()
        .map(|word| word.as_str().unwrap_or_default().to_owned())
        .collect();
    assert_eq!(words.len(), 24, "{words:?}");
    words
}

/// Gives the words that the rehearsal asks for, by way of `write`.
#[track_caller]
pub(crate) fn rehearse(window: &Window, words: &[String], write: impl Fn(&Window, usize, &str)) {
    window.find(&By::css("[data-screen=rehearsal] [data-word]"));
    for field in window.find_all(&By::css("[data-word]")) {
        let number = field.attribute("data-word").expect("it says which word it asks for");
        let number: usize = number.parse().expect("a number");
        write(window, number, &words[number - 1]);
    }
}

/// Types a word of the rehearsal where it is asked for.
#[track_caller]
pub(crate) fn write(window: &Window, number: usize, word: &str) {
    window.find(&By::css(&format!("[data-word=\"{number}\"]"))).type_text(word);
}
