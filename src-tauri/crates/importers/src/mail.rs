//! Mail: heading, words and the names of what came with it.
//!
//! Markup is turned into text and never kept; nothing a mail points to is fetched.
//! A message inside a message is one attachment: it is counted, not opened.

mod outline;

use mail_parser::{
    Addr, Address, HeaderName, HeaderValue, Message, MessageParser, MessagePart, MimeHeaders,
    PartType, decoders::base64::base64_decode, decoders::html::html_to_text,
};

use candour_model::When;

use crate::{
    limits,
    reading::{AttachmentNote, HeadingField, MailHeading, Place, Problem, Reading},
    text,
};
use outline::Outline;

/// Returns what `bytes` says as a mail.
pub(crate) fn read(bytes: &[u8]) -> Reading {
    let safe = outline::safe_length(bytes);
    let Some(outline) = outline::outline(&bytes[..safe]) else {
        let mut reading = text::read(bytes);
        reading.warn(Place::Whole, Problem::NoHeading);
        return reading;
    };
    let mut reading = Reading::default();
    if safe < bytes.len() {
        reading.warn(Place::Byte { offset: safe as u64 }, Problem::TooManyParts);
    }
    if outline.parts > limits::PARTS {
        reading.warn(Place::Whole, Problem::TooManyParts);
    }
    if outline.deepest > limits::LEVELS {
        reading.warn(Place::Whole, Problem::TooDeep);
    }
    heading(&outline.message, &mut reading);
    reading.header_lines = header_lines(bytes);
    words(&outline, bytes, &mut reading);
    attachments(&outline, bytes, &mut reading);
    if reading.heading.is_none() && reading.excerpt.is_empty() && reading.attachments.is_empty() {
        // Not a mail after all: to the library, a lone line is a header without a value.
        let text = text::read(bytes);
        reading.excerpt = text.excerpt;
        reading.warnings.extend(text.warnings);
    }
    reading
}

/// Fills in the heading; a mail without any known line of it has none.
fn heading(message: &Message<'_>, reading: &mut Reading) {
    let known = [HeaderName::From, HeaderName::To, HeaderName::Subject, HeaderName::Date];
    if !known.into_iter().any(|name| message.header(name).is_some()) {
        reading.warn(Place::Whole, Problem::NoHeading);
        return;
    }
    let mut bounded = |text: String, field| {
        let end = text::floor(&text, limits::HEADING_BYTES);
        if end < text.len() {
            reading.warn(Place::Heading { field }, Problem::Cut);
        }
        printable(&text[..end])
    };
    let from = bounded(people(message.from()).collect::<Vec<_>>().join(", "), HeadingField::From);
    let subject = bounded(message.subject().unwrap_or_default().to_owned(), HeadingField::Subject);
    let mut room = limits::HEADING_BYTES;
    let mut to = Vec::new();
    for person in people(message.to()) {
        let Some(left) = room.checked_sub(person.len()) else {
            reading.warn(Place::Heading { field: HeadingField::To }, Problem::Cut);
            break;
        };
        room = left;
        to.push(printable(&person));
    }
    let date = message
        .date()
        .filter(|date| date.is_valid())
        .and_then(|date| When::parse(&date.to_rfc3339()).ok());
    let written = message.header(HeaderName::Date);
    if date.is_none() && written.is_some() {
        reading.warn(Place::Heading { field: HeadingField::Date }, Problem::DateUnreadable);
    }
    reading.heading = Some(MailHeading { from, to, subject, date });
}

/// Returns the heading as it came, up to the first empty line, as text that steers nothing.
fn header_lines(bytes: &[u8]) -> String {
    let end = bytes
        .windows(2)
        .position(|pair| pair == b"\n\n")
        .into_iter()
        .chain(bytes.windows(4).position(|four| four == b"\r\n\r\n"))
        .min()
        .unwrap_or(bytes.len())
        .min(limits::HEADER_LINES_BYTES);
    let lines = text::unix_lines(&String::from_utf8_lossy(&bytes[..end]));
    lines.lines().map(printable).collect::<Vec<_>>().join("\n")
}

/// Returns each person of an address list as `Name <address>`.
fn people<'a>(list: Option<&'a Address<'_>>) -> impl Iterator<Item = String> + 'a {
    list.into_iter().flat_map(Address::iter).filter_map(|Addr { name, address }| {
        match (name, address) {
            (Some(name), Some(address)) => Some(format!("{name} <{address}>")),
            (Some(one), None) | (None, Some(one)) => Some(one.to_string()),
            (None, None) => None,
        }
    })
}

