//! Making, opening, closing and checking a vault.

use std::path::Path;

use candour_model::RecordId;
use candour_vault::{Kdf, Unlock, Vault};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ApiError, HandleId, Result,
    app::{Context, Opened},
    command::Nothing,
};

/// Makes a vault at a place that the person picked.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct VaultCreateRequest {
    place: HandleId,
    #[ts(type = "string")]
    passphrase: SecretString,
}

/// Opens a vault with its passphrase.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct VaultOpenRequest {
    place: HandleId,
    #[ts(type = "string")]
    passphrase: SecretString,
}

/// Opens a vault with its recovery words.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct VaultOpenWithWordsRequest {
    place: HandleId,
    #[ts(type = "string")]
    words: SecretString,
}

/// Sets another passphrase.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassphraseRequest {
    #[ts(type = "string")]
    passphrase: SecretString,
}

/// The open vault.
#[derive(Serialize, TS)]
pub(crate) struct VaultView {
    name: String,
}

/// A new vault, with the recovery words that are shown this once.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VaultCreatedView {
    name: String,
    words: Vec<String>,
    /// There was little free memory, so the passphrase is easier to guess than it should be.
    reduced_cost: bool,
}

/// Whether a vault is open.
#[derive(Serialize, TS)]
pub(crate) struct AppStateView {
    vault: Option<VaultView>,
}

/// What the check found.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct CheckView {
    records: u32,
    custody_lines: u32,
    attachments: u32,
    findings: Vec<CheckFinding>,
}

/// One thing that does not hold.
#[derive(Serialize, TS)]
pub(crate) struct CheckFinding {
    part: &'static str,
    record: Option<RecordId>,
    problem: &'static str,
}

pub(crate) fn state(
    opened: &mut Option<Opened>,
    _: &Context<'_>,
    _: Nothing,
) -> Result<AppStateView> {
    let vault = opened.as_ref().map(|opened| VaultView { name: opened.name.clone() });
    Ok(AppStateView { vault })
}

pub(crate) fn create(
    opened: &mut Option<Opened>,
    context: &Context<'_>,
    request: VaultCreateRequest,
) -> Result<VaultCreatedView> {
    let folder = context.handles.path(&request.place)?;
    let kdf = Kdf::calibrate();
    let (vault, words) = Vault::create(&folder, &request.passphrase, kdf, context.now).map_err(
        |error| match error {
            // There is no vault to be found yet: what is missing is the folder to make it in.
            candour_vault::Error::NotFound => ApiError::FolderNotFound,
            other => other.into(),
        },
    )?;
    let name = name_of(&folder);
    *opened = Some(Opened { vault, name: name.clone() });
    let words = words.expose().split(' ').map(str::to_owned).collect();
    Ok(VaultCreatedView { name, words, reduced_cost: kdf == Kdf::FLOOR })
}

pub(crate) fn open(
    opened: &mut Option<Opened>,
    context: &Context<'_>,
    request: VaultOpenRequest,
) -> Result<VaultView> {
    unlock(opened, context, &request.place, &Unlock::Passphrase(&request.passphrase))
}

pub(crate) fn open_with_words(
    opened: &mut Option<Opened>,
    context: &Context<'_>,
    request: VaultOpenWithWordsRequest,
) -> Result<VaultView> {
    unlock(opened, context, &request.place, &Unlock::Words(&request.words))
}

pub(crate) fn close(
    opened: &mut Option<Opened>,
    _: &Context<'_>,
    _: Nothing,
) -> Result<AppStateView> {
    if let Some(opened) = opened.take() {
        opened.vault.close()?;
    }
    Ok(AppStateView { vault: None })
}

pub(crate) fn set_passphrase(
    vault: &mut Vault,
    _: &Context<'_>,
    request: PassphraseRequest,
) -> Result<()> {
    Ok(vault.set_passphrase(&request.passphrase, Kdf::calibrate())?)
}

pub(crate) fn check(vault: &mut Vault, _: &Context<'_>, _: Nothing) -> Result<CheckView> {
    let report = vault.check()?;
    let findings = report.findings.iter().map(|finding| CheckFinding {
        part: part_word(finding.part),
        record: finding.record,
        problem: problem_word(finding.problem),
    });
    Ok(CheckView {
        records: report.records,
        custody_lines: report.lines,
        attachments: report.attachments,
        findings: findings.collect(),
    })
}

fn unlock(
    opened: &mut Option<Opened>,
    context: &Context<'_>,
    place: &HandleId,
    unlock: &Unlock<'_>,
) -> Result<VaultView> {
    let folder = context.handles.path(place)?;
    let vault = Vault::open(&folder, unlock)?;
    let name = name_of(&folder);
    *opened = Some(Opened { vault, name: name.clone() });
    Ok(VaultView { name })
}

/// The name a person knows the vault by: that of its folder, without the ending.
fn name_of(folder: &Path) -> String {
    folder.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn part_word(part: candour_vault::Part) -> &'static str {
    use candour_vault::Part::*;
    match part {
        Header => "header",
        Database => "database",
        Custody => "custody",
        Record => "record",
        Attachment => "attachment",
    }
}

fn problem_word(problem: candour_vault::Problem) -> &'static str {
    use candour_vault::Problem::*;
    match problem {
        OneCopyOnly => "one-copy-only",
        DamagedPages => "damaged-pages",
        BrokenChain => "broken-chain",
        BrokenHead => "broken-head",
        ChangedContent => "changed-content",
        Unreadable => "unreadable",
        ChangedFile => "changed-file",
    }
}
