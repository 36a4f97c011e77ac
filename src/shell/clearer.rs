//! Taking away for good: a person, the names of a laboratory, all of one that was thrown away. What would go is told first,
//! in the same words on the screen and on the command line.

use std::hash::{BuildHasher, RandomState};
use std::path::{Path, PathBuf};

use super::clerk::told;
use crate::domain::{FORGOTTEN, Forgetting, Instead};
use crate::store::{Act, Erasing, Erasure, Holder, Purge, Store, Trouble};
use crate::text::Words;

/// What came of looking or doing.
pub struct Cleared {
    /// What goes and what stays, or went and stayed, in a few sentences.
    pub said: Vec<String>,
    /// File by file.
    pub files: Vec<String>,
    /// Some file still says the name.
    pub left: Vec<PathBuf>,
    /// The laboratories that were called like them, and what they are called now.
    pub renamed: Vec<(String, String)>,
}

/// Who is to be forgotten.
pub struct Whom<'a> {
    /// A name, or the key of a person.
    pub wanted: &'a str,
    /// What they are called in the sentences.
    pub name: &'a str,
    /// What else they are known by.
    pub also: &'a [String],
}

/// Forgets somebody everywhere; none where nobody is meant and no text says the name.
pub fn forget(
    store: &Store,
    whom: &Whom<'_>,
    erasing: Erasing,
    holder: &Holder,
    words: &Words,
) -> Result<Option<Cleared>, Trouble> {
    let who = store.forgetting(whom.wanted, &words.say("erase-label"), &token())?;
    let who = who.known_by(whom.also);
    let erasure = store.erase(&who, erasing, holder)?;
    if erasure.rewritten.is_empty() && erasure.removed.is_empty() && erasure.left.is_empty() {
        return Ok(None);
    }
    let trail = erasure.trail.clone().unwrap_or_default();
    let mut cleared = forgotten(whom.name, &who, erasure, erasing, store, words);
    if erasing == Erasing::Do {
        cleared
            .said
            .extend(unrecorded(store, Act::Erased, &trail, holder, words));
    }
    Ok(Some(cleared))
}

fn forgotten(
    name: &str,
    who: &Forgetting,
    erasure: Erasure,
    erasing: Erasing,
    store: &Store,
    words: &Words,
) -> Cleared {
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
    let mut files = shown(&erasure.rewritten, store);
    for (key, paths) in [("erase-removed", &erasure.removed), ("erase-left", &erasure.left)] {
        let lines = paths
            .iter()
            .map(|path| words.tell(key, &[("file", inside(path, store).into())]));
        files.extend(lines);
    }
    files.extend(erasure.renamed.iter().map(|(before, now)| {
        let facts = [
            ("before", inside(before, store).into()),
            ("now", inside(now, store).into()),
        ];
        words.tell("erase-renamed", &facts)
    }));
    Cleared {
        said: vec![words.tell(key, &facts)],
        files,
        left: erasure.left,
        renamed: store.names_changed(&erasure.renamed),
    }
}

/// Takes the names out of the laboratory called `name`.
pub fn purge(
    store: &Store,
    name: &str,
    erasing: Erasing,
    holder: &Holder,
    words: &Words,
) -> Result<Cleared, Trouble> {
    let (person, note, token) = (words.say("erase-label"), words.say("purge-note"), token());
    let instead = Instead {
        person: &person,
        note: &note,
        token: &token,
    };
    let purge = store.purge(name, &instead, erasing, holder)?;
    let mut said = purged(&purge, erasing, words);
    said.extend(too_early(&purge, holder, words));
    if erasing == Erasing::Do {
        said.extend(unrecorded(store, Act::Purged, name, holder, words));
    }
    Ok(Cleared {
        said,
        files: shown(&purge.removed, store),
        left: Vec::new(),
        renamed: Vec::new(),
    })
}

/// Takes away all there is of the laboratory called `name`, which was thrown away.
///
/// Errors: it is in the list, or back in it meanwhile; the disk refuses.
pub fn destroy(
    store: &Store,
    name: &str,
    erasing: Erasing,
    holder: &Holder,
    words: &Words,
) -> Result<Cleared, Trouble> {
    let thrown = store.thrown_called(name)?.ok_or_else(|| Trouble::NameTaken {
        path: store.places.session(name),
    })?;
    let destruction = store.destroy(&thrown, erasing)?;
    let facts = [
        ("title", destruction.summary.title.as_str().into()),
        ("people", destruction.summary.people.0.into()),
        ("files", destruction.removed.len().into()),
    ];
    let (key, trouble) = match erasing {
        Erasing::Look => ("thrown-would", None),
        Erasing::Do => {
            let trouble = unrecorded(store, Act::Purged, &thrown.name, holder, words);
            ("thrown-destroyed", trouble)
        }
    };
    Ok(Cleared {
        said: [Some(words.tell(key, &facts)), trouble]
            .into_iter()
            .flatten()
            .collect(),
        files: shown(&destruction.removed, store),
        left: Vec::new(),
        renamed: Vec::new(),
    })
}

/// Writes a line of the audit trail; why that was not possible, which takes nothing from what was done.
fn unrecorded(store: &Store, act: Act, name: &str, holder: &Holder, words: &Words) -> Option<String> {
    let recorded = store.record(act, name, holder);
    recorded.err().map(|trouble| told(&trouble, words))
}

fn purged(purge: &Purge, erasing: Erasing, words: &Words) -> Vec<String> {
    let (key, session) = match erasing {
        Erasing::Look => ("purge-would", &purge.stays.session),
        Erasing::Do => ("purge-done", &purge.stays.session),
    };
    let facts = [
        ("title", session.header.title.as_str().into()),
        ("people", purge.people.into()),
        ("notes", purge.notes.into()),
        ("files", purge.removed.len().into()),
        ("proposals", session.proposals.len().into()),
        ("reports", session.reports.len().into()),
        ("plans", session.outcomes.plans.len().into()),
        ("projects", session.outcomes.projects.len().into()),
    ];
    vec![words.tell(key, &facts), words.tell("purge-stays", &facts)]
}

/// That the names could be kept for longer.
fn too_early(purge: &Purge, holder: &Holder, words: &Words) -> Option<String> {
    let (until, today) = (purge.until?, holder.since?.date());
    (until >= today).then(|| words.tell("purge-early", &[("date", words.date(until).into())]))
}

fn shown(paths: &[PathBuf], store: &Store) -> Vec<String> {
    paths
        .iter()
        .map(|path| format!("  {}", inside(path, store)))
        .collect()
}

fn inside(path: &Path, store: &Store) -> String {
    path.strip_prefix(&store.places.data)
        .unwrap_or(path)
        .display()
        .to_string()
}

/// The beginning of the new keys: not to be guessed from a name.
fn token() -> String {
    format!(
        "{FORGOTTEN}{:016x}",
        RandomState::new().hash_one(std::process::id())
    )
}
