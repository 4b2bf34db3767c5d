//! The TypeScript twins of requests, views and errors, written to `ui/src/api/generated.ts`.
//!
//! The file is committed, and a test holds it to the Rust types: the window cannot drift from the table.

use std::{any::TypeId, collections::BTreeMap, fmt::Write as _, path::Path};

use ts_rs::{Config, TS, TypeVisitor};

use crate::{ApiError, command};

const HEAD: &str = "// Written by `cargo xtask generate` from the Rust types. Do not edit.\n";

/// Declarations by name, and the commands in the order of the table.
struct Twins {
    config: Config,
    declarations: BTreeMap<String, String>,
    seen: Vec<TypeId>,
    commands: String,
}

impl TypeVisitor for Twins {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if self.seen.contains(&TypeId::of::<T>()) {
            return;
        }
        self.seen.push(TypeId::of::<T>());
        T::visit_dependencies(self);
        // Built-in types have no path of their own, and nothing to declare.
        if T::output_path().is_some() {
            self.declarations.insert(T::ident(&self.config), T::decl(&self.config));
        }
    }
}

impl command::CommandVisitor for Twins {
    fn command<Request: TS + 'static, View: TS + 'static>(&mut self, name: &'static str) {
        TypeVisitor::visit::<Request>(self);
        Request::visit_generics(self);
        TypeVisitor::visit::<View>(self);
        View::visit_generics(self);
        let (request, view) = (Request::name(&self.config), View::name(&self.config));
        writeln!(self.commands, "  {name}: [{request}, {view}];")
            .expect("writing to a string works");
    }
}

fn generate() -> String {
    let mut twins = Twins {
        config: Config::default(),
        declarations: BTreeMap::new(),
        seen: Vec::new(),
        commands: String::new(),
    };
    command::visit(&mut twins);
    TypeVisitor::visit::<ApiError>(&mut twins);
    let mut text = HEAD.to_owned();
    for declaration in twins.declarations.values() {
        write!(text, "\nexport {declaration}\n").expect("writing to a string works");
    }
    write!(
        text,
        "\n/** Every command: its request and its view. */\nexport interface Commands {{\n{}}}\n",
        twins.commands
    )
    .expect("writing to a string works");
    text
}

#[test]
#[allow(clippy::disallowed_methods, reason = "a generated source file, not one of the vault's")]
fn typescript_twins_are_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/api/generated.ts");
    let text = generate();
    if std::env::var_os("CANDOUR_GENERATE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let committed = std::fs::read_to_string(&path).unwrap();
    assert!(committed == text, "run `cargo xtask generate` and commit ui/src/api/generated.ts");
}
