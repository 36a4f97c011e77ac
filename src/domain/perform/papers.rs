//! Paper that is printed, comes back, and is transcribed.

use chrono::NaiveDateTime;

use super::record;
use crate::domain::{Abbreviation, Errand, Id, Papers, Refusal, Session, Slip, prefix};

/// Remembers the last copy of each blank sheet; a smaller number than the known one changes nothing.
pub fn print(session: &mut Session, copies: &[Errand]) {
    let printed = &mut session.papers.printed;
    for copy in copies {
        match printed.iter_mut().find(|known| known.is_same_blank(copy)) {
            Some(known) if known.copy() >= copy.copy() => {}
            Some(known) => known.clone_from(copy),
            None => printed.push(copy.clone()),
        }
    }
}

/// Notes that a sheet came back; one that came back before keeps its hour.
pub fn hand_in(session: &mut Session, errand: &Errand, at: NaiveDateTime) -> Result<(), Refusal> {
    check(session, errand)?;
    arrive(&mut session.papers, errand, at);
    Ok(())
}

/// Notes what was transcribed from a sheet, which came back at the latest now.
pub fn transcribe(session: &mut Session, errand: &Errand, id: &Id, at: NaiveDateTime) -> Result<(), Refusal> {
    check(session, errand)?;
    session.noun_of(id).ok_or_else(|| record::unknown(id))?;
    arrive(&mut session.papers, errand, at);
    let slips = session.papers.slips.iter_mut();
    for slip in slips.filter(|slip| &slip.errand == errand && !slip.records.contains(id)) {
        slip.records.push(id.clone());
    }
    Ok(())
}

pub fn abbreviate(session: &mut Session, abbreviations: &[Abbreviation]) -> Result<(), Refusal> {
    let is_empty = |each: &Abbreviation| each.short.trim().is_empty() || each.long.trim().is_empty();
    if abbreviations.iter().any(is_empty) {
        return Err(Refusal::Empty {
            field: "abbreviations",
        });
    }
    session.papers.abbreviations = Some(abbreviations.to_vec());
    Ok(())
}

/// Forgets a record that is removed: its sheet waits to be transcribed again.
pub fn forget(papers: &mut Papers, id: &Id) {
    for slip in &mut papers.slips {
        slip.records.retain(|record| record != id);
    }
}

fn arrive(papers: &mut Papers, errand: &Errand, at: NaiveDateTime) {
    if papers.slip(errand).is_none() {
        papers.slips.push(Slip {
            errand: errand.clone(),
            handed_in: at,
            records: Vec::new(),
        });
    }
}

/// A sheet about something must be about something that is there.
fn check(session: &Session, errand: &Errand) -> Result<(), Refusal> {
    match errand {
        Errand::Report(topic) => {
            let there = session.proposal(topic).map(|_| ());
            there.ok_or_else(|| record::unknown(topic))
        }
        Errand::Table { table, round } => {
            let table = Id::new(prefix::TABLE, *table);
            if !session.room.tables.iter().any(|known| known.id == table) {
                return Err(record::unknown(&table));
            }
            let mut rounds = session.room.rounds.iter();
            let there = rounds.find(|known| known.number == *round).map(|_| ());
            there.ok_or(Refusal::UnknownRound { round: *round })
        }
        Errand::Sheet { .. } | Errand::Project(_) | Errand::BlankReport(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id, ids};
    use crate::domain::{Command, Errand, Refusal};

    fn hand_in(errand: Errand, hour: &str) -> Command {
        Command::HandIn { errand, at: at(hour) }
    }

    fn transcribe(errand: Errand, record: &str, hour: &str) -> Command {
        Command::Transcribe {
            errand,
            record: id(record),
            at: at(hour),
        }
    }

    #[test]
    fn a_sheet_that_came_back_keeps_its_hour_and_learns_what_it_became() {
        let mut lab = Lab::with_people(1);
        lab.posts("T01", "P01", None);
        lab.does(hand_in(Errand::Project(3), "10:00"));
        lab.does(hand_in(Errand::Project(3), "11:00"));
        lab.does(transcribe(Errand::Project(3), "T01", "12:00"));
        lab.does(transcribe(Errand::Project(3), "T01", "12:30"));
        let slip = lab.session().papers.slip(&Errand::Project(3)).unwrap();
        assert_eq!((slip.handed_in, slip.records.clone()), (at("10:00"), ids("T01")));
        assert_eq!(lab.session().papers.slips.len(), 1);
    }

    #[test]
    fn a_sheet_about_something_that_is_not_there_is_refused() {
        let mut lab = Lab::with_people(1);
        let refusal = lab.refuses(hand_in(Errand::Report(id("T09")), "10:00"));
        assert_eq!(refusal, Refusal::Unknown { id: id("T09") });
        let refusal = lab.refuses(hand_in(Errand::Table { table: 9, round: 1 }, "10:00"));
        assert_eq!(refusal, Refusal::Unknown { id: id("V09") });
        let refusal = lab.refuses(hand_in(Errand::Table { table: 1, round: 9 }, "10:00"));
        assert_eq!(refusal, Refusal::UnknownRound { round: 9 });
        let refusal = lab.refuses(transcribe(Errand::Project(1), "T09", "10:00"));
        assert_eq!(refusal, Refusal::Unknown { id: id("T09") });
    }

    #[test]
    fn the_last_copy_printed_only_grows() {
        let mut lab = Lab::with_people(1);
        let sheet = |copy| Errand::Sheet { kind: 1, copy };
        lab.does(Command::Print(vec![sheet(12), Errand::Project(4)]));
        lab.does(Command::Print(vec![sheet(6)]));
        let papers = &lab.session().papers;
        assert_eq!(papers.last_printed(&sheet(0)), 12);
        assert_eq!(papers.last_printed(&Errand::Project(0)), 4);
        assert_eq!(papers.last_printed(&Errand::Sheet { kind: 0, copy: 0 }), 0);
    }
}
