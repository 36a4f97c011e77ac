//! `cerchio check FILE…`: the place of each fault, exit 1 if there is one.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::{print, unread};
use crate::store::{Disk, Lifted, MOST, Reading, RealDisk, read};
use crate::text::{Fact, Words};

pub fn check(files: &[PathBuf], words: &Words) -> ExitCode {
    let verdicts: Vec<(String, bool)> = files.iter().map(|file| check_one(file, words)).collect();
    let said: Vec<&str> = verdicts.iter().map(|(text, _)| text.as_str()).collect();
    let code = print(&said.join("\n"));
    if verdicts.iter().all(|(_, is_good)| *is_good) {
        code
    } else {
        ExitCode::FAILURE
    }
}

fn check_one(file: &Path, words: &Words) -> (String, bool) {
    let path = file.display().to_string();
    let bytes = match RealDisk.read(file, MOST) {
        Ok(bytes) => bytes,
        Err(error) => return (unread("check-cannot-read", file, error, words), false),
    };
    match read(&bytes) {
        Reading::Whole(lifted) => good(&path, &lifted, "check-good", words),
        Reading::ByHand(lifted) => good(&path, &lifted, "check-by-hand", words),
        Reading::Newer { .. } => (format!("{path}: {}", words.say("notice-newer")), false),
        Reading::Damaged(damage) => {
            let place = format!("{path}:{}:{}", damage.line, damage.column);
            (
                format!("{place}: {}", words.tell(damage.key(), &damage.facts())),
                false,
            )
        }
    }
}

fn good(path: &str, lifted: &Lifted, key: &str, words: &Words) -> (String, bool) {
    let session = &lifted.document.session;
    let facts = [
        ("file", Fact::from(path)),
        ("people", session.people.len().into()),
        ("proposals", session.proposals.len().into()),
        ("projects", session.outcomes.projects.len().into()),
    ];
    let said = words.tell(key, &facts);
    if lifted.unknown.is_empty() {
        return (said, true);
    }
    let unknown = words.tell("check-unknown", &[("fields", lifted.unknown.join(", ").into())]);
    (format!("{said}\n{unknown}"), true)
}
