//! npm packages of `ui`, exactly those of its lock file, without running any of their scripts.

use std::path::Path;
use std::process::Command;
use std::time::SystemTime;

use crate::places::Places;
use crate::step::{Result, ask, run};

/// Vite 8 refuses anything older. Debian 12 has 18, so Node comes from its own makers or the image.
const OLDEST: (u32, u32) = (20, 19);

/// Installs what the lock file names, unless that was done since it last changed.
pub(crate) fn install(places: &Places) -> Result {
    let version = ask(Command::new("node").arg("--version")).unwrap_or_default();
    if parse(&version).is_none_or(|found| found < OLDEST)
        || ask(&mut places.npm(&["--version"])).is_none()
    {
        let found = if version.is_empty() { "none" } else { &version };
        return Err(format!(
            "needs Node {}.{} or later with npm; found {found}",
            OLDEST.0, OLDEST.1
        ));
    }

    let lock = changed(&places.ui().join("package-lock.json"));
    let installed = changed(&places.ui().join("node_modules/.package-lock.json"));
    if lock.is_some() && installed >= lock {
        println!("up to date (Node {version})");
        return Ok(());
    }
    run(&mut places.npm(&["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
}

/// "v20.19.1" → (20, 19).
fn parse(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.strip_prefix('v')?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn changed(path: &Path) -> Option<SystemTime> {
    path.metadata().and_then(|about| about.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        assert_eq!(parse("v20.19.1"), Some((20, 19)));
        assert!(parse("v9.0.0") < Some(OLDEST));
        assert!(parse("v22.3.0") > Some(OLDEST));
        assert_eq!(parse("20"), None);
        assert_eq!(parse(""), None);
    }
}
