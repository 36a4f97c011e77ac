//! Opening a session file.

use std::io;
use std::path::{Path, PathBuf};

use super::reading::{Reading, read};
use super::session_file::{Keep, MOST};
use super::versions::Lifted;
use super::whole::{stem, with_suffix};
use super::{CaughtUp, Cause, Damage, Holder, Lock, Locking, SessionFile, Store, Trouble};
use crate::domain::{DOCUMENT_FORMAT, Document};

/// What came of opening a session file.
#[derive(Debug)]
pub enum Opened {
    /// As this program left it. The `unknown` fields of the file have no place in the document: the file is set aside
    /// in the backups before the first save.
    Whole {
        document: Box<Document>,
        file: SessionFile,
        unknown: Vec<String>,
    },
    /// Edited by a person, or changed by something else, and still a session. The file is set aside in the backups
    /// before the first save. The document is as read: whoever accepts it calls `rebase`.
    EditedByHand {
        document: Box<Document>,
        file: SessionFile,
        unknown: Vec<String>,
        previous: Option<Previous>,
    },
    /// To be read only, with the steps that so far only the journal has.
    ReadOnly {
        document: Box<Document>,
        fence: Fence,
        /// What came of the journal; none when the disk does not let it be read.
        journal: Option<CaughtUp>,
    },
    /// Written by a newer program; the document is there, to be read only, when this one can make sense of it.
    Newer {
        format: u32,
        document: Option<Box<Document>>,
    },
    /// Not a session any more. The file stays as it is.
    Damaged {
        damage: Damage,
        previous: Option<Previous>,
    },
}

/// Why a session can only be read.
#[derive(Debug, Clone, PartialEq)]
pub enum Fence {
    HeldBy(Holder),
    /// The folder or the disk cannot be written.
    CannotWrite(Cause),
}

/// The copy of the save before the last one, and what was done since.
#[derive(Debug, Clone, PartialEq)]
pub struct Previous {
    pub path: PathBuf,
    pub document: Box<Document>,
    /// What came of the journal; none when the disk does not let it be read.
    pub journal: Option<CaughtUp>,
}

impl Store {
    /// Opens the session at `path`, which may lie outside the folder of sessions. Never writes the session.
    ///
    /// Errors: there is no such file, it is too large to be a session, or the disk refuses to read it.
    pub fn open(&self, path: &Path, holder: &Holder) -> Result<Opened, Trouble> {
        let path = self
            .disk
            .resolve(path)
            .map_err(|error| cannot_read(path, error))?;
        // The lock comes first: a file read before it could be saved by its holder in between.
        let locking = Lock::take(&path, holder);
        let bytes = self.bytes_of(&path)?;
        let name = stem(&path);
        match read(&bytes) {
            Reading::Whole(lifted) => {
                let keep = if lifted.from < DOCUMENT_FORMAT || !lifted.unknown.is_empty() {
                    Keep::Original
                } else {
                    Keep::Nothing
                };
                Ok(match self.admit(locking, path, &bytes) {
                    Ok(file) => whole(*lifted, file.keeping(keep)),
                    Err(fence) => self.fenced(*lifted, fence, &name),
                })
            }
            Reading::ByHand(lifted) => {
                let previous = self.previous_of(&path);
                Ok(match self.admit(locking, path, &bytes) {
                    Ok(file) => by_hand(*lifted, file.keeping(Keep::Original), previous),
                    Err(fence) => self.fenced(*lifted, fence, &name),
                })
            }
            Reading::Newer { format, document } => Ok(Opened::Newer {
                format,
                document: document.map(|lifted| Box::new(lifted.document)),
            }),
            Reading::Damaged(damage) => Ok(Opened::Damaged {
                damage,
                previous: self.previous_of(&path),
            }),
        }
    }

    /// Returns the copy of the save before the last one, when there is one that reads well, with the steps that the
    /// journal has after it.
    pub fn previous_of(&self, session: &Path) -> Option<Previous> {
        let path = with_suffix(session, ".prev");
        let bytes = self.disk.read(&path, MOST).ok()?;
        match read(&bytes) {
            Reading::Whole(lifted) | Reading::ByHand(lifted) => {
                let mut document = Box::new(lifted.document);
                // A journal that cannot be read leaves the copy as good as it is.
                let journal = self.catch_up(&stem(session), &mut document).ok();
                Some(Previous {
                    path,
                    document,
                    journal,
                })
            }
            Reading::Newer { .. } | Reading::Damaged(_) => None,
        }
    }

    pub(super) fn bytes_of(&self, path: &Path) -> Result<Vec<u8>, Trouble> {
        self.disk
            .read(path, MOST)
            .map_err(|error| cannot_read(path, error))
    }

    fn fenced(&self, lifted: Lifted, fence: Fence, name: &str) -> Opened {
        let mut document = Box::new(lifted.document);
        let journal = self.catch_up(name, &mut document).ok();
        Opened::ReadOnly {
            document,
            fence,
            journal,
        }
    }

    fn admit(&self, locking: io::Result<Locking>, path: PathBuf, bytes: &[u8]) -> Result<SessionFile, Fence> {
        match locking {
            Ok(Locking::Taken(lock)) => Ok(SessionFile::held(self, path, Some(bytes), lock)),
            Ok(Locking::HeldBy(holder)) => Err(Fence::HeldBy(holder)),
            Err(error) => Err(Fence::CannotWrite(error.into())),
        }
    }
}

fn whole(lifted: Lifted, file: SessionFile) -> Opened {
    Opened::Whole {
        document: Box::new(lifted.document),
        file,
        unknown: lifted.unknown,
    }
}

fn by_hand(lifted: Lifted, file: SessionFile, previous: Option<Previous>) -> Opened {
    Opened::EditedByHand {
        document: Box::new(lifted.document),
        file,
        unknown: lifted.unknown,
        previous,
    }
}

fn cannot_read(path: &Path, error: io::Error) -> Trouble {
    let path = path.to_owned();
    match error.kind() {
        io::ErrorKind::NotFound => Trouble::Missing { path },
        io::ErrorKind::FileTooLarge => Trouble::TooLarge { path, most: MOST },
        _ => Trouble::CannotRead {
            path,
            cause: error.into(),
        },
    }
}
