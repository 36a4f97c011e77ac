//! Trouble: the machine fails. The sentences are in the words, by the name of the variant.

use std::io;
use std::path::{Path, PathBuf};

use super::{Damage, Holder};
use crate::text::Fact;

/// What the disk would not do. Nothing that was safe before is lost by it.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// The system names no folder for the files of its users, and none was given.
    NoHome,
    CannotMakeFolder {
        path: PathBuf,
        cause: Cause,
    },
    Missing {
        path: PathBuf,
    },
    CannotRead {
        path: PathBuf,
        cause: Cause,
    },
    /// More than `most` bytes: no session.
    TooLarge {
        path: PathBuf,
        most: u64,
    },
    /// The file on disk is the one before.
    NotSaved {
        path: PathBuf,
        cause: Cause,
    },
    /// The file on disk is the new one, and a power cut now could still lose it.
    NotDurable {
        path: PathBuf,
        cause: Cause,
    },
    /// The document cannot be put in RON.
    CannotPut {
        path: PathBuf,
        said: String,
    },
    /// A fault of ours stopped the save; the file on disk is the one before, or the new one, and whole.
    SaverStumbled {
        path: PathBuf,
    },
    /// Somebody else wrote the file since it was read or saved here.
    ChangedOutside {
        path: PathBuf,
    },
    NameTaken {
        path: PathBuf,
    },
    Held {
        path: PathBuf,
        holder: Holder,
    },
    /// The names cannot be taken out of a laboratory that this program does not read whole.
    NotUnderstood {
        path: PathBuf,
    },
    /// There is no copy of the save before, or it is damaged too.
    NoGoodCopy {
        path: PathBuf,
    },
    /// What is being typed is only in memory.
    DraftNotKept {
        path: PathBuf,
        cause: Cause,
    },
    /// The steps done since the last save are only in memory.
    StepsNotKept {
        path: PathBuf,
        cause: Cause,
    },
    /// A name could not be taken out of a file; the files before it are done, those after it not.
    NotErased {
        path: PathBuf,
        cause: Cause,
    },
    /// A laboratory is purged only once it is closed.
    NotClosed {
        path: PathBuf,
    },
    /// A laboratory is thrown away only before its first phase.
    AlreadyBegun {
        path: PathBuf,
    },
    /// What was done is not in the audit trail.
    NotAudited {
        path: PathBuf,
        cause: Cause,
    },
    /// A paper could not be written; what was there before is as it was.
    NotPublished {
        path: PathBuf,
        cause: Cause,
    },
    /// A draft was found that this program cannot read; it is kept at `path`.
    DraftUnreadable {
        path: PathBuf,
        said: String,
    },
    /// The file of the registry cannot be read. It was left as it is.
    LedgerDamaged {
        path: PathBuf,
        damage: Damage,
    },
    /// The trail of acts was written by a newer program, which alone goes on with it.
    AuditNewer {
        path: PathBuf,
    },
    /// The file of the registry was written by a newer program.
    LedgerNewer {
        path: PathBuf,
    },
}

/// Why the disk refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Cause {
    pub kind: io::ErrorKind,
    /// What the system said, in its own English.
    pub said: String,
}

impl From<io::Error> for Cause {
    fn from(error: io::Error) -> Self {
        Self {
            kind: error.kind(),
            said: error.to_string(),
        }
    }
}

impl Cause {
    /// The name that the words know it by; `other` for the rare ones, which are told as the system says them.
    pub fn name(&self) -> &'static str {
        match self.kind {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "full",
            io::ErrorKind::PermissionDenied => "forbidden",
            io::ErrorKind::ReadOnlyFilesystem => "read-only",
            io::ErrorKind::NotFound | io::ErrorKind::NotConnected | io::ErrorKind::StaleNetworkFileHandle => {
                "gone"
            }
            io::ErrorKind::FileTooLarge => "too-large",
            // The store says so of whatever stands where a file should be.
            io::ErrorKind::InvalidInput => "no-file",
            _ => "other",
        }
    }
}

