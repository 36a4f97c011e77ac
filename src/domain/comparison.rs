//! Two versions of one laboratory, record by record.

use super::{Command, Noun, Record, Session};

/// A record that the other version has and this one has not, or has otherwise.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// What it is; none for a round, which is known by its number.
    pub noun: Option<Noun>,
    /// As the other version has it.
    pub theirs: Record,
    pub here: Here,
}

/// What this version has in its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Here {
    Nothing,
    Otherwise,
}

impl Difference {
    /// Takes the record as the other version has it.
    pub fn taken(&self) -> Command {
        Command::put(self.theirs.clone())
    }
}

/// What the session called `theirs` has that `ours` has not, in an order in which each names only what came before.
pub fn differences(ours: &Session, theirs: &Session) -> Vec<Difference> {
    let known = records(ours);
    let is_same = |one: &Record, other: &Record| match (one, other) {
        (Record::Round(one), Record::Round(other)) => one.number == other.number,
        (one, other) => one.id().is_some() && one.id() == other.id(),
    };
    let compared = records(theirs).into_iter().filter_map(|record| {
        let here = match known.iter().find(|known| is_same(known, &record)) {
            None => Here::Nothing,
            Some(known) if *known == record => return None,
            Some(_) => Here::Otherwise,
        };
        Some(Difference {
            noun: record.id().and_then(|id| theirs.noun_of(id)),
            theirs: record,
            here,
        })
    });
    compared.collect()
}

/// The records of a session, those that others name first.
fn records(session: &Session) -> Vec<Record> {
    let (room, outcomes, encounters) = (&session.room, &session.outcomes, &session.encounters);
    let mut records = Vec::new();
    records.extend(session.bodies.iter().cloned().map(Record::Body));
    records.extend(session.people.iter().cloned().map(Record::Person));
    records.extend(room.spaces.iter().cloned().map(Record::Space));
    records.extend(room.slots.iter().cloned().map(Record::Slot));
    records.extend(room.tables.iter().cloned().map(Record::Table));
    records.extend(room.rounds.iter().cloned().map(Record::Round));
    records.extend(room.groups.iter().cloned().map(Record::Group));
    records.extend(session.proposals.iter().cloned().map(Record::Proposal));
    records.extend(session.reports.iter().cloned().map(Record::Report));
    records.extend(outcomes.clusters.iter().cloned().map(Record::Cluster));
    records.extend(outcomes.projects.iter().cloned().map(Record::Project));
    records.extend(outcomes.plans.iter().cloned().map(Record::Plan));
    records.extend(outcomes.ballots.iter().cloned().map(Record::Ballot));
    records.extend(outcomes.offers.iter().cloned().map(Record::Offer));
    records.extend(encounters.meetings.iter().cloned().map(Record::Meeting));
    records.extend(encounters.loans.iter().cloned().map(Record::Loan));
    records.extend(session.day.log.iter().cloned().map(Record::LogEntry));
    records
}
