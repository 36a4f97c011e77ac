//! The orders of the command line that need no terminal. One sentence and exit 1 when something is wrong.

mod audit;
mod book;
mod check;
mod erase;
mod export;
mod guide;
mod import;
mod import_bundle;
mod kit;
mod list;
mod named;
mod paper;
mod path;
mod person;
mod plan;
mod registry;
mod restore;
mod retention;
mod show;
mod template;
mod trace;
mod writable;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use super::front::say;
use super::shelves::read_documents;
use crate::domain::Document;
use crate::look::harmless;
use crate::registry::ledger::Ledger;
use crate::store::{Cause, Store, Trouble};
use crate::text::Words;

pub use audit::audit;
pub use book::book;
pub use check::check;
pub use erase::erase;
pub use export::export;
pub use guide::guide;
pub use import::{MOST as LARGEST_LIST, import_people, unreadable};
pub use import_bundle::import_bundle;
pub use kit::kit;
pub use list::{list, list_thrown};
pub use named::meant;
pub use paper::{completions, man};
pub use path::path;
pub use person::person;
pub use plan::{Instance, plan};
pub use registry::registry;
pub use restore::restore;
pub use retention::{purge_one, retention};
pub use show::{laboratory, show};
pub use template::{template, template_fault};
pub use trace::trace;

/// The registry and every laboratory that can be read. Says on standard error which cannot be: an answer that leaves them
/// out is not the whole one.
fn all_that_is_known(store: &Store, words: &Words) -> Result<(Ledger, Vec<Document>), Trouble> {
    let ledger = store.ledger()?;
    let (documents, unread) = read_documents(store, words)?;
    for sentence in unread {
        say(&sentence);
    }
    Ok((ledger, documents))
}

/// The sentence `key` about a file that the disk does not let be read.
pub fn unread(key: &str, file: &Path, error: io::Error, words: &Words) -> String {
    let cause = Cause::from(error);
    let facts = [
        ("file", file.display().to_string().into()),
        ("cause", cause.name().into()),
        ("said", cause.said.into()),
    ];
    words.tell(key, &facts)
}

/// Prints a text, which may hold what others wrote. A reader that goes away early (`| head`) is no fault.
fn print(text: &str) -> ExitCode {
    let mut out = io::stdout().lock();
    match writeln!(out, "{}", harmless(text.trim_end())).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}
