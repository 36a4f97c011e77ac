//! The files in which a body settles its registry: written once, where it can change them.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{print, refuse, told};
use crate::shell::shelves::custom_fault;
use crate::store::{Store, Trouble};
use crate::text::Words;

/// The profiles, by name; the first file that cannot be used is told instead.
pub fn profiles(store: &Store, words: &Words) -> ExitCode {
    let (customs, faulty) = store.customs();
    if let Some(faulty) = faulty.first() {
        return refuse(&custom_fault(faulty, words), 1);
    }
    let profiles = customs.profiles.iter();
    let lines: Vec<String> = profiles
        .map(|profile| format!("{}\t{}", profile.id, profile.name))
        .collect();
    print(&lines.join("\n"))
}

/// Says where a file to change is.
pub fn to_change(path: Result<PathBuf, Trouble>, key: &str, words: &Words) -> ExitCode {
    match path {
        Ok(path) => print(&words.tell(key, &[("file", path.display().to_string().into())])),
        Err(trouble) => refuse(&told(&trouble, words), 1),
    }
}
