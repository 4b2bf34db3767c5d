//! A vault: made, opened, closed.

use std::{
    fs::File,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, params};
use rustix::fs::{Access, FlockOperation};
use secrecy::{ExposeSecret, SecretString};

use crate::{
    Error, Kdf, RecoveryWords, Result,
    connection::{self, Open},
    custody::{first_head, stamp},
    file,
    header::Header,
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
    whole_header_copies: usize,
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
        let partial = file::partial_name(folder)?;
        file::create_dir(&partial)?;
        let made = build(&partial, passphrase, kdf, now).and_then(|root| {
            // A folder that appeared meanwhile is not replaced.
            rustix::fs::renameat_with(
                rustix::fs::CWD,
                &partial,
                rustix::fs::CWD,
                folder,
                rustix::fs::RenameFlags::NOREPLACE,
            )
            .map_err(std::io::Error::from)?;
            file::sync_dir(file::parent(folder))?;
            Ok(root)
        });
        match made {
            Ok(root) => {
                let words = root.words();
                Ok((Self::open_with_root(folder, lock(folder)?, root)?, words))
            }
            Err(error) => {
                // What was built so far holds nothing of the user's.
                let _ = std::fs::remove_dir_all(&partial);
                Err(error)
            }
        }
    }

    /// Opens a vault.
    pub fn open(folder: &Path, unlock: &Unlock<'_>) -> Result<Self> {
        let is_vault = folder.join(connection::FILE_NAME).is_file();
        if !is_vault {
            return Err(Error::NotFound);
        }
        let lock = lock(folder)?;
        let root = match unlock {
            Unlock::Passphrase(passphrase) => {
                let header = Header::read(folder).map_err(lost_header)?;
                let root = header.unwrap(passphrase)?;
                if !Header::is_authentic(folder, &root)? {
                    return Err(Error::HeaderDamaged);
                }
                root
            }
            Unlock::Words(words) => {
                let root = Root::from_words(words)?;
                match Header::read(folder) {
                    Ok(_) if !Header::is_authentic(folder, &root)? => {
                        return Err(Error::WrongWords);
                    }
                    Err(error @ Error::TooNew { .. }) => return Err(error),
                    // A lost or damaged header does not keep the words from opening the vault.
                    Ok(_) | Err(_) => {}
                }
                root
            }
        };
        Self::open_with_root(folder, lock, root)
    }

    /// Sets another passphrase. The one before no longer opens this folder; older copies of it still do.
    pub fn set_passphrase(&mut self, passphrase: &SecretString, kdf: Kdf) -> Result<()> {
        let header = match Header::read(&self.folder) {
            Ok(header) => header.with_passphrase(&self.root, passphrase, kdf)?,
            Err(Error::HeaderDamaged | Error::NotFound) => {
                Header::make(self.vault_id, &self.root, passphrase, kdf)?
            }
            Err(error) => return Err(error),
        };
        header.write(&self.folder, &self.root)?;
        self.whole_header_copies = header.whole_copies;
        Ok(())
    }

    /// Returns the cost of the passphrase slot, if the header is whole.
    pub fn kdf(&self) -> Option<Kdf> {
        Header::read(&self.folder).ok()?.kdf()
    }

    /// Closes the vault; the keys are wiped and another process may open it.
    pub fn close(self) -> Result<()> {
        self.connection.close().map_err(|(_, error)| error.into())
    }

    /// How many of the two copies of the header were whole when the vault was opened.
    pub(crate) fn whole_header_copies(&self) -> usize {
        self.whole_header_copies
    }

    fn open_with_root(folder: &Path, lock: File, root: Root) -> Result<Self> {
        check_writable(folder)?;
        let mut connection = connection::open(folder, &root.derive_database_key(), Open::Existing)?;
        schema::migrate(&mut connection)?;
        let vault_id = connection.query_row("SELECT id FROM vault", [], |row| row.get(0))?;
        let header = Header::read(folder);
        if header.as_ref().is_ok_and(|header| header.vault_id != vault_id) {
            return Err(Error::Damaged);
        }
        let whole_header_copies = header.map_or(0, |header| header.whole_copies);
        Ok(Self {
            connection,
            root,
            folder: folder.to_owned(),
            vault_id,
            whole_header_copies,
            _lock: lock,
        })
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
