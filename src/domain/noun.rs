//! Nouns: which kind of record an id names.

use super::{Id, Session};

/// The kinds of record that have an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Noun {
    Person,
    Body,
    Space,
    Slot,
    Table,
    Group,
    Proposal,
    Report,
    Cluster,
    Ballot,
    Plan,
    Project,
    Meeting,
    Loan,
    Offer,
    Walk,
    Note,
    Line,
}

impl Session {
    /// Returns every record with its noun. People first; the order inside a noun is that of the session.
    pub fn records(&self) -> impl Iterator<Item = (Noun, &Id)> {
        let people = self.people.iter().map(|record| (Noun::Person, &record.id));
        let bodies = self.bodies.iter().map(|record| (Noun::Body, &record.id));
        let proposals = self.proposals.iter().map(|record| (Noun::Proposal, &record.id));
        let reports = self.reports.iter().map(|record| (Noun::Report, &record.id));
        let walks = self.wall.walks.iter().map(|record| (Noun::Walk, &record.id));
        people
            .chain(bodies)
            .chain(proposals)
            .chain(reports)
            .chain(walks)
            .chain(self.room_records())
            .chain(self.outcome_records())
            .chain(self.day_records())
    }

    /// Returns what `id` names, if it is in the session.
    pub fn noun_of(&self, id: &Id) -> Option<Noun> {
        self.records()
            .find_map(|(noun, known)| known.is(id).then_some(noun))
    }

    fn room_records(&self) -> impl Iterator<Item = (Noun, &Id)> {
        let room = &self.room;
        let spaces = room.spaces.iter().map(|record| (Noun::Space, &record.id));
        let slots = room.slots.iter().map(|record| (Noun::Slot, &record.id));
        let tables = room.tables.iter().map(|record| (Noun::Table, &record.id));
        let groups = room.groups.iter().map(|record| (Noun::Group, &record.id));
        spaces.chain(slots).chain(tables).chain(groups)
    }

    fn outcome_records(&self) -> impl Iterator<Item = (Noun, &Id)> {
        let outcomes = &self.outcomes;
        let clusters = outcomes.clusters.iter().map(|record| (Noun::Cluster, &record.id));
        let ballots = outcomes.ballots.iter().map(|record| (Noun::Ballot, &record.id));
        let plans = outcomes.plans.iter().map(|record| (Noun::Plan, &record.id));
        let projects = outcomes.projects.iter().map(|record| (Noun::Project, &record.id));
        let offers = outcomes.offers.iter().map(|record| (Noun::Offer, &record.id));
        clusters.chain(ballots).chain(plans).chain(projects).chain(offers)
    }

    fn day_records(&self) -> impl Iterator<Item = (Noun, &Id)> {
        let encounters = &self.encounters;
        let meetings = encounters
            .meetings
            .iter()
            .map(|record| (Noun::Meeting, &record.id));
        let loans = encounters.loans.iter().map(|record| (Noun::Loan, &record.id));
        let notes = self.day.log.iter().map(|record| (Noun::Note, &record.id));
        let lines = self.day.programme.iter().map(|record| (Noun::Line, &record.id));
        meetings.chain(loans).chain(notes).chain(lines)
    }
}

/// Returns the ids of all records of a session, each once.
pub fn ids_of(session: &Session) -> Vec<&Id> {
    session.records().map(|(_, id)| id).collect()
}
