//! The way of the tour: from the first start to the lock.

use testkit::By;

use super::{Language, Size, Tour};
use crate::first_start::{recovery_words, rehearse, write};

const CONTROL: &str = "\u{e009}";
const ENTER: &str = "\u{e007}";

impl Tour {
    pub(super) fn walk(&mut self) {
        self.first_start();
        self.empty();
        self.opening();
        self.home_and_contacts();
        self.one_contact();
        self.capture();
        self.forms();
        self.disclosure();
        self.checklist();
        self.elsewhere();
    }

    /// From the welcome to an empty vault.
    fn first_start(&mut self) {
        self.on("start");
        self.photograph("start");
        self.act("create");
        for screen in ["welcome-what", "welcome-device", "welcome-label"] {
            self.on(screen);
            self.photograph(screen);
            self.act("continue");
        }
        self.on("create");
        self.act("submit");
        self.photograph("create-wrong");
        let place = self.home.join("Tour").display().to_string();
        self.window.answer_dialogs(&[&place]);
        self.act("pick-place");
        self.find("[data-picked]");
        self.act("suggest");
        self.window.until("the suggestion is rated", || {
            let rated = self.window.script(
                "return document.querySelector('[role=meter]')?.getAttribute('aria-valuenow')",
            );
            if rated == "4" { Ok(()) } else { Err(rated.to_string()) }
        });
        self.photograph("create");
        self.act("submit");
        self.on("recovery-words");
        self.photograph("recovery-words");
        let words = recovery_words(&self.window);
        self.act("continue");
        self.on("rehearsal");
        self.photograph("rehearsal");
        rehearse(&self.window, &words, write);
        self.act("submit");
        self.on("home");
    }

    /// Every place while there is nothing in it.
    fn empty(&mut self) {
        self.photograph("home-empty");
        for place in ["contacts", "search", "bin", "settings"] {
            self.click(&format!("[data-nav={place}]"));
            self.on(place);
            self.photograph(&format!("{place}-empty"));
        }
        self.window.press(&[CONTROL, "l"]);
        self.on("start");
    }

    fn opening(&mut self) {
        self.act("open");
        self.on("open");
        let vault = self.vault.display().to_string();
        self.window.answer_dialogs(&[&vault]);
        self.act("pick-place");
        self.find("[data-picked]");
        self.find("[name=passphrase]").type_text("not this one");
        self.act("submit");
        self.find("[aria-invalid]");
        self.photograph("open-wrong");
        self.find("[name=passphrase]").clear().type_text(&self.passphrase);
        self.act("submit");
        self.on("home");
    }

    fn home_and_contacts(&mut self) {
        self.find("[data-section=latest]");
        self.photograph("home");
        self.click("[data-nav=contacts]");
        self.on("contacts");
        self.find("[data-screen=contacts] [data-record]");
        self.photograph("contacts");
    }

