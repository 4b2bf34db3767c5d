//! The embedded fonts, and which characters they have.
//!
//! No font is ever looked up on the machine: a document must look the same everywhere, and a character that no font
//! here has must be known before the page is set, because PDF/A forbids the empty box that would be drawn for it.

use std::{collections::HashMap, sync::LazyLock};

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

macro_rules! embed {
    ($($file:literal),+ $(,)?) => {
        &[$(include_bytes!(concat!("../../../../resources/fonts/", $file, ".ttf"))),+]
    };
}

/// The files, in the order in which the template looks for a character.
const FILES: &[&[u8]] = embed![
    "NotoSans-Regular",
    "NotoSans-Bold",
    "NotoSans-Italic",
    "NotoSansMono-Regular",
    "NotoSansArabic-Regular",
    "NotoSansArabic-Bold",
    "NotoSansHebrew-Regular",
    "NotoSansHebrew-Bold",
    "NotoSansDevanagari-Regular",
    "NotoSansBengali-Regular",
    "NotoSansGurmukhi-Regular",
    "NotoSansGujarati-Regular",
    "NotoSansOriya-Regular",
    "NotoSansTamil-Regular",
    "NotoSansTelugu-Regular",
    "NotoSansKannada-Regular",
    "NotoSansMalayalam-Regular",
    "NotoSansSinhala-Regular",
    "NotoSansThai-Regular",
    "NotoSansLao-Regular",
    "NotoSansMyanmar-Regular",
    "NotoSansKhmer-Regular",
    "NotoSansEthiopic-Regular",
    "NotoSansArmenian-Regular",
    "NotoSansGeorgian-Regular",
    "NotoSansThaana-Regular",
    "NotoSerifTibetan-Regular",
    "NotoSansSymbols-Regular",
    "NotoSansSymbols2-Regular",
    "DroidSansFallbackFull",
    "NanumSquareR",
];

/// The fonts, ready for Typst, with a map of what they cover.
pub(crate) struct Fonts {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    /// Which fonts have a character: one bit per font.
    coverage: HashMap<char, u32>,
}

static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
    let mut coverage = HashMap::new();
    for (index, font) in fonts.iter().enumerate() {
        for c in font.info().coverage.iter().filter_map(char::from_u32) {
            *coverage.entry(c).or_default() |= 1 << index;
        }
    }
    Fonts { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts, coverage }
});

impl Fonts {
    /// Returns the embedded fonts; they are read once.
    pub(crate) fn get() -> &'static Self {
        &FONTS
    }

    /// Returns the index that Typst chooses from.
    pub(crate) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    /// Returns a font by its place in the index.
    pub(crate) fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    /// Tells whether some font has a character.
    pub(crate) fn have(&self, c: char) -> bool {
        self.coverage.contains_key(&c)
    }

    /// Tells whether one font has all of these characters, as a letter with its marks needs.
    pub(crate) fn have_together(&self, cluster: &str) -> bool {
        let bits = |c: char| self.coverage.get(&c).copied().unwrap_or(0);
        cluster.chars().map(bits).fold(u32::MAX, |all, bits| all & bits) != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_font_and_fits_the_map() {
        assert_eq!(Fonts::get().fonts.len(), FILES.len());
        assert!(FILES.len() <= u32::BITS as usize);
    }

    #[test]
    fn the_folder_stays_small() {
        let total: usize = FILES.iter().map(|file| file.len()).sum();
        assert!(total <= 12 * 1024 * 1024, "{total} bytes of fonts");
    }

    #[test]
    fn names_in_many_scripts_can_be_printed() {
        let names = "Zoë Ångström Łukasz Αθηνά Дмитрий ליאת محمد अनिता สมชาย Նարե ნინო 王小明 さくら 김민준 \
                     আনিকা ਜਸਪ੍ਰੀਤ મીરા தமிழ் తెలుగు ಕನ್ನಡ മലയാളം සිංහල ລາວ မြန်မာ ខ្មែរ አማርኛ";
        for c in names.chars().filter(|c| !c.is_whitespace()) {
            assert!(Fonts::get().have(c), "{c}");
        }
    }

    #[test]
    fn a_mark_needs_a_font_that_also_has_the_letter() {
        assert!(Fonts::get().have_together("e\u{301}"));
        assert!(!Fonts::get().have_together("王\u{5b0}"));
    }
}
