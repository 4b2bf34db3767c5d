//! `demo`: the whole main job on the invented case that ships with Candour, without questions.

use std::{io::Write, path::Path};

use candour_app::RecordId;
use serde_json::json;

use crate::{
    host::{Failure, Host, Result},
    paper,
};

pub(crate) fn demo(host: &Host, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|_| Failure::Terminal("terminal-out-folder"))?;
    let vault = folder.join("sample.candour");
    // A passphrase that nobody has to type: it lies beside the vault.
    let passphrase = RecordId::make().to_string();
    host.call("vaults_create", json!({ "place": host.handle(&vault), "passphrase": passphrase }))?;
    let passphrase_file = folder.join("passphrase.txt");
    write_passphrase(&passphrase_file, &passphrase)
        .map_err(|_| Failure::Terminal("terminal-out-folder"))?;
    let sample = host.call("samples_add", json!({}))?;
    let contact = sample["contact"].as_str().unwrap_or_default();
    let made = paper::make(host, contact, "generic", folder, false)?;
    let pdf = folder.join(made["fileName"].as_str().unwrap_or_default());
    if host.wants_json() {
        return host.document(&json!({
            "vault": vault, "passphrase_file": passphrase_file, "pdf": pdf, "contact": contact,
        }));
    }
    for path in [&vault, &passphrase_file, &pdf] {
        host.line(&path.display().to_string())?;
    }
    Ok(())
}

fn write_passphrase(path: &Path, passphrase: &str) -> std::io::Result<()> {
    // The vault was new, so whatever has this name is an older demo's.
    let mut file = std::fs::File::create(path)?;
    writeln!(file, "{passphrase}")?;
    file.sync_all()
}
