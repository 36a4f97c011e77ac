//! `cerchio restore SESSION`: a laboratory that was thrown away, back in the list.

use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::print;
use crate::store::{Act, Holder, Store, Trouble};
use crate::text::Words;

pub fn restore(store: &Store, session: &str, words: &Words) -> ExitCode {
    match restored(store, session, words) {
        Ok(Ok(said)) => print(&said),
        Ok(Err(why)) => refuse(&why, 1),
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

/// What was done, or why there is nothing to do.
fn restored(store: &Store, session: &str, words: &Words) -> Result<Result<String, String>, Trouble> {
    let named = [("session", session.into())];
    let Some(thrown) = store.thrown_called(session)? else {
        let is_there = store.places.session(session).exists();
        let key = if is_there {
            "restore-there"
        } else {
            "restore-nothing"
        };
        return Ok(Err(words.tell(key, &named)));
    };
    let holder = Holder::here(clock());
    store.bring_back(&thrown, &holder, clock())?;
    let title = [("title", thrown.summary.title.as_str().into())];
    let done = words.tell("restore-done", &title);
    let unwritten = store.record(Act::Restored, session, &holder).err();
    let unwritten = unwritten.map(|trouble| told(&trouble, words));
    Ok(Ok([Some(done), unwritten]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")))
}
