//! Making a disclosure: dossier and scheme in, document out.

use candour_texts::Texts;

use crate::{
    Dossier, Error, Imprint, Missing, Result, Scheme, attached::attached, cite::Citations,
    ink::Caution, press, sheet::Sheet, still_missing,
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
    if !texts.has(&scheme.handling) {
        return Err(Error::UnknownHandling);
    }
    let missing = still_missing(scheme, dossier);
    let cites = Citations::new(dossier, texts);
    let handling = texts.get(&scheme.handling);
    let json = attached(scheme, dossier, imprint, &missing, &cites, handling);
    let attempt = |caution| {
        let sheet = Sheet::new(scheme, dossier, imprint, &missing, texts, caution);
        let sheet = serde_json::to_vec(&sheet).expect("a sheet holds only texts and lists");
        press::print(sheet, json.clone(), imprint)
    };
    // PDF/A can refuse a shaped word that no test foresaw. The officer then gets its letters by number, not nothing.
    let printed = match attempt(Caution::Usual) {
        Err(Error::Export { .. } | Error::Layout { .. }) => attempt(Caution::Strict)?,
        result => result?,
    };
    Ok(Document { pdf: printed.pdf, pages: printed.pages, json, missing })
}
