//! Groups for a phase: the people who are here, as many in each, mixed, companions together.

use super::{Guest, LastRound, Request, Themes, seat};
use crate::domain::{Group, Session, Table};

/// Returns the groups of the session with everybody who is here, sizes that differ by one at most, bodies and
/// belongings mixed, companions together. Empty where there are no groups; the same session gives the same groups.
pub fn form_groups(session: &Session) -> Vec<Group> {
    let groups = &session.room.groups;
    let guests: Vec<Guest> = session.people_here().map(Guest::of).collect();
    let most = u32::try_from(guests.len()).unwrap_or(u32::MAX);
    let tables = groups.iter().map(|group| Table {
        id: group.id.clone(),
        theme: String::new(),
        host: None,
        least: 0,
        most,
    });
    let rotation = seat(&Request {
        tables: tables.collect(),
        guests,
        rounds: vec![1],
        held: Vec::new(),
        themes: Themes::Same,
        last: LastRound::Anywhere,
        seed: 0,
    });
    let members = |group: &Group| {
        let seatings = rotation
            .seatings
            .iter()
            .filter(|seating| seating.table == group.id);
        seatings.flat_map(|seating| seating.travellers.clone()).collect()
    };
    groups
        .iter()
        .map(|group| Group {
            members: members(group),
            ..group.clone()
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Attendance, Belonging, Id};
    use crate::planner::tests::cafe;

    /// Three groups, and that many people here.
    fn hall(n_people: u32) -> Session {
        let mut session = cafe(0, n_people, 0);
        for person in &mut session.people {
            person.attendance = Attendance::since(chrono::NaiveDateTime::MIN);
        }
        session.room.groups = (1..=3)
            .map(|number| Group {
                id: Id::new("S", number),
                name: String::new(),
                members: Vec::new(),
            })
            .collect();
        session
    }

    fn group_of(groups: &[Group], person: u32) -> Option<&Id> {
        let person = Id::new("P", person);
        let mut groups = groups.iter();
        groups
            .find(|group| group.members.contains(&person))
            .map(|group| &group.id)
    }

    #[test]
    fn sizes_differ_by_one_at_most_and_nobody_is_left_out() {
        let groups = form_groups(&hall(11));
        let mut sizes: Vec<usize> = groups.iter().map(|group| group.members.len()).collect();
        sizes.sort_unstable();
        assert_eq!(sizes, [3, 4, 4]);
    }

    #[test]
    fn a_minor_stays_with_the_adult_who_came_along() {
        let mut session = hall(9);
        session.people[4].care.companions = vec![Id::new("P", 1)];
        let groups = form_groups(&session);
        assert_eq!(group_of(&groups, 5), group_of(&groups, 1));
    }

    #[test]
    fn people_of_the_same_belonging_are_spread() {
        let mut session = hall(9);
        for person in &mut session.people[..3] {
            person.belonging = Belonging::School;
        }
        let groups = form_groups(&session);
        let mut homes: Vec<Option<&Id>> = (1..=3).map(|number| group_of(&groups, number)).collect();
        homes.sort();
        homes.dedup();
        assert_eq!(homes.len(), 3);
    }
}
