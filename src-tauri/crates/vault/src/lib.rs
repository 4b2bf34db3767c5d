//! The encrypted vault: keys, header, database, custody. The only crate with rusqlite and keys.
