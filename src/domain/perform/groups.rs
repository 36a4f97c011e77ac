//! Groups that work together through a phase or a day.

use super::record;
use crate::domain::{Group, Noun, Refusal, Session};

pub fn put(session: &mut Session, group: &Group) -> Result<(), Refusal> {
    record::check_text(&group.name, "name")?;
    record::check(session, &group.id, Noun::Group, group)?;
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
    record::store(&mut session.room.groups, group, |group| &group.id);
    Ok(())
}
