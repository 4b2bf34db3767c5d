//! Journeys: the real window, driven as a person would drive it. One test a window.

mod brought_in;
mod closed_in;
mod first_start;
mod gallery;
mod keyboard;
mod main_job;
mod opens;
mod tour;
