//! Somebody else's software opens the vault with the words, from `docs/data-format.md` alone.

use std::{path::PathBuf, process::Command};

use serde_json::Value;
use testkit::{Cli, Home};

#[test]
fn a_reader_written_from_the_data_format_page_reads_every_record() {
    let Some(python) = std::env::var_os("CANDOUR_PYTHON").map(PathBuf::from) else {
        println!(
            "skipped: no CANDOUR_PYTHON with the reader's packages; `cargo xtask test` sets it"
        );
        return;
    };
    let home = Home::new();
    home.write("pass", "a kettle, two maps and a slow train\n");
    let made =
        Cli::new(&home, ["create", "v.candour", "--passphrase-file", "pass", "--json"]).json();
    let words: Vec<&str> =
        made["recovery_words"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    home.write("words", words.join(" "));
    home.write("picture.bin", (0..700_000_u32).map(|n| (n % 249) as u8).collect::<Vec<u8>>());
    let add = |kind: &str, record: &str| {
        let add = ["add", "v.candour", kind, "--passphrase-file", "pass"];
        Cli::new(&home, add).input(record).ok().trim().to_owned()
    };
    let contact = add("contact", r#"{"name":"Zoë 测试 Beispiel"}"#);
    add("encounter", &format!(r#"{{"contact":"{contact}","summary":"A call"}}"#));
    add("evidence", &format!(r#"{{"contact":"{contact}","path":"picture.bin"}}"#));
    let edit = ["edit", "v.candour", &contact, "--passphrase-file", "pass"];
    Cli::new(&home, edit).input(r#"{"name":"Zoë 测试 B."}"#).ok();

    let reader = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("readers/open_with_words.py");
    for unlock in [["--words", "words"], ["--passphrase", "pass"]] {
        let output = Command::new(&python)
            .arg(&reader)
            .arg(home.join("v.candour"))
            .args([unlock[0], &home.join(unlock[1]).display().to_string()])
            .output()
            .unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{complaint}");
        let read: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(read["records"].as_array().unwrap().len(), 3, "{read}");
        assert!(read.to_string().contains("Zoë 测试 B."), "{read}");
        assert_eq!(read["custody_holds"], true, "{read}");
        assert_eq!(read["files_hold"], true, "{read}");
    }
}
