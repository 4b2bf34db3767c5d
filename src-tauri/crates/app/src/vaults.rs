//! Making, opening, closing and checking a vault.

use std::path::Path;

use candour_model::RecordId;
use candour_vault::{Kdf, Unlock, Vault, suggest_passphrase};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    ApiError, HandleId, Result,
    app::{Context, Opened, Stay},
    command::Nothing,
    samples,
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

/// Sets another passphrase. Whoever asks has to know what opens the vault now.
#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct PassphraseRequest {
    proof: Proof,
    #[ts(type = "string")]
    passphrase: SecretString,
}

/// What opens the vault now.
#[derive(Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Proof {
    /// The passphrase.
    Passphrase(#[ts(type = "string")] SecretString),
    /// The recovery words.
    Words(#[ts(type = "string")] SecretString),
}

/// The open vault.
#[derive(Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub(crate) struct VaultView {
    name: String,
    /// It was made to look around in, and is thrown away when it is locked.
    thrown_away: bool,
}

impl VaultView {
    fn new(opened: &Opened) -> Self {
        Self { name: opened.name.clone(), thrown_away: opened.stay == Stay::ThrownAway }
    }
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
    Ok(AppStateView { vault: opened.as_ref().map(VaultView::new) })
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
    *opened = Some(Opened { vault, name: name.clone(), stay: Stay::Kept });
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

/// Makes a vault with the sample case, to look around in. Nobody learns its passphrase, and closing it removes it.
pub(crate) fn look_around(
    opened: &mut Option<Opened>,
    context: &Context<'_>,
    _: Nothing,
) -> Result<VaultView> {
    let name = format!("candour-{}.candour", RecordId::make().short());
    let folder = context.scratch.join(name);
    let (vault, _) = Vault::create(&folder, &suggest_passphrase()?, Kdf::FLOOR, context.now)?;
    let name = context.texts.get("sample-vault");
    let opened = opened.insert(Opened { vault, name, stay: Stay::ThrownAway });
    samples::add(&mut opened.vault, context, Nothing {})?;
    Ok(VaultView::new(opened))
}

pub(crate) fn close(
    opened: &mut Option<Opened>,
    _: &Context<'_>,
    _: Nothing,
) -> Result<AppStateView> {
    if let Some(Opened { vault, stay, .. }) = opened.take() {
        let folder = vault.folder().to_owned();
        vault.close()?;
        if stay == Stay::ThrownAway {
            // Without its passphrase, which nobody has, what could not be removed is noise.
            let _ = std::fs::remove_dir_all(folder);
        }
    }
    Ok(AppStateView { vault: None })
}

pub(crate) fn set_passphrase(
    vault: &mut Vault,
    _: &Context<'_>,
    request: PassphraseRequest,
) -> Result<()> {
    vault.opens_with(&match &request.proof {
        Proof::Passphrase(passphrase) => Unlock::Passphrase(passphrase),
        Proof::Words(words) => Unlock::Words(words),
    })?;
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
    Ok(VaultView::new(opened.insert(Opened { vault, name, stay: Stay::Kept })))
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
