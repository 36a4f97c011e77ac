//! The form of a group that works together.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader, people_choices};
use super::{id_or_next, put};
use crate::domain::{Group, Id, Record, Session, prefix};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("group", &[]);
    };
    let groups = &session.room.groups;
    let known = groups.iter().find(|group| Some(&group.id) == id);
    let name = known.map_or_else(
        || desk.tell("group-name", &[("number", (groups.len() + 1).into())]),
        |group| group.name.clone(),
    );
    let members = known.map(|group| group.members.clone()).unwrap_or_default();
    let values: Vec<String> = members.iter().map(Id::to_string).collect();
    FormKit::new(desk)
        .line("group-name", &name)
        .many("group-members", free_people(session, id), &values)
        .titled("group", &[])
}

pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let group = Group {
        id: id_or_next(id, prefix::GROUP, desk),
        name: reader.needed("group-name"),
        members: reader.ids("group-members"),
    };
    let name = group.name.clone();
    put(Record::Group(group), name, reader)
}

/// Everybody who is in no other group.
fn free_people(session: &Session, id: Option<&Id>) -> Vec<Choice> {
    let elsewhere = |value: &str| {
        let others = session.room.groups.iter().filter(|group| Some(&group.id) != id);
        others
            .flat_map(|group| &group.members)
            .any(|member| member.as_str() == value)
    };
    let mut choices = people_choices(session);
    choices.retain(|choice| !elsewhere(&choice.value));
    choices
}
