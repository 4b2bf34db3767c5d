//! The disclosure: selected records under one scheme in, a document out. No database, no files, no clock.
