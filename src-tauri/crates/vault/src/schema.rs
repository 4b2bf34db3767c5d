//! The schema and its migrations, in order. `PRAGMA user_version` counts how many have run.

use rusqlite::Connection;

use crate::{Error, Result};

/// "CAND", so that a decrypted file says what it is.
const APPLICATION_ID: i32 = 0x4341_4e44;

const MIGRATIONS: &[&str] =
    &[include_str!("migrations/0001_first.sql"), include_str!("migrations/0002_draft_files.sql")];

/// Brings a database to the newest schema, one migration a transaction; refuses one that is newer still.
pub(crate) fn migrate(connection: &mut Connection) -> Result<()> {
    let found = version(connection)?;
    let supported = u32::try_from(MIGRATIONS.len()).expect("there are few migrations");
    if found > supported {
        return Err(Error::TooNew { found, supported });
    }
    for (sql, number) in MIGRATIONS.iter().zip(1..).skip(found as usize) {
        let transaction = connection.transaction()?;
        transaction.execute_batch(sql)?;
        transaction.pragma_update(None, "user_version", number)?;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.commit()?;
    }
    Ok(())
}

/// Says that a database is damaged if it is not one of ours: an emptied file would else become a new, empty vault.
pub(crate) fn require(connection: &Connection) -> Result<()> {
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let is_ours = application == APPLICATION_ID && version(connection)? > 0;
    if is_ours { Ok(()) } else { Err(Error::Damaged) }
}

fn version(connection: &Connection) -> Result<u32> {
    let found: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    u32::try_from(found).map_err(|_| Error::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_newer_schema_is_refused_and_left_alone() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.pragma_update(None, "user_version", 99).unwrap();
        let refused = migrate(&mut connection);
        assert!(matches!(refused, Err(Error::TooNew { found: 99, supported: 2 })));
        let tables: u32 = connection
            .query_row("SELECT count(*) FROM sqlite_master", [], |row| row.get(0))
            .unwrap();
        assert_eq!(tables, 0);
    }

    #[test]
    fn a_vault_of_the_first_schema_keeps_what_it_holds() {
        let mut connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(MIGRATIONS[0]).unwrap();
        connection.pragma_update(None, "user_version", 1).unwrap();
        let draft = "INSERT INTO draft VALUES ('d', 'run', NULL, '{}', '2026-11-24T00:00:00Z')";
        connection.execute_batch(draft).unwrap();

        migrate(&mut connection).unwrap();
        assert_eq!(version(&connection).unwrap(), 2);
        let kept: String =
            connection.query_row("SELECT body FROM draft", [], |row| row.get(0)).unwrap();
        assert_eq!(kept, "{}");
    }

    #[test]
    fn migrating_twice_changes_nothing() {
        let mut connection = Connection::open_in_memory().unwrap();
        let schema = |connection: &Connection| -> Vec<String> {
            let mut statement = connection
                .prepare("SELECT coalesce(sql, name) FROM sqlite_master ORDER BY name")
                .unwrap();
            statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
        };
        migrate(&mut connection).unwrap();
        let first = schema(&connection);
        migrate(&mut connection).unwrap();
        assert_eq!(schema(&connection), first);
    }
}
