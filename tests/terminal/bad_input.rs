//! Bad input: each gets one clear sentence and exit code 2, and nothing is lost or half written.

use std::{
    fs,
    os::unix::{fs::PermissionsExt as _, process::CommandExt as _},
    process::Command,
};

use serde_json::json;
use testkit::{Cli, Home, Ran};

use crate::vault::Vault;

const NOBODY: u32 = 65534;

/// Fails unless this was refused in one line that says `expected`, without a word of what was typed.
#[track_caller]
fn refused(ran: &Ran, expected: &str) {
    assert_eq!(ran.code, 2, "{ran:?}");
    assert_eq!(ran.stdout, "", "{ran:?}");
    assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    assert!(
        ran.stderr.to_lowercase().contains(expected),
        "expected {expected:?} in {:?}",
        ran.stderr
    );
    for unsaid in ["⟨", "{$", "kumquat"] {
        assert!(!ran.stderr.contains(unsaid), "{:?}", ran.stderr);
    }
}

#[test]
fn records_that_do_not_fit_are_refused_by_field() {
    let vault = Vault::make();
    let contact = vault.add("contact", &json!({ "name": "Ilse Beispiel" }));
    let on_contact = |rest: &str| format!(r#"{{"contact":"{contact}",{rest}}}"#);
    let nobody = "00000000-0000-4000-8000-000000000000";
    let huge = format!(r#"{{"name":"{}"}}"#, "kumquat".repeat(200_000));
    let cases = [
        ("contact", "{}".to_owned(), "name"),
        ("contact", r#"{"name":"   "}"#.to_owned(), "name"),
        ("contact", r#"{"name":5}"#.to_owned(), "name"),
        ("contact", r#"{"name":"n","kumquat":"x"}"#.to_owned(), "aliases"),
        ("contact", r#"{"name":"n","accounts":["kumquat"]}"#.to_owned(), "accounts"),
        ("contact", "kumquat".to_owned(), "json"),
        ("contact", "".to_owned(), "json"),
        ("contact", "[]".to_owned(), "object"),
        ("contact", huge, "name"),
        ("encounter", on_contact(r#""when":"2026-02-30""#), "date"),
        ("encounter", on_contact(r#""when":"kumquat""#), "date"),
        ("encounter", on_contact(r#""initiated_by":"kumquat""#), "third"),
        ("encounter", r#"{"contact":"kumquat"}"#.to_owned(), "contact"),
        ("encounter", format!(r#"{{"contact":"{nobody}"}}"#), "record"),
        ("offer", on_contact(r#""amount":"5,000""#), "amount"),
        ("offer", on_contact(r#""amount":5000"#), "amount"),
        ("offer", on_contact(r#""currency":"kumquats""#), "currency"),
        ("request", on_contact(r#""kind":"kumquat""#), "non-public"),
        ("note", r#"{"text":"kumquat"}"#.to_owned(), "about"),
        ("evidence", on_contact(r#""path":"no-such-file""#), "file"),
        ("evidence", on_contact(r#""path":"/dev/null""#), "file"),
        ("evidence", on_contact(r#""path":".""#), "file"),
        ("evidence", on_contact(r#""path":"empty""#), "empty"),
        ("evidence", on_contact(r#""path":"pass","captured":"kumquat""#), "date"),
        ("evidence", on_contact(r#""path":"pass","kumquat":1"#), "captured"),
        ("evidence", on_contact(r#""path":"v.candour/vault.db""#), "inside the vault"),
        ("assessment", on_contact(r#""outcome":1"#), "kind"),
        ("kumquat", "{}".to_owned(), "kind"),
    ];
    vault.home.write("empty", "");
    for (kind, record, expected) in &cases {
        refused(&vault.try_add(kind, record), expected);
    }
    let check = vault.call("check", &["--json"]).json();
    assert_eq!((&check["records"], &check["holds"]), (&json!(1), &json!(true)));
}

#[test]
fn a_vault_that_does_not_open_says_why() {
    let vault = Vault::make();
    vault.add("contact", &json!({ "name": "Ilse Beispiel" }));
    vault.home.write("wrong", "kumquat");
    vault.home.write("none", "\n");
    vault.home.write("words", "kumquat ".repeat(24));
    let check = |rest: &[&str]| Cli::new(&vault.home, ["check"].iter().chain(rest)).run();
    refused(&check(&["v.candour", "--passphrase-file", "wrong"]), "passphrase");
    refused(&check(&["v.candour", "--passphrase-file", "none"]), "empty");
    refused(&check(&["v.candour", "--passphrase-file", "no-file"]), "file");
    refused(&check(&["v.candour", "--words-file", "words"]), "words");
    refused(&check(&["v.candour"]), "terminal");
    refused(&check(&["nowhere", "--passphrase-file", "pass"]), "vault");
    refused(&check(&["config", "--passphrase-file", "pass"]), "vault");

    let database = vault.home.join("v.candour/vault.db");
    let whole = fs::read(&database).unwrap();
    let mut damaged = whole.clone();
    damaged[2000] ^= 1;
    vault.home.write("v.candour/vault.db", damaged);
    refused(&check(&["v.candour", "--passphrase-file", "pass"]), "damage");
    vault.home.write("v.candour/vault.db", &whole[..5000]);
    refused(&check(&["v.candour", "--passphrase-file", "pass"]), "damage");
    vault.home.write("v.candour/vault.db", &whole);
    vault.call("check", &[]).ok();
}

#[test]
fn a_vault_that_is_open_elsewhere_is_left_alone() {
    let vault = Vault::make();
    let app = candour_app::App::new();
    let place = app.handle_for(vault.home.join("v.candour"));
    let passphrase = "a kettle, two maps and a slow train";
    app.dispatch("vaults_open", json!({ "place": place, "passphrase": passphrase })).unwrap();
    refused(&vault.call("check", &[]).run(), "open");
    app.dispatch("vaults_close", json!({})).unwrap();
    vault.call("check", &[]).ok();
}

#[test]
fn what_exists_is_never_overwritten() {
    let vault = Vault::make();
    vault.home.write("other", "kumquat");
    let create =
        |name: &str| Cli::new(&vault.home, ["create", name, "--passphrase-file", "pass"]).run();
    refused(&create("v.candour"), "already");
    refused(&create("other"), "already");
    refused(&create("no/such/folder/v.candour"), "folder");
    refused(&vault.call("export", &["--out", "config/.."]).run(), "empty");
    refused(&vault.call("export", &["--out", "v.candour/out"]).run(), "inside the vault");
    assert_eq!(fs::read_to_string(vault.home.join("other")).unwrap(), "kumquat");
    vault.call("check", &[]).ok();
}

#[test]
fn usage_that_is_off_is_told_in_words() {
    let home = Home::new();
    home.write("answers", r#"{"yes":["X99"]}"#);
    home.write("odd", r#"{"maybe":[]}"#);
    let assess = |file: &str| Cli::new(&home, ["assess", "--answers", file]).run();
    refused(&assess("answers"), "indicator");
    refused(&assess("odd"), "yes");
    refused(&assess("none"), "file");
    home.write("twice", r#"{"yes":["D08"],"unknown":["D08"]}"#);
    refused(&assess("twice"), "two different answers");
    refused(&Cli::new(&home, ["create"]).run(), "--help");
    refused(&Cli::new(&home, ["kumquat"]).run(), "--help");
    assert_eq!(Cli::new(&home, ["--help"]).run().code, 0);
    let vault = Vault::make();
    let contact = vault.add("contact", &json!({ "name": "Ilse Beispiel" }));
    let disclose = |contact: &str, scheme: &str| {
        vault.call("disclose", &["--contact", contact, "--scheme", scheme, "--out", "out"]).run()
    };
    refused(&disclose(&contact, "kumquat"), "report");
    refused(&disclose("kumquat", "generic"), "record");
}

/// As root nothing is read-only, so this runs as nobody where it can.
#[test]
fn a_read_only_folder_is_refused_before_anything_is_lost() {
    let vault = Vault::make();
    let folder = vault.home.join("v.candour");
    let root = rustix::process::geteuid().is_root();
    for path in [vault.home.path(), &folder] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o555)).unwrap();
    }
    for name in ["vault.db", "vault.hdr"] {
        fs::set_permissions(folder.join(name), fs::Permissions::from_mode(0o444)).unwrap();
    }
    fs::set_permissions(vault.home.join("pass"), fs::Permissions::from_mode(0o444)).unwrap();
    // The program itself may lie where nobody cannot reach: a copy in the home can be reached.
    let copy = std::env::temp_dir().join(format!("candour-cli-{}", std::process::id()));
    fs::copy(Cli::program(), &copy).unwrap();
    fs::set_permissions(&copy, fs::Permissions::from_mode(0o755)).unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(&copy);
        command.args(arguments).current_dir(vault.home.path());
        if root {
            command.uid(NOBODY).gid(NOBODY);
        }
        let output = command.output().unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    };
    refused(&run(&["check", "v.candour", "--passphrase-file", "pass"]), "cannot be written");
    refused(&run(&["create", "w.candour", "--passphrase-file", "pass"]), "does not allow");
    fs::remove_file(copy).unwrap();
    for path in [vault.home.path(), &folder] {
        fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
    }
    assert!(!vault.home.join("w.candour").exists());
}
