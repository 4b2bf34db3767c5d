//! What can be typed.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// An encrypted log of professional contacts and unusual offers, a guided checklist, and a disclosure to hand over.
#[derive(Parser)]
#[command(name = "candour-cli", version, about, disable_help_subcommand = true)]
pub(crate) struct Arguments {
    /// Print JSON on standard output, and nothing else.
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// Where the passphrase comes from: a file or a prompt, never an argument.
#[derive(Args)]
pub(crate) struct Secret {
    /// Read the passphrase from this file; one final line end is stripped.
    #[arg(long, value_name = "FILE", conflicts_with = "words_file")]
    pub(crate) passphrase_file: Option<PathBuf>,
    /// Open with the 24 recovery words in this file instead.
    #[arg(long, value_name = "FILE")]
    pub(crate) words_file: Option<PathBuf>,
}

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Make a new vault and print its recovery words, once.
    Create {
        vault: PathBuf,
        #[command(flatten)]
        secret: Secret,
    },
    /// Set another passphrase; also writes the header anew after it was lost or damaged.
    Passphrase {
        vault: PathBuf,
        /// Read the new passphrase from this file; one final line end is stripped.
        #[arg(long, value_name = "FILE")]
        new_passphrase_file: Option<PathBuf>,
        #[command(flatten)]
        secret: Secret,
    },
    /// Do the whole main job on an invented case: vault, log, evidence, checklist, PDF.
    Demo {
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },
    /// Add a record (JSON on standard input) and print its id once it is saved.
    #[command(group = clap::ArgGroup::new("what").required(true).args(["kind", "lines"]))]
    Add {
        vault: PathBuf,
        /// me, contact, encounter, offer, request, evidence or note.
        kind: Option<String>,
        /// Read JSON lines {"kind": …, …record}; each id is printed after its own save.
        #[arg(long)]
        lines: bool,
        #[command(flatten)]
        secret: Secret,
    },
    /// List the records of a kind.
    List {
        vault: PathBuf,
        kind: String,
        #[command(flatten)]
        secret: Secret,
    },
    /// Show one record.
    Show {
        vault: PathBuf,
        id: String,
        /// Every version, oldest first.
        #[arg(long)]
        history: bool,
        #[command(flatten)]
        secret: Secret,
    },
    /// Replace the content of a record (JSON on standard input); the version before is kept.
    Edit {
        vault: PathBuf,
        id: String,
        #[command(flatten)]
        secret: Secret,
    },
    /// Put a record into the bin.
    Bin {
        vault: PathBuf,
        id: String,
        #[command(flatten)]
        secret: Secret,
    },
    /// Take a record out of the bin.
    Unbin {
        vault: PathBuf,
        id: String,
        #[command(flatten)]
        secret: Secret,
    },
    /// Find records that hold every word; narrow with from:, channel:, date:, kind: and has:file.
    Search {
        vault: PathBuf,
        query: String,
        #[command(flatten)]
        secret: Secret,
    },
    /// Assess answers to the checklist: {"yes": [ids], "no": [ids], "unknown": [ids]}.
    Assess {
        /// The answers, as JSON.
        #[arg(long, value_name = "FILE")]
        answers: PathBuf,
        /// Keep the result in this vault, as an assessment of --contact.
        #[arg(long, requires = "contact")]
        vault: Option<PathBuf>,
        #[arg(long, value_name = "ID", requires = "vault")]
        contact: Option<String>,
        #[arg(long, default_value = "approach")]
        checklist: String,
        #[command(flatten)]
        secret: Secret,
    },
    /// Make a disclosure about a contact from all its records, except notes.
    Disclose {
        vault: PathBuf,
        #[arg(long, value_name = "ID")]
        contact: String,
        #[arg(long)]
        scheme: String,
        /// The folder to put the PDF into; made if it does not exist.
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// State that there is further information that must be passed by an approved route.
        #[arg(long)]
        further_information: bool,
        #[command(flatten)]
        secret: Secret,
    },
    /// Save the blank sheet on which the recovery words are written by hand, as a PDF to print.
    Sheet {
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Copy everything out in clear, into a new or empty folder.
    Export {
        vault: PathBuf,
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        #[command(flatten)]
        secret: Secret,
    },
    /// Verify database, custody chains and evidence digests.
    Check {
        vault: PathBuf,
        #[command(flatten)]
        secret: Secret,
    },
}
