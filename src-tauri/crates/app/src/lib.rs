//! The application: use cases, and the one command table that every host serves.
