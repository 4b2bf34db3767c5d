//! Journeys: the real window, driven as a person would drive it. One test a window.

mod closed_in;
mod main_job;
mod opens;
mod pictures;