    /// What was written down, as it is read again.
    fn one_contact(&mut self) {
        self.to_contact();
        self.photograph("contact");
        for kind in ["encounter", "offer", "disclosure"] {
            self.click(&format!("[data-record][data-kind={kind}]"));
            self.on("record");
            self.photograph(&format!("record-{kind}"));
            self.escape();
            self.on("contact");
        }
        for (at, shown) in ["picture", "mail"].into_iter().enumerate() {
            self.window.script(&format!(
                "document.querySelectorAll('[data-record][data-kind=evidence]')[{at}].click()"
            ));
            self.on("record");
            self.find("[data-shown]");
            self.photograph(&format!("evidence-{shown}"));
            self.escape();
            self.on("contact");
        }
        self.act("details");
        self.on("record");
        self.photograph("record-contact");
        self.act("edit");
        self.on("edit");
        self.find("[data-form]");
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

    /// One page for anything, empty, with all of it, and with what is wrong.
    fn capture(&mut self) {
        self.window.press(&[CONTROL, "n"]);
        self.find("[data-screen=capture] [data-form]");
        self.photograph("capture");
        self.find("[name=summary]").type_text("Half a thought about a call");
        self.find("[name=when]").type_text("about March 2026");
        self.click("[name=offered]");
        self.click("[name=asked]");
        let picture = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../resources/samples/message.png");
        self.window.answer_dialogs(&[&picture.display().to_string()]);
        self.act("pick-file");
        self.find("[data-file] img");
        self.find("[name=amount]").type_text("much");
        self.photograph("capture-all");
        self.act("save");
        self.find("[aria-invalid]");
        self.photograph("capture-wrong");
        self.escape();
        self.on("contact");
        self.click("[data-nav=home]");
        self.find("[data-draft]");
        self.photograph("home-draft");
        self.act("discard");
        self.find("[data-dialog=discard]");
        self.photograph("discard");
        self.act("discard-files");
    }

    /// Each form as it opens, with all it can ask for.
    fn forms(&mut self) {
        self.to_contact();
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
        self.find(&format!("[data-screen={screen}] [data-form]"));
        self.photograph(screen);
        if !self.window.find_all(&By::css("form > details")).is_empty() {
            self.window
                .script("document.querySelectorAll('form details').forEach(it => it.open = true)");
            self.photograph(&format!("{screen}-all"));
        }
        self.escape();
    }

    /// Each step, to the saved document.
    fn disclosure(&mut self) {
        self.window.answer_dialogs(&[&self.vault.with_file_name("d.pdf").display().to_string()]);
        self.to_contact();
        self.act("disclosure");
        for step in ["scheme", "records", "reporter", "check", "save"] {
            self.find(&format!("[data-step={step}]"));
            self.until_pages_are_shown();
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

    fn until_pages_are_shown(&self) {
        self.window.until("the pages are shown", || {
            let shown = self
                .window
                .script("return document.querySelector('[data-preview] img')?.naturalWidth > 0");
            if shown == true { Ok(()) } else { Err("they are not".to_owned()) }
        });
    }

    /// A new run, up to where it is paused.
    fn checklist(&mut self) {
        self.to_contact();
        self.act("checklist");
        self.on("checklist");
        self.photograph("checklist-intro");
        self.act("start");
        self.find("[data-question]:not([data-question=intro]) h1");
        self.window.press(&["1"]);
        self.find("[data-value=yes]:checked");
        self.window.press(&[ENTER]);
        self.find("[data-question=C07]");
        self.window.press(&["3"]);
        self.find("[data-value=unknown]:checked");
        self.photograph("checklist-answered");
        self.act("continue");
        self.find("[data-question=C01]");
        self.act("continue");
        self.photograph("checklist-unanswered");
        self.window.press(&["1"]);
        self.find("[data-value=yes]:checked");
        self.click("details.more > summary");
        self.photograph("checklist-comment");
        self.act("to-end");
        self.find("[data-question=end]");
        self.photograph("checklist-end");
        self.act("pause");
        self.on("contact");
        self.photograph("contact-paused");
    }

    /// What is reached from everywhere, by its key.
    fn elsewhere(&mut self) {
        self.window.press(&[CONTROL, "f"]);
        self.on("search");
        self.find("[name=query]").type_text("harbour kind:encounter");
        self.find("[data-screen=search] [data-record]");
        self.photograph("search-found");
        self.find("[name=query]").clear().type_text("kind:thing");
        self.find("[data-screen=search] [role=alert] p");
        self.photograph("search-wrong");
        self.find("[name=query]").clear().type_text("nothing like it");
        self.window.until("nothing is found", || {
            let found = self.window.find_all(&By::css("[data-screen=search] [data-record]"));
            if found.is_empty() { Ok(()) } else { Err("something is".to_owned()) }
        });
        self.photograph("search-nothing");
        self.window.press(&[CONTROL, ","]);
        self.on("settings");
        self.photograph("settings");
        self.to_contact();
        self.click("[data-record][data-kind=note]");
        self.on("record");
        self.act("bin");
        self.on("contact");
        self.click("[data-nav=bin]");
        self.find("[data-screen=bin] [data-record]");
        self.photograph("bin");
        self.window.press(&[CONTROL, "/"]);
        self.find("[data-dialog=keys]");
        self.photograph("keys");
        self.escape();
        self.window.press(&[CONTROL, "k"]);
        self.find("[role=combobox]");
        self.photograph("palette");
        self.escape();
        self.window.press(&[CONTROL, "l"]);
        self.on("start");
        // A vault to look around in says so on every page.
        if (self.size, self.language) == (Size::Usual, Language::English) {
            self.act("try");
            self.find("[data-sample]");
            self.photograph("sample");
            self.act("end-sample");
            self.on("start");
        }
    }

    fn to_contact(&self) {
        self.click("[data-nav=contacts]");
        self.click("[data-screen=contacts] [data-record]");
        self.on("contact");
    }
}
