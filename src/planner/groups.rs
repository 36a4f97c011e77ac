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
