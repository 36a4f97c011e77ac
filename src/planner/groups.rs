//! Groups for a phase: the people who are here, as many in each, mixed, companions together.

use std::collections::BTreeMap;

use super::cafe::{Evenness, attributes, pairs_of_companions, relieved, sizes};
use super::rotation::Problem;
use crate::domain::{Group, Id, Session};

/// A few milliseconds: enough that no exchange of two people makes the groups better.
const STEPS: u64 = 30_000;

/// Returns the groups of the session with everybody who is here, sizes that differ by one at most, bodies and
/// belongings mixed, companions together. Empty where there are no groups; the same session gives the same groups.
pub fn form_groups(session: &Session) -> Vec<Group> {
    let groups = &session.room.groups;
    let people: Vec<Id> = session.people_here().map(|person| person.id.clone()).collect();
    let limits = vec![Some((0, people.len())); groups.len()];
    let places: BTreeMap<&Id, usize> = people.iter().zip(0..).collect();
    let problem = Problem {
        people: people.len(),
        rounds: 1,
        tables: sizes(&limits, people.len(), Evenness::Tight),
        absent: vec![Vec::new(); people.len()],
        hosts: vec![None; people.len()],
        together: pairs_of_companions(session.people_here(), |id| places.get(id).copied()),
        attributes: attributes(session, &people),
        ..Problem::default()
    };
    let Some((_, mut solver, _)) = relieved(problem, &limits, |_| false, 0) else {
        return groups.clone();
    };
    solver.step(STEPS);
    let sitting = solver.best().sitting(0, groups.len()).into_iter();
    let named = |people_of: Vec<usize>| {
        people_of
            .into_iter()
            .filter_map(|person| people.get(person).cloned())
    };
    groups
        .iter()
        .zip(sitting)
        .map(|(group, members)| Group {
            members: named(members).collect(),
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
