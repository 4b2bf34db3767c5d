-- Files that wait in a draft: sealed as attachments are, under the id that their record will have.
-- Keeping one moves its rows and seals nothing anew.
CREATE TABLE draft_file (
    id TEXT NOT NULL PRIMARY KEY,              -- the record that it may become
    draft TEXT NOT NULL REFERENCES draft (id) ON DELETE CASCADE,
    n INTEGER NOT NULL,                        -- order in which they came
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    excerpt TEXT NOT NULL,                     -- what the file says, for the search to come
    key BLOB NOT NULL CHECK (length(key) = 32),
    size INTEGER NOT NULL,                     -- bytes in clear
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    chunks INTEGER NOT NULL
) STRICT;
CREATE INDEX draft_file_by_draft ON draft_file (draft, n);
CREATE TABLE draft_chunk (
    file TEXT NOT NULL REFERENCES draft_file (id) ON DELETE CASCADE,
    n INTEGER NOT NULL,                        -- from 0
    bytes BLOB NOT NULL,
    PRIMARY KEY (file, n)
) STRICT;
CREATE INDEX draft_by_update ON draft (updated);
