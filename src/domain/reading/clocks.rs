//! Readings of the clocks that run beside the one of the hall: of tables, of groups, of loans.

use chrono::{NaiveDateTime, TimeDelta};

use super::day::activity_of;
use super::{slot_of_line, topics_of_slot};
use crate::domain::{Document, Id, Loan, Session};
use crate::format::Activity;

/// How long a clock that has run out is still told, in minutes.
const TOLD: i64 = 15;

/// A clock that runs beside the one of the hall.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Apart<'a> {
    /// The table, the group, the topic; of a loan, the book.
    pub of: &'a Id,
    pub ends: NaiveDateTime,
    /// The loan it is of: it is never made longer.
    pub loan: Option<&'a Loan>,
}

/// Returns the clocks that run apart at `now`, the one that ends first first.
pub fn clocks_apart(session: &Session, now: NaiveDateTime) -> Vec<Apart<'_>> {
    let clocks = session.day.clocks.iter().map(|clock| Apart {
        of: &clock.of,
        ends: clock.ends(),
        loan: None,
    });
    let loans = session.encounters.loans.iter();
    let open = loans.filter(|loan| loan.returned.is_none()).map(|loan| Apart {
        of: &loan.book,
        ends: loan.due,
        loan: Some(loan),
    });
    let is_told = |apart: &Apart| apart.loan.is_some() || apart.ends + TimeDelta::minutes(TOLD) > now;
    let mut apart: Vec<Apart> = clocks.filter(is_told).chain(open).collect();
    apart.sort_by_key(|apart| apart.ends);
    apart
}

/// Returns what may have a clock of its own in the line that runs: its tables, the topics of its slot, or the groups.
pub fn may_run_apart(document: &Document) -> Vec<Id> {
    let session = &document.session;
    let template = &document.template;
    let mut lines = session.day.programme.iter();
    let Some(line) = lines.find(|line| Some(&line.id) == session.day.now.as_ref()) else {
        return Vec::new();
    };
    match activity_of(template, line) {
        Some(Activity::Tables { .. }) => session.room.tables.iter().map(|table| table.id.clone()).collect(),
        Some(Activity::Groups) => {
            let slot = slot_of_line(session, template, &line.id);
            let topics = slot.map(|slot| topics_of_slot(session, &slot.id));
            let topics = topics.unwrap_or_default().into_iter();
            topics.map(|topic| topic.id.clone()).collect()
        }
        Some(Activity::Welcome | Activity::Pause | Activity::Close | Activity::Lend { .. }) | None => {
            Vec::new()
        }
        Some(
            Activity::Circle
            | Activity::Collect { .. }
            | Activity::Cluster { .. }
            | Activity::Vote { .. }
            | Activity::Wall { .. }
            | Activity::Reports
            | Activity::Meetings
            | Activity::Plans
            | Activity::Projects,
        ) => session.room.groups.iter().map(|group| group.id.clone()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, id};
    use crate::domain::{Clock, Command};

    #[test]
    fn the_clock_that_ends_first_is_told_first_and_an_old_one_no_more() {
        let mut lab = Lab::with_people(0);
        for (of, minutes) in [("V01", 20), ("V02", 10)] {
            lab.does(Command::SetClock(Clock {
                of: id(of),
                started: at("10:00"),
                minutes,
            }));
        }
        let told = |hour: &str| -> Vec<Id> {
            let apart = clocks_apart(lab.session(), at(hour));
            apart.iter().map(|apart| apart.of.clone()).collect()
        };
        assert_eq!(told("10:05"), [id("V02"), id("V01")]);
        assert_eq!(told("10:24"), [id("V02"), id("V01")]);
        assert_eq!(told("10:25"), [id("V01")]);
        assert!(told("10:35").is_empty());
    }
}
