//! `cerchio print SESSION WHAT`: the papers of the kit, in files. The laboratory notes how far its blank sheets are
//! numbered, so that no number is printed twice and each is counted.

use std::path::Path;
use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::super::printer::{KIT_SETTINGS, Order, write};
use super::print;
use super::show::laboratory;
use super::writable::writable;
use crate::domain::{Command, DayState, Document};
use crate::label::Labels;
use crate::paper::{Copies, Counted, Kit, last_copies};
use crate::screen::Making;
use crate::store::Store;
use crate::text::Words;

/// What was asked for on the command line.
pub struct KitWish<'a> {
    /// All papers of the kit where none.
    pub what: Option<Kit>,
    pub copies: u32,
    pub out: Option<&'a Path>,
}

/// Writes a paper, or all those that the laboratory has something for.
pub fn kit(store: &Store, session: &str, wish: &KitWish, words: &Words) -> ExitCode {
    match written(store, session, wish, words) {
        Ok(files) => print(&files.join("\n")),
        Err(why) => refuse(&why, 1),
    }
}

fn written(store: &Store, session: &str, wish: &KitWish, words: &Words) -> Result<Vec<String>, String> {
    let mut document = laboratory(store, session, words)?;
    let papers = wish.what.map_or(Kit::ALL.to_vec(), |what| vec![what]);
    let mut files: Vec<String> = Vec::new();
    for what in papers {
        let mut copies = Copies {
            number: wish.copies,
            counted: Counted::NotYet,
        };
        if wish.what.is_none() && crate::paper::kit(&document, what, copies, words).is_none() {
            continue;
        }
        if is_open(&document) && !last_copies(&document, what, wish.copies).is_empty() {
            document = noted(store, session, what, wish.copies, words)?;
            copies.counted = Counted::Already;
        }
        let order = Order {
            making: Making::Kit(what, copies),
            settings: &KIT_SETTINGS,
            folder: wish.out,
        };
        let made = write(store, &document, &order, words)?;
        files.extend(made.files.iter().map(|file| file.display().to_string()));
    }
    Ok(files)
}

/// Nothing comes back to a laboratory that is closed: there is nothing to count.
fn is_open(document: &Document) -> bool {
    match document.session.day.state {
        DayState::Prepared | DayState::Running => true,
        DayState::Closed => false,
    }
}

/// The laboratory, with the numbers of the blank sheets that are about to be printed.
fn noted(store: &Store, session: &str, what: Kit, copies: u32, words: &Words) -> Result<Document, String> {
    let unnoted = |why: String| words.tell("kit-unnoted", &[("why", why.into())]);
    let (mut document, mut file) = writable(store, session, words).map_err(unnoted)?;
    let blanks = last_copies(&document, what, copies);
    document
        .perform(Command::Print(blanks), clock())
        .map_err(|refusal| Labels::with(words).refusal(&refusal, &document.session))?;
    file.write(&document).map_err(|trouble| told(&trouble, words))?;
    Ok(document)
}
