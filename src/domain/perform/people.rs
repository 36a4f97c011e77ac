//! People: who is registered, who comes, who goes.

use chrono::NaiveDateTime;

use super::{bodies, cafe, record, removal};
use crate::domain::{Attendance, Away, Body, Counters, Id, Noun, Person, Refusal, Session};
use crate::format::Template;

pub fn put(session: &mut Session, ids: &Counters, person: &Person) -> Result<(), Refusal> {
    check(session, ids, person)?;
    let mut person = person.clone();
    person.care.companions = record::distinct(&person.care.companions);
    record::store(ids, &mut session.people, person, |person| &person.id);
    Ok(())
}

/// Adds people and bodies that may name each other. Tries on a copy, because a companion may come later in the list.
pub fn enlist(
    session: &mut Session,
    ids: &Counters,
    bodies: &[Body],
    people: &[Person],
) -> Result<(), Refusal> {
    let mut next = session.clone();
    for body in bodies {
        check_new(&next, &body.id)?;
        bodies::put(&mut next, ids, body)?;
    }
    for person in people {
        check_new(&next, &person.id)?;
        next.people.push(person.clone());
    }
    for person in people {
        check(&next, ids, person)?;
    }
    *session = next;
    Ok(())
}

fn check_new(session: &Session, id: &Id) -> Result<(), Refusal> {
    match session.noun_of(id) {
        Some(_) => Err(Refusal::IdTaken { id: id.clone() }),
        None => Ok(()),
    }
}

fn check(session: &Session, ids: &Counters, person: &Person) -> Result<(), Refusal> {
    record::check_text(&person.first, "first")?;
    record::check_text(&person.key, "key")?;
    record::check(session, ids, &person.id, Noun::Person, person)?;
    let twin = session
        .people
        .iter()
        .find(|other| other.id != person.id && other.key == person.key);
    if let Some(other) = twin {
        return Err(Refusal::RegisteredTwice {
            person: person.id.clone(),
            other: other.id.clone(),
        });
    }
    match &person.attendance {
        Attendance::Present { arrived, left, away } if !in_order(*arrived, *left, away) => {
            Err(Refusal::Backwards { field: "left" })
        }
        Attendance::Present { .. } | Attendance::Expected | Attendance::Absent => Ok(()),
    }
}

/// Whether each hour comes after the one before it.
fn in_order(arrived: NaiveDateTime, left: Option<NaiveDateTime>, away: &[Away]) -> bool {
    let between = away.iter().flat_map(|away| [away.from, away.to]);
    let hours = std::iter::once(arrived).chain(between).chain(left);
    hours.is_sorted()
}

/// Ticks a person. Who had left and comes back keeps the first arrival, and was away in between.
pub fn arrive(session: &mut Session, id: &Id, at: NaiveDateTime) -> Result<(), Refusal> {
    let person = find(session, id)?;
    match &mut person.attendance {
        Attendance::Expected | Attendance::Absent => person.attendance = Attendance::since(at),
        Attendance::Present { left: None, .. } => return Err(Refusal::AlreadyHere { person: id.clone() }),
        Attendance::Present { left: Some(from), .. } if at < *from => {
            return Err(Refusal::Backwards { field: "arrived" });
        }
        Attendance::Present { left, away, .. } => {
            // Gone and back in the same minute was never away.
            let gone = left.take().filter(|from| *from < at);
            away.extend(gone.map(|from| Away { from, to: at }));
        }
    }
    Ok(())
}

/// Notes that a person goes; the chairs of the rounds not yet begun become free.
pub fn leave(session: &mut Session, template: &Template, id: &Id, at: NaiveDateTime) -> Result<(), Refusal> {
    let person = find(session, id)?;
    match &mut person.attendance {
        Attendance::Expected | Attendance::Absent => return Err(Refusal::NotHere { person: id.clone() }),
        Attendance::Present { left: Some(_), .. } => {
            return Err(Refusal::LeftBefore { person: id.clone() });
        }
        Attendance::Present { arrived, away, .. } if at < away.last().map_or(*arrived, |away| away.to) => {
            return Err(Refusal::Backwards { field: "left" });
        }
        Attendance::Present { left, .. } => *left = Some(at),
    }
    cafe::free_later_chairs(session, template, id, at);
    Ok(())
}

