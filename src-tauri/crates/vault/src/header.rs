//! The header: `vault.hdr`, two copies of one block with the key slots.
//!
//! Each block carries a plain checksum, so that damage is told apart from a wrong passphrase without any key,
//! and a MAC under a key of the root, so that a changed block is not believed once the root is known.
//! The file is replaced in one piece, so the copies differ only through damage, or through somebody's hand.

use std::{fs::File, io::Read, path::Path};

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

/// What one copy of the header says.
pub(crate) struct Header {
    pub(crate) vault_id: [u8; 16],
    generation: u32,
    slots: [Slot; SLOTS],
}

/// The sound copies found in the file, newest first. Sound is not authentic: that takes the root.
pub(crate) struct Copies(Vec<([u8; BLOCK_BYTES], Header)>);

impl Copies {
    /// Reads the copies that are sound.
    pub(crate) fn read(folder: &Path) -> Result<Self> {
        let mut bytes = Vec::new();
        File::open(folder.join(FILE_NAME))?.take(2 * BLOCK_BYTES as u64).read_to_end(&mut bytes)?;
        let mut copies = Vec::new();
        for block in bytes.chunks_exact(BLOCK_BYTES) {
            let block: [u8; BLOCK_BYTES] = block.try_into().expect("cut to size");
            copies.extend(Header::parse(&block)?.map(|header| (block, header)));
        }
        copies.sort_by_key(|(_, header)| std::cmp::Reverse(header.generation));
        if copies.is_empty() { Err(Error::HeaderDamaged) } else { Ok(Self(copies)) }
    }

    /// Unwraps the root from the newest authentic copy. A passphrase that only an older copy knows is a wrong one.
    pub(crate) fn unlock(&self, passphrase: &SecretString) -> Result<Root> {
        let mut outcome = Err(Error::HeaderDamaged);
        for (at, (block, header)) in self.0.iter().enumerate() {
            if self.0[..at].iter().any(|(earlier, _)| earlier == block) {
                continue;
            }
            match header.unwrap(passphrase) {
                Ok(root) => match self.authentic(&root) {
                    Some(newest) if newest.generation == header.generation => return Ok(root),
                    Some(_) => return Err(Error::WrongPassphrase),
                    None => {}
                },
                Err(error) => outcome = Err(error),
            }
        }
        outcome
    }

    /// Returns the newest copy that was written by somebody who knew `root`.
    pub(crate) fn authentic(&self, root: &Root) -> Option<&Header> {
        self.0.iter().find(|(block, _)| is_authentic(block, root)).map(|(_, header)| header)
    }

    /// Returns how many copies are the newest authentic one, to the bit: two, unless something is wrong.
    pub(crate) fn whole(&self, root: &Root) -> usize {
        let newest = self.0.iter().find(|(block, _)| is_authentic(block, root));
        newest.map_or(0, |(newest, _)| self.0.iter().filter(|(block, _)| block == newest).count())
    }
}

impl Header {
    /// Makes the header of a new vault, or a fresh one for a vault whose header was lost.
    pub(crate) fn make(
        vault_id: [u8; 16],
        root: &Root,
        passphrase: &SecretString,
        kdf: Kdf,
    ) -> Result<Self> {
        let blank = Self { vault_id, generation: 0, slots: [Slot::EMPTY; SLOTS] };
        blank.with_passphrase(root, passphrase, kdf)
    }

    /// Returns this header with another passphrase. Slots of other kinds stay.
    pub(crate) fn with_passphrase(
        &self,
        root: &Root,
        passphrase: &SecretString,
        kdf: Kdf,
    ) -> Result<Self> {
        let mut slots =
            self.slots.map(|slot| if slot.is_passphrase() { Slot::EMPTY } else { slot });
        let free =
            slots.iter().position(|slot| *slot == Slot::EMPTY).ok_or(Error::HeaderDamaged)?;
        slots[free] = Slot::make_passphrase(root, passphrase, kdf, &self.context())?;
        let generation = self.generation.saturating_add(1);
        Ok(Self { vault_id: self.vault_id, generation, slots })
    }

    /// Writes both copies, in one piece.
    pub(crate) fn write(&self, folder: &Path, root: &Root) -> Result<()> {
        Ok(file::write_whole(&folder.join(FILE_NAME), &self.block(root).repeat(2))?)
    }

    /// Tries the passphrase on every passphrase slot.
    fn unwrap(&self, passphrase: &SecretString) -> Result<Root> {
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
        }))
    }
}

fn is_authentic(block: &[u8; BLOCK_BYTES], root: &Root) -> bool {
    mac(root, &block[..MAC_AT]).verify_slice(&block[MAC_AT..]).is_ok()
}

fn mac(root: &Root, bytes: &[u8]) -> Hmac<Sha256> {
    let mut mac = Hmac::<Sha256>::new_from_slice(root.derive_header_key().bytes())
        .expect("HMAC takes a key of any length");
    mac.update(bytes);
    mac
}
