//! `cerchio import bundle FILE`: a laboratory that comes whole from elsewhere. Nothing is written before all of it was
//! looked at, and nothing that is there is touched.

use std::path::Path;
use std::process::ExitCode;

use super::super::clerk::told;
use super::super::front::{clock, refuse};
use super::super::whisper;
use super::{print, unread};
use crate::export::{Bundle, Shut, Spoiled, is_locked, unlock, unpack};
use crate::registry::ledger::Gesture;
use crate::screen::ledger_refusals;
use crate::store::{Act, Holder, LedgerNews, Reading, SessionFile, Store, Trouble, read, sealed_ledger};
use crate::text::Words;

/// No bundle is larger, in bytes.
const MOST: u64 = 64 * 1024 * 1024;

/// `key` is the file with the passphrase, where the bundle is locked and nobody is there to be asked.
pub fn import_bundle(store: &Store, file: &Path, key: Option<&Path>, words: &Words) -> ExitCode {
    match imported(store, file, key, words) {
        Ok(text) => print(&text),
        Err(why) => refuse(&why, 1),
    }
}

fn imported(store: &Store, file: &Path, key: Option<&Path>, words: &Words) -> Result<String, String> {
    let bytes = store
        .disk
        .read(file, MOST)
        .map_err(|error| unread("check-cannot-read", file, error, words))?;
    let bytes = opened(bytes, key, words)?;
    let bundle = unpack(&bytes).map_err(|spoiled| why(&spoiled, words))?;
    // Only what this program wrote, to the last letter: nobody edits a session inside an archive.
    let document = match read(&bundle.session) {
        Reading::Whole(lifted) if lifted.document.summary.id == bundle.id => lifted.document,
        Reading::Newer { .. } => return Err(words.say("bundle-newer")),
        Reading::Whole(_) | Reading::ByHand(_) | Reading::Damaged(_) => {
            return Err(why(&Spoiled::Changed("session.ron".to_owned()), words));
        }
    };
    let facts = [
        ("session", bundle.id.as_str().into()),
        ("title", document.summary.title.as_str().into()),
    ];
    let mut target = match SessionFile::create(store, &bundle.id, &Holder::here(clock())) {
        Ok(target) => target,
        Err(Trouble::NameTaken { path }) => {
            let there = store.disk.read(&path, MOST).unwrap_or_default();
            let key = if there == bundle.session {
                "bundle-there"
            } else {
                "bundle-name-taken"
            };
            return Err(words.tell(key, &facts));
        }
        Err(trouble) => return Err(told(&trouble, words)),
    };
    target.write(&document).map_err(|trouble| told(&trouble, words))?;
    // The laboratory is there: what belongs to it comes too, whether or not that can be noted.
    let recorded = store.record(Act::Imported, &bundle.id, &Holder::here(clock()));
    let registry = enter(store, &bundle, words)?;
    keep_template(store, &bundle, words)?;
    let n_files = write_papers(store, &bundle, words)?;
    let folder = store.papers_of(&bundle.id).display().to_string();
    let counts = [("files", n_files.into()), ("folder", folder.into())];
    let done = words.tell("bundle-done", &[facts.as_slice(), &counts].concat());
    let said = [Some(done), registry].into_iter().flatten();
    let said = said.collect::<Vec<_>>().join("\n");
    match recorded {
        Ok(()) => Ok(said),
        Err(trouble) => Err(format!("{said}\n{}", told(&trouble, words))),
    }
}

/// The archive of a bundle that may be locked.
fn opened(bytes: Vec<u8>, key: Option<&Path>, words: &Words) -> Result<Vec<u8>, String> {
    if !is_locked(&bytes) {
        return Ok(bytes);
    }
    let passphrase = whisper::passphrase(key, words)?;
    unlock(&bytes, &passphrase).map_err(|shut| {
        words.say(match shut {
            Shut::Wrong => "locked-wrong",
            Shut::Broken => "locked-broken",
        })
    })
}

/// Brings its part of the registry in, all or nothing; what there is to say about it.
fn enter(store: &Store, bundle: &Bundle, words: &Words) -> Result<Option<String>, String> {
    let Some(bytes) = &bundle.registry else {
        return Ok(None);
    };
    let extract = sealed_ledger(bytes).ok_or_else(|| words.say("bundle-registry-unread"))?;
    let ledger = store.ledger().map_err(|trouble| told(&trouble, words))?;
    let odds = extract.at_odds_with(&ledger);
    if !odds.is_empty() {
        let facts = [("ids", odds.join(", ").into())];
        return Ok(Some(words.tell("bundle-registry-odds", &facts)));
    }
    let orders = extract.orders_for(&ledger);
    let news = store.inscribe(&Holder::here(clock()), &[Gesture::blind(orders)]);
    Ok(Some(match news.map_err(|trouble| told(&trouble, words))? {
        LedgerNews::Written { .. } => {
            let entries = [("entries", extract.entities.len().into())];
            words.tell("bundle-registry-done", &entries)
        }
        LedgerNews::Refused { refusals, .. } => ledger_refusals(&refusals, words),
        LedgerNews::Failed(trouble) => told(&trouble, words),
    }))
}

/// The format of the user's own, unless there is one of that name.
fn keep_template(store: &Store, bundle: &Bundle, words: &Words) -> Result<(), String> {
    let Some(file) = &bundle.template else {
        return Ok(());
    };
    let path = store.places.templates.join(&file.name);
    if store.disk.read(&path, MOST).is_ok() {
        return Ok(());
    }
    let kept = store.publish(&path, &file.bytes);
    kept.map(|_| ()).map_err(|trouble| told(&trouble, words))
}

/// The book and the tables, among the papers of the laboratory.
fn write_papers(store: &Store, bundle: &Bundle, words: &Words) -> Result<usize, String> {
    let folder = store.papers_of(&bundle.id);
    for file in &bundle.files {
        let written = store.publish(&folder.join(&file.name), &file.bytes);
        written.map_err(|trouble| told(&trouble, words))?;
    }
    Ok(bundle.files.len())
}

fn why(spoiled: &Spoiled, words: &Words) -> String {
    match spoiled {
        Spoiled::NoArchive => words.say("bundle-no-archive"),
        Spoiled::NoBundle => words.say("bundle-no-bundle"),
        Spoiled::PointsElsewhere(name) => {
            words.tell("bundle-points-elsewhere", &[("name", name.as_str().into())])
        }
        Spoiled::TooLarge => words.say("bundle-too-large"),
        Spoiled::Changed(name) => words.tell("bundle-changed", &[("name", name.as_str().into())]),
    }
}
