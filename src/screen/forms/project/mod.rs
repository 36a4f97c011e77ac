//! The forms of a project sheet, in three short steps; and its partners and money, one a form.

mod crew;
mod funding;
mod partner;
mod scope;
mod what;

use serde::{Deserialize, Serialize};

use super::super::{Ask, Desk};
use super::{Reader, gone};
use crate::domain::{Command, Funding, Id, Partner, Project, Record};
use crate::widget::{Fault, Form, Values};

/// The part of a project sheet that is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ProjectPart {
    /// The first step of a new sheet, for something that may become a project.
    New { from: Option<Id> },
    /// First step: what it is and where it comes from.
    What(Id),
    /// Second step: needs, activities, where.
    Scope(Id),
    /// Third step: who, how many, when.
    Crew(Id),
    /// One of its partners, as it was; a new one where none.
    Partner {
        project: Id,
        #[serde(default)]
        was: Option<Partner>,
    },
    /// One of its sources of money, as it was; a new one where none.
    Funding {
        project: Id,
        #[serde(default)]
        was: Option<Funding>,
    },
}

pub fn build(part: &ProjectPart, desk: &Desk) -> Form {
    match part {
        ProjectPart::New { from } => what::build_new(from.as_ref(), desk),
        ProjectPart::What(id) => what::build(id, desk),
        ProjectPart::Scope(id) => scope::build(id, desk),
        ProjectPart::Crew(id) => crew::build(id, desk),
        ProjectPart::Partner { project, was } => partner::build(project, was.as_ref(), desk),
        ProjectPart::Funding { project, was } => funding::build(project, was.as_ref(), desk),
    }
}

pub fn read(part: &ProjectPart, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    match part {
        ProjectPart::New { .. } => what::read_new(values, desk),
        ProjectPart::What(id) => what::read(id, values, desk),
        ProjectPart::Scope(id) => scope::read(id, values, desk),
        ProjectPart::Crew(id) => crew::read(id, values, desk),
        ProjectPart::Partner { project, was } => partner::read(project, was.as_ref(), values, desk),
        ProjectPart::Funding { project, was } => funding::read(project, was.as_ref(), values, desk),
    }
}

fn stored<'a>(id: &Id, desk: &Desk<'a>) -> Option<&'a Project> {
    let mut projects = desk.session()?.outcomes.projects.iter();
    projects.find(|project| &project.id == id)
}

/// The asks that put a changed sheet, unless the sheet is gone or something is wrong.
fn put(project: Option<Project>, reader: Reader) -> Result<Vec<Ask>, Vec<Fault>> {
    let desk = reader.desk;
    let Some(project) = project else {
        return reader.finish(()).and_then(|()| Err(gone(desk)));
    };
    let told = desk.tell("told-project", &[("title", project.title.as_str().into())]);
    reader.finish(vec![
        Ask::Do(Command::put(Record::Project(project))),
        Ask::Tell(told),
    ])
}