/// Fills in the words: the plain bodies, or the text of the HTML ones where there is nothing else.
fn words(outline: &Outline<'_>, bytes: &[u8], reading: &mut Reading) {
    let message = &outline.message;
    let mut bodies = message.text_body.clone();
    if bodies.is_empty() {
        // A part whose end is missing is put with the attachments; its words are wanted all the same.
        let lost = |id: &&u32| within(outline, **id).is_some_and(is_lost_text);
        bodies.extend(message.attachments.iter().find(lost));
    }
    for id in bodies {
        let Some(part) = within(outline, id) else { continue };
        let Some(leaf) = decode(part, bytes) else { continue };
        let Some(decoded) = leaf.parts.first() else { continue };
        let body = match &decoded.body {
            PartType::Text(words) => text::unix_lines(words),
            PartType::Html(markup) => {
                let end = text::floor(markup, limits::TEXT_BYTES);
                if end < markup.len() {
                    reading.warn(Place::Part { number: id }, Problem::Cut);
                }
                html_to_text(&markup[..end])
            }
            _ => continue,
        };
        if body.contains(char::REPLACEMENT_CHARACTER) {
            reading.warn(Place::Part { number: id }, Problem::CharactersReplaced);
        }
        if part.is_encoding_problem || decoded.is_encoding_problem {
            reading.warn(Place::Part { number: id }, Problem::PartDamaged);
        }
        if body.is_empty() {
            continue;
        }
        if !reading.excerpt.is_empty() && !reading.excerpt.ends_with('\n') {
            reading.excerpt.push('\n');
        }
        let room = limits::TEXT_BYTES - reading.excerpt.len().min(limits::TEXT_BYTES);
        let end = text::floor(&body, room);
        reading.excerpt.push_str(&body[..end]);
        if end < body.len() {
            reading.warn(Place::Part { number: id }, Problem::Cut);
            break;
        }
    }
}

/// Notes what came with the mail, in the order of the file.
fn attachments(outline: &Outline<'_>, bytes: &[u8], reading: &mut Reading) {
    for id in &outline.message.attachments {
        let Some(part) = within(outline, *id) else { continue };
        if is_lost_text(part) {
            continue;
        }
        let (size, sound) = size(part, bytes);
        if !sound || part.is_encoding_problem {
            reading.warn(Place::Part { number: *id }, Problem::PartDamaged);
        }
        reading.attachments.push(AttachmentNote {
            name: part.attachment_name().map(|name| {
                let name = printable(name);
                name[..text::floor(&name, limits::NAME_BYTES)].to_owned()
            }),
            media_type: media_type(part),
            size,
        });
    }
}

/// Returns the part `id` where it lies within the limits.
fn within<'a, 'x>(outline: &'a Outline<'x>, id: u32) -> Option<&'a MessagePart<'x>> {
    let number = id as usize;
    let level = outline.levels.get(number)?;
    (number < limits::PARTS && *level <= limits::LEVELS)
        .then(|| outline.message.parts.get(number))
        .flatten()
}

/// Decodes one part on its own; none for a message, which could hide any depth behind its encoding.
fn decode<'x>(part: &MessagePart<'_>, bytes: &'x [u8]) -> Option<Message<'x>> {
    let whole = bytes.get(part.offset_header as usize..part.offset_end as usize)?;
    (!is_message(part)).then(|| MessageParser::default().parse(whole)).flatten()
}

/// Returns the size of a part once decoded, and whether its encoding is sound.
fn size(part: &MessagePart<'_>, bytes: &[u8]) -> (u64, bool) {
    if !is_message(part) {
        let leaf = decode(part, bytes);
        let body = leaf.as_ref().and_then(|leaf| leaf.parts.first());
        return body.map_or((0, false), |body| (body.len() as u64, !body.is_encoding_problem));
    }
    let raw = bytes.get(part.offset_body as usize..part.offset_end as usize).unwrap_or_default();
    let heading = bytes.get(part.offset_header as usize..part.offset_body as usize);
    let leaf = MessageParser::default().parse_headers(heading.unwrap_or_default());
    let encoding = leaf.as_ref().and_then(|leaf| {
        leaf.header(HeaderName::ContentTransferEncoding).and_then(HeaderValue::as_text)
    });
    match encoding {
        Some(name) if name.eq_ignore_ascii_case("base64") => {
            base64_decode(raw).map_or((raw.len() as u64, false), |body| (body.len() as u64, true))
        }
        _ => (raw.len() as u64, true),
    }
}

fn is_message(part: &MessagePart<'_>) -> bool {
    let named = part.content_type().is_some_and(|kind| kind.ctype() == "message");
    named || matches!(part.body, PartType::Message(_))
}

/// Tells whether the words of a mail were put with its attachments because their end is missing.
fn is_lost_text(part: &MessagePart<'_>) -> bool {
    let plain = part.content_type().is_none_or(|kind| kind.ctype() == "text");
    plain && part.is_encoding_problem && part.attachment_name().is_none() && !is_message(part)
}

fn media_type(part: &MessagePart<'_>) -> String {
    match part.content_type().map(|kind| (kind.ctype(), kind.subtype())) {
        Some((kind, Some(subtype))) => {
            let whole = printable(&format!("{kind}/{subtype}")).to_ascii_lowercase();
            whole[..text::floor(&whole, limits::NAME_BYTES)].to_owned()
        }
        _ if matches!(part.body, PartType::Message(_)) => "message/rfc822".to_owned(),
        _ => "application/octet-stream".to_owned(),
    }
}

/// Returns `text` on one line: a name must not draw on the screen it is listed on.
fn printable(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests;
