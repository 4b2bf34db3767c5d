//! `demo`: the whole main job on the invented case that ships with Candour, without questions.

use std::{fs::File, io::Write, path::Path};

use candour_app::RecordId;
use serde_json::json;

use crate::{
    host::{Failure, Host, Result},
    paper,
};

pub(crate) fn demo(host: &Host, folder: &Path) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|_| Failure::Terminal("terminal-out-folder"))?;
    let vault = folder.join("sample.candour");
    // A passphrase that nobody has to type: it lies beside the vault. A file of this name that is there already may be
    // somebody's only copy of theirs.
    let passphrase = RecordId::make().to_string();
    let passphrase_file = folder.join("passphrase.txt");
    write_new(&passphrase_file, &passphrase)
        .map_err(|_| Failure::Terminal("terminal-demo-exists"))?;
    let request = json!({ "place": host.handle(&vault), "passphrase": passphrase });
    host.call("vaults_create", request).inspect_err(|_| {
        // It would open nothing.
        let _ = std::fs::remove_file(&passphrase_file);
    })?;
    let sample = host.call("samples_add", json!({}))?;
    let contact = sample["contact"].as_str().unwrap_or_default();
    let made = paper::make(host, contact, "generic", folder, false)?;
    let pdf = folder.join(made["fileName"].as_str().unwrap_or_default());
    if host.wants_json() {
        return host.document(&json!({
            "vault": vault.to_string_lossy(), "passphrase_file": passphrase_file.to_string_lossy(),
            "pdf": pdf.to_string_lossy(), "contact": contact,
        }));
    }
    for path in [&vault, &passphrase_file, &pdf] {
        host.line(&path.display().to_string())?;
    }
    Ok(())
}

fn write_new(path: &Path, passphrase: &str) -> std::io::Result<()> {
    let mut file = File::create_new(path)?;
    writeln!(file, "{passphrase}")?;
    file.sync_all()
}
