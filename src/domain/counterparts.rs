//! Sheets of paper transcribed in two versions of a laboratory at once: two clerks on two sheets, each on a computer of
//! their own, give one number to two records.

use std::collections::{BTreeMap, BTreeSet};

use super::{Errand, Id, Record, Session, Slip};

/// The id that each record of the other version has here, where it is another one.
pub struct Counterparts(BTreeMap<Id, Id>);

impl Counterparts {
    /// What came from one sheet of paper is one record; what came from two is two, and the other one has a fresh number.
    pub fn between(ours: &Session, theirs: &Session) -> Self {
        let mut taken: BTreeSet<Id> = [ours, theirs].into_iter().flat_map(numbered).collect();
        let mut known = BTreeMap::new();
        for slip in &theirs.papers.slips {
            for (place, id) in slip.records.iter().enumerate() {
                let here = ours.papers.slip(&slip.errand);
                let own = here.and_then(|slip| slip.records.get(place)).cloned();
                let other = || {
                    let taken_over = || taken_over(id, ours, theirs);
                    is_of_another(&slip.errand, id, ours)
                        .then(|| taken_over().unwrap_or_else(|| fresh(id, &taken)))
                };
                if let Some(own) = own.or_else(other).filter(|own| own != id) {
                    taken.insert(own.clone());
                    known.insert(id.clone(), own);
                }
            }
        }
        Self(known)
    }

    /// A record of the other version under the id that it has here.
    pub fn of(&self, mut record: Record) -> Record {
        match &mut record {
            Record::Proposal(sheet) => self.name(&mut sheet.id),
            Record::Report(report) => self.name(&mut report.id),
            Record::Project(project) => self.name(&mut project.id),
            // No sheet of paper becomes any of these.
            Record::Person(_)
            | Record::Body(_)
            | Record::Space(_)
            | Record::Slot(_)
            | Record::Table(_)
            | Record::Round(_)
            | Record::Group(_)
            | Record::Cluster(_)
            | Record::Ballot(_)
            | Record::Plan(_)
            | Record::Meeting(_)
            | Record::Loan(_)
            | Record::Offer(_)
            | Record::LogEntry(_) => {}
        }
        record
    }

    /// A sheet that came back, with the ids that its records have here.
    pub fn of_slip(&self, mut slip: Slip) -> Slip {
        slip.records.iter_mut().for_each(|id| self.name(id));
        slip
    }

    fn name(&self, id: &mut Id) {
        if let Some(own) = self.0.get(id) {
            *id = own.clone();
        }
    }
}

fn numbered(session: &Session) -> Vec<Id> {
    let sheets = session.proposals.iter().map(|sheet| &sheet.id);
    let reports = session.reports.iter().map(|report| &report.id);
    let projects = session.outcomes.projects.iter().map(|project| &project.id);
    sheets.chain(reports).chain(projects).cloned().collect()
}

/// True where that id stands here for what was transcribed from another sheet.
fn is_of_another(errand: &Errand, id: &Id, ours: &Session) -> bool {
    let mut slips = ours.papers.slips.iter();
    slips.any(|slip| &slip.errand != errand && slip.records.contains(id))
}

/// The record that was taken over already, while its sheet was not: the same in all but its number.
fn taken_over(id: &Id, ours: &Session, theirs: &Session) -> Option<Id> {
    let free = |id: &Id| !ours.papers.slips.iter().any(|slip| slip.records.contains(id));
    let sheets = same(&theirs.proposals, &ours.proposals, id, free, |sheet| {
        &mut sheet.id
    });
    let reports = || same(&theirs.reports, &ours.reports, id, free, |report| &mut report.id);
    let (there, here) = (&theirs.outcomes.projects, &ours.outcomes.projects);
    let projects = || same(there, here, id, free, |project| &mut project.id);
    sheets.or_else(reports).or_else(projects)
}

fn same<T: Clone + PartialEq>(
    theirs: &[T],
    ours: &[T],
    id: &Id,
    is_free: impl Fn(&Id) -> bool,
    name: fn(&mut T) -> &mut Id,
) -> Option<Id> {
    let named = |record: &T| name(&mut record.clone()).clone();
    let their = theirs.iter().find(|record| named(record) == *id)?;
    let mut own = ours.iter().filter(|record| is_free(&named(record)));
    let found = own.find(|record| {
        let mut renamed = their.clone();
        *name(&mut renamed) = named(record);
        renamed == **record
    });
    found.map(named)
}

/// The number after the last one of its kind.
fn fresh(id: &Id, taken: &BTreeSet<Id>) -> Id {
    let Some((letters, _)) = id.parts() else {
        return id.clone();
    };
    let parts = taken.iter().filter_map(Id::parts);
    let numbers = parts
        .filter(|(known, _)| *known == letters)
        .map(|(_, number)| number);
    Id::new(letters, numbers.max().unwrap_or(0).saturating_add(1))
}
