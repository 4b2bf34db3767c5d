//! Keys: the root, what is derived from it, and the passphrase that wraps it.
//!
//! The root is 32 random bytes. The recovery words are those bytes, written as 24 words of BIP 39.
//! Everything else follows from the root by HKDF-SHA256, so a lost header loses nothing.
//! Keys have no `Debug`, `Clone` or `Serialize`, and are wiped when dropped.

use std::time::{Duration, Instant};

use argon2::{Algorithm, Argon2, Params, Version};
use hkdf::Hkdf;
use secrecy::{ExposeSecret, SecretString};
use sha2::Sha256;
use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Error, Result};

/// How long a passphrase should take to try: long for somebody who guesses, short for somebody who knows.
const AIM: Duration = Duration::from_millis(900);

/// How many words a suggested passphrase has.
const SUGGESTED_WORDS: usize = 7;

/// Length of every key, in bytes.
pub(crate) const KEY_BYTES: usize = 32;

/// 32 secret bytes.
#[derive(Zeroize, ZeroizeOnDrop)]
pub(crate) struct Key([u8; KEY_BYTES]);

impl Key {
    /// Makes a random key.
    pub(crate) fn make() -> Result<Self> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        random(bytes.as_mut())?;
        Ok(Self(*bytes))
    }

    /// Takes over bytes that were a key before.
    pub(crate) fn from_slice(bytes: &[u8]) -> Option<Self> {
        let bytes: Zeroizing<[u8; KEY_BYTES]> = Zeroizing::new(bytes.try_into().ok()?);
        Some(Self(*bytes))
    }

    /// Returns the bytes, for a cipher.
    pub(crate) fn bytes(&self) -> &[u8; KEY_BYTES] {
        &self.0
    }
}

/// The root of a vault: what the recovery words say.
#[derive(ZeroizeOnDrop)]
pub(crate) struct Root(Key);

impl Root {
    /// Makes the root of a new vault.
    pub(crate) fn make() -> Result<Self> {
        Key::make().map(Self)
    }

    /// Takes over an unwrapped root.
    pub(crate) fn from_key(key: Key) -> Self {
        Self(key)
    }

    /// Reads the recovery words: 24 words of the English list, in any case, numbered or not, split by any white space.
    pub(crate) fn from_words(words: &SecretString) -> Result<Self> {
        let lower = Zeroizing::new(words.expose_secret().to_lowercase());
        let words = lower.split_whitespace().filter(|word| word.contains(char::is_alphabetic));
        let spaced = Zeroizing::new(words.collect::<Vec<_>>().join(" "));
        let mnemonic = bip39::Mnemonic::parse_in(bip39::Language::English, spaced.as_str())
            .map_err(|_| Error::WrongWords)?;
        let entropy = Zeroizing::new(mnemonic.to_entropy());
        Key::from_slice(&entropy).map(Self).ok_or(Error::WrongWords)
    }

    /// Returns the root as recovery words.
    pub(crate) fn words(&self) -> RecoveryWords {
        let mnemonic = bip39::Mnemonic::from_entropy(self.0.bytes())
            .expect("32 bytes are a length that BIP 39 knows");
        RecoveryWords(Zeroizing::new(mnemonic.words().collect::<Vec<_>>().join(" ")))
    }

    /// Returns the bytes, to be wrapped.
    pub(crate) fn key(&self) -> &Key {
        &self.0
    }

    /// Derives the raw key of the database.
    pub(crate) fn derive_database_key(&self) -> Key {
        self.derive(b"vault/v1/sqlcipher")
    }

    /// Derives the key of the header's MAC.
    pub(crate) fn derive_header_key(&self) -> Key {
        self.derive(b"vault/v1/header")
    }

    fn derive(&self, purpose: &[u8]) -> Key {
        let mut out = Zeroizing::new([0; KEY_BYTES]);
        Hkdf::<Sha256>::new(None, self.0.bytes())
            .expand(purpose, out.as_mut())
            .expect("32 bytes are within HKDF-SHA256's reach");
        Key(*out)
    }
}

/// Returns a passphrase to choose: seven random words, 77 bits, of the list that the recovery words are from.
pub fn suggest_passphrase() -> Result<SecretString> {
    // Eleven bits pick one of the list's 2,048 words.
    let list = bip39::Language::English.word_list();
    let mut bytes = Zeroizing::new([0_u8; 2 * SUGGESTED_WORDS]);
    random(bytes.as_mut())?;
    let words = bytes
        .chunks_exact(2)
        .map(|pair| list[usize::from(u16::from_le_bytes([pair[0], pair[1]])) % list.len()]);
    Ok(SecretString::from(words.collect::<Vec<_>>().join(" ")))
}

/// The 24 recovery words, shown once. Wiped when dropped.
pub struct RecoveryWords(Zeroizing<String>);

impl RecoveryWords {
    /// Returns the words, separated by single spaces.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

/// How hard a passphrase is to try: the cost of Argon2id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kdf {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes. One: the crate is not threaded, and more would only help somebody who guesses.
    pub lanes: u32,
}

