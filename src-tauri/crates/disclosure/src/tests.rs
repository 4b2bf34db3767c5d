//! What the document promises, tested on whole documents.

mod hostile;
mod printed;
mod sample;
mod tools;
