//! Where the programs under test are.

use std::env;
use std::path::{Path, PathBuf};

/// The window that was built with `automation`, set aside by `cargo xtask test`.
pub(crate) fn window() -> PathBuf {
    given("CANDOUR_WINDOW", || target().join("journeys/candour"))
}

/// The terminal program.
pub(crate) fn cli() -> PathBuf {
    given("CANDOUR_CLI", || profile().join("candour-cli"))
}

/// Where pictures of the window are kept after a run.
pub(crate) fn pictures() -> PathBuf {
    target().join("journeys/pictures")
}

fn given(variable: &str, otherwise: impl FnOnce() -> PathBuf) -> PathBuf {
    let path = env::var_os(variable).map_or_else(otherwise, PathBuf::from);
    assert!(
        path.is_file(),
        "{} is not there; `cargo xtask test` builds it, or name another in {variable}",
        path.display()
    );
    path
}

/// `<target>/debug`, from `<target>/debug/deps/<this test>`.
fn profile() -> PathBuf {
    let this = env::current_exe().expect("a test knows its own path");
    this.ancestors().nth(2).map(Path::to_owned).expect("a test lies in <target>/<profile>/deps")
}

fn target() -> PathBuf {
    profile().parent().map(Path::to_owned).expect("a profile lies in the target folder")
}
