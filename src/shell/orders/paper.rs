//! Completions and the man page, made from the one definition of the command line.

use std::io;
use std::process::ExitCode;

use clap_complete::Shell;

use super::super::arguments::command;

/// Writes the completions of a shell on standard output.
pub fn completions(shell: Shell) -> ExitCode {
    clap_complete::generate(shell, &mut command(), "cerchio", &mut io::stdout());
    ExitCode::SUCCESS
}

/// Writes the man page on standard output.
pub fn man() -> ExitCode {
    match clap_mangen::Man::new(command()).render(&mut io::stdout()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
