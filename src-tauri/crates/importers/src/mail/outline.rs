//! The outline of a mail: its parts and how deep they nest, before anything is decoded.
//!
//! `mail-parser` 0.11.9 has no limit on nesting, and drops, or copies out of base64, a chain of messages by
//! recursion: ten thousand levels, a few hundred kilobytes, end the process.
//! So the outline is made with transfer encodings switched off, which leaves nothing hidden to recurse into;
//! nested messages are taken apart with a list instead of the stack; and only single parts are decoded after.

use mail_parser::{HeaderName, Message, MessageParser, PartType};

use crate::limits;

/// The parts of the outermost message, and how far the whole reaches.
pub(super) struct Outline<'a> {
    /// The outermost message. Its nested messages have been emptied, its bodies are not decoded.
    pub(super) message: Message<'a>,
    /// Nesting of each part of `message`; the message itself is 0.
    pub(super) levels: Vec<usize>,
    /// Parts of all messages together.
    pub(super) parts: usize,
    /// Deepest nesting anywhere.
    pub(super) deepest: usize,
}

/// Returns the outline of `bytes`, or none where there is not even a header.
pub(super) fn outline(bytes: &[u8]) -> Option<Outline<'_>> {
    let mut message = MessageParser::new()
        .with_mime_headers()
        .with_date_headers()
        .with_address_headers()
        .header_text(HeaderName::Subject)
        .ignore_header(HeaderName::ContentTransferEncoding)
        .parse(bytes)?;
    let levels = levels(&message, 0);
    let mut parts = message.parts.len();
    let mut deepest = levels.iter().copied().max().unwrap_or(0);
    let mut waiting = nested(&mut message, &levels);
    while let Some((mut inner, level)) = waiting.pop() {
        let inside = self::levels(&inner, level);
        parts += inner.parts.len();
        deepest = inside.iter().copied().chain([level, deepest]).max().unwrap_or(deepest);
        waiting.extend(nested(&mut inner, &inside));
    }
    Some(Outline { message, levels, parts, deepest })
}

/// Returns how much of `bytes` may be given to [`outline`].
///
/// The library looks for the end of every multipart up to the end of the file, and counts offsets in 32 bits.
pub(super) fn safe_length(bytes: &[u8]) -> usize {
    let mut blank = 0;
    let mut multiparts = 0;
    let mut offset = 0;
    for line in bytes.split_inclusive(|byte| *byte == b'\n') {
        blank += usize::from(line.trim_ascii().is_empty());
        multiparts += line
            .windows(b"multipart".len())
            .filter(|window| window.eq_ignore_ascii_case(b"multipart"))
            .count();
        let end = offset + line.len();
        if blank > limits::BLANK_LINES || multiparts > limits::PARTS || end > u32::MAX as usize {
            break;
        }
        offset = end;
    }
    offset
}

/// Returns the nesting of each part; children stand after the multipart that lists them.
fn levels(message: &Message<'_>, outer: usize) -> Vec<usize> {
    let mut levels = vec![outer; message.parts.len()];
    for (number, part) in message.parts.iter().enumerate() {
        if let PartType::Multipart(children) = &part.body {
            let level = levels[number] + 1;
            for child in children.iter().map(|child| *child as usize).filter(|id| *id > number) {
                if let Some(found) = levels.get_mut(child) {
                    *found = level;
                }
            }
        }
    }
    levels
}

/// Takes the nested messages out of `message`, each with the level it stands on.
fn nested<'a>(message: &mut Message<'a>, levels: &[usize]) -> Vec<(Message<'a>, usize)> {
    message
        .parts
        .iter_mut()
        .zip(levels)
        .filter_map(|(part, level)| match &mut part.body {
            PartType::Message(inner) => Some((std::mem::take(inner), level + 1)),
            _ => None,
        })
        .collect()
}
