//! Opens a laboratory to write in it from the command line.

use super::super::clerk::told;
use super::super::front::clock;
use super::named::path_of;
use crate::domain::Document;
use crate::store::{Holder, Opened, SessionFile, Store};
use crate::text::Words;

/// Takes a laboratory by its name, or its file.
///
/// Errors: why it cannot be written, in words: it is open elsewhere, or cannot be read whole.
pub fn writable(store: &Store, session: &str, words: &Words) -> Result<(Document, SessionFile), String> {
    let path = path_of(store, session);
    let opened = store
        .open(&path, &Holder::here(clock()))
        .map_err(|trouble| told(&trouble, words))?;
    match opened {
        Opened::Whole { document, file, .. } => Ok((*document, file)),
        Opened::EditedByHand {
            mut document, file, ..
        } => {
            if !document.agrees_with_diary() {
                document.rebase();
            }
            Ok((*document, file))
        }
        Opened::ReadOnly { .. } | Opened::Newer { .. } | Opened::Damaged { .. } => {
            Err(words.say("import-no-session"))
        }
    }
}
