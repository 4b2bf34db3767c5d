//! Screening: texts in, signals with reasons out. Pure.
