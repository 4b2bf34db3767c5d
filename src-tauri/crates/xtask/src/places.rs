//! Where things are, and the commands that are run there.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::step::Result;

/// The folders that every job needs.
#[derive(Debug)]
pub(crate) struct Places {
    /// The checkout.
    pub(crate) root: PathBuf,
    /// What set-up fetched and can fetch again.
    pub(crate) cache: PathBuf,
    /// Where cargo builds. Outside the checkout, so that a fresh clone starts warm.
    pub(crate) target: PathBuf,
}

impl Places {
    /// Finds the folders, from the environment that cargo gives us.
    pub(crate) fn find() -> Result<Self> {
        // Read when run, not when built: a build shared by two checkouts must not mix them up.
        let manifest = env::var_os("CARGO_MANIFEST_DIR").ok_or("start it as `cargo xtask`")?;
        // src-tauri/crates/xtask → the checkout
        let root = Path::new(&manifest).ancestors().nth(3).ok_or("start it as `cargo xtask`")?;

        let home = || env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
        let cache = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).or_else(home);
        let cache = cache.ok_or("neither XDG_CACHE_HOME nor HOME is set")?.join("candour");
        let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
        let target = target.map(|path| root.join(path)).unwrap_or_else(|| cache.join("target"));
        Ok(Self { root: root.to_owned(), cache, target })
    }

    /// Cargo, in the checkout, building into [`Self::target`].
    pub(crate) fn cargo(&self, arguments: &[&str]) -> Command {
        // The very cargo that started us, so that an alias or another default toolchain changes nothing.
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(arguments).current_dir(&self.root).env("CARGO_TARGET_DIR", &self.target);
        self.with_tools(&mut command);
        // Set by `cargo run` for us; it would make our own libraries part of theirs.
        command.env_remove("LD_LIBRARY_PATH");
        command
    }

    /// npm, in `ui`.
    pub(crate) fn npm(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("npm");
        command.args(arguments).current_dir(self.ui());
        command
    }

    pub(crate) fn ui(&self) -> PathBuf {
        self.root.join("ui")
    }

    /// A program as cargo leaves it in the debug profile.
    pub(crate) fn debug(&self, program: &str) -> PathBuf {
        self.target.join("debug").join(program)
    }

    /// Cargo tools that set-up installed.
    pub(crate) fn tools(&self) -> PathBuf {
        self.cache.join("tools")
    }

    /// The Python environment in which the second reader of the vault runs.
    pub(crate) fn python_environment(&self) -> PathBuf {
        self.cache.join("venv")
    }

    /// Its interpreter; not there if set-up could not make it.
    pub(crate) fn python(&self) -> PathBuf {
        self.python_environment().join("bin/python")
    }

    fn with_tools(&self, command: &mut Command) {
        let mut path = OsString::from(self.tools().join("bin"));
        if let Some(rest) = env::var_os("PATH") {
            path.push(":");
            path.push(rest);
        }
        command.env("PATH", path);
    }
}
