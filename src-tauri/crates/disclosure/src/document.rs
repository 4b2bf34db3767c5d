//! Making a disclosure: dossier and scheme in, document out.

use candour_texts::Texts;

use crate::{
    Dossier, Error, Imprint, Missing, Result, Scheme,
    attached::attached,
    cite::Citations,
    ink::Caution,
    press::{self, Copy, Ident},
    sheet::Sheet,
    still_missing,
    world::Template,
};

/// A disclosure, ready to hand over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// PDF/A-3a and PDF/UA-1, with the data attached.
    pub pdf: Vec<u8>,
    /// The data: the same bytes as the attachment.
    pub json: Vec<u8>,
    /// What the scheme requires and the dossier does not hold.
    pub missing: Vec<Missing>,
    /// How many pages it has.
    pub pages: u32,
}

/// Makes the document. The same input gives the same bytes.
pub fn make(
    scheme: &Scheme,
    dossier: &Dossier,
    imprint: &Imprint,
    texts: &Texts,
) -> Result<Document> {
    let manuscript = Manuscript::new(scheme, dossier, imprint, texts)?;
    let id = format!("candour-disclosure {}", imprint.short_id);
    let ident = Ident { id: &id, made: imprint.made };
    let printed = manuscript.set(|copy| press::print(copy, &ident))?;
    let Manuscript { missing, json, .. } = manuscript;
    Ok(Document { pdf: printed.pdf, pages: printed.pages, json, missing })
}

/// Draws the pages that [`make`] would print, each as an SVG.
pub fn draw(
    scheme: &Scheme,
    dossier: &Dossier,
    imprint: &Imprint,
    texts: &Texts,
) -> Result<Vec<String>> {
    Manuscript::new(scheme, dossier, imprint, texts)?.set(press::draw)
}

/// What the press needs, whatever it makes of it.
struct Manuscript<'a> {
    scheme: &'a Scheme,
    dossier: &'a Dossier,
    imprint: &'a Imprint,
    texts: &'a Texts,
    missing: Vec<Missing>,
    json: Vec<u8>,
}

impl<'a> Manuscript<'a> {
    fn new(
        scheme: &'a Scheme,
        dossier: &'a Dossier,
        imprint: &'a Imprint,
        texts: &'a Texts,
    ) -> Result<Self> {
        if !texts.has(&scheme.handling) {
            return Err(Error::UnknownHandling);
        }
        let missing = still_missing(scheme, dossier);
        let cites = Citations::new(dossier, texts);
        let handling = texts.get(&scheme.handling);
        let json = attached(scheme, dossier, imprint, &missing, &cites, handling);
        Ok(Self { scheme, dossier, imprint, texts, missing, json })
    }

    /// Gives the press its copy; where it refuses a shaped word that no test foresaw, once more with the letters of
    /// such words by number: the officer then gets those, not nothing.
    fn set<T>(&self, press: impl Fn(Copy) -> Result<T>) -> Result<T> {
        match press(self.copy(Caution::Usual)) {
            Err(Error::Export { .. } | Error::Layout { .. }) => press(self.copy(Caution::Strict)),
            result => result,
        }
    }

    fn copy(&self, caution: Caution) -> Copy {
        let Self { scheme, dossier, imprint, texts, missing, .. } = self;
        let sheet = Sheet::new(scheme, dossier, imprint, missing, texts, caution);
        Copy {
            template: Template::Disclosure,
            sheet: serde_json::to_vec(&sheet).expect("a sheet holds only texts and lists"),
            attachment: self.json.clone(),
        }
    }
}
