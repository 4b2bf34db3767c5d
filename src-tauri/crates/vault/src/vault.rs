//! A vault: made, opened, closed.

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use rustix::fs::{Access, FlockOperation};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Error, Kdf, RecoveryWords, Result,
    connection::{self, Open},
    custody::{first_head, stamp},
    file,
    header::{Copies, Header},
    key::{Root, random},
    schema,
};

/// What opens a vault.
pub enum Unlock<'a> {
    /// The passphrase.
    Passphrase(&'a SecretString),
    /// The 24 recovery words. They open a vault whose header is lost, too.
    Words(&'a SecretString),
}

/// An open vault. While it exists, no other process can open the same folder.
pub struct Vault {
    pub(crate) connection: Connection,
    root: Root,
    folder: PathBuf,
    vault_id: [u8; 16],
    /// Held for its advisory lock, which ends with it.
    _lock: File,
}

impl Vault {
    /// Makes a vault in a folder that must not exist yet, and returns it open with its recovery words.
    ///
    /// It is built under another name beside `folder` and renamed at the end: a failure leaves nothing behind.
    pub fn create(
        folder: &Path,
        passphrase: &SecretString,
        kdf: Kdf,
        now: DateTime<Utc>,
    ) -> Result<(Self, RecoveryWords)> {
        if passphrase.expose_secret().is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        if folder.symlink_metadata().is_ok() {
            return Err(Error::Exists);
        }
        // Asked before anything is made: the rename at the end must be able to reach the disk.
        let parent = File::open(file::parent(folder))?;
        let partial = file::partial_name(folder)?;
        file::create_dir(&partial)?;
        let made = build(&partial, passphrase, kdf, now).and_then(|root| {
            // A folder that appeared meanwhile is not replaced.
            rename_new(&partial, folder)?;
            Ok(root)
        });
        let root = made.inspect_err(|_| discard(&partial))?;
        let words = root.words();
        let opened = parent
            .sync_all()
            .map_err(Error::from)
            .and_then(|()| Self::open_with_root(folder, lock(folder)?, root));
        // A vault whose words nobody has seen must not stay.
        Ok((opened.inspect_err(|_| discard(folder))?, words))
    }

    /// Opens a vault.
    pub fn open(folder: &Path, unlock: &Unlock<'_>) -> Result<Self> {
        let is_vault = folder.join(connection::FILE_NAME).is_file();
        if !is_vault {
            return Err(Error::NotFound);
        }
        let lock = lock(folder)?;
        match unlock {
            Unlock::Passphrase(passphrase) => {
                let root = Copies::read(folder).map_err(lost_header)?.unlock(passphrase)?;
                Self::open_with_root(folder, lock, root)
            }
            // The database decides: a lost, damaged or foreign header does not keep the words from opening the vault.
            Unlock::Words(words) => {
                let root = Root::from_words(words)?;
                let is_its_root = match Copies::read(folder) {
                    Err(error @ Error::TooNew { .. }) => return Err(error),
                    Ok(copies) => copies.authentic(&root).is_some(),
                    Err(_) => false,
                };
                Self::open_with_root(folder, lock, root).map_err(|error| match error {
                    Error::Damaged if !is_its_root => Error::WrongWords,
                    other => other,
                })
            }
        }
    }

    /// Says whether this is what opens the vault, without opening anything.
    pub fn opens_with(&self, unlock: &Unlock<'_>) -> Result<()> {
        let (root, refused) = match unlock {
            Unlock::Passphrase(passphrase) => {
                let copies = Copies::read(&self.folder).map_err(lost_header)?;
                (copies.unlock(passphrase)?, Error::WrongPassphrase)
            }
            Unlock::Words(words) => (Root::from_words(words)?, Error::WrongWords),
        };
        let is_ours = root.key().bytes() == self.root.key().bytes();
        if is_ours { Ok(()) } else { Err(refused) }
    }

    /// Returns the folder, for whoever has to remove it.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Sets another passphrase. The one before no longer opens this folder; older copies of it still do.
    pub fn set_passphrase(&mut self, passphrase: &SecretString, kdf: Kdf) -> Result<()> {
        let copies = match Copies::read(&self.folder) {
            Ok(copies) => Some(copies),
            Err(Error::HeaderDamaged | Error::NotFound) => None,
            Err(error) => return Err(error),
        };
        let header = match copies.as_ref().and_then(|copies| copies.authentic(&self.root)) {
            Some(header) => header.with_passphrase(&self.root, passphrase, kdf)?,
            None => Header::make(self.vault_id, &self.root, passphrase, kdf)?,
        };
        header.write(&self.folder, &self.root)
    }

    /// Says whether a place lies in the vault's own folder, where nothing in clear may go.
    pub fn contains(&self, place: &Path) -> bool {
        // The place itself may not exist yet.
        let existing = place.ancestors().find_map(|part| part.canonicalize().ok());
        existing.is_some_and(|path| path.starts_with(&self.folder))
    }

    /// Closes the vault; the keys are wiped and another process may open it.
    pub fn close(self) -> Result<()> {
        self.connection.close().map_err(|(_, error)| error.into())
    }

    /// Returns how many of the two copies of the header are whole and authentic.
    pub(crate) fn whole_header_copies(&self) -> usize {
        Copies::read(&self.folder).map_or(0, |copies| copies.whole(&self.root))
    }

    fn open_with_root(folder: &Path, lock: File, root: Root) -> Result<Self> {
        check_writable(folder)?;
        // Fixed now: a later change of the working folder or of a link must not lead elsewhere.
        let folder = folder.canonicalize()?;
        let mut connection =
            connection::open(&folder, &root.derive_database_key(), Open::Existing)?;
        schema::require(&connection)?;
        schema::migrate(&mut connection)?;
        let vault_id: [u8; 16] = connection
            .query_row("SELECT id FROM vault", [], |row| row.get(0))
            .optional()?
            .ok_or(Error::Damaged)?;
        let copies = Copies::read(&folder);
        let header = copies.as_ref().ok().and_then(|copies| copies.authentic(&root));
        if header.is_some_and(|header| header.vault_id != vault_id) {
            return Err(Error::Damaged);
        }
        Ok(Self { connection, root, folder, vault_id, _lock: lock })
    }
}

/// Makes database and header in an empty folder.
fn build(folder: &Path, passphrase: &SecretString, kdf: Kdf, now: DateTime<Utc>) -> Result<Root> {
    let root = Root::make()?;
    let mut vault_id = [0; 16];
    random(&mut vault_id)?;
    let header = Header::make(vault_id, &root, passphrase, kdf)?;
    file::create_new(&folder.join(connection::FILE_NAME))?;
    let mut connection = connection::open(folder, &root.derive_database_key(), Open::New)?;
    schema::migrate(&mut connection)?;
    connection.execute(
        "INSERT INTO vault (one, id, created, head_seq, head) VALUES (1, ?1, ?2, 0, ?3)",
        params![vault_id, stamp(now), first_head(&vault_id)],
    )?;
    connection.close().map_err(|(_, error)| error)?;
    header.write(folder, &root)?;
    Ok(root)
}

/// Renames to a name that must be free.
fn rename_new(from: &Path, to: &Path) -> Result<()> {
    use rustix::{
        fs::{CWD, RenameFlags, renameat_with},
        io::Errno,
    };
    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        // Some file systems do not know the flag; a plain rename replaces nothing but an empty folder.
        Err(Errno::INVAL | Errno::NOSYS) => Ok(std::fs::rename(from, to)?),
        other => Ok(other.map_err(std::io::Error::from)?),
    }
}

