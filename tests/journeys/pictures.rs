//! Every screen on the invented case, once light, once dark and once in large text: each is photographed, fits the
//! window, and holds nothing that axe objects to.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use serde_json::Value;
use testkit::{By, Cli, Home, Look, Window};

#[test]
fn every_screen_in_light_is_without_fault() {
    Tour::new(Look::Light).all();
}

#[test]
fn every_screen_in_dark_is_without_fault() {
    Tour::new(Look::Dark).all();
}

#[test]
fn every_screen_in_large_text_is_without_fault() {
    Tour::new(Look::LargeText).all();
}

/// A walk through the window, which gathers what is wrong and says it at the end.
struct Tour {
    window: Window,
    vault: PathBuf,
    passphrase: String,
    look: Look,
    faults: String,
    // Last, so that it outlives the window in it.
    _home: Home,
}

impl Tour {
    /// Opens the window beside the vault of the demo.
    #[track_caller]
    fn new(look: Look) -> Self {
        let home = Home::new();
        let demo = Cli::new(&home, ["demo", "out", "--json"]).json();
        assert!(demo.is_object(), "{demo}");
        let passphrase = std::fs::read_to_string(home.join("out/passphrase.txt"));
        let window = Window::open_with(&home, look);
        Self {
            window,
            vault: home.join("out/sample.candour"),
            passphrase: passphrase.expect("the demo says its passphrase").trim().to_owned(),
            look,
            faults: String::new(),
            _home: home,
        }
    }

    #[track_caller]
    fn all(mut self) {
        self.outside();
        self.contacts();
        self.forms();
        self.disclosure();
        self.checklist();
        self.elsewhere();
        assert!(self.faults.is_empty(), "{}", self.faults);
    }

    /// Before a vault is open.
    fn outside(&mut self) {
        self.on("start");
        let dark = self.window.script("return matchMedia('(prefers-color-scheme: dark)').matches");
        assert_eq!(dark, self.look == Look::Dark, "the page sees the desktop's look");
        self.photograph("start");
        self.act("create");
        self.on("create");
        self.act("submit");
        self.photograph("create");
        self.escape();
        self.on("start");
        self.act("open");
        self.on("open");
        let vault = self.vault.display().to_string();
        self.window.answer_dialogs(&[&vault]);
        self.act("pick-place");
        self.find("[data-picked]");
        self.photograph("open");
        self.find("[name=passphrase]").type_text(&self.passphrase);
        self.act("submit");
        self.on("contacts");
    }

    /// What was written down, as it is read again.
    fn contacts(&mut self) {
        self.photograph("contacts");
        self.to_contact();
        self.photograph("contact");
        for kind in ["encounter", "offer", "evidence", "disclosure"] {
            self.click(&format!("[data-record][data-kind={kind}]"));
            self.on("record");
            self.photograph(&format!("record-{kind}"));
            self.escape();
            self.on("contact");
        }
        self.act("details");
        self.on("record");
        self.photograph("record-contact");
        self.act("edit");
        self.on("edit");
        self.photograph("edit");
        self.escape();
        self.escape();
        self.on("contact");
        self.click("[data-record][data-kind=assessment]");
        self.on("result");
        self.photograph("result");
        self.escape();
        self.on("contact");
    }

    /// Each form as it opens, with all it can ask for.
    fn forms(&mut self) {
        for kind in ["encounter", "offer", "request", "evidence", "note"] {
            self.click(&format!("[data-add={kind}]"));
            self.form(&format!("add-{kind}"));
            self.on("contact");
        }
        self.click("[data-nav=contacts]");
        self.on("contacts");
        self.click("[data-add=contact]");
        self.form("add-contact");
        self.on("contacts");
    }

    fn form(&mut self, screen: &str) {
        self.on(screen);
        self.photograph(screen);
        if !self.window.find_all(&By::css("form details")).is_empty() {
            let open = "document.querySelectorAll('form details').forEach(it => it.open = true)";
            self.window.script(open);
            self.photograph(&format!("{screen}-all"));
        }
        if screen == "add-note" {
            self.find("[name=text]").type_text("Half a thought");
            self.escape();
            self.find("[data-dialog=unsaved]");
            self.photograph("unsaved");
            self.act("leave");
            return;
        }
        self.escape();
    }

