//! Which laboratory is meant on the command line.

use std::path::{Path, PathBuf};

use super::super::clerk::told;
use crate::fold::{self, fold};
use crate::store::{Entry, Store};
use crate::text::Words;

/// So many of those that may be meant are named.
const MOST_NAMED: usize = 12;

/// A name of the list, or a path.
pub fn path_of(store: &Store, session: &str) -> PathBuf {
    let named = store.places.session(session);
    if named.exists() {
        named
    } else {
        Path::new(session).to_owned()
    }
}

/// To be read: a name of the list, a path, or words of the name or the title that only one laboratory has.
///
/// Errors: there is none, or several may be meant, in words.
pub fn meant(store: &Store, session: &str, words: &Words) -> Result<PathBuf, String> {
    let path = path_of(store, session);
    if path.exists() {
        return Ok(path);
    }
    let entries = store.scan().map_err(|trouble| told(&trouble, words))?;
    let called = fold::Words::of(session);
    let found: Vec<&Entry> = entries.iter().filter(|entry| is_called(entry, &called)).collect();
    match found.as_slice() {
        [one] => Ok(one.path.clone()),
        [] => Err(words.tell("shell-no-such", &[("said", session.into())])),
        several => {
            let names = several.iter().take(MOST_NAMED).map(|entry| entry.name());
            let names = names.collect::<Vec<_>>().join("\n");
            Err(words.tell(
                "shell-which",
                &[("said", session.into()), ("names", names.into())],
            ))
        }
    }
}

fn is_called(entry: &Entry, called: &fold::Words) -> bool {
    let title = entry.summary().map_or("", |summary| &summary.title);
    entry.copy_of.is_none() && called.all_in(&fold(&format!("{} {title}", entry.name())))
}
