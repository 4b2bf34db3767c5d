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

/// Writes a file in one piece: an existing file is replaced; a reader sees the old bytes or the new ones, never a part.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    Prepared::write(path, bytes)?.place()
}

/// A file that is written and synced under a hidden name, and gets its own by [`Prepared::place`].
///
/// Whatever else belongs to the same step can be done in between; dropped before, nothing is left of it.
pub struct Prepared {
    partial: PathBuf,
    path: PathBuf,
}

impl Prepared {
    /// Writes `bytes` beside `path`.
    pub fn write(path: &Path, bytes: &[u8]) -> io::Result<Self> {
        let prepared = Self { partial: partial_name(path)?, path: path.to_owned() };
        let mut file = create_new(&prepared.partial)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        Ok(prepared)
    }

    /// Gives the file its own name, on disk.
    pub fn place(self) -> io::Result<()> {
        std::fs::rename(&self.partial, &self.path)?;
        sync_dir(parent(&self.path))
    }
}

impl Drop for Prepared {
    fn drop(&mut self) {
        // After `place` there is nothing of this name any more.
        let _ = std::fs::remove_file(&self.partial);
    }
}

/// Returns the hidden name under which something is built before it gets its own.
pub fn partial_name(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(io::ErrorKind::InvalidInput)?;
    let mut random = [0_u8; 8];
    getrandom::fill(&mut random).map_err(|_| io::ErrorKind::Other)?;
    let mut partial = std::ffi::OsString::from(".");
    partial.push(name);
    partial.push(format!(".{:016x}.partial", u64::from_le_bytes(random)));
    Ok(path.with_file_name(partial))
}

/// Returns the folder that holds a path; the working folder for a bare name.
pub fn parent(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}
