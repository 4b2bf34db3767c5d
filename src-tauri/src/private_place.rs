//! A folder for what WebKit insists on writing, gone when the window is.
//!
//! Even a private-browsing view leaves a list of strict-transport hosts and salts under the user's data
//! folder (security.md F9). So the view gets a folder of its own, 0700, on the memory disk that the
//! session provides. What a crash leaves there is cleared by the next start.

use std::io;
use std::path::{Path, PathBuf};

/// How its name begins; the process and a number follow.
const PREFIX: &str = "candour-view-";

/// The folder; dropping this removes it with all that is in it.
#[derive(Debug)]
pub(crate) struct PrivatePlace {
    path: PathBuf,
}

impl PrivatePlace {
    /// Makes an empty folder that only this user can enter.
    pub(crate) fn make() -> io::Result<Self> {
        // XDG_RUNTIME_DIR is memory, private to the user, and cleared at log-out.
        let session = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
        match session.filter(|path| path.is_dir()) {
            Some(parent) => {
                clear_up_after_crashes(&parent);
                Self::make_in(&parent)
            }
            None => Self::make_in(&std::env::temp_dir()),
        }
    }

    fn make_in(parent: &Path) -> io::Result<Self> {
        // `create_dir` follows no link and takes no folder over; a name left by a crash is stepped past.
        for attempt in 0..64 {
            let path = parent.join(format!("{PREFIX}{}-{attempt}", std::process::id()));
            match create_private(&path) {
                Ok(()) => return Ok(Self { path }),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for PrivatePlace {
    fn drop(&mut self) {
        // WebKit's processes may still be writing their last; what stays is on the memory disk.
        for _ in 0..3 {
            if std::fs::remove_dir_all(&self.path).is_ok() {
                return;
            }
        }
    }
}

/// Removes folders whose process is gone.
fn clear_up_after_crashes(parent: &Path) {
    for entry in std::fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let process = name.to_str().and_then(|name| name.strip_prefix(PREFIX)?.split('-').next());
        if process.is_some_and(|process| !Path::new("/proc").join(process).exists()) {
            // What cannot be removed is not ours.
            _ = std::fs::remove_dir_all(entry.path());
        }
    }
}

fn create_private(path: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn it_is_private_and_goes_away() {
        let parent = tempfile::tempdir().unwrap();
        let first = PrivatePlace::make_in(parent.path()).unwrap();
        let second = PrivatePlace::make_in(parent.path()).unwrap();
        assert_ne!(first.path(), second.path());

        let mode = std::fs::metadata(first.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700, "{mode:o}");

        let path = first.path().to_owned();
        std::fs::File::create(path.join("hsts-storage.sqlite")).unwrap();
        drop(first);
        assert!(!path.exists());
        assert!(second.path().exists());
    }

    #[test]
    fn what_a_crash_left_is_cleared_up() {
        let parent = tempfile::tempdir().unwrap();
        // Above the largest number that Linux gives to a process.
        let left = parent.path().join(format!("{PREFIX}4194305-0"));
        let other = parent.path().join("pulse");
        for path in [&left, &other] {
            create_private(path).unwrap();
        }
        let ours = PrivatePlace::make_in(parent.path()).unwrap();

        clear_up_after_crashes(parent.path());
        assert!(!left.exists());
        assert!(other.exists() && ours.path().exists());
    }
}
