//! The command table: every command, the state it needs, its request and its view. Both hosts and the TypeScript
//! types are fed from it; adding a command is one struct, one line here, one function.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;
use ts_rs::TS;

use crate::{
    ApiError, App, Result,
    app::{Context, Opened},
    captures, contacts, disclosures, drafts, evidence, export, home, passphrases, preview, records,
    routes, runs, samples, schemes, search, settings, sheets, vaults, work,
};

/// Which state a command needs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// Runs at any time.
    Any,
    /// Runs at any time, and beside a command that is at work: it cannot see the vault.
    Beside,
    /// Runs only while no vault is open.
    Closed,
    /// Runs only on an open vault.
    Open,
    /// Takes what it needs from an open vault, and goes on without holding it.
    OpenThen,
}

/// A request without content.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct Nothing {}

macro_rules! commands {
    ($( $name:ident: $state:ident, $Request:ty => $View:ty, $function:path; )*) => {
        /// Every command with the state it needs.
        pub const COMMANDS: &[(&str, State)] = &[$((stringify!($name), State::$state),)*];

        /// Runs a command by name.
        pub(crate) fn dispatch(app: &App, context: &Context<'_>, name: &str, payload: Value) -> Result<Value> {
            match name {
                $(stringify!($name) => {
                    let request: $Request = read(payload)?;
                    let view: $View = commands!(@call $state, app, context, $function, request)?;
                    Ok(write(&view))
                })*
                _ => Err(ApiError::UnknownCommand),
            }
        }

        /// Shows every command's types to `visitor`, for the TypeScript twins.
        #[cfg(test)]
        pub(crate) fn visit(visitor: &mut impl CommandVisitor) {
            $(visitor.command::<$Request, $View>(stringify!($name));)*
        }
    };
    (@call Beside, $app:ident, $context:ident, $function:path, $request:ident) => {
        $function($context, $request)
    };
    (@call Any, $app:ident, $context:ident, $function:path, $request:ident) => {
        $function(&mut $app.opened(), $context, $request)
    };
    (@call Closed, $app:ident, $context:ident, $function:path, $request:ident) => {{
        let mut opened = $app.opened();
        if opened.is_some() {
            return Err(ApiError::VaultAlreadyOpen);
        }
        $function(&mut opened, $context, $request)
    }};
    (@call Open, $app:ident, $context:ident, $function:path, $request:ident) => {{
        let mut opened = $app.opened();
        let opened = Opened::require(&mut opened)?;
        $function(&mut opened.vault, $context, $request)
    }};
    (@call OpenThen, $app:ident, $context:ident, $function:path, $request:ident) => {{
        let then = {
            let mut opened = $app.opened();
            let opened = Opened::require(&mut opened)?;
            $function(&mut opened.vault, $context, $request)?
        };
        then($context)
    }};
}

