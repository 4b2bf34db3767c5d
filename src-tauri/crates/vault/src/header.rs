//! The header: `vault.hdr`, two copies of one block with the key slots.
//!
//! Each block carries a plain checksum, so that damage is told apart from a wrong passphrase without any key,
//! and a MAC under a key of the root, so that a changed block is not believed once the root is known.
//! The copies are written one after the other, each synced: a power cut leaves at least one whole.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom, Write},
    path::Path,
};

use hmac::{Hmac, KeyInit, Mac};
use secrecy::SecretString;
use sha2::{Digest, Sha256};

use crate::{
    Error, Kdf, Result, file,
    key::Root,
    keyslot::{SLOT_BYTES, Slot},
};

/// Name of the header in the vault's folder.
pub(crate) const FILE_NAME: &str = "vault.hdr";
/// The format of the folder and its database. Stands in every block.
pub(crate) const FORMAT: u16 = 1;

const MAGIC: &[u8; 8] = b"CANDOUR\n";
const BLOCK_BYTES: usize = 4096;
const SLOTS: usize = 8;
const SLOTS_AT: usize = 32;
const CHECKSUM_AT: usize = 4032;
const MAC_AT: usize = 4064;

/// What the header says.
pub(crate) struct Header {
    pub(crate) vault_id: [u8; 16],
    generation: u32,
    slots: [Slot; SLOTS],
    /// How many of the two copies were whole when this was read.
    pub(crate) whole_copies: usize,
}

impl Header {
    /// Makes the header of a new vault, or a fresh one for a vault whose header was lost.
    pub(crate) fn make(
        vault_id: [u8; 16],
        root: &Root,
        passphrase: &SecretString,
        kdf: Kdf,
    ) -> Result<Self> {
        let mut header =
            Self { vault_id, generation: 1, slots: [Slot::EMPTY; SLOTS], whole_copies: 2 };
        header.slots[0] = Slot::make_passphrase(root, passphrase, kdf, &header.context())?;
        Ok(header)
    }

    /// Returns this header with another passphrase; the slot before it is gone.
    pub(crate) fn with_passphrase(
        &self,
        root: &Root,
        passphrase: &SecretString,
        kdf: Kdf,
    ) -> Result<Self> {
        let mut next = Self::make(self.vault_id, root, passphrase, kdf)?;
        next.generation = self.generation.saturating_add(1);
        Ok(next)
    }

    /// Reads the newest whole copy.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut bytes = Vec::new();
        File::open(folder.join(FILE_NAME))?.take(2 * BLOCK_BYTES as u64).read_to_end(&mut bytes)?;
        let copies: Vec<Self> = bytes
            .chunks(BLOCK_BYTES)
            .map(Self::parse)
            .collect::<Result<Vec<_>>>()?
            .into_iter()
            .flatten()
            .collect();
        let whole_copies = copies.len();
        let newest = copies.into_iter().max_by_key(|header| header.generation);
        newest.map(|header| Self { whole_copies, ..header }).ok_or(Error::HeaderDamaged)
    }

    /// Writes both copies in place, one after the other.
    pub(crate) fn write(&self, folder: &Path, root: &Root) -> Result<()> {
        let block = self.block(root);
        let path = folder.join(FILE_NAME);
        let mut file = match file::create_new(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                File::options().write(true).open(&path)?
            }
            other => other?,
        };
        for copy in 0..2 {
            file.seek(SeekFrom::Start(copy * BLOCK_BYTES as u64))?;
            file.write_all(&block)?;
            file.sync_all()?;
        }
        Ok(file::sync_dir(folder)?)
    }

    /// Tries the passphrase on every passphrase slot.
    pub(crate) fn unwrap(&self, passphrase: &SecretString) -> Result<Root> {
        let slots = self.slots.iter().filter(|slot| slot.is_passphrase());
        let mut outcome = Err(Error::HeaderDamaged);
        for slot in slots {
            outcome = slot.unwrap(passphrase, &self.context());
            if !matches!(outcome, Err(Error::WrongPassphrase)) {
                break;
            }
        }
        outcome
    }

    /// Returns the cost of the passphrase slot.
    pub(crate) fn kdf(&self) -> Option<Kdf> {
        self.slots.iter().find(|slot| slot.is_passphrase()).map(Slot::kdf)
    }

    /// Says whether this header was written by somebody who knew `root`.
    pub(crate) fn is_authentic(folder: &Path, root: &Root) -> Result<bool> {
        let bytes = std::fs::read(folder.join(FILE_NAME))?;
        Ok(bytes.chunks_exact(BLOCK_BYTES).any(|block| {
            matches!(Self::parse(block), Ok(Some(_)))
                && mac(root, &block[..MAC_AT]).verify_slice(&block[MAC_AT..]).is_ok()
        }))
    }

    /// What a slot's ciphertext is bound to: this format and this vault.
    fn context(&self) -> Vec<u8> {
        [MAGIC.as_slice(), &FORMAT.to_le_bytes(), &self.vault_id].concat()
    }

    fn block(&self, root: &Root) -> [u8; BLOCK_BYTES] {
        let mut block = [0; BLOCK_BYTES];
        block[..8].copy_from_slice(MAGIC);
        block[8..10].copy_from_slice(&FORMAT.to_le_bytes());
        block[12..16].copy_from_slice(&self.generation.to_le_bytes());
        block[16..32].copy_from_slice(&self.vault_id);
        for (at, slot) in self.slots.iter().enumerate() {
            let at = SLOTS_AT + at * SLOT_BYTES;
            block[at..at + SLOT_BYTES].copy_from_slice(slot.bytes());
        }
        let checksum = Sha256::digest(&block[..CHECKSUM_AT]);
        block[CHECKSUM_AT..MAC_AT].copy_from_slice(&checksum);
        let tag = mac(root, &block[..MAC_AT]).finalize().into_bytes();
        block[MAC_AT..].copy_from_slice(&tag);
        block
    }

    /// Reads one block: none if it is damaged, an error if it is sound but newer than this build.
    fn parse(block: &[u8]) -> Result<Option<Self>> {
        let whole = block.len() == BLOCK_BYTES
            && block.starts_with(MAGIC)
            && Sha256::digest(&block[..CHECKSUM_AT])[..] == block[CHECKSUM_AT..MAC_AT];
        if !whole {
            return Ok(None);
        }
        let format = u16::from_le_bytes([block[8], block[9]]);
        if format > FORMAT {
            return Err(Error::TooNew { found: format.into(), supported: FORMAT.into() });
        }
        let slots = std::array::from_fn(|n| {
            let at = SLOTS_AT + n * SLOT_BYTES;
            Slot::from_bytes(&block[at..at + SLOT_BYTES])
        });
        Ok(Some(Self {
            vault_id: block[16..32].try_into().expect("an id has 16 bytes"),
            generation: u32::from_le_bytes(block[12..16].try_into().expect("four bytes")),
            slots,
            whole_copies: 1,
        }))
    }
}

fn mac(root: &Root, bytes: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(root.derive_header_key().bytes())
        .expect("HMAC takes a key of any length");
    mac.update(bytes);
    mac
}
