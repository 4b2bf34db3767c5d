//! Every screen on the invented case: at 100 % and 200 %, light, dark and in high contrast, in a language with long
//! words and in one from right to left. Each is photographed, fits the window, and holds nothing that axe objects to.

pub(crate) mod faults;
mod walk;

use std::fmt::Write as _;
use std::path::PathBuf;

use testkit::{By, Cli, Home, Look, Window, contact_sheet};

#[test]
fn every_screen_is_without_fault() {
    Tour::new(Size::Usual, Language::English).all();
}

#[test]
fn every_screen_is_without_fault_in_large_text() {
    Tour::new(Size::Large, Language::English).all();
}

#[test]
fn every_screen_is_without_fault_in_long_words() {
    Tour::new(Size::Usual, Language::Long).all();
}

#[test]
fn every_screen_is_without_fault_from_right_to_left() {
    Tour::new(Size::Usual, Language::RightToLeft).all();
}

/// How large the text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Size {
    Usual,
    /// 200 %.
    Large,
}

/// What the window speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Language {
    English,
    /// Nobody's: every text four tenths longer and in brackets.
    Long,
    /// Nobody's: every letter one that runs from right to left.
    RightToLeft,
}

/// How the window looks; the settings set the same attributes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Colours {
    Light,
    Dark,
    Contrast,
}

impl Colours {
    fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// What sets them.
    fn script(self) -> &'static str {
        match self {
            Self::Light => {
                "const { dataset: d } = document.documentElement; d.scheme = 'light'; delete d.contrast"
            }
            Self::Dark => {
                "const { dataset: d } = document.documentElement; d.scheme = 'dark'; delete d.contrast"
            }
            Self::Contrast => {
                "const { dataset: d } = document.documentElement; d.scheme = 'light'; d.contrast = 'more'"
            }
        }
    }
}

/// A walk through the window, which gathers what is wrong and says it at the end.
struct Tour {
    window: Window,
    vault: PathBuf,
    passphrase: String,
    size: Size,
    language: Language,
    faults: String,
    /// Pictures by colours, in the order of the walk.
    pictures: Vec<(Colours, PathBuf)>,
    // Last, so that it outlives the window in it.
    home: Home,
}

impl Tour {
    /// Opens the window beside the vault of the demo.
    #[track_caller]
    fn new(size: Size, language: Language) -> Self {
        let home = Home::new();
        let demo = Cli::new(&home, ["demo", "out", "--json"]).json();
        assert!(demo.is_object(), "{demo}");
        let passphrase = std::fs::read_to_string(home.join("out/passphrase.txt"));
        let look = match size {
            Size::Usual => Look::Light,
            Size::Large => Look::LargeText,
        };
        let window = Window::open_with(&home, look);
        match language {
            Language::English => {}
            Language::Long => window.speak("long"),
            Language::RightToLeft => window.speak("rtl"),
        }
        Self {
            window,
            vault: home.join("out/sample.candour"),
            passphrase: passphrase.expect("the demo says its passphrase").trim().to_owned(),
            size,
            language,
            faults: String::new(),
            pictures: Vec::new(),
            home,
        }
    }

    #[track_caller]
    fn all(mut self) {
        self.walk();
        for colours in self.colours() {
            let of_them: Vec<PathBuf> = self
                .pictures
                .iter()
                .filter(|(of, _)| of == colours)
                .map(|(_, path)| path.clone())
                .collect();
            contact_sheet(&self.name(*colours), &of_them);
        }
        assert!(self.faults.is_empty(), "{}", self.faults);
    }

    /// The colours that this tour looks at.
    fn colours(&self) -> &'static [Colours] {
        match self.language {
            Language::English => &[Colours::Light, Colours::Dark, Colours::Contrast],
            Language::Long | Language::RightToLeft => &[Colours::Light],
        }
    }

    fn name(&self, colours: Colours) -> String {
        let colours = colours.word();
        match (self.size, self.language) {
            (Size::Usual, Language::English) => colours.to_owned(),
            (Size::Large, _) => format!("large-{colours}"),
            (_, Language::Long) => "long".to_owned(),
            (_, Language::RightToLeft) => "rtl".to_owned(),
        }
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
        if self.size == Size::Large {
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

    /// Looks at the screen in all colours of this tour: keeps a picture, and notes what is wrong.
    fn photograph(&mut self, name: &str) {
        for colours in self.colours() {
            self.window.script(colours.script());
            self.window.script("scrollTo(0, 0)");
            let path = self.window.picture(&format!("{}-{name}", self.name(*colours)));
            self.pictures.push((*colours, path));
            for fault in faults::faults(&self.window) {
                let at = self.name(*colours);
                writeln!(self.faults, "{at} {name}: {fault}").expect("a text takes it");
            }
        }
        for fault in faults::names_of_texts(&self.window) {
            writeln!(self.faults, "{name}: the name of a text: {fault}").expect("a text takes it");
        }
        self.window.script(Colours::Light.script());
        if self.size == Size::Usual && self.language == Language::English {
            self.further_down(name);
        }
        if self.language == Language::Long {
            for fault in faults::untranslated(&self.window) {
                writeln!(self.faults, "{name}: not from the catalogue: {fault}")
                    .expect("a text takes it");
            }
        }
    }

    /// Keeps pictures of what lies below the first view.
    fn further_down(&mut self, name: &str) {
        for page in 2..20 {
            let further = "const before = scrollY; scrollBy(0, innerHeight - 60); return scrollY - before > 20";
            if self.window.script(further) != true {
                break;
            }
            let path = self.window.picture(&format!("light-{name}-{page}"));
            self.pictures.push((Colours::Light, path));
        }
        self.window.script("scrollTo(0, 0)");
    }
}
