//! Removals: only of records that nothing else names.

use super::{papers, record};
use crate::domain::naming::Names;
use crate::domain::{Id, Line, Noun, Refusal, Session, Tie, slot_of_line};
use crate::format::Template;

pub fn remove(session: &mut Session, template: &Template, id: &Id) -> Result<(), Refusal> {
    let noun = session.noun_of(id).ok_or_else(|| record::unknown(id))?;
    if noun == Noun::Proposal {
        return Err(Refusal::SheetsStay { id: id.clone() });
    }
    if noun == Noun::Line {
        return Err(Refusal::ProgrammeStays { line: id.clone() });
    }
    let by = namers(session, id);
    if !by.is_empty() {
        return Err(Refusal::InUse { id: id.clone(), by });
    }
    check_slot(session, template, id)?;
    drop_record(session, noun, id);
    papers::forget(&mut session.papers, id);
    // A wish about somebody, or about a table, goes with them.
    let is_about = |tie: &Tie| tie.names().iter().any(|naming| naming.id == id);
    session.cafe.ties.retain(|tie| !is_about(tie));
    session.day.clocks.retain(|clock| &clock.of != id);
    Ok(())
}

/// Refuses a slot that a line runs and others follow: each line takes the slot of its place, and all would shift.
fn check_slot(session: &Session, template: &Template, id: &Id) -> Result<(), Refusal> {
    if session.room.slots.last().is_some_and(|last| &last.id == id) {
        return Ok(());
    }
    let mut lines = session.day.programme.iter();
    let runs = |line: &&Line| slot_of_line(session, template, &line.id).is_some_and(|slot| &slot.id == id);
    match lines.find(runs) {
        Some(line) => Err(Refusal::SlotRuns {
            slot: id.clone(),
            line: line.id.clone(),
        }),
        None => Ok(()),
    }
}

/// Returns the records that name `id`, each once. Sign-ups and seatings have no id: their topic or table stands for them.
pub fn namers(session: &Session, id: &Id) -> Vec<Id> {
    let outcomes = &session.outcomes;
    let encounters = &session.encounters;
    let mut by = Vec::new();
    by.extend(among(&session.people, id, |record| &record.id));
    by.extend(among(&session.room.tables, id, |record| &record.id));
    by.extend(among(&session.room.groups, id, |record| &record.id));
    by.extend(among(&session.proposals, id, |record| &record.id));
    by.extend(among(&session.wall.sign_ups, id, |record| &record.topic));
    by.extend(among(&session.wall.walks, id, |record| &record.id));
    by.extend(among(&session.reports, id, |record| &record.id));
    by.extend(at_tables(session, id));
    by.extend(among(&outcomes.clusters, id, |record| &record.id));
    by.extend(among(&outcomes.ballots, id, |record| &record.id));
    by.extend(among(&outcomes.plans, id, |record| &record.id));
    by.extend(among(&outcomes.projects, id, |record| &record.id));
    by.extend(among(&outcomes.offers, id, |record| &record.id));
    by.extend(among(&encounters.meetings, id, |record| &record.id));
    by.extend(among(&encounters.loans, id, |record| &record.id));
    by.retain(|namer| namer != id);
    record::distinct(&by)
}

/// Returns the records that name a person for something only who came can do, each once. To sign up, to propose, to be
/// in a group or to have a chair kept is not that.
pub fn deeds_of(session: &Session, person: &Id) -> Vec<Id> {
    let outcomes = &session.outcomes;
    let encounters = &session.encounters;
    let mut by = among(&session.wall.walks, person, |record| &record.id);
    by.extend(among(&session.reports, person, |record| &record.id));
    by.extend(among(&session.cafe.handovers, person, |record| &record.table));
    by.extend(among(&outcomes.plans, person, |record| &record.id));
    by.extend(among(&outcomes.projects, person, |record| &record.id));
    by.extend(among(&outcomes.offers, person, |record| &record.id));
    by.extend(among(&encounters.meetings, person, |record| &record.id));
    by.extend(among(&encounters.loans, person, |record| &record.id));
    record::distinct(&by)
}

fn among<T: Names>(records: &[T], id: &Id, id_of: fn(&T) -> &Id) -> Vec<Id> {
    let naming = records
        .iter()
        .filter(|record| record.names().iter().any(|naming| naming.id == id));
    naming.map(|record| id_of(record).clone()).collect()
}

/// A person is held by the tables where they sit, a table by the people who sit at it.
fn at_tables(session: &Session, id: &Id) -> Vec<Id> {
    let mut by = Vec::new();
    for seating in &session.cafe.seatings {
        if &seating.table == id {
            by.extend(seating.people().cloned());
        } else if seating.people().any(|person| person == id) {
            by.push(seating.table.clone());
        }
    }
    for handover in &session.cafe.handovers {
        if &handover.table == id {
            by.push(handover.to.clone());
        } else if handover.names().iter().any(|naming| naming.id == id) {
            by.push(handover.table.clone());
        }
    }
    by
}

