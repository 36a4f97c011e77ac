//! The papers of a path of laboratories: its identity card, and what the regional law on participation asks for.

mod card;
mod docpp;
mod final_report;
mod process;

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
    /// The participated proposal (documento di proposta partecipata, DocPP).
    Proposal,
    /// The final report to the Region.
    FinalReport,
}

impl PathPaper {
    pub const ALL: [Self; 3] = [Self::Card, Self::Proposal, Self::FinalReport];

    /// Its name among the words, on the command line and in its files.
    pub fn name(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Proposal => "docpp",
            Self::FinalReport => "final-report",
        }
    }
}

/// Returns a paper of a path.
pub fn path_paper(what: PathPaper, dossier: &Dossier, words: &Words) -> Paper {
    let setter = Setter { dossier, words };
    match what {
        PathPaper::Card => card::card(&setter),
        PathPaper::Proposal => docpp::proposal(&setter),
        PathPaper::FinalReport => final_report::report(&setter),
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
        let own = identity.meetings.iter().filter_map(|meeting| {
            let mut documents = documents.iter();
            documents.find(|document| document.summary.id == meeting.session)
        });
        Self {
            card: ledger.card(path).cloned().unwrap_or_default(),
            documents: own.copied().collect(),
            identity,
        }
    }

    /// The bodies that asked for its laboratories, each once.
    pub fn sponsors(&self) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for document in &self.documents {
            let sponsor = &document.session.header.sponsor;
            let body = sponsor.body.as_ref().and_then(|id| document.session.body(id));
            let name = body.map_or(&sponsor.name, |body| &body.name);
            if !name.is_empty() && !names.contains(name) {
                names.push(name.clone());
            }
        }
        names
    }

    /// A laboratory as if it were a path of its own.
    pub fn of_session(document: &'a Document, ledger: &Ledger) -> Self {
        Self {
            identity: Identity::of_session(document, ledger),
            card: IdentityCard::default(),
            documents: vec![document],
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
