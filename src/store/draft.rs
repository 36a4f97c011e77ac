//! What is being typed, kept at each key so that it survives the end of the program.

use std::io;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::session_file::MOST;
use super::whole::{remove_if_there, sweep, with_suffix};
use super::{Cause, Sheet, Store, Trouble, line, notation};

/// A file longer than this, in bytes, is written anew with its last record alone.
const LONG: u64 = 256 * 1024;

/// The journal of one draft. Each record is the whole of what is being typed, on one line:
/// `number length checksum text`.
///
/// Nothing is synced here: the system keeps what was written when the program dies, and a key must not wait for the disk.
/// What survives a power cut is the work of the `Keeper`.
#[derive(Debug)]
pub struct Draft {
    store: Store,
    path: PathBuf,
    state: State,
    /// The number of the last record.
    number: u64,
    /// How long the file is.
    len: u64,
    /// The last whole record, until it is asked for.
    found: Option<Found>,
}

#[derive(Debug)]
struct Found {
    text: String,
    /// The file that holds it: the older one, after a power cut.
    path: PathBuf,
}

#[derive(Debug)]
enum State {
    /// Nothing was written yet since the draft was opened.
    Closed,
    Open(Box<dyn Sheet>),
    /// A write failed: the end of the file may be torn, so that the next record needs a new file.
    Torn,
}

impl Store {
    /// Opens the draft of the session called `name`, cutting off a record that was not written to its end.
    pub fn draft(&self, name: &str) -> Result<Draft, Trouble> {
        let path = self.places.drafts.join(format!("{name}.draft"));
        let mut draft = Draft {
            store: self.clone(),
            path,
            state: State::Closed,
            number: 0,
            len: 0,
            found: None,
        };
        draft.look().map_err(|error| draft.not_kept(error))?;
        Ok(draft)
    }
}

impl Draft {
    /// Keeps `texts` in place of what was kept before.
    ///
    /// Errors: the disk refuses; what was kept before is still there, and the next call tries with a new file.
    pub fn note<T: Serialize>(&mut self, texts: &[T]) -> Result<(), Trouble> {
        let text = notation::line(&texts).map_err(|error| Trouble::CannotPut {
            path: self.path.clone(),
            said: error.to_string(),
        })?;
        self.write(&text).map_err(|error| self.not_kept(error))
    }

    /// Returns what was being typed when the program ended; and, where some of it is not what this program expects, where
    /// the file was set aside with it. Another program may know more forms.
    pub fn recover<T: DeserializeOwned>(&mut self) -> (Vec<T>, Option<Trouble>) {
        let Some(Found { text, path }) = self.found.take() else {
            return (Vec::new(), None);
        };
        let (mut known, mut said) = (Vec::new(), None);
        match notation::values(&text) {
            Ok(values) => {
                for value in values {
                    match notation::parse(&value) {
                        Ok((value, _)) => known.push(value),
                        Err(misreading) => said = Some(misreading.said),
                    }
                }
            }
            Err(misreading) => said = Some(misreading.said),
        }
        (known, said.map(|said| self.set_aside(&path, said)))
    }

    /// The file, from the first note on.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its file cannot be trusted any more: the next note begins a new one.
    pub fn give_up(&mut self) {
        self.state = State::Torn;
    }

    /// Forgets what was kept: it is in the session now, or was given up.
    pub fn clear(&mut self) -> Result<(), Trouble> {
        self.state = State::Closed;
        self.found = None;
        self.len = 0;
        let disk = self.store.disk.as_ref();
        // The older file first: alone it would bring back an older text.
        remove_if_there(disk, &old_of(&self.path))
            .and_then(|()| remove_if_there(disk, &self.path))
            .map_err(|error| self.not_kept(error))
    }

    fn look(&mut self) -> io::Result<()> {
        let bytes = self.bytes(&self.path)?;
        let whole = whole_records(&bytes);
        if whole.len < bytes.len() as u64 {
            self.store.disk.cut(&self.path, whole.len)?;
        }
        self.len = whole.len;
        let (last, path) = match whole.text {
            Some(_) => (whole, self.path.clone()),
            None => {
                let old = old_of(&self.path);
                (whole_records(&self.bytes(&old)?), old)
            }
        };
        self.number = last.number;
        self.found = last.text.map(|text| Found { text, path });
        Ok(())
    }

    fn bytes(&self, path: &Path) -> io::Result<Vec<u8>> {
        match self.store.disk.read(path, MOST) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            other => other,
        }
    }

    fn write(&mut self, text: &str) -> io::Result<()> {
        let number = self.number.saturating_add(1);
        let line = line::line(number, text);
        let size = line.len() as u64;
        // Four times the record: a very long text is not written anew at each key.
        let is_long = self.len > LONG.max(size.saturating_mul(4));
        let written = match &mut self.state {
            State::Torn => self.start_anew(&line),
            State::Open(_) | State::Closed if is_long => self.start_anew(&line),
            State::Open(sheet) => sheet
                .write(line.as_bytes())
                .map(|()| self.len.saturating_add(size)),
            State::Closed => self.store.disk.append(&self.path).and_then(|mut sheet| {
                sheet.write(line.as_bytes())?;
                self.state = State::Open(sheet);
                Ok(self.len.saturating_add(size))
            }),
        };
        match written {
            Ok(len) => {
                (self.number, self.len) = (number, len);
                Ok(())
            }
            Err(error) => {
                self.state = State::Torn;
                Err(error)
            }
        }
    }

    /// Begins a new file that holds `line` alone; returns its length. The old file stays beside it, because the new one
    /// is not synced and a power cut could leave it empty.
    fn start_anew(&mut self, line: &str) -> io::Result<u64> {
        let disk = self.store.disk.as_ref();
        let (fresh, mut sheet) = disk.create_beside(&self.path)?;
        let written = sheet.write(line.as_bytes()).and_then(|()| match self.state {
            // A torn file is no better than the one before it.
            State::Torn => Ok(()),
            State::Closed | State::Open(_) => disk.rename(&self.path, &old_of(&self.path)),
        });
        written
            .and_then(|()| disk.rename(&fresh, &self.path))
            .map_err(|error| sweep(disk, &fresh, error))?;
        self.state = State::Open(sheet);
        Ok(line.len() as u64)
    }

    fn set_aside(&mut self, path: &Path, said: String) -> Trouble {
        let kept = with_suffix(&self.path, &format!(".kept-{}", self.number));
        match self.store.disk.rename(path, &kept) {
            Ok(()) => {
                self.len = 0;
                Trouble::DraftUnreadable { path: kept, said }
            }
            Err(error) => self.not_kept(error),
        }
    }

    fn not_kept(&self, error: io::Error) -> Trouble {
        Trouble::DraftNotKept {
            path: self.path.clone(),
            cause: Cause::from(error),
        }
    }
}

/// The file before this one.
fn old_of(path: &Path) -> PathBuf {
    with_suffix(path, ".old")
}

/// The last record of a journal, and how much of it can be trusted.
struct Records {
    number: u64,
    len: u64,
    text: Option<String>,
}

fn whole_records(bytes: &[u8]) -> Records {
    let (lines, len) = line::whole_lines(bytes);
    let last = lines.last();
    Records {
        number: last.map_or(0, |last| last.number),
        len,
        text: last.map(|last| last.text.to_owned()),
    }
}
