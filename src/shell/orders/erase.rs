//! `cerchio erase PERSON`: takes the name of a person out of every file; without `--yes` only says what would happen.

use std::process::ExitCode;

use super::super::clearer::{Cleared, Whom, forget};
use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::print;
use crate::store::{Erasing, Holder, Store};
use crate::text::Words;

pub fn erase(store: &Store, name: &str, also: &[String], erasing: Erasing, words: &Words) -> ExitCode {
    let whom = Whom {
        wanted: name,
        name,
        also,
    };
    match forget(store, &whom, erasing, &Holder::here(clock()), words) {
        Ok(Some(cleared)) => tell(cleared, erasing, words),
        Ok(None) => refuse(&words.tell("erase-nobody", &[("name", name.into())]), 1),
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

fn tell(cleared: Cleared, erasing: Erasing, words: &Words) -> ExitCode {
    let mut lines = cleared.said;
    lines.extend(cleared.files);
    match erasing {
        Erasing::Look => lines.extend([words.say("erase-stays"), words.say("clear-how")]),
        Erasing::Do => lines.push(words.say("erase-outside")),
    }
    let printed = print(&lines.join("\n"));
    if cleared.left.is_empty() {
        printed
    } else {
        ExitCode::FAILURE
    }
}
