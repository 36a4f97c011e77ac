//! Where the sheets of paper are: still out, handed in, transcribed.

use chrono::NaiveDateTime;

use super::missing_reports;
use crate::domain::{Errand, Id, Proposal, Session, prefix};
use crate::format::{Activity, Template};

/// A sheet of paper and where it is.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaf {
    pub errand: Errand,
    pub whereabouts: Whereabouts,
}

/// Where a sheet of paper is.
#[derive(Debug, Clone, PartialEq)]
pub enum Whereabouts {
    /// Not handed in yet.
    Out,
    HandedIn(NaiveDateTime),
    Transcribed,
    /// Not needed any more: its report was written on a blank sheet, which counts in its place.
    Replaced,
}

impl Leaf {
    /// True for a sheet that has to come back and has not: a report, a tablecloth. A blank sheet may stay blank.
    pub fn is_missing(&self) -> bool {
        match self.errand {
            Errand::Report(_) | Errand::Table { .. } => self.whereabouts == Whereabouts::Out,
            Errand::Sheet { .. } | Errand::Project(_) | Errand::BlankReport(_) => false,
        }
    }
}

/// Returns every sheet of paper there is: the reports of the wall, the tablecloths of each round, then the blank sheets
/// that were printed or came back.
pub fn leaves(session: &Session, template: &Template) -> Vec<Leaf> {
    let mut errands = expected(session, template);
    let slips = session.papers.slips.iter().map(|slip| &slip.errand);
    let others: Vec<Errand> = blanks(session)
        .into_iter()
        .chain(slips.cloned())
        .filter(|errand| !errands.contains(errand))
        .collect();
    for errand in others {
        if !errands.contains(&errand) {
            errands.push(errand);
        }
    }
    errands
        .into_iter()
        .map(|errand| Leaf {
            whereabouts: whereabouts(session, &errand),
            errand,
        })
        .collect()
}

/// Returns what was transcribed from a sheet, or written on the screen in its place; empty where nothing was.
pub fn transcribed_from(session: &Session, errand: &Errand) -> Vec<Id> {
    let slip = session.papers.slip(errand).map(|slip| slip.records.clone());
    let mut records = slip.unwrap_or_default();
    records.retain(|record| session.noun_of(record).is_some());
    let known = match errand {
        Errand::Report(topic) => session.report_on(topic).map(|report| report.id.clone()),
        Errand::Table { table, round } => {
            let sheet = written_at(session, &Id::new(prefix::TABLE, *table), *round);
            sheet.map(|sheet| sheet.id.clone())
        }
        Errand::Sheet { .. } | Errand::Project(_) | Errand::BlankReport(_) => None,
    };
    records.extend(known.filter(|id| !records.contains(id)));
    records
}

/// The sheet that a café table wrote in a round.
fn written_at<'a>(session: &'a Session, table: &Id, round: u32) -> Option<&'a Proposal> {
    let mut proposals = session.proposals.iter();
    proposals.find(|sheet| sheet.position.at.as_ref() == Some(table) && sheet.position.round == Some(round))
}

fn whereabouts(session: &Session, errand: &Errand) -> Whereabouts {
    match session.papers.slip(errand) {
        None if is_on_a_blank(session, errand) => Whereabouts::Replaced,
        _ if !transcribed_from(session, errand).is_empty() => Whereabouts::Transcribed,
        Some(slip) => Whereabouts::HandedIn(slip.handed_in),
        None => Whereabouts::Out,
    }
}

/// True where a report came in on a blank sheet instead of the one printed for its topic.
fn is_on_a_blank(session: &Session, errand: &Errand) -> bool {
    let Errand::Report(topic) = errand else {
        return false;
    };
    let report = session.report_on(topic).map(|report| &report.id);
    let slips = session.papers.slips.iter();
    let mut blanks = slips.filter(|slip| matches!(slip.errand, Errand::BlankReport(_)));
    report.is_some_and(|report| blanks.any(|blank| blank.records.contains(report)))
}

