//! The audit trail: who did what to which laboratory, and when. No contents; each line is chained to the one before.

use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use chrono::NaiveDateTime;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::session_file::MOST;
use super::whole::put_whole;
use super::{Holder, Lock, Locking, Store, Trouble, notation};
use crate::domain::Forgetting;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Act {
    Created,
    Opened,
    Restored,
    /// A paper or a book was made.
    Printed,
    Exported,
    Imported,
    /// All that is kept of a person was told.
    Told,
    Erased,
    Purged,
    ThrownAway,
    /// One that a newer program knows. The chain vouches for it as for any other.
    #[serde(skip)]
    Other,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    pub at: NaiveDateTime,
    /// The user of the system.
    pub user: String,
    pub act: Act,
    /// The name of the file; empty where all of them were meant.
    pub session: String,
}

/// The first line: how those after it are written.
#[derive(Debug, Serialize, Deserialize)]
struct Heading {
    format: String,
}

/// A line about something that this program does not know to be done.
#[derive(Deserialize)]
struct Foreign {
    at: NaiveDateTime,
    user: String,
    #[serde(rename = "act")]
    _act: IgnoredAny,
    session: String,
}

impl From<Foreign> for Entry {
    fn from(foreign: Foreign) -> Self {
        Self {
            at: foreign.at,
            user: foreign.user,
            act: Act::Other,
            session: foreign.session,
        }
    }
}

/// How this program writes the lines. A new act is no new way of writing: whoever does not know it sees that it is one.
const FORMAT: &str = "cerchio-audit/1";

/// The trail as it is on the disk.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Audit {
    /// As far as it can be trusted.
    pub entries: Vec<Entry>,
    /// The first line, from 1, that is not what was written after the line before.
    pub broken: Option<usize>,
}

/// How often the trail is asked for, while another program is writing a line, and how long each time.
const TRIES: u32 = 50;
const PAUSE: Duration = Duration::from_millis(10);

impl Store {
    /// Adds a line to the trail.
    ///
    /// Errors: the disk refuses, nobody knows since when the holder is there, or a newer program wrote the trail; what
    /// was done is done all the same.
    pub fn record(&self, act: Act, session: &str, holder: &Holder) -> Result<(), Trouble> {
        let path = self.places.audit();
        let entry = holder.since.map(|at| Entry {
            at,
            user: holder.user.clone(),
            act,
            session: session.to_owned(),
        });
        let entry = entry.ok_or(io::ErrorKind::InvalidInput.into());
        match entry.and_then(|entry| self.add(&path, &entry, holder)) {
            Ok(Added::Written) => Ok(()),
            Ok(Added::Newer) => Err(Trouble::AuditNewer { path }),
            Err(error) => Err(Trouble::NotAudited {
                path,
                cause: error.into(),
            }),
        }
    }

    /// Reads the trail, and looks whether each line follows the one before.
    ///
    /// Errors: the disk refuses, or a newer program wrote it.
    pub fn audit(&self) -> Result<Audit, Trouble> {
        let path = self.places.audit();
        let bytes = self.trail(&path).map_err(|error| Trouble::CannotRead {
            path: path.clone(),
            cause: error.into(),
        })?;
        let text = String::from_utf8_lossy(&bytes);
        if is_newer(&text) {
            return Err(Trouble::AuditNewer { path });
        }
        let mut audit = Audit::default();
        let mut link = String::new();
        for (number, line) in (1..).zip(text.split_inclusive('\n')) {
            let Some((next, said)) = followed(&link, line) else {
                audit.broken = Some(number);
                break;
            };
            link = next.to_owned();
            match entry_in(said) {
                Some(entry) => audit.entries.push(entry),
                None if number == 1 && heading(said).is_some() => {}
                None => {
                    audit.broken = Some(number);
                    break;
                }
            }
        }
        Ok(audit)
    }

