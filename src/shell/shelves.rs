//! What is on the shelves: the laboratories and the formats on the disk, as the app knows them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::clerk::told;
use super::orders::{LARGEST_LIST, template_fault, unread, unreadable};
use crate::app::Msg;
use crate::domain::{Document, Summary};
use crate::exchange;
use crate::format::{self, Template, built_in};
use crate::registry::Gathered;
use crate::screen::{Age, Shelf, Version, Versions};
use crate::store::{
    Copy, Entry, FaultyCustom, Origin, Reading, Shown, Skimmer, Store, Thrown, Trouble, Unfit, stem,
    with_all_hands,
};
use crate::text::Words;

/// Every laboratory, copies left out. A folder that cannot be read is a shelf that says so, never an empty list.
pub fn all(store: &Store, words: &Words) -> Vec<Shelf> {
    match store.scan() {
        Ok(entries) => shelves(&entries, words),
        Err(trouble) => {
            vec![Shelf {
                id: String::new(),
                summary: None,
                trouble: Some(told(&trouble, words)),
                twins: 0,
            }]
        }
    }
}

fn shelves(entries: &[Entry], words: &Words) -> Vec<Shelf> {
    let mut twins: BTreeMap<&Path, usize> = BTreeMap::new();
    for original in entries.iter().filter_map(|entry| entry.copy_of.as_deref()) {
        *twins.entry(original).or_default() += 1;
    }
    let own = entries.iter().filter(|entry| entry.copy_of.is_none());
    own.map(|entry| Shelf {
        twins: twins.get(entry.path.as_path()).copied().unwrap_or(0),
        ..shelf(entry, words)
    })
    .collect()
}

/// The formats of the program and of the user. Those of the program are there whatever happens to the others.
pub fn templates(store: &Store, words: &Words) -> Msg {
    let shipped = || -> Vec<Template> {
        built_in()
            .into_iter()
            .filter_map(|(_, text)| format::read(text).ok())
            .collect()
    };
    let (templates, faults) = match store.formats(shipped()) {
        Ok(formats) => {
            let faults = formats
                .faulty
                .iter()
                .map(|faulty| template_fault(faulty, words))
                .collect();
            (formats.templates, faults)
        }
        Err(trouble) => (shipped(), vec![told(&trouble, words)]),
    };
    Msg::Templates { templates, faults }
}

/// What the body settled for its registry.
pub fn customs(store: &Store, words: &Words) -> Msg {
    let (customs, faulty) = store.customs();
    let faults = faulty.iter().map(|faulty| custom_fault(faulty, words));
    Msg::Customs(Box::new(customs), faults.collect())
}

/// Why a file of the body cannot be used, in a sentence.
pub fn custom_fault(faulty: &FaultyCustom, words: &Words) -> String {
    let said = match &faulty.why {
        Unfit::Misread(said) => said.clone(),
        Unfit::Clash(key) => words.say(key),
    };
    let facts = [
        ("file", faulty.path.display().to_string().into()),
        ("line", faulty.line.to_string().into()),
        ("column", faulty.column.to_string().into()),
        ("said", said.into()),
    ];
    words.tell("custom-fault", &facts)
}

/// How many laboratories are read before the first are told.
const FIRST: usize = 16;

/// Reads every laboratory part by part, each twice as long as the one before, until `tell` says that nobody listens. Those
/// that cannot be read are on the shelves with what is wrong.
pub fn read_in_parts(store: &Store, words: &Words, mut tell: impl FnMut(Msg) -> bool) {
    let entries = match store.scan() {
        Ok(entries) => entries,
        Err(trouble) => {
            tell(Msg::Trouble(told(&trouble, words)));
            return;
        }
    };
    if !tell(Msg::ReadBegun(shelves(&entries, words))) {
        return;
    }
    let own: Vec<&Path> = own_files(&entries);
    let mut ahead = own.as_slice();
    let mut n_next = FIRST;
    loop {
        let (part, rest) = ahead.split_at(n_next.min(ahead.len()));
        let (mut read, mut harmed) = (Gathered::default(), Vec::new());
        for (share, theirs) in with_all_hands(part, |files| vec![gathered(store, files)]) {
            read.join(share);
            harmed.extend(theirs.iter().map(|path| (stem(path), harm(store, path, words))));
        }
        let is_heard = tell(Msg::ReadPart {
            read: Box::new(read),
            harmed,
            n_left: rest.len(),
        });
        if rest.is_empty() || !is_heard {
            return;
        }
        (ahead, n_next) = (rest, n_next * 2);
    }
}

/// The laboratories of some files, and which of the files cannot be read.
fn gathered(store: &Store, files: &[&Path]) -> (Gathered, Vec<PathBuf>) {
    let (mut documents, mut harmed) = (Vec::new(), Vec::new());
    for (path, document) in files.iter().zip(skim(store, files)) {
        match document {
            Some(document) => documents.push(document),
            None => harmed.push(path.to_path_buf()),
        }
    }
    (Gathered::of(documents), harmed)
}