/// Removes a vault that was not finished; it holds nothing of the user's.
fn discard(folder: &Path) {
    // The error that led here is the one to report.
    let _ = std::fs::remove_dir_all(folder);
}

/// Takes the advisory lock on the folder itself: SQLite's own locks would be lost by a second descriptor on its file.
fn lock(folder: &Path) -> Result<File> {
    let lock = File::open(folder)?;
    match rustix::fs::flock(&lock, FlockOperation::NonBlockingLockExclusive) {
        Ok(()) => Ok(lock),
        Err(rustix::io::Errno::WOULDBLOCK) => Err(Error::InUse),
        Err(errno) => Err(std::io::Error::from(errno).into()),
    }
}

/// Refuses early what could not be written: SQLite would open it read-only and fail at the first save.
fn check_writable(folder: &Path) -> Result<()> {
    for path in [folder, &folder.join(connection::FILE_NAME)] {
        match rustix::fs::access(path, Access::WRITE_OK) {
            Ok(()) => {}
            Err(rustix::io::Errno::ACCESS | rustix::io::Errno::ROFS) => {
                return Err(Error::ReadOnly);
            }
            Err(errno) => return Err(std::io::Error::from(errno).into()),
        }
    }
    Ok(())
}

/// A database without its header can still be opened with the words: that is damage, not absence.
fn lost_header(error: Error) -> Error {
    match error {
        Error::NotFound => Error::HeaderDamaged,
        other => other,
    }
}
