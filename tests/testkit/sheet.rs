//! Contact sheets: many pictures of the window on one, to be looked at side by side.

use std::path::{Path, PathBuf};

use image::{RgbImage, imageops};

use crate::programs;

/// Width of one picture on the sheet, in pixels.
const WIDTH: u32 = 420;
const GAP: u32 = 12;
const COLUMNS: u32 = 5;
const GROUND: image::Rgb<u8> = image::Rgb([120, 120, 120]);

/// Puts pictures on one sheet, in their order, and returns where it is.
#[track_caller]
pub fn contact_sheet(name: &str, pictures: &[PathBuf]) -> PathBuf {
    let small: Vec<RgbImage> = pictures.iter().map(|path| shrunk(path)).collect();
    let height = small.iter().map(RgbImage::height).max().unwrap_or(1);
    let rows = u32::try_from(small.len()).expect("there are few").div_ceil(COLUMNS);
    let mut sheet =
        RgbImage::from_pixel(COLUMNS * (WIDTH + GAP) + GAP, rows * (height + GAP) + GAP, GROUND);
    for (at, picture) in (0..).zip(&small) {
        let (column, row) = (at % COLUMNS, at / COLUMNS);
        let (x, y) = (GAP + column * (WIDTH + GAP), GAP + row * (height + GAP));
        imageops::replace(&mut sheet, picture, i64::from(x), i64::from(y));
    }
    let path = programs::pictures().join(format!("sheet-{name}.png"));
    sheet.save(&path).expect("a sheet can be written");
    path
}

fn shrunk(path: &Path) -> RgbImage {
    let picture = image::open(path).unwrap_or_else(|no| panic!("{}: {no}", path.display()));
    let height = picture.height() * WIDTH / picture.width();
    imageops::resize(&picture.to_rgb8(), WIDTH, height, imageops::FilterType::Triangle)
}