/// What is wrong with a file that cannot be read, however whole it looks.
fn harm(store: &Store, path: &Path, words: &Words) -> String {
    match store.look(path) {
        Ok(Reading::Damaged(damage)) => words.tell(damage.key(), &damage.facts()),
        Ok(Reading::Newer { .. }) => words.say("notice-newer"),
        Ok(Reading::Whole(_) | Reading::ByHand(_)) => words.say("left-out-since"),
        Err(trouble) => told(&trouble, words),
    }
}

/// Every laboratory that can be read, copies left out; and in words which of the others cannot be, and why.
pub fn read_documents(store: &Store, words: &Words) -> Result<(Vec<Document>, Vec<String>), Trouble> {
    let entries = store.scan()?;
    let read = with_all_hands(&own_files(&entries), |files| {
        files.iter().copied().zip(skim(store, files)).collect()
    });
    let (mut documents, mut unread) = (Vec::new(), Vec::new());
    for (path, document) in read {
        match document {
            Some(document) => documents.push(document),
            None => unread.push(left_out(store, path, words)),
        }
    }
    Ok((documents, unread))
}

fn own_files(entries: &[Entry]) -> Vec<&Path> {
    let own = entries.iter().filter(|entry| entry.copy_of.is_none());
    own.map(|entry| entry.path.as_path()).collect()
}

fn skim(store: &Store, files: &[&Path]) -> impl Iterator<Item = Option<Document>> {
    let mut skimmer = Skimmer::new(store);
    files.iter().map(move |path| skimmer.document(path))
}

/// Why a laboratory is left out of an answer.
fn left_out(store: &Store, path: &Path, words: &Words) -> String {
    let facts = [
        ("file", path.display().to_string().into()),
        ("why", harm(store, path, words).into()),
    ];
    words.tell("left-out", &facts)
}

/// The copies of one laboratory.
pub fn copies(store: &Store, id: String, words: &Words) -> Msg {
    match store.copies(&id) {
        Ok(copies) => {
            let copies = copies.into_iter().map(version).collect();
            Msg::Copies(Versions { id, copies })
        }
        Err(trouble) => Msg::Trouble(told(&trouble, words)),
    }
}

/// The laboratories that were thrown away, each under the name of its file.
pub fn thrown(store: &Store, words: &Words) -> Msg {
    match thrown_away(store) {
        Ok(thrown) => Msg::Thrown(thrown),
        Err(trouble) => Msg::Trouble(told(&trouble, words)),
    }
}

/// The laboratories that were thrown away, each called as its file was.
pub fn thrown_away(store: &Store) -> Result<Vec<Summary>, Trouble> {
    let named = |thrown: Thrown| Summary {
        id: thrown.name,
        ..*thrown.summary
    };
    Ok(store.thrown()?.into_iter().map(named).collect())
}

fn version(copy: Copy) -> Version {
    Version {
        age: match copy.origin {
            Origin::Before => Age::Before,
            Origin::Day(day) => Age::Day(day),
            Origin::SetAside => Age::SetAside,
            Origin::Thrown => Age::Thrown,
            Origin::Elsewhere => Age::Elsewhere,
        },
        path: copy.path,
        summary: *copy.summary,
        last_step: copy.last_step,
        steps: copy.steps,
    }
}

/// One laboratory by its id; none when its file is not one that can be read.
pub fn look(store: &Store, id: &str) -> Result<Option<Document>, Trouble> {
    Ok(store.look(&store.places.session(id))?.into_document())
}

/// A list of people in a file; `~` is the folder of the user.
pub fn table(store: &Store, typed: &str, words: &Words) -> Msg {
    let path = match (typed.strip_prefix("~/"), directories::BaseDirs::new()) {
        (Some(rest), Some(dirs)) => dirs.home_dir().join(rest),
        (Some(_) | None, _) => PathBuf::from(typed),
    };
    let bytes = match store.disk.read(&path, LARGEST_LIST) {
        Ok(bytes) => bytes,
        Err(error) => return Msg::Trouble(unread("check-cannot-read", &path, error, words)),
    };
    match exchange::open(&bytes) {
        Ok(table) => Msg::Table(table),
        Err(why) => Msg::Trouble(words.say(unreadable(why))),
    }
}

fn shelf(entry: &Entry, words: &Words) -> Shelf {
    let trouble = match &entry.shown {
        Shown::Session(_) => None,
        Shown::Newer { .. } => Some(words.say("notice-newer")),
        Shown::Damaged(damage) => Some(words.tell(damage.key(), &damage.facts())),
        Shown::Unreadable(cause) => {
            let trouble = Trouble::CannotRead {
                path: entry.path.clone(),
                cause: cause.clone(),
            };
            Some(told(&trouble, words))
        }
    };
    Shelf {
        id: entry.name(),
        summary: entry.summary().cloned(),
        trouble,
        twins: 0,
    }
}
