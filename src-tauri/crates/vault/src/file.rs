//! Files that hold secrets or leave the vault: made with `O_EXCL` and mode 0600, synced, and never half there.

use std::{
    fs::{DirBuilder, File, OpenOptions},
    io::{self, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use rustix::fs::OFlags;

/// Makes a file that must not exist yet, readable by its owner only. A link in its place is refused.
pub fn create_new(path: &Path) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create_new(true)
        .mode(0o600)
        .custom_flags(OFlags::NOFOLLOW.bits().cast_signed())
        .open(path)
}

/// Makes a folder that must not exist yet, open to its owner only.
pub fn create_dir(path: &Path) -> io::Result<()> {
    DirBuilder::new().mode(0o700).create(path)
}

/// Puts the entries of a folder on disk, so that a file made or renamed in it survives a power cut.
pub fn sync_dir(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}

/// Writes a file in one piece: under a temporary name beside it, synced, then renamed.
///
/// An existing file is replaced; a reader sees the old bytes or the new ones, never a part.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let partial = partial_name(path)?;
    let written = (|| {
        let mut file = create_new(&partial)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&partial, path)
    })();
    if written.is_err() {
        // The first error is the one to report; a leftover would only be a second.
        let _ = std::fs::remove_file(&partial);
        return written;
    }
    sync_dir(parent(path))
}

/// Returns the hidden name under which something is built before it gets its own.
pub(crate) fn partial_name(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut random = [0_u8; 8];
    getrandom::fill(&mut random).map_err(|_| io::ErrorKind::Other)?;
    let mut partial = std::ffi::OsString::from(".");
    partial.push(name);
    partial.push(format!(".{:016x}.partial", u64::from_le_bytes(random)));
    Ok(path.with_file_name(partial))
}

/// Returns the folder that holds a path; the working folder for a bare name.
pub(crate) fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
