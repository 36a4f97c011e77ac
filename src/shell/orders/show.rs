//! `cerchio show SESSION`: a laboratory as text, to be read or sent through a pipe.

use std::cell::RefCell;
use std::process::ExitCode;

use chrono::Local;

use super::super::clerk::told;
use super::super::front::{clock, refuse, say};
use super::named::meant;
use super::print;
use crate::domain::Document;
use crate::look::Look;
use crate::screen::{Desk, Library, laboratory_text};
use crate::store::{Act, Holder, Reading, Store};
use crate::text::Words;

pub fn show(store: &Store, session: &str, words: &Words) -> ExitCode {
    let document = match laboratory(store, session, words) {
        Ok(document) => document,
        Err(why) => return refuse(&why, 1),
    };
    let printed = print(&text(&document, words));
    if let Err(trouble) = store.record(Act::Opened, &document.summary.id, &Holder::here(clock())) {
        say(&told(&trouble, words));
    }
    printed
}

/// Reads the laboratory that was named.
///
/// Errors: why it cannot be read, in words.
pub fn laboratory(store: &Store, session: &str, words: &Words) -> Result<Document, String> {
    let path = meant(store, session, words)?;
    match store.look(&path) {
        Ok(Reading::Whole(lifted) | Reading::ByHand(lifted)) => Ok(lifted.document),
        Ok(Reading::Newer {
            document: Some(lifted),
            ..
        }) => Ok(lifted.document),
        Ok(Reading::Newer { document: None, .. }) => Err(words.say("notice-newer")),
        Ok(Reading::Damaged(damage)) => {
            let place = format!("{}:{}:{}", path.display(), damage.line, damage.column);
            Err(format!("{place}: {}", words.tell(damage.key(), &damage.facts())))
        }
        Err(trouble) => Err(told(&trouble, words)),
    }
}

/// What the archive reads on the screen, as text.
fn text(document: &Document, words: &Words) -> String {
    let library = Library::default();
    let hits = RefCell::default();
    let desk = Desk {
        words,
        look: &Look::plain(),
        now: Local::now().naive_local(),
        open: None,
        library: &library,
        hits: &hits,
        still: None,
    };
    laboratory_text(document, &desk)
}
