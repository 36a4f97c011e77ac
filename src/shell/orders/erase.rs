//! `cerchio erase PERSON`: takes the name of a person out of every file; without `--yes` only says what would happen.

use std::hash::{BuildHasher, RandomState};
use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::print;
use crate::domain::Forgetting;
use crate::store::{Erasing, Erasure, Holder, Store};
use crate::text::Words;

pub fn erase(store: &Store, name: &str, erasing: Erasing, words: &Words) -> ExitCode {
    let token = format!("tolta-{:016x}", RandomState::new().hash_one(std::process::id()));
    let done = store
        .forgetting(name, &words.say("erase-label"), &token)
        .and_then(|who| {
            let erasure = store.erase(&who, erasing, &Holder::here(clock()))?;
            Ok((who, erasure))
        });
    match done {
        Ok((who, erasure)) => tell(name, &who, &erasure, erasing, store, words),
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}

fn tell(
    name: &str,
    who: &Forgetting,
    erasure: &Erasure,
    erasing: Erasing,
    store: &Store,
    words: &Words,
) -> ExitCode {
    if erasure.rewritten.is_empty() && erasure.removed.is_empty() && erasure.left.is_empty() {
        return refuse(&words.tell("erase-nobody", &[("name", name.into())]), 1);
    }
    let facts = [
        ("name", name.into()),
        ("people", who.people().into()),
        ("files", erasure.rewritten.len().into()),
        ("removed", erasure.removed.len().into()),
    ];
    let key = match erasing {
        Erasing::Look => "erase-would",
        Erasing::Do => "erase-done",
    };
    let mut lines = vec![words.tell(key, &facts)];
    let shown = |path: &std::path::PathBuf| {
        let inside = path.strip_prefix(&store.places.data).unwrap_or(path);
        inside.display().to_string()
    };
    lines.extend(erasure.rewritten.iter().map(|path| format!("  {}", shown(path))));
    for path in &erasure.removed {
        lines.push(words.tell("erase-removed", &[("file", shown(path).into())]));
    }
    for path in &erasure.left {
        lines.push(words.tell("erase-left", &[("file", shown(path).into())]));
    }
    lines.push(match erasing {
        Erasing::Look => words.say("erase-how"),
        Erasing::Do => words.say("erase-outside"),
    });
    let printed = print(&lines.join("\n"));
    if erasure.left.is_empty() {
        printed
    } else {
        ExitCode::FAILURE
    }
}
