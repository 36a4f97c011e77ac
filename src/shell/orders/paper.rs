//! Completions and the man page, made from the one definition of the command line.

use std::io::{self, Write};
use std::process::ExitCode;

use clap_complete::Shell;

use super::super::arguments::command;
use crate::text::Words;

/// Writes the completions of a shell on standard output.
pub fn completions(shell: Shell, words: &Words) -> ExitCode {
    clap_complete::generate(shell, &mut command(words), "cerchio", &mut io::stdout());
    ExitCode::SUCCESS
}

/// Writes the man page on standard output.
pub fn man(words: &Words) -> ExitCode {
    let mut page = Vec::new();
    let made = clap_mangen::Man::new(command(words)).render(&mut page);
    let text = with_headings(&String::from_utf8_lossy(&page), words);
    match made.and_then(|()| io::stdout().write_all(text.as_bytes())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// The page with the headings of its sections in these words: its maker knows only English ones.
fn with_headings(page: &str, words: &Words) -> String {
    let headings = [
        ("NAME", "man-name"),
        ("SYNOPSIS", "man-synopsis"),
        ("DESCRIPTION", "man-description"),
        ("OPTIONS", "man-options"),
        ("VERSION", "man-version"),
    ];
    let line = |line: &str| {
        let heading = line.strip_prefix(".SH ");
        let heading = headings.iter().find(|(english, _)| heading == Some(english));
        heading.map_or_else(|| line.to_owned(), |(_, key)| format!(".SH {}", words.say(key)))
    };
    page.lines()
        .flat_map(|each| [line(each), "\n".to_owned()])
        .collect()
}
