//! The guided checklist: definition and answers in, assessment out. Pure.
