//! What was handed over: the register entry of one disclosure.

use serde::{Deserialize, Serialize};

use crate::{RecordId, When};

/// A record as it was at one version.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct RecordRef {
    /// The record.
    pub id: RecordId,
    /// The version that was disclosed, counting from 1.
    pub version: u32,
}

/// The scheme a disclosure was made under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct SchemeRef {
    /// Id of the scheme.
    pub id: String,
    /// Its version.
    pub version: u32,
}

/// One disclosure: what it held and the digest of the document, so that a copy can be recognised later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(deny_unknown_fields)]
pub struct Disclosure {
    /// The contact it is about.
    pub contact: RecordId,
    /// The scheme.
    pub scheme: SchemeRef,
    /// When it was made.
    pub made: When,
    /// The short id printed on every page.
    pub short_id: String,
    /// What it held.
    pub records: Vec<RecordRef>,
    /// SHA-256 of the PDF, in hex.
    pub pdf_sha256: String,
    /// Size of the PDF in bytes.
    pub pdf_size: u32,
}
