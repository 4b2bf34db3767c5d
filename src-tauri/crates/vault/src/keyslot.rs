//! A key slot: the root, wrapped under a passphrase. 128 bytes in the header.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::{
    Error, Kdf, Result,
    key::{Key, Root, random},
};

/// Size of a slot in bytes.
pub(crate) const SLOT_BYTES: usize = 128;
/// The part of a slot that its ciphertext is bound to: kind, cost and salt.
const BOUND_BYTES: usize = 32;
const WRAPPED_BYTES: usize = 48;

const KIND_PASSPHRASE: u8 = 1;
const KDF_ARGON2ID: u8 = 1;

/// A slot as it lies in the header.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Slot([u8; SLOT_BYTES]);

impl Slot {
    /// An unused slot: zeros.
    pub(crate) const EMPTY: Self = Self([0; SLOT_BYTES]);

    /// Takes over the bytes of a slot.
    pub(crate) fn from_bytes(bytes: &[u8]) -> Self {
        Self(bytes.try_into().expect("the header cuts slots to size"))
    }

    /// Returns the bytes of the slot.
    pub(crate) fn bytes(&self) -> &[u8; SLOT_BYTES] {
        &self.0
    }

    /// Wraps the root under a passphrase. `context` is what the ciphertext is bound to besides its own cost and salt.
    pub(crate) fn make_passphrase(
        root: &Root,
        passphrase: &SecretString,
        kdf: Kdf,
        context: &[u8],
    ) -> Result<Self> {
        let mut slot = [0; SLOT_BYTES];
        slot[0] = KIND_PASSPHRASE;
        slot[1] = KDF_ARGON2ID;
        slot[4..8].copy_from_slice(&kdf.memory_kib.to_le_bytes());
        slot[8..12].copy_from_slice(&kdf.passes.to_le_bytes());
        slot[12..16].copy_from_slice(&kdf.lanes.to_le_bytes());
        random(&mut slot[16..32])?;
        random(&mut slot[32..56])?;
        let slot = Self(slot);
        let wrapping = kdf.derive_wrapping_key(passphrase, slot.salt())?;
        let wrapped = XChaCha20Poly1305::new(wrapping.bytes().into())
            .encrypt(
                slot.nonce(),
                Payload { msg: root.key().bytes(), aad: &slot.bound_to(context) },
            )
            .expect("32 bytes can be encrypted");
        let mut bytes = slot.0;
        bytes[56..56 + WRAPPED_BYTES].copy_from_slice(&wrapped);
        Ok(Self(bytes))
    }

    /// Says whether this is a passphrase slot.
    pub(crate) fn is_passphrase(&self) -> bool {
        self.0[0] == KIND_PASSPHRASE && self.0[1] == KDF_ARGON2ID
    }

    /// Returns the cost this slot was made with.
    pub(crate) fn kdf(&self) -> Kdf {
        let number = |at: usize| {
            u32::from_le_bytes(self.0[at..at + 4].try_into().expect("four bytes are a number"))
        };
        Kdf { memory_kib: number(4), passes: number(8), lanes: number(12) }
    }

    /// Unwraps the root, or says that the passphrase is not this slot's.
    pub(crate) fn unwrap(&self, passphrase: &SecretString, context: &[u8]) -> Result<Root> {
        let kdf = self.kdf();
        if !kdf.is_acceptable() {
            return Err(Error::HeaderDamaged);
        }
        let wrapping = kdf.derive_wrapping_key(passphrase, self.salt())?;
        let wrapped = &self.0[56..56 + WRAPPED_BYTES];
        let root = XChaCha20Poly1305::new(wrapping.bytes().into())
            .decrypt(self.nonce(), Payload { msg: wrapped, aad: &self.bound_to(context) })
            .map(Zeroizing::new)
            .map_err(|_| Error::WrongPassphrase)?;
        Key::from_slice(&root).map(Root::from_key).ok_or(Error::HeaderDamaged)
    }

    fn salt(&self) -> &[u8; 16] {
        self.0[16..32].try_into().expect("a salt has 16 bytes")
    }

    fn nonce(&self) -> &XNonce {
        self.0[32..56].try_into().expect("a nonce has 24 bytes")
    }

    fn bound_to(&self, context: &[u8]) -> Vec<u8> {
        [context, &self.0[..BOUND_BYTES]].concat()
    }
}