/// The sheets that have to come back, those of the wall first.
fn expected(session: &Session, template: &Template) -> Vec<Errand> {
    let missing = missing_reports(session).into_iter().map(|topic| &topic.id);
    let reports = session.reports.iter().map(|report| &report.topic);
    let mut topics: Vec<&Id> = reports.chain(missing).collect();
    topics.sort_by_key(|topic| session.proposals.iter().position(|known| &known.id == *topic));
    let mut errands: Vec<Errand> = topics.into_iter().cloned().map(Errand::Report).collect();
    let has_tables = |activity: &Activity| matches!(activity, Activity::Tables { .. });
    if template.phases.iter().any(|phase| has_tables(&phase.activity)) {
        let room = &session.room;
        for round in &room.rounds {
            let numbers = room.tables.iter().filter_map(|table| table.id.parts());
            errands.extend(numbers.map(|(_, table)| Errand::Table {
                table,
                round: round.number,
            }));
        }
    }
    errands
}

fn blanks(session: &Session) -> Vec<Errand> {
    let printed = session.papers.printed.iter();
    printed
        .flat_map(|last| (1..=last.copy()).filter_map(|copy| last.with_copy(copy)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, cell, id};
    use crate::domain::{Command, Contents, Record, Report, ReportState};

    fn find(lab: &Lab, errand: &Errand) -> Leaf {
        let leaves = leaves(lab.session(), lab.template());
        leaves.into_iter().find(|leaf| &leaf.errand == errand).unwrap()
    }

    #[test]
    fn a_report_is_out_then_handed_in_then_transcribed() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        let report = Errand::Report(id("T01"));
        assert!(find(&lab, &report).is_missing());
        lab.does(Command::HandIn {
            errand: report.clone(),
            at: at("12:00"),
        });
        let leaf = find(&lab, &report);
        assert_eq!(leaf.whereabouts, Whereabouts::HandedIn(at("12:00")));
        assert!(!leaf.is_missing());
        lab.does(Command::Transcribe {
            errand: report.clone(),
            record: id("T01"),
            at: at("12:10"),
        });
        assert_eq!(find(&lab, &report).whereabouts, Whereabouts::Transcribed);
    }

    #[test]
    fn a_report_on_a_blank_sheet_is_counted_once() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        let before = leaves(lab.session(), lab.template()).len();
        lab.put(Record::Report(Report {
            id: id("R01"),
            topic: id("T01"),
            title: "Tema".to_owned(),
            convener: id("P01"),
            scribe: None,
            participants: vec![id("P01")],
            cell: Some(cell("F01", "SP01")),
            contents: Contents {
                discussion: vec!["Detto senza luce".to_owned()],
                ..Contents::default()
            },
            augmentations: Vec::new(),
            delivered_at: None,
            state: ReportState::Draft,
        }));
        lab.does(Command::Transcribe {
            errand: Errand::BlankReport(2),
            record: id("R01"),
            at: at("12:10"),
        });
        let after = leaves(lab.session(), lab.template());
        let of_the_topic = find(&lab, &Errand::Report(id("T01")));
        assert_eq!(of_the_topic.whereabouts, Whereabouts::Replaced);
        assert_eq!(
            find(&lab, &Errand::BlankReport(2)).whereabouts,
            Whereabouts::Transcribed
        );
        assert_eq!(after.len(), before + 1);
    }

    #[test]
    fn a_blank_sheet_is_counted_and_never_missing() {
        let mut lab = Lab::with_people(1);
        let before = leaves(lab.session(), lab.template()).len();
        lab.does(Command::Print(vec![Errand::Sheet { kind: 1, copy: 3 }]));
        lab.does(Command::HandIn {
            errand: Errand::Sheet { kind: 1, copy: 9 },
            at: at("12:00"),
        });
        assert_eq!(leaves(lab.session(), lab.template()).len(), before + 4);
        assert!(!find(&lab, &Errand::Sheet { kind: 1, copy: 2 }).is_missing());
    }

    #[test]
    fn each_table_has_a_sheet_in_each_round() {
        let lab = Lab::with_people(1);
        let leaves = leaves(lab.session(), lab.template());
        assert_eq!(leaves.iter().filter(|leaf| leaf.is_missing()).count(), 4);
    }
}
