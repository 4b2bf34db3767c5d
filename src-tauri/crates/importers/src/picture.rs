//! Pictures: shown from a copy that we encoded ourselves, never from the bytes that somebody sent.
//!
//! Decoding and encoding anew leaves behind whatever else was in the file: scripts, comments, places, a second format.
//! Limits hold before memory is taken: a picture that says it is larger is not opened.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder, ImageEncoder, ImageFormat, ImageReader, Limits,
    codecs::{jpeg::JpegEncoder, png::PngEncoder},
};

use crate::limits;

/// A copy of a picture, fit to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The copy.
    pub bytes: Vec<u8>,
    /// Its media type: `image/png`, or `image/jpeg` where the original is a photograph.
    pub media_type: &'static str,
    /// Width of the original in pixels, turned as it is to be seen.
    pub width: u32,
    /// Height of the original in pixels, turned as it is to be seen.
    pub height: u32,
    /// The copy is smaller than the original.
    pub shrunk: bool,
}

/// Why a picture is not shown. It is kept all the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotShown {
    /// Not a format that we decode.
    Format,
    /// More pixels than the limit.
    TooLarge,
    /// Broken, or cut off.
    Damaged,
}

/// Returns whether pictures of this media type can be shown.
pub fn is_picture(media_type: &str) -> bool {
    format(media_type).is_some()
}

/// Returns a copy of the picture in `bytes` of which no side is longer than `longest` pixels.
pub fn picture(bytes: &[u8], media_type: &str, longest: u32) -> Result<Picture, NotShown> {
    let format = format(media_type).ok_or(NotShown::Format)?;
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    let mut bounds = Limits::default();
    bounds.max_image_width = Some(limits::PICTURE_PIXELS as u32);
    bounds.max_image_height = Some(limits::PICTURE_PIXELS as u32);
    bounds.max_alloc = Some(limits::PICTURE_BYTES);
    reader.limits(bounds);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width) * u64::from(height) > limits::PICTURE_PIXELS {
        return Err(NotShown::TooLarge);
    }
    let turned = decoder.orientation().ok();
    let mut image = DynamicImage::from_decoder(decoder).map_err(refused)?;
    if let Some(turned) = turned {
        image.apply_orientation(turned);
    }
    let (width, height) = (image.width(), image.height());
    let shrunk = width.max(height) > longest;
    if shrunk {
        image = image.thumbnail(longest, longest);
    }
    let (bytes, media_type) = encode(&image, format).map_err(|_| NotShown::Damaged)?;
    Ok(Picture { bytes, media_type, width, height, shrunk })
}

fn format(media_type: &str) -> Option<ImageFormat> {
    match media_type {
        "image/png" => Some(ImageFormat::Png),
        "image/jpeg" => Some(ImageFormat::Jpeg),
        "image/gif" => Some(ImageFormat::Gif),
        "image/webp" => Some(ImageFormat::WebP),
        "image/bmp" => Some(ImageFormat::Bmp),
        "image/tiff" => Some(ImageFormat::Tiff),
        _ => None,
    }
}

/// Encodes in eight bits a channel: a photograph as JPEG, since as PNG it would be ten times as large.
fn encode(image: &DynamicImage, from: ImageFormat) -> image::ImageResult<(Vec<u8>, &'static str)> {
    let mut bytes = Vec::new();
    if from == ImageFormat::Jpeg {
        let pixels = image.to_rgb8();
        let (width, height) = pixels.dimensions();
        let encoder = JpegEncoder::new_with_quality(&mut bytes, 88);
        encoder.write_image(&pixels, width, height, image::ExtendedColorType::Rgb8)?;
        return Ok((bytes, "image/jpeg"));
    }
    let pixels = image.to_rgba8();
    let (width, height) = pixels.dimensions();
    let encoder = PngEncoder::new(&mut bytes);
    encoder.write_image(&pixels, width, height, image::ExtendedColorType::Rgba8)?;
    Ok((bytes, "image/png"))
}

fn refused(error: image::ImageError) -> NotShown {
    match error {
        image::ImageError::Limits(_) => NotShown::TooLarge,
        image::ImageError::Unsupported(_) => NotShown::Format,
        _ => NotShown::Damaged,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
        let image =
            image::RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 7]));
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(image).write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    #[test]
    fn a_copy_holds_the_picture_and_nothing_else() {
        let mut bytes = sample(40, 20, ImageFormat::Png);
        bytes.extend_from_slice(b"<script>what follows a picture is not one</script>");
        let copy = picture(&bytes, "image/png", 100).unwrap();
        assert_eq!((copy.width, copy.height, copy.shrunk), (40, 20, false));
        assert!(!copy.bytes.windows(8).any(|part| part == b"<script>"));
        let again = image::load_from_memory(&copy.bytes).unwrap().to_rgb8();
        assert_eq!(again.get_pixel(3, 4), &image::Rgb([3, 4, 7]));
    }

    #[test]
    fn a_large_picture_is_shrunk_and_keeps_its_shape() {
        let copy = picture(&sample(400, 100, ImageFormat::Jpeg), "image/jpeg", 200).unwrap();
        assert_eq!((copy.width, copy.height, copy.shrunk), (400, 100, true));
        let shown = image::load_from_memory(&copy.bytes).unwrap();
        assert_eq!((shown.width(), shown.height(), copy.media_type), (200, 50, "image/jpeg"));
    }

    #[test]
    fn what_says_it_is_huge_is_not_opened() {
        // A PNG header that claims 60,000 by 60,000 pixels, and nothing more.
        let mut bytes = sample(1, 1, ImageFormat::Png);
        bytes[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
        bytes[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
        let crc = crc32(&bytes[12..29]);
        bytes[29..33].copy_from_slice(&crc.to_be_bytes());
        assert_eq!(picture(&bytes, "image/png", 100), Err(NotShown::TooLarge));
    }

    #[test]
    fn half_a_picture_and_other_formats_are_said_to_be_what_they_are() {
        let bytes = sample(60, 60, ImageFormat::Png);
        assert_eq!(picture(&bytes[..bytes.len() / 2], "image/png", 100), Err(NotShown::Damaged));
        assert_eq!(picture(b"nothing", "image/jpeg", 100), Err(NotShown::Damaged));
        assert_eq!(picture(b"<svg/>", "image/svg+xml", 100), Err(NotShown::Format));
    }

    proptest::proptest! {
        #[test]
        fn any_bytes_are_read_without_panic(
            bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..600),
            at in 0..200_usize,
        ) {
            for (media_type, format) in
                [("image/png", ImageFormat::Png), ("image/jpeg", ImageFormat::Jpeg), ("image/gif", ImageFormat::Gif), ("image/bmp", ImageFormat::Bmp)]
            {
                let mut damaged = sample(9, 9, format);
                let at = at.min(damaged.len());
                let end = (at + bytes.len()).min(damaged.len());
                damaged[at..end].copy_from_slice(&bytes[..end - at]);
                let _ = picture(&damaged, media_type, 50);
            }
        }
    }

    fn crc32(bytes: &[u8]) -> u32 {
        bytes.iter().fold(u32::MAX, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
                if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 }
            })
        }) ^ u32::MAX
    }
}