impl Trouble {
    /// The name of the sentence that tells it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoHome => "trouble-no-home",
            Self::CannotMakeFolder { .. } => "trouble-cannot-make-folder",
            Self::Missing { .. } => "trouble-missing",
            Self::CannotRead { .. } => "trouble-cannot-read",
            Self::TooLarge { .. } => "trouble-too-large",
            Self::NotSaved { .. } => "trouble-not-saved",
            Self::NotDurable { .. } => "trouble-not-durable",
            Self::CannotPut { .. } => "trouble-cannot-put",
            Self::SaverStumbled { .. } => "trouble-saver-stumbled",
            Self::ChangedOutside { .. } => "trouble-changed-outside",
            Self::NameTaken { .. } => "trouble-name-taken",
            Self::Held { .. } => "trouble-held",
            Self::NoGoodCopy { .. } => "trouble-no-good-copy",
            Self::DraftNotKept { .. } => "trouble-draft-not-kept",
            Self::StepsNotKept { .. } => "trouble-steps-not-kept",
            Self::NotErased { .. } => "trouble-not-erased",
            Self::NotClosed { .. } => "trouble-not-closed",
            Self::AlreadyBegun { .. } => "trouble-already-begun",
            Self::NotAudited { .. } => "trouble-not-audited",
            Self::NotPublished { .. } => "trouble-not-published",
            Self::DraftUnreadable { .. } => "trouble-draft-unreadable",
            Self::LedgerDamaged { .. } => "trouble-ledger-damaged",
            Self::NotUnderstood { .. } => "trouble-not-understood",
            Self::AuditNewer { .. } => "trouble-audit-newer",
            Self::LedgerNewer { .. } => "trouble-ledger-newer",
        }
    }

    /// What the sentence speaks of.
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Self::NoHome => Vec::new(),
            Self::Missing { path }
            | Self::SaverStumbled { path }
            | Self::ChangedOutside { path }
            | Self::NameTaken { path }
            | Self::NoGoodCopy { path }
            | Self::NotClosed { path }
            | Self::AlreadyBegun { path }
            | Self::AuditNewer { path }
            | Self::NotUnderstood { path }
            | Self::LedgerNewer { path } => vec![at(path)],
            Self::LedgerDamaged { path, damage } => vec![
                at(path),
                ("line", damage.line.into()),
                ("column", damage.column.into()),
                ("said", damage.said.as_str().into()),
            ],
            Self::CannotMakeFolder { path, cause }
            | Self::CannotRead { path, cause }
            | Self::NotSaved { path, cause }
            | Self::NotDurable { path, cause }
            | Self::NotPublished { path, cause }
            | Self::StepsNotKept { path, cause }
            | Self::NotErased { path, cause }
            | Self::NotAudited { path, cause }
            | Self::DraftNotKept { path, cause } => because(path, cause),
            Self::CannotPut { path, said } | Self::DraftUnreadable { path, said } => {
                vec![at(path), ("said", said.as_str().into())]
            }
            Self::TooLarge { path, most } => {
                vec![at(path), ("megabytes", (*most as i64 / 1024 / 1024).into())]
            }
            Self::Held { path, holder } => {
                let mut facts = vec![at(path)];
                facts.extend(holder.facts());
                facts
            }
        }
    }
}

impl Holder {
    /// What a sentence about the holder speaks of. `who` is `known` or `unknown`; `since` is an hour, `09:30`.
    pub fn facts(&self) -> Vec<(&'static str, Fact)> {
        let since = self.since.map(|since| since.format("%H:%M").to_string());
        let who = if self.user.is_empty() || self.host.is_empty() || since.is_none() {
            "unknown"
        } else {
            "known"
        };
        vec![
            ("who", who.into()),
            ("host", self.host.as_str().into()),
            ("user", self.user.as_str().into()),
            ("since", since.unwrap_or_default().into()),
        ]
    }
}

fn at(path: &Path) -> (&'static str, Fact) {
    ("path", path.display().to_string().into())
}

fn because(path: &Path, cause: &Cause) -> Vec<(&'static str, Fact)> {
    vec![
        at(path),
        ("cause", cause.name().into()),
        ("said", cause.said.as_str().into()),
    ]
}
