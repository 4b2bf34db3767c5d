//! Screening: a text in, signals with reasons out.
//!
//! A signal names a behaviour that published guidance describes, the words that show it, and why they matter.
//! It is a reason to look, never a verdict. What this crate cannot see, by construction: who wrote the text,
//! where they come from, how well they write. Language only selects the rules: a text in a language without
//! rules is *not screened*, which is not the same as *nothing found*.
//!
//! Rules are data (`resources/screening`), matched in linear time, so that a hostile text costs no more than
//! a long one. Nothing here reads a file or a clock.

mod language;
mod rules;
mod screen;

pub use screen::{Screening, Signal, screen};