impl Kdf {
    /// The least that a new vault gets where there is memory for it: 256 MiB, three passes.
    pub const STANDARD: Self = Self { memory_kib: 256 * 1024, passes: 3, lanes: 1 };
    /// The least that is accepted, on reading too: less would be a downgrade.
    pub const FLOOR: Self = Self { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    const CEILING: Self = Self { memory_kib: 4 * 1024 * 1024, passes: 20, lanes: 4 };

    /// Returns what a new passphrase gets on this machine: as many passes as take most of a second.
    ///
    /// Never less than [`Kdf::STANDARD`], except on a machine with too little free memory: then [`Kdf::FLOOR`], and
    /// whoever makes the vault should be told.
    pub fn calibrate() -> Self {
        let free = free_memory_kib();
        if free.is_some_and(|free| free < 2 * u64::from(Self::STANDARD.memory_kib)) {
            return Self::FLOOR;
        }
        let started = Instant::now();
        let measured = Self::STANDARD.derive_wrapping_key(&SecretString::from("-"), &[0; 16]);
        let taken = started.elapsed();
        if measured.is_err() || taken.is_zero() {
            return Self::STANDARD;
        }
        let passes = f64::from(Self::STANDARD.passes) * AIM.as_secs_f64() / taken.as_secs_f64();
        let most = f64::from(Self::CEILING.passes);
        let passes = passes.ceil().clamp(f64::from(Self::STANDARD.passes), most);
        Self { passes: passes as u32, ..Self::STANDARD }
    }

    /// Says whether parameters found in a header may be run: not a downgrade, and not an attack on memory.
    pub(crate) fn is_acceptable(self) -> bool {
        (Self::FLOOR.memory_kib..=Self::CEILING.memory_kib).contains(&self.memory_kib)
            && (Self::FLOOR.passes..=Self::CEILING.passes).contains(&self.passes)
            && (1..=Self::CEILING.lanes).contains(&self.lanes)
    }

    /// Derives the key that wraps the root from a passphrase in NFC.
    pub(crate) fn derive_wrapping_key(
        self,
        passphrase: &SecretString,
        salt: &[u8; 16],
    ) -> Result<Key> {
        let typed = passphrase.expose_secret();
        // Room for the longest form at once: a growing string would leave parts of the passphrase behind.
        let mut normal = Zeroizing::new(String::with_capacity(typed.len() * 3));
        normal.extend(typed.nfc());
        if normal.is_empty() {
            return Err(Error::EmptyPassphrase);
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(KEY_BYTES))
            .map_err(|_| Error::HeaderDamaged)?;
        let mut out = Zeroizing::new([0; KEY_BYTES]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(normal.as_bytes(), salt, out.as_mut())
            .map_err(|_| Error::HeaderDamaged)?;
        Ok(Key(*out))
    }
}

/// Returns the memory that is free without swapping, in KiB, where the system says so.
fn free_memory_kib() -> Option<u64> {
    let table = std::fs::read_to_string("/proc/meminfo").ok()?;
    let line = table.lines().find_map(|line| line.strip_prefix("MemAvailable:"))?;
    line.split_whitespace().next()?.parse().ok()
}

/// Fills a buffer from the operating system's random source.
pub(crate) fn random(buffer: &mut [u8]) -> Result<()> {
    getrandom::fill(buffer).map_err(|_| Error::File(std::io::Error::other("no random source")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_root_are_the_same_thing() {
        let root = Root::make().unwrap();
        let words = root.words();
        assert_eq!(words.expose().split(' ').count(), 24);
        let again = Root::from_words(&SecretString::from(words.expose())).unwrap();
        assert_eq!(again.key().bytes(), root.key().bytes());
    }

    #[test]
    fn words_may_be_typed_loosely_but_must_be_right() {
        let root = Root::make().unwrap();
        let loose = format!(" 1. {}", root.words().expose().to_uppercase().replace(' ', "\n  2 "));
        assert!(Root::from_words(&SecretString::from(loose)).is_ok());
        for wrong in ["", "abandon", &root.words().expose().replacen(' ', " zoo ", 1)] {
            assert!(matches!(
                Root::from_words(&SecretString::from(wrong.to_owned())),
                Err(Error::WrongWords)
            ));
        }
    }

    /// A fixed root, for readers in other languages: the same figures stand in `docs/data-format.md`.
    #[test]
    fn derivation_matches_the_published_vector() {
        let root = Root::from_key(Key([7; KEY_BYTES]));
        assert_eq!(
            crate::custody::hex(root.derive_database_key().bytes()),
            "23a8a717c98fb0f3456365f1885a3b64784916f0fd30bc515536397c8751fa51"
        );
        assert_eq!(
            crate::custody::hex(root.derive_header_key().bytes()),
            "e209f61ad08b5f19de1da1b6813d8d8e774c0a2c25cde7e8475f471dcebbf519"
        );
    }

    #[test]
    fn parameters_out_of_bounds_are_refused() {
        assert!(Kdf::STANDARD.is_acceptable() && Kdf::FLOOR.is_acceptable());
        for (memory_kib, passes, lanes) in
            [(65535, 3, 1), (65536, 2, 1), (u32::MAX, 3, 1), (65536, 21, 1), (65536, 3, 0)]
        {
            assert!(!Kdf { memory_kib, passes, lanes }.is_acceptable());
        }
    }

    #[test]
    fn a_new_passphrase_gets_a_cost_that_will_be_accepted() {
        let kdf = Kdf::calibrate();
        assert!(kdf.is_acceptable(), "{kdf:?}");
        assert!(kdf == Kdf::FLOOR || kdf.passes >= Kdf::STANDARD.passes, "{kdf:?}");
    }

    #[test]
    fn a_passphrase_is_the_same_however_its_accents_are_typed() {
        let key = |text: &str| {
            let passphrase = SecretString::from(text.to_owned());
            *Kdf::FLOOR.derive_wrapping_key(&passphrase, &[1; 16]).unwrap().bytes()
        };
        assert_eq!(key("caf\u{e9}"), key("cafe\u{301}"));
        assert_ne!(key("cafe"), key("Cafe"));
    }
}
