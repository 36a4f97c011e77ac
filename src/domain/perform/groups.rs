//! Groups that work together through a phase or a day.

use super::record;
use crate::domain::{Counters, Group, Noun, Refusal, Session};

pub fn put(session: &mut Session, ids: &Counters, group: &Group) -> Result<(), Refusal> {
    record::check_text(&group.name, "name")?;
    record::check(session, ids, &group.id, Noun::Group, group)?;
    for person in &group.members {
        let elsewhere = session
            .room
            .groups
            .iter()
            .find(|other| other.id != group.id && other.members.contains(person));
        if let Some(other) = elsewhere {
            return Err(Refusal::TwoGroups {
                person: person.clone(),
                here: group.id.clone(),
                there: other.id.clone(),
            });
        }
    }
    let group = Group {
        members: record::distinct(&group.members),
        ..group.clone()
    };
    record::store(ids, &mut session.room.groups, group, |group| &group.id);
    Ok(())
}

/// Forms several groups at once. Tries on a copy, because one group may wait for another to let somebody go.
pub fn form(session: &mut Session, ids: &Counters, groups: &[Group]) -> Result<(), Refusal> {
    let mut next = session.clone();
    for known in &mut next.room.groups {
        if groups.iter().any(|group| group.id == known.id) {
            known.members.clear();
        }
    }
    let mut ids = ids.clone();
    for group in groups {
        put(&mut next, &ids, group)?;
        ids.take(&group.id);
    }
    *session = next;
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, id, ids};
    use crate::domain::{Command, Group, Id, Record, Refusal};

    fn group(number: u32, members: &str) -> Record {
        Record::Group(Group {
            id: Id::new("S", number),
            name: "Le scale".to_owned(),
            members: ids(members),
        })
    }

    #[test]
    fn nobody_is_in_two_groups() {
        let mut lab = Lab::with_people(2);
        lab.put(group(1, "P01"));
        let refusal = lab.refuses_to_put(group(2, "P02 P01"));
        assert_eq!(
            refusal,
            Refusal::TwoGroups {
                person: id("P01"),
                here: id("S02"),
                there: id("S01")
            }
        );
    }

    #[test]
    fn two_people_change_places_when_groups_are_formed_anew() {
        let mut lab = Lab::with_people(2);
        lab.put(group(1, "P01"));
        lab.put(group(2, "P02"));
        let groups = |first: &str, second: &str| {
            let formed = [(1, first), (2, second)].map(|(number, members)| Group {
                id: Id::new("S", number),
                name: "Le scale".to_owned(),
                members: ids(members),
            });
            Command::FormGroups(formed.to_vec())
        };
        lab.does(groups("P02", "P01"));
        assert_eq!(lab.session().room.groups[0].members, ids("P02"));
        let before = lab.session().clone();
        assert_eq!(
            lab.refuses(groups("P01", "P01")),
            Refusal::TwoGroups {
                person: id("P01"),
                here: id("S02"),
                there: id("S01")
            }
        );
        assert_eq!(lab.session(), &before);
    }

    #[test]
    fn a_name_written_twice_in_a_group_counts_once() {
        let mut lab = Lab::with_people(2);
        lab.put(group(1, "P01 P02 P01"));
        assert_eq!(lab.session().room.groups[0].members, ids("P01 P02"));
    }
}