    /// Takes a name out of the trail, which has it where a laboratory was called like that. The lines are chained anew, and
    /// the link with which the trail ended before is returned: whoever noted it elsewhere finds it in the next line. A
    /// trail that somebody changed stays as it is, or that would be hidden.
    pub(super) fn forget_in_trail(
        &self,
        who: &Forgetting,
        holder: &Holder,
    ) -> Result<Option<String>, Trouble> {
        let path = self.places.audit();
        let refused = |error: io::Error| Trouble::NotErased {
            path: path.clone(),
            cause: error.into(),
        };
        if !path.exists() {
            return Ok(None);
        }
        let lock = patient(&path, holder).map_err(refused)?;
        if self.audit()?.broken.is_some() {
            return Ok(None);
        }
        let text = String::from_utf8_lossy(&self.trail(&path).map_err(refused)?).into_owned();
        let traces = who.traces_in(None);
        let (mut page, mut link, mut last, mut n_found) = (String::new(), String::new(), "", 0);
        for line in text.lines() {
            let (before, said) = line.split_once(' ').unwrap_or_default();
            let (said, n_here) = traces.blot(said, who.label());
            link = chained(&link, &said);
            page.push_str(&format!("{link} {said}\n"));
            (last, n_found) = (before, n_found + n_here);
        }
        if n_found == 0 {
            return Ok(None);
        }
        put_whole(self.disk.as_ref(), &path, page.as_bytes()).map_err(refused)?;
        drop(lock);
        Ok(Some(last.to_owned()))
    }

    fn add(&self, path: &Path, entry: &Entry, holder: &Holder) -> io::Result<Added> {
        let lock = patient(path, holder)?;
        let bytes = self.trail(path)?;
        // A line cut short by the end of the program never was one.
        let whole = bytes
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |end| end + 1);
        if whole < bytes.len() {
            self.disk.cut(path, whole as u64)?;
        }
        let text = String::from_utf8_lossy(bytes.get(..whole).unwrap_or_default());
        if is_newer(&text) {
            return Ok(Added::Newer);
        }
        let lines = after(&text, entry).map_err(io::Error::other)?;
        let written = self.disk.append(path)?.write(lines.as_bytes());
        drop(lock);
        written.map(|()| Added::Written)
    }

    fn trail(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.disk.read(path, MOST) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            read => read,
        }
    }
}

/// What came of a line for the trail.
enum Added {
    Written,
    /// A newer program wrote the trail: nothing was added.
    Newer,
}

fn patient(path: &Path, holder: &Holder) -> io::Result<Lock> {
    for _ in 0..TRIES {
        if let Locking::Taken(lock) = Lock::take(path, holder)? {
            return Ok(lock);
        }
        thread::sleep(PAUSE);
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// What is to be written after `text`: a line, and the heading before it where it is the first.
fn after(text: &str, entry: &Entry) -> Result<String, ron::Error> {
    let said = notation::line(entry)?;
    let Some(last) = text.lines().next_back() else {
        let heading = notation::line(&Heading {
            format: FORMAT.to_owned(),
        })?;
        let link = chained("", &heading);
        return Ok(format!("{link} {heading}\n{} {said}\n", chained(&link, &said)));
    };
    let link = last.split(' ').next().unwrap_or_default();
    Ok(format!("{} {said}\n", chained(link, &said)))
}

/// True where a program that is newer than this one wrote the lines. A heading that somebody changed says nothing.
fn is_newer(text: &str) -> bool {
    let first = text
        .split_inclusive('\n')
        .next()
        .and_then(|line| followed("", line));
    first
        .and_then(|(_, said)| heading(said))
        .is_some_and(|format| format != FORMAT)
}

fn entry_in(said: &str) -> Option<Entry> {
    let known = notation::parse(said).ok().map(|(entry, _)| entry);
    known.or_else(|| {
        let (foreign, _) = notation::parse::<Foreign>(said).ok()?;
        Some(foreign.into())
    })
}

/// How the lines are written. Trails begun before there was a heading are written in the first way.
fn heading(said: &str) -> Option<String> {
    let (heading, _) = notation::parse::<Heading>(said).ok()?;
    Some(heading.format)
}

/// A line that follows the link before it: its own link, and what it says.
fn followed<'a>(before: &str, line: &'a str) -> Option<(&'a str, &'a str)> {
    let (link, said) = line.strip_suffix('\n')?.split_once(' ')?;
    (chained(before, said) == link).then_some((link, said))
}

fn chained(before: &str, said: &str) -> String {
    let digest = Sha256::digest(format!("{before} {said}").as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}
