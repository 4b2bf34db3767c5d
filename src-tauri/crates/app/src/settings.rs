//! Settings: what the person chose. They lie in the vault, so that nothing about its owner lies outside.

use candour_model::MAX_TEXT_BYTES;
use candour_vault::Vault;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{ApiError, Result, app::Context, command::Nothing};

const KEY: &str = "settings";
/// The longest that a vault may stay open without input, in minutes.
const LONGEST_IDLE: u32 = 120;

/// All that can be chosen. What is not there yet has its usual value.
#[derive(Clone, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct Settings {
    scheme: ColourScheme,
    contrast: Contrast,
    /// Locks after so many minutes without input.
    lock_after_minutes: u32,
    security_contact: SecurityContact,
    /// The national route to show where there is no security team: the id of a route.
    route: Option<String>,
    /// Filters of lists that were given a name.
    saved_filters: Vec<SavedFilter>,
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum ColourScheme {
    /// As the desktop.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// How strongly things stand out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Contrast {
    /// As the desktop.
    #[default]
    System,
    /// High contrast.
    More,
}

/// Whom the person would tell. Every part may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase")]
pub(crate) struct SecurityContact {
    name: String,
    role: String,
    phone: String,
    email: String,
    /// Where and when they are best reached.
    how: String,
    /// Whom to tell where the contact is the security contact, or the manager.
    second_route: String,
}

/// A search that was given a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub(crate) struct SavedFilter {
    name: String,
    query: String,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            scheme: ColourScheme::System,
            contrast: Contrast::System,
            lock_after_minutes: 5,
            security_contact: SecurityContact::default(),
            route: None,
            saved_filters: Vec::new(),
        }
    }
}

pub(crate) fn get(vault: &mut Vault, _: &Context<'_>, _: Nothing) -> Result<Settings> {
    let stored = vault.setting(KEY)?;
    // A choice that this build does not know, made with a newer one, is as good as none.
    Ok(stored.and_then(|stored| serde_json::from_str(&stored).ok()).unwrap_or_default())
}

pub(crate) fn set(vault: &mut Vault, _: &Context<'_>, request: Settings) -> Result<Settings> {
    let settings = Settings {
        lock_after_minutes: request.lock_after_minutes.clamp(1, LONGEST_IDLE),
        ..request
    };
    let text = serde_json::to_string(&settings).expect("settings hold only texts and numbers");
    if text.len() > MAX_TEXT_BYTES {
        let limit = MAX_TEXT_BYTES as u32;
        return Err(ApiError::FieldTooLong { field: "settings".to_owned(), limit });
    }
    vault.set_setting(KEY, &text)?;
    Ok(settings)
}
