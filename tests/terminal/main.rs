//! The terminal: its contract, its refusals, and the whole main job in one command.

mod bad_input;
mod contract;
mod demo;
mod vault;