/// Notes that a person did not come. Who never came sat nowhere: all the chairs kept for them become free.
pub fn mark_absent(session: &mut Session, id: &Id) -> Result<(), Refusal> {
    let person = find(session, id)?;
    match person.attendance {
        Attendance::Present { left: None, .. } => return Err(Refusal::AlreadyHere { person: id.clone() }),
        Attendance::Present { left: Some(_), .. } => {
            return Err(Refusal::LeftBefore { person: id.clone() });
        }
        Attendance::Expected | Attendance::Absent => person.attendance = Attendance::Absent,
    }
    cafe::free_chairs(session, id);
    Ok(())
}

/// Takes back that a person came, or that they did not. Who took part in something came.
pub fn expect(session: &mut Session, id: &Id) -> Result<(), Refusal> {
    let by = removal::deeds_of(session, id);
    if !by.is_empty() {
        return Err(Refusal::TookPart {
            person: id.clone(),
            by,
        });
    }
    find(session, id)?.attendance = Attendance::Expected;
    Ok(())
}

fn find<'a>(session: &'a mut Session, id: &Id) -> Result<&'a mut Person, Refusal> {
    let person = session.people.iter_mut().find(|person| &person.id == id);
    person.ok_or_else(|| record::unknown(id))
}

/// Refuses someone who was never here in the day.
pub fn check_came(session: &Session, id: &Id) -> Result<(), Refusal> {
    let person = session.person(id).ok_or_else(|| record::unknown(id))?;
    if person.attendance.came() {
        Ok(())
    } else {
        Err(Refusal::NotHere { person: id.clone() })
    }
}

/// Refuses a task for someone who is not here now.
pub fn check_charged(session: &Session, id: &Id) -> Result<(), Refusal> {
    let person = session.person(id).ok_or_else(|| record::unknown(id))?;
    if person.attendance.is_here() {
        Ok(())
    } else {
        Err(Refusal::TaskToAbsent { person: id.clone() })
    }
}

