//! The words shown to people, on screen, on paper and in the terminal: one Fluent catalogue.
