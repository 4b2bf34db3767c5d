//! One thing on the page.

use serde_json::{Value, json};

use crate::webdriver::Refusal;
use crate::{By, Window};

/// The protocol's fixed key for a reference to an element.
pub(crate) const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Something that was found on the page.
#[derive(Debug, Clone)]
pub struct Element<'a> {
    pub(crate) window: &'a Window,
    pub(crate) id: String,
    /// How it was looked for, for messages.
    pub(crate) words: String,
}

impl<'a> Element<'a> {
    /// Clicks it, as soon as it can be clicked.
    #[track_caller]
    pub fn click(&self) {
        self.window.until(&format!("{} can be clicked", self.words), || self.try_click());
    }

    /// Clicks it once, or says why that cannot be.
    pub(crate) fn try_click(&self) -> Result<(), String> {
        self.post("click", &json!({})).map(|_| ()).map_err(said)
    }

    /// Types `text` at the end of what is there.
    #[track_caller]
    pub fn type_text(&self, text: &str) -> &Self {
        self.must("take text", self.post("value", &json!({ "text": text })));
        self
    }

    /// Empties it.
    #[track_caller]
    pub fn clear(&self) -> &Self {
        self.must("be cleared", self.post("clear", &json!({})));
        self
    }

    /// Chooses the option with this text, in a list that opens.
    #[track_caller]
    pub fn choose(&self, option: &str) {
        let by = By::xpath(&format!(".//option[normalize-space(.) = \"{option}\"]"));
        self.find(&by).click();
    }

    /// The text as it is shown.
    #[track_caller]
    pub fn text(&self) -> String {
        self.string("text")
    }

    /// The value of an attribute, as written in the page.
    #[track_caller]
    pub fn attribute(&self, name: &str) -> Option<String> {
        let value = self.must("tell an attribute", self.get(&format!("attribute/{name}")));
        value.as_str().map(str::to_owned)
    }

    /// What a field holds now.
    #[track_caller]
    pub fn value(&self) -> String {
        self.string("property/value")
    }

    /// Whether it can be used.
    #[track_caller]
    pub fn is_enabled(&self) -> bool {
        self.must("tell whether it is enabled", self.get("enabled")).as_bool().unwrap_or_default()
    }

    /// Finds something inside, and waits for it.
    #[track_caller]
    pub fn find(&self, by: &By) -> Element<'a> {
        self.window.find_below(Some(self), by)
    }

    #[track_caller]
    fn string(&self, what: &str) -> String {
        self.must("be read", self.get(what)).as_str().unwrap_or_default().to_owned()
    }

    fn get(&self, what: &str) -> Result<Value, Refusal> {
        self.window.session().get(&format!("/element/{}/{what}", self.id))
    }

    fn post(&self, what: &str, body: &Value) -> Result<Value, Refusal> {
        self.window.session().post(&format!("/element/{}/{what}", self.id), body)
    }

    #[track_caller]
    fn must(&self, what: &str, done: Result<Value, Refusal>) -> Value {
        done.unwrap_or_else(|no| {
            self.window.fail(&format!("{} does not {what}: {}", self.words, said(no)))
        })
    }
}

pub(crate) fn said(no: Refusal) -> String {
    format!("{}: {}", no.error, no.message)
}
