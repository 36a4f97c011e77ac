//! `cerchio show SESSION`: a laboratory as text, to be read or sent through a pipe.

use std::cell::RefCell;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use chrono::Local;

use super::super::clerk::told;
use super::super::front::refuse;
use super::print;
use crate::domain::Document;
use crate::look::Look;
use crate::screen::{Desk, Library, laboratory_text};
use crate::store::{Reading, Store};
use crate::text::Words;

pub fn show(store: &Store, session: &str, words: &Words) -> ExitCode {
    let path = path_of(store, session);
    match store.look(&path) {
        Ok(Reading::Whole(lifted) | Reading::ByHand(lifted)) => print(&text(&lifted.document, words)),
        Ok(Reading::Newer {
            document: Some(lifted),
            ..
        }) => print(&text(&lifted.document, words)),
        Ok(Reading::Newer { document: None, .. }) => refuse(&words.say("notice-newer"), 1),
        Ok(Reading::Damaged(damage)) => {
            let place = format!("{}:{}:{}", path.display(), damage.line, damage.column);
            refuse(
                &format!("{place}: {}", words.tell(damage.key(), &damage.facts())),
                1,
            )
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

/// A name of the list, or a path.
fn path_of(store: &Store, session: &str) -> PathBuf {
    let named = store.places.session(session);
    if named.exists() {
        named
    } else {
        Path::new(session).to_owned()
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
    };
    laboratory_text(document, &desk)
}
