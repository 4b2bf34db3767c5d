//! A person's home folder, empty at first and gone after the test.

use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

/// A home folder. Programs started in it see nothing of the real user's files or settings.
#[derive(Debug)]
pub struct Home {
    folder: TempDir,
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}

impl Home {
    /// Makes an empty home.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new().prefix("candour-home-").tempdir();
        let home = Self { folder: folder.expect("a temporary folder can be made") };
        for name in ["config", "data", "cache", "state", "run", "tmp"] {
            let made = std::fs::DirBuilder::new().mode(0o700).create(home.path().join(name));
            made.expect("a folder can be made in it");
        }
        home
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// A path in this home, whether or not something is there.
    pub fn join(&self, name: &str) -> PathBuf {
        self.path().join(name)
    }

    /// Writes a file here and returns its path.
    #[track_caller]
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        use std::io::Write as _;
        let path = self.join(name);
        let written =
            std::fs::File::create(&path).and_then(|mut file| file.write_all(bytes.as_ref()));
        written.unwrap_or_else(|error| panic!("cannot write {}: {error}", path.display()));
        path
    }

    /// A command that lives here: nothing of our environment but the search path reaches it.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.env_clear().current_dir(self.path());
        command.env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("HOME", self.path()).env("TMPDIR", self.join("tmp"));
        command.env("LANG", "C.UTF-8").env("TZ", "UTC");
        command.env("XDG_CONFIG_HOME", self.join("config")).env("XDG_DATA_HOME", self.join("data"));
        command.env("XDG_CACHE_HOME", self.join("cache")).env("XDG_STATE_HOME", self.join("state"));
        command.env("XDG_RUNTIME_DIR", self.join("run"));
        // No session bus: GTK would otherwise start one that outlives the test.
        command.env("DBUS_SESSION_BUS_ADDRESS", "disabled:").env("NO_AT_BRIDGE", "1");
        command.env("GSETTINGS_BACKEND", "memory");
        command
    }
}
