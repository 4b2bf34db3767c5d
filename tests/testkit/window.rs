//! The real window, on a screen of its own, under the control of a test.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::display::Display;
use crate::element::{ELEMENT, said};
use crate::webdriver::Session;
use crate::{By, Element, Home, programs};

/// How long a test waits for the page to become what it expects.
const PATIENCE: Duration = Duration::from_secs(15);

/// How a person has set up their desktop, as far as a page can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Dark text on light.
    Light,
    /// Light text on dark.
    Dark,
    /// Light, and letters twice as large as usual.
    LargeText,
}

impl Look {
    /// The variables that GTK, and WebKit with it, take it from.
    fn variables(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Light => &[("GTK_THEME", "Adwaita")],
            Self::Dark => &[("GTK_THEME", "Adwaita:dark")],
            Self::LargeText => &[("GTK_THEME", "Adwaita"), ("GDK_DPI_SCALE", "2")],
        }
    }
}

/// The window. Everything that looks for something waits until it is there, and fails with a picture
/// and the page's text when it never is.
#[derive(Debug)]
pub struct Window {
    // In this order on drop: the window goes before the screen that it is on.
    session: Session,
    display: Display,
    answers: PathBuf,
    log: PathBuf,
}

impl Window {
    /// Opens the window in `home`.
    #[track_caller]
    pub fn open(home: &Home) -> Self {
        Self::open_with(home, Look::Light)
    }

    /// Opens the window in `home`, on a desktop that looks so.
    #[track_caller]
    pub fn open_with(home: &Home, look: Look) -> Self {
        let program = programs::window();
        let display = Display::start();
        let answers = home.write("tmp/answers", "");
        let log = home.join("tmp/window.log");
        let file = fs::File::create(&log).expect("a log can be written");
        let copy = file.try_clone().expect("a log has one more handle");

        let mut driver = home.command("WebKitWebDriver");
        driver.env("DISPLAY", &display.name).env("GDK_BACKEND", "x11");
        driver.envs(look.variables().iter().copied());
        driver.env("TAURI_WEBVIEW_AUTOMATION", "true").env("CANDOUR_AUTOMATION_ANSWERS", &answers);
        driver.stdin(Stdio::null()).stdout(file).stderr(copy);
        Self { session: Session::start(driver, &program), display, answers, log }
    }

    /// Shows another page of the ones built in; only builds for the driver have more than one.
    #[track_caller]
    pub fn show_page(&self, page: &str) {
        let body = json!({ "url": format!("tauri://localhost/{page}") });
        let shown = self.session.post("/url", &body);
        shown.unwrap_or_else(|no| self.fail(&format!("{page} is not shown: {}", said(no))));
    }

    /// Starts the window anew in one of the languages of the journeys.
    #[track_caller]
    pub fn speak(&self, language: &str) {
        self.show_page(&format!("index.html?language={language}"));
    }

