//! The list of project sheets: title, whom to call, the first thing that is missing.

use super::super::{Desk, Labels};
use super::roll::Roll;
use crate::domain::{Id, Project};
use crate::widget::Row;

pub fn projects<'a>(desk: &Desk<'a>) -> &'a [Project] {
    desk.session().map_or(&[], |session| &session.outcomes.projects)
}

pub fn roll(desk: &Desk) -> Roll<Id> {
    let mut roll = Roll::new();
    for project in projects(desk) {
        roll.row(project.id.clone(), row(project, desk));
    }
    roll
}

fn row(project: &Project, desk: &Desk) -> Row {
    let look = desk.look;
    let contact = project.partnership.contact.as_ref().zip(desk.session());
    let (contact, style) = match contact {
        Some((contact, session)) => (Labels::of(desk).person(session, contact), look.text()),
        None => ("—".to_owned(), look.dim()),
    };
    let missing = [
        (project.partnership.contact.is_none(), "projects-no-contact"),
        (project.partnership.promoter.is_none(), "projects-no-promoter"),
        (project.scope.range.is_empty(), "projects-no-range"),
    ];
    let missing = missing.into_iter().find(|(is_missing, _)| *is_missing);
    let (missing, missing_style) = match missing {
        Some((_, key)) => (desk.say(key), look.warning()),
        None => (desk.say("projects-complete"), look.good()),
    };
    Row::new(vec![
        (format!("{} {}", project.id, project.title), look.strong()),
        (contact, style),
        (missing, missing_style),
    ])
}
