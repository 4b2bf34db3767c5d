//! The press: sets the pages with Typst, and writes them as PDF/A-3a and PDF/UA-1 or as pictures for the screen.

use chrono::{DateTime, Datelike, Timelike, Utc};
use typst::{
    WorldExt,
    diag::SourceDiagnostic,
    foundations::{Datetime, Smart},
};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};
use typst_svg::SvgOptions;

use crate::{
    Error, Result,
    world::{Offline, Template},
};

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

/// What is written into the file about itself.
pub(crate) struct Ident<'a> {
    /// What makes this document another than any other.
    pub(crate) id: &'a str,
    pub(crate) made: DateTime<Utc>,
}

/// What goes on the pages.
pub(crate) struct Copy {
    pub(crate) template: Template,
    pub(crate) sheet: Vec<u8>,
    pub(crate) attachment: Vec<u8>,
}

/// Sets and writes one document. The same input gives the same bytes.
pub(crate) fn print(copy: Copy, ident: &Ident<'_>) -> Result<Printed> {
    let _forget = Forget;
    let (world, document) = lay_out(copy)?;
    let options = PdfOptions {
        ident: Smart::Custom(ident.id.to_owned()),
        creator: Smart::Custom(Some("Candour".to_owned())),
        timestamp: Some(Timestamp::new_utc(datetime(&ident.made).ok_or(Error::BadDate)?)),
        standards: PdfStandards::new(&[PdfStandard::A_3a, PdfStandard::Ua_1])
            .expect("PDF/A-3a and PDF/UA-1 share PDF 1.7"),
        ..PdfOptions::default()
    };
    let pages = u32::try_from(document.pages().len()).unwrap_or(u32::MAX);
    let pdf = typst_pdf::pdf(&document, &options)
        .map_err(|causes| Error::Export { line: line(&causes, &world) })?;
    Ok(Printed { pdf, pages })
}

/// Sets the pages and draws each as an SVG: letters are outlines, and nothing in it can run or be fetched.
pub(crate) fn draw(copy: Copy) -> Result<Vec<String>> {
    let _forget = Forget;
    let (_, document) = lay_out(copy)?;
    let options = SvgOptions { render_bleed: false, pretty: false };
    Ok(document.pages().iter().map(|page| typst_svg::svg(page, &options)).collect())
}

fn lay_out(copy: Copy) -> Result<(Offline, PagedDocument)> {
    let world = Offline::new(copy.template, copy.sheet, copy.attachment);
    let document = typst::compile(&world)
        .output
        .map_err(|causes| Error::Layout { line: line(&causes, &world) })?;
    Ok((world, document))
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
