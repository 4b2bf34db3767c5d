//! The terminal host: the same commands as the window, from a shell.
//!
//! Exit 0 when done; 1 only from `check`, when something does not hold; 2 on bad usage or bad input, with one line on
//! standard error. With `--json`, standard output carries JSON and nothing else.

mod arguments;
mod demo;
mod host;
mod log;
mod paper;
mod secret;
mod vault;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use clap::Parser;
use host::{Failure, Host};

fn main() -> ExitCode {
    confine();
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Help and version are answers, not errors.
        Err(usage) if !usage.use_stderr() => {
            let _ = usage.print();
            return ExitCode::SUCCESS;
        }
        // clap's own message would take several lines and repeat what was typed.
        Err(_) => {
            Host::new(false).complain(&Failure::Terminal("terminal-usage"));
            return ExitCode::from(2);
        }
    };
    let host = Host::new(arguments.json);
    match run(&host, arguments.command) {
        Ok(code) => code,
        Err(failure) => {
            host.complain(&failure);
            ExitCode::from(2)
        }
    }
}

fn run(host: &Host, command: Command) -> host::Result<ExitCode> {
    match command {
        Command::Create { vault, secret } => vault::create(host, &vault, &secret)?,
        Command::Passphrase { vault, new_passphrase_file, secret } => {
            vault::set_passphrase(host, &vault, new_passphrase_file.as_deref(), &secret)?;
        }
        Command::Check { vault, secret } => return vault::check(host, &vault, &secret),
        Command::Export { vault, out, secret } => vault::export(host, &vault, &out, &secret)?,
        Command::Sheet { file } => vault::sheet(host, &file)?,
        Command::Demo { folder } => demo::demo(host, &folder)?,
        Command::Add { vault, kind, lines, secret } => {
            log::add(host, &vault, kind.as_deref(), lines, &secret)?;
        }
        Command::List { vault, kind, secret } => log::list(host, &vault, &kind, &secret)?,
        Command::Show { vault, id, history, secret } => {
            log::show(host, &vault, &id, history, &secret)?;
        }
        Command::Edit { vault, id, secret } => log::edit(host, &vault, &id, &secret)?,
        Command::Bin { vault, id, secret } => {
            log::move_record(host, &vault, "records_bin", &id, &secret)?
        }
        Command::Unbin { vault, id, secret } => {
            log::move_record(host, &vault, "records_restore", &id, &secret)?;
        }
        Command::Search { vault, query, secret } => log::search(host, &vault, &query, &secret)?,
        Command::Assess { answers, vault, contact, checklist, secret } => {
            paper::assess(
                host,
                &answers,
                vault.as_deref(),
                contact.as_deref(),
                &checklist,
                &secret,
            )?;
        }
        Command::Disclose { vault, contact, scheme, out, further_information, secret } => {
            paper::disclose(host, &vault, &contact, &scheme, &out, further_information, &secret)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Files made from here on are for their owner only, and a crash leaves no memory image.
fn confine() {
    rustix::process::umask(rustix::fs::Mode::from_raw_mode(0o077));
    let none = rustix::process::Rlimit { current: Some(0), maximum: Some(0) };
    // Not allowed in some containers; the passphrase is then no worse off than before.
    let _ = rustix::process::setrlimit(rustix::process::Resource::Core, none);
}