/// Refuses someone who is not here at `at`.
pub fn check_here(session: &Session, id: &Id, at: NaiveDateTime) -> Result<(), Refusal> {
    let person = session.person(id).ok_or_else(|| record::unknown(id))?;
    if person.attendance.here_at(at) {
        Ok(())
    } else {
        Err(Refusal::NotHere { person: id.clone() })
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id, person};
    use crate::domain::{Attendance, Command, Record, Refusal, Walk};

    fn arrive(hour: &str) -> Command {
        Command::Arrive {
            person: id("P01"),
            at: at(hour),
        }
    }

    fn leave(hour: &str) -> Command {
        Command::Leave {
            person: id("P01"),
            at: at(hour),
        }
    }

    #[test]
    fn a_person_needs_a_first_name_only() {
        let mut lab = Lab::with_people(0);
        let mut nameless = person(1);
        nameless.first = " ".to_owned();
        assert_eq!(
            lab.refuses_to_put(Record::Person(nameless)),
            Refusal::Empty { field: "first" }
        );
        lab.put(Record::Person(person(1)));
    }

    #[test]
    fn who_took_part_is_not_expected_again() {
        let mut lab = Lab::with_people(2);
        lab.posts("T01", "P02", None);
        lab.signs_up("P01", "T01");
        let expect = Command::Expect { person: id("P01") };
        lab.does(expect.clone());
        lab.does(arrive("09:10"));
        lab.does(Command::TakeWalk(Walk {
            id: id("W01"),
            at: at("10:30"),
            person: id("P01"),
            from: None,
            to: Some(id("T01")),
        }));
        assert_eq!(
            lab.refuses(expect),
            Refusal::TookPart {
                person: id("P01"),
                by: vec![id("W01")]
            }
        );
    }

    #[test]
    fn the_same_person_is_not_registered_twice() {
        let mut lab = Lab::with_people(1);
        let mut twin = person(2);
        twin.key = "X001".to_owned();
        let refusal = lab.refuses_to_put(Record::Person(twin));
        assert_eq!(
            refusal,
            Refusal::RegisteredTwice {
                person: id("P02"),
                other: id("P01")
            }
        );
    }

    #[test]
    fn a_list_of_people_may_name_companions_further_down() {
        let mut lab = Lab::with_people(0);
        let mut carer = person(1);
        carer.care.companions = vec![id("P02")];
        lab.does(Command::Enlist {
            bodies: Vec::new(),
            people: vec![carer, person(2)],
        });
        assert_eq!(lab.session().people.len(), 2);
    }

    #[test]
    fn a_list_with_an_unknown_companion_adds_nobody() {
        let mut lab = Lab::with_people(0);
        let mut carer = person(1);
        carer.care.companions = vec![id("P09")];
        let refusal = lab.refuses(Command::Enlist {
            bodies: Vec::new(),
            people: vec![carer],
        });
        assert_eq!(refusal, Refusal::Unknown { id: id("P09") });
    }

    #[test]
    fn who_comes_back_keeps_the_first_arrival_and_was_away_in_between() {
        let mut lab = Lab::with_people(1);
        lab.does(leave("10:00"));
        lab.does(arrive("11:00"));
        lab.does(leave("12:00"));
        let attendance = &lab.session().people[0].attendance;
        let here = |hour| attendance.here_at(at(hour));
        assert_eq!(
            ["09:00", "09:59", "10:00", "10:59", "11:00", "12:00"].map(here),
            [true, true, false, false, true, false]
        );
        assert!(!attendance.here_between(at("10:10"), at("10:50")));
        assert!(attendance.here_between(at("10:10"), at("11:10")));
    }

    #[test]
    fn who_is_back_in_the_same_minute_was_never_away() {
        let mut lab = Lab::with_people(1);
        lab.does(leave("10:00"));
        lab.does(arrive("10:00"));
        assert_eq!(lab.session().people[0].attendance, Attendance::since(at("09:00")));
    }

    #[test]
    fn nobody_leaves_before_they_came_back() {
        let mut lab = Lab::with_people(1);
        lab.does(leave("10:00"));
        lab.does(arrive("11:00"));
        assert_eq!(lab.refuses(leave("10:30")), Refusal::Backwards { field: "left" });
    }

    #[test]
    fn nobody_arrives_twice_nor_leaves_twice() {
        let mut lab = Lab::with_people(1);
        assert_eq!(
            lab.refuses(arrive("10:00")),
            Refusal::AlreadyHere { person: id("P01") }
        );
        lab.does(leave("10:00"));
        assert_eq!(
            lab.refuses(leave("11:00")),
            Refusal::LeftBefore { person: id("P01") }
        );
    }

    #[test]
    fn nobody_leaves_before_arriving() {
        let mut lab = Lab::with_people(1);
        assert_eq!(lab.refuses(leave("08:00")), Refusal::Backwards { field: "left" });
        lab.does(Command::Expect { person: id("P01") });
        assert_eq!(
            lab.refuses(leave("10:00")),
            Refusal::NotHere { person: id("P01") }
        );
    }

    #[test]
    fn who_is_here_is_not_marked_absent() {
        let mut lab = Lab::with_people(1);
        let absent = Command::MarkAbsent { person: id("P01") };
        assert_eq!(
            lab.refuses(absent.clone()),
            Refusal::AlreadyHere { person: id("P01") }
        );
        lab.does(Command::Expect { person: id("P01") });
        lab.does(absent);
        assert_eq!(lab.session().people[0].attendance, Attendance::Absent);
    }
}