fn drop_record(session: &mut Session, noun: Noun, id: &Id) {
    let outcomes = &mut session.outcomes;
    match noun {
        Noun::Person => session.people.retain(|record| &record.id != id),
        Noun::Body => drop_body(session, id),
        Noun::Space => session.room.spaces.retain(|record| &record.id != id),
        Noun::Slot => session.room.slots.retain(|record| &record.id != id),
        Noun::Table => {
            session.cafe.seatings.retain(|seating| &seating.table != id);
            session.room.tables.retain(|record| &record.id != id);
        }
        Noun::Group => session.room.groups.retain(|record| &record.id != id),
        Noun::Report => session.reports.retain(|record| &record.id != id),
        Noun::Cluster => outcomes.clusters.retain(|record| &record.id != id),
        Noun::Ballot => outcomes.ballots.retain(|record| &record.id != id),
        Noun::Plan => outcomes.plans.retain(|record| &record.id != id),
        Noun::Project => outcomes.projects.retain(|record| &record.id != id),
        Noun::Offer => outcomes.offers.retain(|record| &record.id != id),
        Noun::Meeting => session.encounters.meetings.retain(|record| &record.id != id),
        Noun::Loan => session.encounters.loans.retain(|record| &record.id != id),
        Noun::Walk => session.wall.walks.retain(|record| &record.id != id),
        Noun::Note => session.day.log.retain(|record| &record.id != id),
        Noun::Proposal | Noun::Line => {}
    }
}

/// Drops a body. A laboratory it sponsored keeps its name.
fn drop_body(session: &mut Session, id: &Id) {
    let sponsor = &mut session.header.sponsor;
    if sponsor.body.as_ref() == Some(id) {
        let body = session.bodies.iter().find(|body| &body.id == id);
        sponsor.name = body.map(|body| body.name.clone()).unwrap_or_default();
        sponsor.body = None;
    }
    session.bodies.retain(|record| &record.id != id);
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, cell, header, id, ids};
    use crate::domain::{Body, Command, Header, Record, Refusal, Sponsor};

    fn remove(record: &str) -> Command {
        Command::Remove(id(record))
    }

    #[test]
    fn a_record_that_others_name_is_not_removed() {
        let mut lab = Lab::with_people(2);
        lab.posts("T01", "P01", Some(cell("F01", "SP01")));
        lab.signs_up("P02", "T01");
        for record in ["P01", "P02", "F01", "SP01"] {
            assert_eq!(
                lab.refuses(remove(record)),
                Refusal::InUse {
                    id: id(record),
                    by: ids("T01")
                }
            );
        }
    }

    #[test]
    fn a_record_that_nobody_names_is_removed() {
        let mut lab = Lab::with_people(1);
        for record in ["P01", "F02", "SP02", "V02", "S02"] {
            lab.does(remove(record));
        }
        assert!(lab.session().people.is_empty());
        assert_eq!(lab.refuses(remove("P01")), Refusal::Unknown { id: id("P01") });
    }

    #[test]
    fn a_slot_that_a_line_runs_stays_while_others_follow_it() {
        let mut lab = Lab::with_people(0);
        assert_eq!(
            lab.refuses(remove("F01")),
            Refusal::SlotRuns {
                slot: id("F01"),
                line: id("L03")
            }
        );
        lab.does(remove("F02"));
        lab.does(remove("F01"));
    }

    #[test]
    fn sheets_and_lines_stay() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", None);
        assert_eq!(lab.refuses(remove("T01")), Refusal::SheetsStay { id: id("T01") });
        assert_eq!(
            lab.refuses(remove("L01")),
            Refusal::ProgrammeStays { line: id("L01") }
        );
    }

    #[test]
    fn a_laboratory_keeps_the_name_of_a_sponsor_taken_off_the_list() {
        let mut lab = Lab::with_people(0);
        lab.put(Record::Body(Body {
            id: id("E01"),
            name: "L'Orto di Mezzo".to_owned(),
            kind: "aps".to_owned(),
            ets: true,
            runts: String::new(),
            municipality: String::new(),
        }));
        lab.does(Command::SetHeader(Box::new(Header {
            sponsor: Sponsor {
                body: Some(id("E01")),
                name: String::new(),
            },
            ..header()
        })));
        lab.does(remove("E01"));
        assert_eq!(lab.session().header.sponsor.name, "L'Orto di Mezzo");
    }
}
