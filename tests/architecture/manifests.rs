//! Every package takes the workspace's lints, and none lets unsafe code in where it has no business.

use crate::{File, complains, files, holds};

/// The two files in which unsafe code is allowed, each with the reason beside it.
const UNSAFE: &[&str] = &["src-tauri/src/confine.rs", "src-tauri/crates/vault/src/key.rs"];

fn check_manifests(manifests: &[File]) -> Vec<String> {
    let without = manifests.iter().filter(|file| !file.text.contains("[lints]\nworkspace = true"));
    without.map(|file| format!("{} does not take the workspace's lints", file.path)).collect()
}

fn check_unsafe(sources: &[File]) -> Vec<String> {
    let elsewhere = sources.iter().filter(|file| !UNSAFE.contains(&file.path.as_str()));
    let lifts = elsewhere.filter(|file| {
        file.text.contains("allow(unsafe_code") || file.text.contains("expect(unsafe_code")
    });
    lifts.map(|file| format!("{} allows unsafe code", file.path)).collect()
}

#[test]
fn every_package_takes_the_lints() {
    let manifests = [files("src-tauri", &["toml"]), files("tests", &["toml"])].concat();
    let ours: Vec<_> = manifests.into_iter().filter(|it| it.path.ends_with("Cargo.toml")).collect();
    holds(&check_manifests(&ours));
}

#[test]
fn unsafe_code_is_where_it_is_expected() {
    holds(&check_unsafe(&files("src-tauri", &["rs"])));
}

#[test]
fn both_rules_can_fail() {
    let manifest = File::made_up("src-tauri/crates/x/Cargo.toml", "[package]\nname = \"x\"\n");
    complains(&check_manifests(&[manifest]), "does not take");
    let source = File::made_up("src-tauri/crates/app/src/x.rs", "#[allow(unsafe_code)]\nfn f() {}");
    complains(&check_unsafe(&[source]), "allows unsafe code");
}
