//! One table of limits. Over a limit there is a warning, and the rest is still read.

/// Longest text taken from one file, in bytes of UTF-8.
pub const TEXT_BYTES: usize = 1 << 20;

/// Longest single line of a mail's heading (all recipients together count as one), in bytes of UTF-8.
pub const HEADING_BYTES: usize = 16 << 10;

/// Longest heading of a mail that is shown line by line, in bytes.
pub(crate) const HEADER_LINES_BYTES: usize = 128 << 10;

/// Longest file name of an attachment, in bytes of UTF-8.
pub const NAME_BYTES: usize = 255;

/// Most parts of one mail, nested messages and their parts included.
pub const PARTS: usize = 1_000;

/// Deepest nesting of one mail: a multipart and a message inside a message each add a level.
pub const LEVELS: usize = 64;

/// Most lines without ink in one mail.
///
/// Every part ends its headers with such a line, so this bounds what the mail library can allocate
/// before [`PARTS`] can be counted. A million words of ordinary prose stay far below it.
pub(crate) const BLANK_LINES: usize = 100_000;

/// Most pixels of a picture that is shown.
pub const PICTURE_PIXELS: u64 = 40_000_000;

/// Most memory that decoding one picture may take, in bytes.
pub(crate) const PICTURE_BYTES: u64 = 384 << 20;
