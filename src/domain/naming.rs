//! Namings: which records a record names, and of which noun they must be.

use super::noun::Noun;
use super::{
    Ballot, Body, Cell, Cluster, Group, Handover, Id, Loan, LogEntry, Meeting, Offer, Person, Plan, Posting,
    Project, Proposal, ProposalState, Report, Seating, SignUp, Slot, Space, Table, Tie, Walk,
};

/// An id that a record names.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Naming<'a> {
    pub id: &'a Id,
    /// What the id may be; anything where empty.
    pub nouns: &'static [Noun],
}

const ANYTHING: &[Noun] = &[];
const PERSON: &[Noun] = &[Noun::Person];
const BODY: &[Noun] = &[Noun::Body];
const PROPOSAL: &[Noun] = &[Noun::Proposal];
const PROJECT: &[Noun] = &[Noun::Project];
const GROUP: &[Noun] = &[Noun::Group];
const TABLE: &[Noun] = &[Noun::Table];
const SPOT: &[Noun] = &[Noun::Group, Noun::Table];
const SOURCE: &[Noun] = &[Noun::Proposal, Noun::Cluster, Noun::Report];
const SLOT: &[Noun] = &[Noun::Slot];
const SPACE: &[Noun] = &[Noun::Space];
const LINE: &[Noun] = &[Noun::Line];

/// A record that names others.
pub(super) trait Names {
    /// Returns what the record names, in the order of its fields; may hold repetitions.
    fn names(&self) -> Vec<Naming<'_>>;
}

fn all<'a>(ids: impl IntoIterator<Item = &'a Id>, nouns: &'static [Noun]) -> Vec<Naming<'a>> {
    ids.into_iter().map(|id| Naming { id, nouns }).collect()
}

impl Names for Person {
    fn names(&self) -> Vec<Naming<'_>> {
        [all(&self.body, BODY), all(&self.care.companions, PERSON)].concat()
    }
}

impl Names for Body {
    fn names(&self) -> Vec<Naming<'_>> {
        Vec::new()
    }
}

impl Names for Space {
    fn names(&self) -> Vec<Naming<'_>> {
        Vec::new()
    }
}

impl Names for Slot {
    fn names(&self) -> Vec<Naming<'_>> {
        Vec::new()
    }
}

impl Names for Table {
    fn names(&self) -> Vec<Naming<'_>> {
        all(&self.host, PERSON)
    }
}

impl Names for Group {
    fn names(&self) -> Vec<Naming<'_>> {
        all(&self.members, PERSON)
    }
}

impl Names for Cell {
    fn names(&self) -> Vec<Naming<'_>> {
        [all([&self.slot], SLOT), all([&self.space], SPACE)].concat()
    }
}

impl Names for Proposal {
    fn names(&self) -> Vec<Naming<'_>> {
        let moved = self
            .moves
            .iter()
            .flat_map(|step| step.from.iter().chain(&step.to));
        let cells = self.position.cell.iter().chain(moved);
        let into = match &self.state {
            ProposalState::Merged { into, .. } => Some(into),
            ProposalState::Posted | ProposalState::Withdrawn { .. } => None,
        };
        [
            all(self.author.iter().chain(&self.posted_by), PERSON),
            all(&self.position.at, SPOT),
            cells.flat_map(Names::names).collect(),
            all(&self.from, SOURCE),
            all(into, PROPOSAL),
        ]
        .concat()
    }
}

impl Names for SignUp {
    fn names(&self) -> Vec<Naming<'_>> {
        let topics = [&self.topic].into_iter().chain(&self.from);
        [all(topics, PROPOSAL), all([&self.person], PERSON)].concat()
    }
}

impl Names for Walk {
    fn names(&self) -> Vec<Naming<'_>> {
        let topics = self.from.iter().chain(&self.to);
        [all([&self.person], PERSON), all(topics, PROPOSAL)].concat()
    }
}

impl Names for Report {
    fn names(&self) -> Vec<Naming<'_>> {
        let doers = self
            .contents
            .next_steps
            .iter()
            .filter_map(|step| step.who.as_ref());
        let readers = self
            .augmentations
            .iter()
            .filter_map(|added| added.person.as_ref());
        let people = [&self.convener]
            .into_iter()
            .chain(&self.scribe)
            .chain(&self.participants);
        [
            all([&self.topic], PROPOSAL),
            all(people.chain(doers).chain(readers), PERSON),
            self.cell.iter().flat_map(Names::names).collect(),
            all(&self.contents.links, PROPOSAL),
        ]
        .concat()
    }
}

impl Names for Seating {
    fn names(&self) -> Vec<Naming<'_>> {
        [all([&self.table], TABLE), all(self.people(), PERSON)].concat()
    }
}

impl Names for Handover {
    fn names(&self) -> Vec<Naming<'_>> {
        let people = self.from.iter().chain([&self.to]);
        [all([&self.table], TABLE), all(people, PERSON)].concat()
    }
}

impl Names for Tie {
    fn names(&self) -> Vec<Naming<'_>> {
        match self {
            Self::Together { one, other } | Self::Apart { one, other } => all([one, other], PERSON),
            Self::Stays { person, table, .. } => [all([person], PERSON), all([table], TABLE)].concat(),
        }
    }
}

impl Names for Posting {
    fn names(&self) -> Vec<Naming<'_>> {
        let cell = self.cell.iter().flat_map(Names::names);
        [all([&self.topic], PROPOSAL), cell.collect()].concat()
    }
}

impl Names for Cluster {
    fn names(&self) -> Vec<Naming<'_>> {
        all(&self.members, PROPOSAL)
    }
}

impl Names for Ballot {
    fn names(&self) -> Vec<Naming<'_>> {
        let tallied = self.tallies.iter().map(|tally| &tally.on);
        let ranked = self.slips.iter().flatten();
        [all([&self.phase], LINE), all(tallied.chain(ranked), ANYTHING)].concat()
    }
}

impl Names for Plan {
    fn names(&self) -> Vec<Naming<'_>> {
        let doers = self
            .actions
            .iter()
            .flat_map(|action| action.who.iter().chain(&action.with));
        let people = self.team.owner.iter().chain(&self.team.members).chain(doers);
        [
            all(&self.from, ANYTHING),
            all(&self.project, PROJECT),
            all(people, PERSON),
            all(&self.team.groups, GROUP),
        ]
        .concat()
    }
}

impl Names for Project {
    fn names(&self) -> Vec<Naming<'_>> {
        let partners = self.partnership.partners.iter().map(|partner| &partner.body);
        [
            all(&self.from, ANYTHING),
            all(&self.partnership.contact, PERSON),
            all(self.partnership.promoter.iter().chain(partners), BODY),
        ]
        .concat()
    }
}

impl Names for Meeting {
    fn names(&self) -> Vec<Naming<'_>> {
        all(&self.present, PERSON)
    }
}

impl Names for Loan {
    fn names(&self) -> Vec<Naming<'_>> {
        [all([&self.book], PROPOSAL), all([&self.reader], PERSON)].concat()
    }
}

impl Names for Offer {
    fn names(&self) -> Vec<Naming<'_>> {
        [all([&self.person], PERSON), all(&self.project, PROJECT)].concat()
    }
}

impl Names for LogEntry {
    fn names(&self) -> Vec<Naming<'_>> {
        Vec::new()
    }
}
