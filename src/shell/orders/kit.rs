//! `cerchio print SESSION WHAT`: the papers of the kit, in files. The laboratory notes how far its blank sheets are
//! numbered, so that no number is printed twice and each is counted.

use std::process::ExitCode;

use super::super::arguments::PrintArguments;
use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::super::printer::{Job, KIT_SETTINGS, write};
use super::print;
use super::show::laboratory;
use super::writable::writable;
use crate::domain::{Command, DayState, Document};
use crate::label::Labels;
use crate::paper::{Copies, Counted, Printing, last_copies};
use crate::screen::Making;
use crate::store::Store;
use crate::text::Words;

/// Writes a paper, or all those that the laboratory has something for.
pub fn kit(store: &Store, asked: &PrintArguments, words: &Words) -> ExitCode {
    match written(store, asked, words) {
        Ok(files) => print(&files.join("\n")),
        Err(why) => refuse(&why, 1),
    }
}

fn written(store: &Store, asked: &PrintArguments, words: &Words) -> Result<Vec<String>, String> {
    let session = &asked.session;
    let mut document = laboratory(store, session, words)?;
    let what = asked.what.printing();
    let mut copies = Copies {
        number: asked.copies,
        counted: Counted::NotYet,
    };
    if is_open(&document) && !last_copies(&document, what, asked.copies).is_empty() {
        document = noted(store, session, what, asked.copies, words)?;
        copies.counted = Counted::Already;
    }
    let job = Job {
        making: Making::Kit(what, copies),
        settings: &KIT_SETTINGS,
        folder: asked.out.as_deref(),
        passphrase: None,
    };
    let made = write(store, &document, &job, words)?;
    let files = made.files.iter().map(|file| file.display().to_string());
    Ok(files.collect())
}

/// Nothing comes back to a laboratory that is closed: there is nothing to count.
fn is_open(document: &Document) -> bool {
    match document.session.day.state {
        DayState::Prepared | DayState::Running => true,
        DayState::Closed => false,
    }
}

/// The laboratory, with the numbers of the blank sheets that are about to be printed.
fn noted(
    store: &Store,
    session: &str,
    what: Printing,
    copies: u32,
    words: &Words,
) -> Result<Document, String> {
    let unnoted = |why: String| words.tell("kit-unnoted", &[("why", why.into())]);
    let (mut document, mut file) = writable(store, session, words).map_err(unnoted)?;
    let blanks = last_copies(&document, what, copies);
    document
        .perform(Command::Print(blanks), clock())
        .map_err(|refusal| Labels::with(words).refusal(&refusal, &document.session))?;
    file.write(&document).map_err(|trouble| told(&trouble, words))?;
    Ok(document)
}
