//! Which way dependencies point: rules 1 and 2.

use serde_json::{Value, json};

use crate::{complains, holds, root};

/// Rule 1, row by row: a package of ours, and those of ours that it may name.
const OURS: &[(&str, &[&str])] = &[
    // depends on nothing of ours
    ("candour-model", &[]),
    // depends on model
    ("candour-texts", &["candour-model"]),
    ("candour-vault", &["candour-model"]),
    ("candour-checklist", &["candour-model"]),
    ("candour-screening", &["candour-model"]),
    ("candour-importers", &["candour-model"]),
    ("candour-disclosure", &["candour-model", "candour-texts"]),
    // depends on those
    (
        "candour-app",
        &[
            "candour-model",
            "candour-texts",
            "candour-vault",
            "candour-checklist",
            "candour-screening",
            "candour-importers",
            "candour-disclosure",
        ],
    ),
    // depends on app
    ("candour", &["candour-app"]),
    ("candour-cli", &["candour-app", "candour-texts"]),
    ("candour-tests", &["candour-app"]),
    // set-up: nothing at all, see below
    ("candour-xtask", &[]),
];

/// Rule 2: what only one package may name. A name that ends in `*` stands for all that begin so.
const ONLY: &[(&str, &str)] = &[
    ("tauri*", "candour"),
    ("wry", "candour"),
    ("tao", "candour"),
    ("rfd", "candour"),
    ("rusqlite", "candour-vault"),
    ("libsqlite3-sys", "candour-vault"),
    ("argon2", "candour-vault"),
    ("bip39", "candour-vault"),
    ("chacha20poly1305", "candour-vault"),
    ("hkdf", "candour-vault"),
    ("hmac", "candour-vault"),
    ("typst*", "candour-disclosure"),
    ("age", "candour-disclosure"),
    ("zip", "candour-disclosure"),
];

/// Rule 2, the other half: nobody speaks to a network, so nobody names what does.
const NOBODY: &[&str] = &[
    "actix*",
    "async-std",
    "attohttpc",
    "awc",
    "axum*",
    "curl*",
    "fantoccini",
    "h2",
    "h3",
    "hickory*",
    "hyper*",
    "isahc",
    "lettre",
    "minreq",
    "mio",
    "native-tls",
    "oauth2",
    "openssl",
    "quinn*",
    "reqwest*",
    "rouille",
    "rustls*",
    "sentry*",
    "socket2",
    "ssh2",
    "surf",
    "thirtyfour",
    "tiny_http",
    "tokio*",
    "tonic",
    "trust-dns*",
    "tungstenite",
    "ureq*",
    "warp",
    "webpki*",
    "websocket",
    "zbus",
];

/// What `cargo metadata` says, against the tables above.
fn check(metadata: &Value) -> Vec<String> {
    let mut complaints = Vec::new();
    let packages = metadata["packages"].as_array().map(Vec::as_slice).unwrap_or_default();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let Some((_, allowed)) = OURS.iter().find(|(ours, _)| *ours == name) else {
            complaints.push(format!("{name} is not in the table of who may depend on whom"));
            continue;
        };
        // Of every kind: a middle crate that tests itself through its neighbour knows it as well.
        let dependencies =
            package["dependencies"].as_array().map(Vec::as_slice).unwrap_or_default();
        for dependency in dependencies.iter().filter_map(|it| it["name"].as_str()) {
            let is_ours = OURS.iter().any(|(ours, _)| *ours == dependency);
            if is_ours && !allowed.contains(&dependency) {
                complaints.push(format!("{name} must not depend on {dependency}"));
            }
            if let Some((_, owner)) = ONLY.iter().find(|(only, _)| matches(only, dependency))
                && *owner != name
            {
                complaints.push(format!("{name} names {dependency}, which only {owner} may"));
            }
            if NOBODY.iter().any(|nobody| matches(nobody, dependency)) {
                complaints.push(format!("{name} names {dependency}, which speaks to a network"));
            }
            if name == "candour-xtask" {
                complaints.push(format!("{name} names {dependency}; it has to build at once"));
            }
        }
    }
    complaints
}

fn matches(pattern: &str, name: &str) -> bool {
    match pattern.strip_suffix('*') {
        Some(start) => name.starts_with(start),
        None => name == pattern,
    }
}

fn metadata() -> Value {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = std::process::Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--no-deps", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo answers in JSON")
}

#[test]
fn dependencies_point_the_way_they_are_drawn() {
    holds(&check(&metadata()));
}

#[test]
fn every_row_of_the_table_is_a_package() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().unwrap();
    for (name, _) in OURS {
        assert!(packages.iter().any(|package| package["name"] == *name), "there is no {name}");
    }
}

#[track_caller]
fn refused(package: &str, dependency: &str, words: &str) {
    let dependencies =
        json!([{ "name": "serde", "kind": null }, { "name": dependency, "kind": "dev" }]);
    let made_up = json!({ "packages": [{ "name": package, "dependencies": dependencies }] });
    complains(&check(&made_up), words);
}

#[test]
fn what_points_the_wrong_way_is_refused() {
    refused("candour-vault", "candour-checklist", "must not depend on candour-checklist");
    refused("candour-model", "candour-texts", "must not depend on candour-texts");
    refused("candour-checklist", "candour-app", "must not depend on candour-app");
    refused("candour", "candour-vault", "must not depend on candour-vault");
    refused("candour-cli", "candour-model", "must not depend on candour-model");
    refused("candour-app", "candour", "must not depend on candour");
    refused("candour-app", "tauri-plugin-dialog", "which only candour may");
    refused("candour-app", "rusqlite", "which only candour-vault may");
    refused("candour-app", "hkdf", "which only candour-vault may");
    refused("candour-cli", "typst-pdf", "which only candour-disclosure may");
    refused("candour-importers", "ureq", "speaks to a network");
    refused("candour", "tokio-tungstenite", "speaks to a network");
    refused("candour-xtask", "serde_json", "has to build at once");
    refused("candour-cloud", "serde", "not in the table");
}

#[test]
fn what_is_drawn_is_not_refused() {
    let made_up = json!({ "packages": [
        { "name": "candour-vault", "dependencies": [{ "name": "candour-model" }, { "name": "rusqlite" }] },
        { "name": "candour", "dependencies": [{ "name": "candour-app" }, { "name": "tauri-build" }] },
    ] });
    holds(&check(&made_up));
}
