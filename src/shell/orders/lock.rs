//! `cerchio lock SESSION` and `cerchio unlock SESSION`: a laboratory shut behind a passphrase, and opened again.

use std::path::Path;
use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::super::whisper;
use super::print;
use crate::export::Shut;
use crate::store::{Act, Holder, Store, Trouble};
use crate::text::Words;

/// `key` is the file with the passphrase, where nobody is there to be asked.
pub fn lock(store: &Store, session: &str, key: Option<&Path>, words: &Words) -> ExitCode {
    // What cannot be shut asks for no passphrase.
    if !store.places.session(session).exists() {
        return refuse(&not_there(store, session, words), 1);
    }
    let passphrase = match whisper::new_passphrase(key, words) {
        Ok(passphrase) => passphrase,
        Err(why) => return refuse(&why, 1),
    };
    match store.shut(session, &passphrase, &Holder::here(clock())) {
        Ok(removed) => {
            let facts = [("session", session.into()), ("files", removed.len().into())];
            noted(store, Act::Shut, session, words.tell("shut-done", &facts), words)
        }
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

/// `key` as in `lock`.
pub fn unlock(store: &Store, session: &str, key: Option<&Path>, words: &Words) -> ExitCode {
    if !store.is_shut(session) {
        let facts = [("session", session.into())];
        return refuse(&words.tell("shut-nothing", &facts), 1);
    }
    let passphrase = match whisper::passphrase(key, words) {
        Ok(passphrase) => passphrase,
        Err(why) => return refuse(&why, 1),
    };
    match store.unshut(session, &passphrase, &Holder::here(clock())) {
        Ok(Ok(())) => {
            let done = words.tell("shut-opened", &[("session", session.into())]);
            noted(store, Act::Unshut, session, done, words)
        }
        Ok(Err(Shut::Wrong)) => refuse(&words.say("locked-wrong"), 1),
        Ok(Err(Shut::Broken)) => refuse(&words.say("locked-broken"), 1),
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

fn not_there(store: &Store, session: &str, words: &Words) -> String {
    if store.is_shut(session) {
        return words.tell("shut-already", &[("session", session.into())]);
    }
    let path = store.places.session(session);
    told(&Trouble::Missing { path }, words)
}

/// Writes what was done in the trail, and says it.
fn noted(store: &Store, act: Act, session: &str, done: String, words: &Words) -> ExitCode {
    let unwritten = store.record(act, session, &Holder::here(clock())).err();
    let unwritten = unwritten.map(|trouble| told(&trouble, words));
    print(
        &[Some(done), unwritten]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\n"),
    )
}