    /// A new run, up to where it is paused.
    fn checklist(&mut self) {
        self.to_contact();
        self.click("[data-action=checklist]");
        self.on("checklist");
        self.photograph("checklist-intro");
        self.act("start");
        self.find("[data-question]:not([data-question=intro]) h1");
        self.window.press(&["1"]);
        self.find("[data-value=yes]:checked");
        self.window.press(&["\u{e007}"]); // Enter goes on
        self.find("[data-question=C07]");
        self.window.press(&["3"]);
        self.find("[data-value=unknown]:checked");
        self.photograph("checklist-answered");
        self.act("continue");
        self.find("[data-question=C01]");
        self.photograph("checklist-unanswered");
        self.window.press(&["1"]);
        self.find("[data-value=yes]:checked");
        self.photograph("checklist-question");
        self.click("details.more > summary");
        self.photograph("checklist-comment");
        self.act("to-end");
        self.find("[data-question=end]");
        self.photograph("checklist-end");
        self.act("pause");
        self.on("contact");
        self.photograph("contact-paused");
    }

    /// Each step, to the saved document.
    fn disclosure(&mut self) {
        self.window.answer_dialogs(&[&self.vault.with_file_name("d.pdf").display().to_string()]);
        self.to_contact();
        self.act("disclosure");
        for step in ["scheme", "records", "reporter", "check", "save"] {
            self.find(&format!("[data-step={step}]"));
            self.photograph(&format!("disclosure-{step}"));
            let on = match step {
                "reporter" => "save",
                "save" => "save-pdf",
                _ => "continue",
            };
            self.click(&format!("[data-step={step}] [data-action={on}]"));
        }
        self.find("[data-step=done]");
        self.photograph("disclosure-done");
        self.act("contact");
        self.on("contact");
    }

    /// What is reached from everywhere, by its key.
    fn elsewhere(&mut self) {
        const CONTROL: &str = "\u{e009}";
        self.window.press(&[CONTROL, "f"]);
        self.on("search");
        self.photograph("search");
        self.window.press(&["h"]);
        self.find("[name=query]").type_text("arbour");
        self.find("[data-screen=search] [data-record]");
        self.photograph("search-found");
        self.find("[name=query]").clear().type_text("nothing like it");
        self.window.sees("Nothing found.");
        self.photograph("search-nothing");
        self.click("[data-nav=bin]");
        self.on("bin");
        self.photograph("bin-empty");
        self.to_contact();
        self.click("[data-record][data-kind=note]");
        self.on("record");
        self.act("bin");
        self.on("contact");
        self.photograph("contact-binned");
        self.click("[data-nav=bin]");
        self.find("[data-screen=bin] [data-record]");
        self.photograph("bin");
        self.window.press(&[CONTROL, "/"]);
        self.find("[data-dialog=keys]");
        self.photograph("keys");
        self.escape();
        self.window.press(&[CONTROL, "n"]);
        self.on("add-contact");
        self.window.press(&[CONTROL, "l"]);
        self.on("start");
    }

    fn to_contact(&self) {
        self.click("[data-nav=contacts]");
        self.click("[data-screen=contacts] [data-record]");
        self.on("contact");
    }

    #[track_caller]
    fn on(&self, screen: &str) {
        self.find(&format!("[data-screen={screen}]"));
    }

    #[track_caller]
    fn find(&self, selector: &str) -> testkit::Element<'_> {
        self.window.find(&By::css(selector))
    }

    #[track_caller]
    fn click(&self, selector: &str) {
        if self.look == Look::LargeText {
            // The driver aims as if nothing were enlarged, and misses.
            self.find(selector);
            self.window.script(&format!("document.querySelector('{selector}').click()"));
        } else {
            self.window.click(&By::css(selector));
        }
    }

    #[track_caller]
    fn act(&self, action: &str) {
        self.click(&format!("[data-action={action}]"));
    }

    fn escape(&self) {
        self.window.press(&["\u{e00c}"]);
    }

    /// Keeps a picture of the screen, all the way down where letters are of their usual size, and looks for faults.
    fn photograph(&mut self, name: &str) {
        let look = match self.look {
            Look::Light => "light",
            Look::Dark => "dark",
            Look::LargeText => "large",
        };
        self.window.picture(&format!("{look}-{name}"));
        let pages = if self.look == Look::LargeText { 2..2 } else { 2..99 };
        for page in pages {
            let further = "const before = scrollY; scrollBy(0, innerHeight - 60); return scrollY - before > 20";
            if self.window.script(further) != true {
                break;
            }
            self.window.picture(&format!("{look}-{name}-{page}"));
        }
        for fault in faults(&self.window) {
            writeln!(self.faults, "{look} {name}: {fault}").expect("a text takes it");
        }
        self.window.script("scrollTo(0, 0)");
    }
}

/// What axe finds on the page, and what does not fit on it.
fn faults(window: &Window) -> Vec<String> {
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
    let found: Option<Vec<String>> = found.as_array().map(|found| {
        found.iter().map(Value::as_str).map(|it| it.unwrap_or_default().to_owned()).collect()
    });
    found.unwrap_or_else(|| vec!["axe did not answer".to_owned()])
}
