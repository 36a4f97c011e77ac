//! The name of anything that has an id.

use super::Labels;
use crate::domain::{Id, Noun, Outcomes, Room, Session};

impl Labels<'_> {
    /// The name of anything in the laboratory: a person's name, a sheet's number and title, or the bare id.
    pub fn thing(&self, session: &Session, id: &Id) -> String {
        let name = session.noun_of(id).and_then(|noun| name(noun, session, id));
        name.unwrap_or_else(|| id.to_string())
    }
}

fn name(noun: Noun, session: &Session, id: &Id) -> Option<String> {
    match noun {
        Noun::Person => session.person(id).map(crate::domain::Person::name),
        Noun::Body => session.body(id).map(|body| body.name.clone()),
        Noun::Table => table(&session.room, id),
        Noun::Proposal => numbered(id, session.proposal(id)?.title()),
        Noun::Report => {
            let report = session.reports.iter().find(|report| &report.id == id)?;
            numbered(id, &report.title)
        }
        Noun::Space | Noun::Group => numbered(id, of_room(&session.room, id)?),
        Noun::Cluster | Noun::Plan | Noun::Project => numbered(id, of_outcomes(&session.outcomes, id)?),
        Noun::Slot
        | Noun::Ballot
        | Noun::Meeting
        | Noun::Loan
        | Noun::Offer
        | Noun::Walk
        | Noun::Note
        | Noun::Line => None,
    }
}

/// "T04 Uno spazio nostro"; nothing where there is no title.
fn numbered(id: &Id, title: &str) -> Option<String> {
    (!title.is_empty()).then(|| format!("{id} {title}"))
}

/// "3 La salute sotto casa".
fn table(room: &Room, id: &Id) -> Option<String> {
    let table = room.tables.iter().find(|table| &table.id == id)?;
    Some(format!("{} {}", table.number(), table.theme).trim().to_owned())
}

fn of_room<'a>(room: &'a Room, id: &Id) -> Option<&'a str> {
    let spaces = room.spaces.iter().map(|space| (&space.id, &space.name));
    let groups = room.groups.iter().map(|group| (&group.id, &group.name));
    titled(spaces.chain(groups), id)
}

fn of_outcomes<'a>(outcomes: &'a Outcomes, id: &Id) -> Option<&'a str> {
    let clusters = outcomes.clusters.iter().map(|sheet| (&sheet.id, &sheet.title));
    let plans = outcomes.plans.iter().map(|sheet| (&sheet.id, &sheet.title));
    let projects = outcomes.projects.iter().map(|sheet| (&sheet.id, &sheet.title));
    titled(clusters.chain(plans).chain(projects), id)
}

fn titled<'a>(mut titles: impl Iterator<Item = (&'a Id, &'a String)>, id: &Id) -> Option<&'a str> {
    titles.find_map(|(each, title)| (each == id).then_some(title.as_str()))
}
