-- The first schema. Frozen: a change is a new file beside this one.
-- Times are RFC 3339 in UTC; ids are lower-case UUIDs; digests are 32 bytes unless a column says hex.

CREATE TABLE vault (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id BLOB NOT NULL CHECK (length(id) = 16),  -- the same as in the header
    created TEXT NOT NULL,
    head_seq INTEGER NOT NULL,                 -- the last custody line
    head BLOB NOT NULL CHECK (length(head) = 32)
) STRICT;

-- What a record is now. Its content stands in `version`, its history in `custody`.
CREATE TABLE record (
    row INTEGER PRIMARY KEY,                   -- the row of the search index
    id TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,                        -- me, contact, encounter, offer, request, evidence, note, …
    parent TEXT REFERENCES record (id),        -- the contact; for a note, what it is about
    salt BLOB CHECK (length(salt) = 32),       -- destroyed at purge, and with it the link to the custody lines
    version INTEGER NOT NULL,                  -- the current version, from 1
    sort_key TEXT NOT NULL,                    -- order in time; derived from the content
    binned TEXT                                -- when it went to the bin
) STRICT;
CREATE INDEX record_by_parent ON record (parent, kind, sort_key);
CREATE INDEX record_by_kind ON record (kind, sort_key);

CREATE TABLE version (
    record TEXT NOT NULL REFERENCES record (id),
    version INTEGER NOT NULL,
    format INTEGER NOT NULL,                   -- of the body: says how it is to be read
    body TEXT NOT NULL,                        -- JSON of the record
    written TEXT NOT NULL,
    PRIMARY KEY (record, version)
) STRICT;

CREATE TABLE custody (
    seq INTEGER PRIMARY KEY,                   -- place under the head, without gaps
    record TEXT NOT NULL REFERENCES record (id),
    line INTEGER NOT NULL,                     -- place in the record's own chain, from 1
    action TEXT NOT NULL,                      -- added, edited, binned, restored, disclosed, exported, …
    at TEXT NOT NULL,
    version INTEGER NOT NULL,
    reference TEXT NOT NULL,                   -- what the action refers to, such as the disclosure; else empty
    commitment BLOB NOT NULL CHECK (length(commitment) = 32),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    head BLOB NOT NULL CHECK (length(head) = 32),
    UNIQUE (record, line)
) STRICT;

-- History is only ever added to; a version may go when its record is purged.
CREATE TRIGGER custody_is_kept BEFORE DELETE ON custody BEGIN SELECT raise(ABORT, 'custody is append-only'); END;
CREATE TRIGGER custody_is_fixed BEFORE UPDATE ON custody BEGIN SELECT raise(ABORT, 'custody is append-only'); END;
CREATE TRIGGER version_is_fixed BEFORE UPDATE ON version BEGIN SELECT raise(ABORT, 'versions are append-only'); END;
CREATE TRIGGER version_is_kept BEFORE DELETE ON version
WHEN (SELECT salt FROM record WHERE id = OLD.record) IS NOT NULL
BEGIN SELECT raise(ABORT, 'versions are append-only'); END;

-- Files, each under a key of its own: with its row gone, what is left of the file anywhere is noise.
CREATE TABLE attachment (
    record TEXT NOT NULL PRIMARY KEY REFERENCES record (id),
    key BLOB NOT NULL CHECK (length(key) = 32),
    size INTEGER NOT NULL,                     -- bytes in clear
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    chunks INTEGER NOT NULL
) STRICT;
CREATE TABLE chunk (
    record TEXT NOT NULL REFERENCES attachment (record),
    n INTEGER NOT NULL,                        -- from 0
    bytes BLOB NOT NULL,
    PRIMARY KEY (record, n)
) STRICT;

-- What is not finished: an open run of the checklist, a form half filled in. Never in custody.
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    parent TEXT REFERENCES record (id),
    body TEXT NOT NULL,
    updated TEXT NOT NULL
) STRICT;

-- The exact checklist that an assessment was made with, by digest.
CREATE TABLE definition (
    sha256 TEXT NOT NULL PRIMARY KEY,          -- hex
    body TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL                        -- JSON
) STRICT;

-- Derived from the current versions of records that are not in the bin.
CREATE VIRTUAL TABLE search USING fts5 (      -- rowid is record.row
    title, text, tokenize = "unicode61 remove_diacritics 2"
);
-- Without this a deleted word stays in the index's own blocks.
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