    /// Finds something, and waits for it.
    #[track_caller]
    pub fn find(&self, by: &By) -> Element<'_> {
        self.find_below(None, by)
    }

    /// Finds all that is there now, perhaps nothing.
    #[track_caller]
    pub fn find_all(&self, by: &By) -> Vec<Element<'_>> {
        let body = json!({ "using": by.strategy(), "value": by.value(false) });
        let found = self.session.post("/elements", &body);
        let found =
            found.unwrap_or_else(|no| self.fail(&format!("cannot look for {by}: {}", said(no))));
        found.as_array().into_iter().flatten().filter_map(|it| self.element(it, by)).collect()
    }

    /// Finds something that can be clicked, and clicks it.
    ///
    /// It is looked for again while it cannot be clicked: a page that is being drawn anew hands out elements that are
    /// gone a moment later.
    #[track_caller]
    pub fn click(&self, by: &By) {
        self.until(&format!("{by} can be clicked"), || {
            let first = self.find_all(by).into_iter().next().ok_or("it is not there")?;
            first.try_click()
        });
    }

    /// The field with this label.
    #[track_caller]
    pub fn by_label(&self, text: &str) -> Element<'_> {
        self.find(&By::label(text))
    }

    /// The button with this name.
    #[track_caller]
    pub fn button(&self, text: &str) -> Element<'_> {
        self.find(&By::button(text))
    }

    /// The heading with these words.
    #[track_caller]
    pub fn heading(&self, text: &str) -> Element<'_> {
        self.find(&By::heading(text))
    }

    /// Waits until the page shows these words somewhere.
    #[track_caller]
    pub fn sees(&self, words: &str) {
        self.until(&format!("the page says “{words}”"), || {
            let shown = self.page_text();
            if squeezed(&shown).contains(&squeezed(words)) {
                Ok(())
            } else {
                Err("it does not".to_owned())
            }
        });
    }

    /// All the text of the page, as shown.
    #[track_caller]
    pub fn page_text(&self) -> String {
        let text = self.script("return document.body ? document.body.innerText : ''");
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Runs a script in the page and returns what it returns.
    #[track_caller]
    pub fn script(&self, script: &str) -> Value {
        let body = json!({ "script": script, "args": [] });
        let done = self.session.post("/execute/sync", &body);
        done.unwrap_or_else(|no| panic!("the script was refused: {}", said(no)))
    }

    /// Presses keys together, such as `&["\u{e009}", "n"]` for Ctrl+N.
    #[track_caller]
    pub fn press(&self, keys: &[&str]) {
        let act = |kind: &str, key: &&str| json!({ "type": kind, "value": key });
        let down = keys.iter().map(|key| act("keyDown", key));
        let up = keys.iter().rev().map(|key| act("keyUp", key));
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": down.chain(up).collect::<Vec<_>>() });
        let done = self.session.post("/actions", &json!({ "actions": [keyboard] }));
        done.unwrap_or_else(|no| self.fail(&format!("keys cannot be pressed: {}", said(no))));
    }

    /// Types on the keyboard, into whatever has the focus.
    #[track_caller]
    pub fn type_keys(&self, text: &str) {
        let keys = text.chars().flat_map(|key| {
            ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key.to_string() }))
        });
        let keyboard =
            json!({ "type": "key", "id": "keyboard", "actions": keys.collect::<Vec<_>>() });
        let done = self.session.post("/actions", &json!({ "actions": [keyboard] }));
        done.unwrap_or_else(|no| self.fail(&format!("keys cannot be typed: {}", said(no))));
    }

    /// Presses Tab until the focus is on something that matches, as somebody without a mouse would.
    #[track_caller]
    pub fn tab_to(&self, selector: &str) {
        const MOST: usize = 120;
        let has_focus = format!("return document.activeElement?.matches('{selector}') ?? false");
        for _ in 0..MOST {
            if self.script(&has_focus) == true {
                return;
            }
            self.press(&["\u{e004}"]);
        }
        self.fail(&format!("{MOST} times Tab, and the focus was never on {selector}"));
    }

    /// Drags files into the middle of the window, as from a file manager.
    #[track_caller]
    pub fn drag_in(&self, files: &[&std::path::Path]) {
        crate::drag::drag(&self.display.name, files, (640, 420));
    }

    /// Puts a file into the clipboard of this window's screen, as another program would.
    #[track_caller]
    pub fn copy_to_clipboard(&self, media_type: &str, file: &std::path::Path) {
        let mut xclip = std::process::Command::new("xclip");
        xclip.args(["-selection", "clipboard", "-t", media_type, "-i"]).arg(file);
        // It stays behind to serve the clipboard, and ends with the screen.
        xclip.env("DISPLAY", &self.display.name).stdout(Stdio::null()).stderr(Stdio::null());
        let copied = xclip.status().expect("xclip is installed (`cargo xtask test` sees to it)");
        assert!(copied.success(), "xclip ended with {copied}");
    }

    /// Prepares the answers to the next file dialogs, in order. An empty one cancels.
    #[track_caller]
    pub fn answer_dialogs(&self, answers: &[&str]) {
        use std::io::Write as _;
        let lines = answers.join("\n");
        let written =
            fs::File::create(&self.answers).and_then(|mut file| file.write_all(lines.as_bytes()));
        written.expect("the answers can be written");
    }

    /// Keeps a picture of the page, and returns where.
    #[track_caller]
    pub fn picture(&self, name: &str) -> PathBuf {
        let png = base64(self.settled().as_str().unwrap_or_default());
        let folder = programs::pictures();
        fs::create_dir_all(&folder).expect("a folder for pictures can be made");
        let path = folder.join(format!("{name}.png"));
        let written =
            fs::File::create(&path).and_then(|mut file| std::io::Write::write_all(&mut file, &png));
        written.expect("a picture can be written");
        path
    }

    /// What is on the screen once the page has been drawn as it is now.
    ///
    /// The driver hands over the last frame that was shown, which may be older than the page.
    #[track_caller]
    fn settled(&self) -> Value {
        self.script(
            "return new Promise(done => { setTimeout(done, 1000); \
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 150))) })",
        );
        let shown = || {
            self.session.get("/screenshot").unwrap_or_else(|no| panic!("no picture: {}", said(no)))
        };
        let mut before = shown();
        for _ in 0..20 {
            sleep(Duration::from_millis(80));
            let now = shown();
            if now == before {
                break;
            }
            before = now;
        }
        before
    }

    /// Waits until `check` says yes. `what` completes "waited for:".
    #[track_caller]
    pub fn until<T>(&self, what: &str, mut check: impl FnMut() -> Result<T, String>) -> T {
        let start = Instant::now();
        loop {
            match check() {
                Ok(done) => return done,
                Err(why) if start.elapsed() > PATIENCE => {
                    self.fail(&format!("waited for: {what}; last answer: {why}"))
                }
                Err(_) => sleep(Duration::from_millis(40)),
            }
        }
    }

    #[track_caller]
    pub(crate) fn find_below(&self, above: Option<&Element<'_>>, by: &By) -> Element<'_> {
        let path =
            above.map_or("/element".to_owned(), |above| format!("/element/{}/element", above.id));
        let body = json!({ "using": by.strategy(), "value": by.value(above.is_some()) });
        self.until(&by.to_string(), || {
            let found = self.session.post(&path, &body).map_err(said)?;
            self.element(&found, by).ok_or_else(|| "not an element".to_owned())
        })
    }

    pub(crate) fn session(&self) -> &Session {
        &self.session
    }

    /// Ends the test, with a picture and the page's text.
    #[track_caller]
    pub(crate) fn fail(&self, problem: &str) -> ! {
        let test = std::thread::current().name().unwrap_or("test").replace("::", "-");
        let picture = self.picture(&format!("failed-{test}"));
        let log = fs::read_to_string(&self.log).unwrap_or_default();
        panic!(
            "{problem}\n--- picture: {}\n--- the page says:\n{}\n--- the window says:\n{log}",
            picture.display(),
            self.page_text()
        );
    }

    fn element<'a>(&'a self, found: &Value, by: &By) -> Option<Element<'a>> {
        let id = found[ELEMENT].as_str()?.to_owned();
        Some(Element { window: self, id, words: by.to_string() })
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Decodes what the driver sends; anything outside the alphabet is skipped.
fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0);
    for value in text.bytes().filter_map(|c| ALPHABET.iter().position(|a| *a == c)) {
        bits = bits << 6 | value as u32;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_are_decoded() {
        assert_eq!(base64("iVBORw0KGgo="), b"\x89PNG\r\n\x1a\n");
        assert_eq!(base64("TWE="), b"Ma");
        assert_eq!(base64(""), b"");
    }
}
