//! Sheets of paper transcribed in two versions of a laboratory at once: two clerks on two sheets, each on a computer of
//! their own, give one number to two records.

use std::collections::BTreeSet;

use super::renaming::Renaming;
use super::{Counters, Document, Errand, Id, Noun, Record, Session, Slip};

/// The other version of a laboratory with the ids that its records have, or will have, here.
///
/// What came from one sheet of paper is one record; what came from two is two, and theirs gets a number that was never
/// given out here.
pub fn as_here(ours: &Document, theirs: &Session) -> Session {
    // A report is known by its topic, which is a sheet.
    let sheets = Numbering::of(ours, theirs, &[Noun::Proposal, Noun::Project]).renaming();
    let theirs = theirs.clone().renamed(&sheets);
    let reports = Numbering::of(ours, &theirs, &[Noun::Report]).renaming();
    theirs.renamed(&reports)
}

struct Numbering<'a> {
    ours: &'a Session,
    given_out: &'a Counters,
    /// The records here that no sheet of paper has.
    free: Vec<&'a Id>,
    theirs: &'a Session,
    /// The records of theirs that get a number.
    concerned: BTreeSet<&'a Id>,
    /// Every number that was ever given out here, and those of the other version.
    taken: Counters,
    found: Renaming,
    /// What was found: no two of theirs are one of ours.
    paired: BTreeSet<Id>,
}

impl<'a> Numbering<'a> {
    fn of(ours: &'a Document, theirs: &'a Session, nouns: &[Noun]) -> Self {
        let mut taken = ours.counters.clone();
        theirs.records().for_each(|(_, id)| taken.take(id));
        let of_nouns = |(noun, id)| nouns.contains(&noun).then_some(id);
        let slips = ours.session.papers.slips.iter();
        let on_sheets: BTreeSet<&Id> = slips.flat_map(|slip| &slip.records).collect();
        let own = ours.session.records().filter_map(of_nouns);
        Self {
            ours: &ours.session,
            given_out: &ours.counters,
            free: own.filter(|id| !on_sheets.contains(id)).collect(),
            theirs,
            concerned: theirs.records().filter_map(of_nouns).collect(),
            taken,
            found: Renaming::new(),
            paired: BTreeSet::new(),
        }
    }

    fn renaming(mut self) -> Renaming {
        for slip in &self.theirs.papers.slips {
            self.pair(slip);
        }
        self.part();
        self.found.retain(|id, own| id != own);
        self.found
    }

    fn find(&mut self, id: &Id, known: Id) {
        self.paired.insert(known.clone());
        self.found.insert(id.clone(), known);
    }

    /// Finds what each record of a sheet of paper is called here: the same one first, then the one in its place.
    fn pair(&mut self, slip: &Slip) {
        let here = self.transcribed(&slip.errand);
        let mut left = Vec::new();
        let records = slip.records.iter().enumerate();
        for (place, id) in records
            .filter(|(_, id)| self.concerned.contains(id))
            .collect::<Vec<_>>()
        {
            match self.same(id, &here) {
                Some(same) => self.find(id, same),
                None => left.push((place, id)),
            }
        }
        for (place, id) in left {
            let in_place = here
                .get(place)
                .filter(|known| !self.paired.contains(known))
                .cloned();
            let is_another = !here.contains(id) && record(self.ours, id).is_some();
            let other = || is_another.then(|| self.fresh(id));
            if let Some(known) = in_place.or_else(other) {
                self.find(id, known);
            }
        }
    }

    /// What was made here from a sheet of paper. The report on a topic is the one of its sheet, typed or transcribed.
    fn transcribed(&self, errand: &Errand) -> Vec<Id> {
        let here = self.ours.papers.slip(errand).map(|slip| slip.records.clone());
        let records = here.unwrap_or_default();
        match errand {
            Errand::Report(topic) if records.is_empty() => {
                let report = self.ours.report_on(topic);
                report.map(|report| report.id.clone()).into_iter().collect()
            }
            Errand::Report(_)
            | Errand::Sheet { .. }
            | Errand::Table { .. }
            | Errand::Project(_)
            | Errand::BlankReport(_) => records,
        }
    }

    /// The record of the sheet, or one that no sheet has, that is this one in all but its number: itself before all.
    fn same(&self, id: &Id, own: &[Id]) -> Option<Id> {
        let their = record(self.theirs, id)?;
        let is_same = |known: &&Id| {
            !self.paired.contains(*known) && record(self.ours, known) == Some(named(their.clone(), known))
        };
        let itself = own.iter().find(|known| *known == id);
        let mut known = itself.into_iter().chain(own).chain(self.free.iter().copied());
        known.find(is_same).cloned()
    }

    /// Whatever has a number that was given out here and taken back, or that one of the others has now, gets another.
    fn part(&mut self) {
        for id in self.concerned.clone() {
            let is_here = record(self.ours, id).is_some();
            let is_spent = !is_here && !self.given_out.is_fresh(id);
            if !self.found.contains_key(id) && (is_spent || self.paired.contains(id)) {
                let known = self.same(id, &[]).unwrap_or_else(|| self.fresh(id));
                self.find(id, known);
            }
        }
    }

    fn fresh(&mut self, id: &Id) -> Id {
        let Some((letters, _)) = id.parts() else {
            return id.clone();
        };
        let fresh = self.taken.next(letters);
        self.taken.take(&fresh);
        fresh
    }
}

/// The record of that id, if it is of a kind that a sheet of paper becomes.
fn record(session: &Session, id: &Id) -> Option<Record> {
    let project = || session.outcomes.projects.iter().find(|project| &project.id == id);
    let report = || session.reports.iter().find(|report| &report.id == id);
    let sheet = session.proposal(id).cloned().map(Record::Proposal);
    sheet
        .or_else(|| report().cloned().map(Record::Report))
        .or_else(|| project().cloned().map(Record::Project))
}

fn named(mut record: Record, id: &Id) -> Record {
    match &mut record {
        Record::Proposal(sheet) => sheet.id = id.clone(),
        Record::Report(report) => report.id = id.clone(),
        Record::Project(project) => project.id = id.clone(),
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
