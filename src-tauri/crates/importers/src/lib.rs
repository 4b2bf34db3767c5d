//! Readers of what others wrote: bytes in, a value and its warnings out.
//!
//! A reader never fails as a whole and never panics: it returns what it understood, and says where it did not.
//! Nothing here opens a file or a socket, reads a clock, or keeps markup; every limit is in [`limits`].
//! Problems are a closed list without a word of the text that caused them.

pub mod limits;
mod mail;
mod media;
mod picture;
mod reading;
mod text;

pub use media::media_type;
pub use picture::{NotShown, Picture, is_picture, picture};
pub use reading::{
    AttachmentNote, HeadingField, MailHeading, Place, Problem, Reading, Warning, read,
};
