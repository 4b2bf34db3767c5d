//! The connection: one SQLCipher database, keyed raw, with every setting that the promises rest on.

use std::path::Path;

use rusqlite::{Connection, OpenFlags, config::DbConfig, limits::Limit};
use zeroize::Zeroizing;

use crate::{Error, Result, key::Key};

/// Name of the database in the vault's folder.
pub(crate) const FILE_NAME: &str = "vault.db";

/// The oldest SQLite free of the WAL-reset bug; asserted by a test, since the crate brings its own.
#[cfg(test)]
const OLDEST_SQLITE: i32 = 3_051_003;

const BEFORE_KEY: &str = "
    PRAGMA cipher_log_level = NONE;       -- a wrong key would print to standard error, and so into the journal
    PRAGMA cipher_memory_security = ON;   -- off by default; memory is wiped when freed, the key's copy too
";

const BEFORE_TABLES: &str = "
    PRAGMA auto_vacuum = INCREMENTAL;  -- purged pages can be given back; cannot be set later
";

const SETTINGS: &str = "
    PRAGMA locking_mode = EXCLUSIVE;     -- one vault, one process
    PRAGMA journal_mode = DELETE;        -- one file at rest: a lost or damaged -wal drops saved rows in silence
    PRAGMA synchronous = EXTRA;          -- with DELETE, FULL still loses an acknowledged commit at power loss
    PRAGMA fullfsync = ON;               -- macOS: fsync alone does not reach the disk
    PRAGMA temp_store = MEMORY;          -- sorting spills would reach the disk in clear
    PRAGMA mmap_size = 0;                -- pages in clear stay out of mapped files
    PRAGMA secure_delete = ON;           -- erased text must not linger in free pages
    PRAGMA foreign_keys = ON;            -- an encounter without its contact is a bug, not data
    PRAGMA trusted_schema = OFF;         -- a tampered schema runs no functions
    PRAGMA cell_size_check = ON;         -- damage is found where it is read
";

/// How the database is opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Open {
    /// An empty file becomes a database.
    New,
    /// A database that exists.
    Existing,
}

/// Opens the database in `folder` with a raw key, and proves that the key fits.
pub(crate) fn open(folder: &Path, key: &Key, how: Open) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX
        | OpenFlags::SQLITE_OPEN_NOFOLLOW;
    // SQLITE_OPEN_NOFOLLOW refuses links anywhere in the path; only those inside the vault are our business.
    let path = folder.canonicalize()?.join(FILE_NAME);
    let connection = Connection::open_with_flags(path, flags)?;
    connection.execute_batch(BEFORE_KEY)?;
    connection.execute_batch(&key_pragma(key))?;
    if how == Open::New {
        connection.execute_batch("PRAGMA cipher_page_size = 4096;")?;
        connection.execute_batch(BEFORE_TABLES)?;
    }
    connection.query_row("SELECT count(*) FROM sqlite_master", [], |_| Ok(()))?;
    connection.execute_batch(SETTINGS)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024)?;
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    if connection.is_readonly("main")? {
        return Err(Error::ReadOnly);
    }
    Ok(connection)
}

/// Returns the statement that hands over the raw key, in a buffer that is wiped.
fn key_pragma(key: &Key) -> Zeroizing<String> {
    use std::fmt::Write as _;
    // The capacity is exact: a growing string would leave copies of the key behind.
    let mut sql = Zeroizing::new(String::with_capacity("PRAGMA key = \"x''\";".len() + 64));
    sql.push_str("PRAGMA key = \"x'");
    for byte in key.bytes() {
        write!(sql, "{byte:02x}").expect("writing to a string does not fail");
    }
    sql.push_str("'\";");
    sql
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fresh() -> (tempfile::TempDir, Connection) {
        let folder = tempfile::tempdir().unwrap();
        crate::file::create_new(&folder.path().join(FILE_NAME)).unwrap();
        let connection = open(folder.path(), &Key::make().unwrap(), Open::New).unwrap();
        (folder, connection)
    }

    #[test]
    fn sqlite_is_free_of_the_wal_reset_bug() {
        assert!(rusqlite::version_number() >= OLDEST_SQLITE, "{}", rusqlite::version());
    }

    #[test]
    fn every_setting_is_what_the_promises_rest_on() {
        let (_folder, connection) = fresh();
        connection.execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1);").unwrap();
        let check = |pragma: &str, expected: &str| {
            let value: rusqlite::types::Value =
                connection.query_row(&format!("PRAGMA {pragma}"), [], |row| row.get(0)).unwrap();
            let value = match value {
                rusqlite::types::Value::Integer(number) => number.to_string(),
                rusqlite::types::Value::Text(text) => text,
                other => panic!("{pragma}: {other:?}"),
            };
            assert_eq!(value, expected, "{pragma}");
        };
        check("journal_mode", "delete");
        check("synchronous", "3");
        check("auto_vacuum", "2");
        check("secure_delete", "1");
        check("foreign_keys", "1");
        check("temp_store", "2");
        check("locking_mode", "exclusive");
        check("trusted_schema", "0");
        check("cipher_page_size", "4096");
        check("cipher_use_hmac", "1");
        check("cipher_memory_security", "1");
    }
}
