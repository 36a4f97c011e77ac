//! The papers of a path of laboratories: its identity card, and what the regional law on participation asks for.

mod card;

use super::{Paper, fine};
use crate::domain::Document;
use crate::registry::identity::Identity;
use crate::registry::ledger::{IdentityCard, Ledger};
use crate::text::{Fact, Words};

/// A paper of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathPaper {
    /// The one-page identity card.
    Card,
}

impl PathPaper {
    pub const ALL: [Self; 1] = [Self::Card];

    /// Its name among the words, on the command line and in its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
        }
    }
}

/// Returns a paper of a path.
pub fn path_paper(what: PathPaper, dossier: &Dossier, words: &Words) -> Paper {
    let setter = Setter { dossier, words };
    match what {
        PathPaper::Card => card::card(&setter),
    }
}

/// All that is known of a path: what was counted, what was written, its laboratories.
#[derive(Debug, Clone, PartialEq)]
pub struct Dossier<'a> {
    pub identity: Identity,
    pub card: IdentityCard,
    pub documents: Vec<&'a Document>,
}

impl<'a> Dossier<'a> {
    pub fn of_path(path: &str, documents: &[&'a Document], ledger: &Ledger) -> Self {
        let identity = Identity::of_path(path, documents, ledger);
        let own = |document: &&&Document| {
            let mut meetings = identity.meetings.iter();
            meetings.any(|meeting| meeting.session == document.summary.id)
        };
        Self {
            card: ledger.card(path).cloned().unwrap_or_default(),
            documents: documents.iter().filter(own).copied().collect(),
            identity,
        }
    }
}

/// Sets the papers of a path.
struct Setter<'a> {
    dossier: &'a Dossier<'a>,
    words: &'a Words,
}

impl Setter<'_> {
    fn say(&self, key: &str) -> String {
        self.fine(&self.words.say(key))
    }

    fn tell(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        self.fine(&self.words.tell(key, facts))
    }

    fn fine(&self, text: &str) -> String {
        fine(text, self.words.tongue)
    }
}
