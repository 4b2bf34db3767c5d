//! The press: sets the pages with Typst and writes them as PDF/A-3a and PDF/UA-1.

use chrono::{DateTime, Datelike, Timelike, Utc};
use typst::{
    WorldExt,
    diag::SourceDiagnostic,
    foundations::{Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::{Error, Imprint, Result, world::Offline};

/// A printed document.
pub(crate) struct Printed {
    pub(crate) pdf: Vec<u8>,
    pub(crate) pages: u32,
}

/// Empties Typst's memory when a document is done, well or badly.
///
/// Typst remembers layouts to be quick the next time. That memory would grow without bound, and it would hold what the
/// author wrote after the vault is locked.
struct Forget;

impl Drop for Forget {
    fn drop(&mut self) {
        typst::comemo::evict(0);
    }
}

/// Sets and writes one document. The same input gives the same bytes.
pub(crate) fn print(sheet: Vec<u8>, attachment: Vec<u8>, imprint: &Imprint) -> Result<Printed> {
    let _forget = Forget;
    let world = Offline::new(sheet, attachment);
    let options = PdfOptions {
        ident: Smart::Custom(format!("candour-disclosure {}", imprint.short_id)),
        creator: Smart::Custom(Some("Candour".to_owned())),
        timestamp: Some(Timestamp::new_utc(datetime(&imprint.made).ok_or(Error::BadDate)?)),
        standards: PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .expect("PDF/A-3a and PDF/UA-1 share PDF 1.7"),
        ..PdfOptions::default()
    };
    let document: PagedDocument = typst::compile(&world)
        .output
        .map_err(|causes| Error::Layout { line: line(&causes, &world) })?;
    let pages = u32::try_from(document.pages().len()).unwrap_or(u32::MAX);
    let pdf = typst_pdf::pdf(&document, &options)
        .map_err(|causes| Error::Export { line: line(&causes, &world) })?;
    Ok(Printed { pdf, pages })
}

/// Returns the template's line that the first cause points to. Its message may quote the author, so it stays here.
fn line(causes: &[SourceDiagnostic], world: &Offline) -> u32 {
    #[cfg(test)]
    for cause in causes {
        println!("typst: {} {:?}", cause.message, cause.hints);
    }
    causes
        .iter()
        .find_map(|cause| world.range(cause.span))
        .map_or(0, |range| world.line(range.start))
}

fn datetime(moment: &DateTime<Utc>) -> Option<Datetime> {
    let part = |n: u32| u8::try_from(n).ok();
    // PDF writes years in four digits.
    let year = Some(moment.year()).filter(|year| (1..=9999).contains(year))?;
    Datetime::from_ymd_hms(
        year,
        part(moment.month())?,
        part(moment.day())?,
        part(moment.hour())?,
        part(moment.minute())?,
        part(moment.second())?,
    )
}