commands! {
    app_state: Any, Nothing => vaults::AppStateView, vaults::state;
    vaults_create: Closed, vaults::VaultCreateRequest => vaults::VaultCreatedView, vaults::create;
    vaults_open: Closed, vaults::VaultOpenRequest => vaults::VaultView, vaults::open;
    vaults_open_with_words: Closed, vaults::VaultOpenWithWordsRequest => vaults::VaultView, vaults::open_with_words;
    vaults_try: Closed, Nothing => vaults::VaultView, vaults::look_around;
    vaults_close: Any, Nothing => vaults::AppStateView, vaults::close;
    vaults_set_passphrase: Open, vaults::PassphraseRequest => (), vaults::set_passphrase;
    passphrases_rate: Beside, passphrases::PassphraseRateRequest => passphrases::PassphraseRating, passphrases::rate;
    passphrases_suggest: Beside, Nothing => passphrases::PassphraseSuggestion, passphrases::suggest;
    sheets_save: Beside, sheets::SheetSaveRequest => sheets::SheetSavedView, sheets::save;
    works_show: Beside, work::WorkRequest => Option<work::WorkView>, work::show;
    works_cancel: Beside, work::WorkRequest => (), work::cancel;
    vaults_check: Open, Nothing => vaults::CheckView, vaults::check;
    vaults_export: Open, export::ExportRequest => export::ExportedView, export::export;
    records_add: Open, records::RecordAddRequest => records::RecordView, records::add;
    records_edit: Open, records::RecordEditRequest => records::RecordView, records::edit;
    records_get: Open, records::RecordRequest => records::RecordView, records::get;
    records_list: Open, records::RecordListRequest => Vec<records::RecordView>, records::list;
    records_history: Open, records::RecordRequest => Vec<records::VersionView>, records::history;
    records_bin: Open, records::RecordRequest => records::RecordView, records::bin;
    records_restore: Open, records::RecordRequest => records::RecordView, records::restore;
    bin_list: Open, Nothing => Vec<records::RecordView>, records::binned;
    me_get: Open, Nothing => Option<records::RecordView>, records::me;
    home_show: Open, Nothing => home::HomeView, home::show;
    settings_get: Open, Nothing => settings::Settings, settings::get;
    settings_set: Open, settings::Settings => settings::Settings, settings::set;
    routes_list: Beside, Nothing => Vec<routes::RouteView>, routes::list;
    drafts_list: Open, Nothing => Vec<drafts::DraftView>, drafts::list;
    drafts_get: Open, drafts::DraftRequest => drafts::DraftView, drafts::get;
    drafts_save: Open, drafts::DraftSaveRequest => drafts::DraftView, drafts::save;
    drafts_discard: Open, drafts::DraftRequest => (), drafts::discard;
    drafts_add_file: Open, drafts::DraftFileRequest => drafts::WaitingFileView, drafts::add_file;
    drafts_paste_file: Open, drafts::DraftPasteRequest => drafts::WaitingFileView, drafts::paste_file;
    drafts_remove_file: Open, drafts::WaitingFileRequest => (), drafts::remove_file;
    drafts_view_file: Open, drafts::WaitingFileRequest => preview::PreviewView, drafts::view_file;
    captures_save: Open, captures::CaptureSaveRequest => captures::CaptureSavedView, captures::save;
    contacts_list: Open, Nothing => Vec<contacts::ContactRow>, contacts::list;
    contacts_show: Open, records::RecordRequest => contacts::ContactView, contacts::show;
    contacts_tell: Open, contacts::ContactTellRequest => (), contacts::tell;
    evidence_add: Open, evidence::EvidenceAddRequest => records::RecordView, evidence::add;
    evidence_view: Open, records::RecordRequest => preview::PreviewView, preview::show;
    runs_start: Open, runs::RunStartRequest => runs::RunView, runs::start;
    runs_answer: Open, runs::RunAnswerRequest => runs::RunView, runs::answer;
    runs_discard: Open, runs::RunRequest => (), runs::discard;
    runs_finish: Open, runs::RunRequest => records::RecordView, runs::finish;
    assessments_add: Open, runs::AssessmentAddRequest => records::RecordView, runs::add;
    schemes_list: Any, Nothing => Vec<schemes::SchemeView>, schemes::list;
    disclosures_prepare: Open, disclosures::DisclosurePrepareRequest => disclosures::DisclosureDraftView, disclosures::prepare;
    disclosures_preview: OpenThen, disclosures::DisclosurePreviewRequest => disclosures::DisclosurePreviewView, disclosures::preview;
    disclosures_make: Open, disclosures::DisclosureMakeRequest => disclosures::DisclosureMadeView, disclosures::make;
    samples_add: Open, Nothing => samples::SampleView, samples::add;
    search_find: Open, search::SearchRequest => search::SearchView, search::find;
}

/// Sees every command once.
#[cfg(test)]
pub(crate) trait CommandVisitor {
    /// One command.
    fn command<Request: TS + 'static, View: TS + 'static>(&mut self, name: &'static str);
}

fn read<T: DeserializeOwned>(payload: Value) -> Result<T> {
    serde_path_to_error::deserialize(payload)
        .map_err(|error| ApiError::BadRequest { at: error.path().to_string() })
}

fn write(view: &impl Serialize) -> Value {
    serde_json::to_value(view).expect("views hold only texts, numbers and lists")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn without_a_vault_every_command_that_needs_one_says_so() {
        let app = App::new();
        for (name, state) in COMMANDS {
            // A request that fits no command: what counts is that none gets past the state.
            let outcome = app.dispatch(name, json!({}));
            if matches!(state, State::Open | State::OpenThen) {
                let refused =
                    matches!(outcome, Err(ApiError::VaultClosed | ApiError::BadRequest { .. }));
                assert!(refused, "{name}: {outcome:?}");
            }
        }
    }

    #[test]
    fn a_command_that_does_not_exist_is_refused() {
        assert_eq!(App::new().dispatch("vaults_burn", json!({})), Err(ApiError::UnknownCommand));
    }

    #[test]
    fn a_request_that_does_not_fit_names_the_place() {
        let refused = App::new().dispatch("vaults_open", json!({"place": 5, "passphrase": "x"}));
        assert_eq!(refused, Err(ApiError::BadRequest { at: "place".to_owned() }));
    }
}
