//! Confinement: what the process gives up before it holds anything worth taking.
//!
//! Called as the first line of `main`, while there is one thread and no open file. Everything here is
//! inherited by the WebKit processes that are started later. Each step is one function that either
//! holds or refuses; a refusal ends the program, because a window that is less closed than it says is
//! worse than none.
//!
//! The socket filter (security.md F5) becomes one more step here. Builds for the WebDriver leave that
//! one out, since the driver speaks over loopback.

/// A step that the system did not allow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// Memory could be written to a core file.
    CoreDumps,
    /// Other programs of this user could read our memory.
    Dumpable,
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::CoreDumps => "the system did not let it switch off core dumps",
            Self::Dumpable => "the system did not let it close its memory to other programs",
        })
    }
}

impl std::error::Error for Refused {}

/// Gives up, for this process and all that it starts, what the window never needs.
///
/// # Errors
/// Names the first step that did not hold.
pub fn confine() -> Result<(), Refused> {
    new_files_are_private();
    no_core_dumps()?;
    no_reading_of_memory()
}

/// WebKit writes some of its files world-readable; the mask takes that away from every one of them.
fn new_files_are_private() {
    #[cfg(unix)]
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
}

/// A crash must not leave the memory of an open vault in a file.
fn no_core_dumps() -> Result<(), Refused> {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) })
            .map_err(|_| Refused::CoreDumps)?;
    }
    Ok(())
}

/// Closes `/proc/<pid>/mem` and `ptrace` to the same user's other programs.
///
/// Debug builds stay open to a debugger, and to the tests that look for secrets in memory.
fn no_reading_of_memory() -> Result<(), Refused> {
    #[cfg(all(target_os = "linux", not(debug_assertions)))]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|_| Refused::Dumpable)?;
    }
    Ok(())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn afterwards_new_files_are_private_and_no_core_is_dumped() {
        confine().unwrap();

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::File::create(&path).unwrap();
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{mode:o}");

        let limit = rustix::process::getrlimit(rustix::process::Resource::Core);
        assert_eq!((limit.current, limit.maximum), (Some(0), Some(0)));
    }
}
