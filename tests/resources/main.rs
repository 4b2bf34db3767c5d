//! Every data file fits its schema.

use std::{fs, path::Path};

use serde_json::Value;

const FILES: &[(&str, &str)] = &[
    ("indicators/indicators.json", "indicators"),
    ("checklists/approach.json", "checklist"),
    ("checklists/bands.json", "bands"),
    ("sources/sources.json", "sources"),
    ("schemes/generic.json", "scheme"),
    ("routes/routes.json", "routes"),
    ("screening/en.json", "screening"),
];

fn read(path: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../resources").join(path);
    let text =
        fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn faults(schema: &str, value: &Value) -> Vec<String> {
    let schema = read(&format!("schema/{schema}.schema.json"));
    let validator = jsonschema::draft202012::new(&schema).expect("the schema itself is sound");
    validator
        .iter_errors(value)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

#[test]
fn every_file_fits_its_schema() {
    for (file, schema) in FILES {
        let faults = faults(schema, &read(file));
        assert!(faults.is_empty(), "{file}: {faults:#?}");
    }
}

#[test]
fn no_data_file_is_without_a_schema() {
    let resources = Path::new(env!("CARGO_MANIFEST_DIR")).join("../resources");
    for folder in ["indicators", "checklists", "sources", "schemes", "routes", "screening"] {
        for entry in fs::read_dir(resources.join(folder)).expect("the folder is there") {
            let name = entry.expect("an entry").file_name().into_string().expect("a plain name");
            let path = format!("{folder}/{name}");
            assert!(FILES.iter().any(|(file, _)| *file == path), "{path} is held to no schema");
        }
    }
}

#[test]
fn a_file_with_a_key_too_many_does_not_fit() {
    for (file, schema) in FILES {
        let mut value = read(file);
        value["kumquat"] = Value::Bool(true);
        assert!(!faults(schema, &value).is_empty(), "{file}");
    }
}
