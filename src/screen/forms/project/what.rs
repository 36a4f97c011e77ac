//! First step of a project sheet: what it is, what it comes from, what it wants.

use super::super::super::{Ask, Desk, Labels};
use super::super::{FormKit, Purpose, Reader, origins};
use super::{ProjectPart, stored};
use crate::domain::{
    Calendar, Command, Expected, Id, Partnership, Plan, Project, ProjectState, Record, Scope, prefix,
};
use crate::widget::{Fault, Form, Values};

/// A new sheet. From a plan it takes the title, what the plan is for, and who carries it.
pub fn build_new(from: Option<&Id>, desk: &Desk) -> Form {
    let mut project = blank(desk);
    if let (Some(id), Some(session)) = (from, desk.session()) {
        project.from.push(id.clone());
        if let Some(plan) = session.outcomes.plans.iter().find(|plan| &plan.id == id) {
            project.title.clone_from(&plan.title);
            project.from.extend(plan.from.iter().cloned());
        } else {
            let name = Labels::of(desk).thing(session, id);
            project.title = name.trim_start_matches(id.as_str()).trim().to_owned();
        }
    }
    form(&project, desk)
}

pub fn build(id: &Id, desk: &Desk) -> Form {
    match stored(id, desk) {
        Some(project) => form(project, desk),
        None => form(&blank(desk), desk),
    }
}

fn form(project: &Project, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("project", &[]);
    };
    let from: Vec<String> = project.from.iter().map(Id::to_string).collect();
    FormKit::new(desk)
        .line("project-title", &project.title)
        .many(
            "project-from",
            origins::of_project(session, &project.from, desk),
            &from,
        )
        .text("project-description", &project.description)
        .lines("project-goals", &project.goals)
        .titled("project", &[("id", project.id.as_str().into())])
}

/// Reads the first step of a new sheet, and opens the second. A plan it comes from learns its project.
pub fn read_new(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let project = written(blank(desk), &mut reader);
    let id = project.id.clone();
    let plans: Vec<Plan> = desk
        .session()
        .into_iter()
        .flat_map(|session| &session.outcomes.plans)
        .filter(|plan| plan.project.is_none() && project.from.contains(&plan.id))
        .map(|plan| Plan {
            project: Some(id.clone()),
            ..plan.clone()
        })
        .collect();
    let told = desk.tell("told-project-added", &[("id", id.as_str().into())]);
    let mut asks = vec![Ask::Do(Command::put(Record::Project(project)))];
    asks.extend(
        plans
            .into_iter()
            .map(|plan| Ask::Do(Command::put(Record::Plan(plan)))),
    );
    asks.push(Ask::Form(Purpose::Project(ProjectPart::Scope(id))));
    asks.push(Ask::Tell(told));
    reader.finish(asks)
}

pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let project = stored(id, desk).map(|project| written(project.clone(), &mut reader));
    super::put(project, reader)
}

fn written(project: Project, reader: &mut Reader) -> Project {
    let from = reader.ids("project-from");
    if from.is_empty() {
        reader.blame("project-from", "fault-project-from");
    }
    Project {
        title: reader.needed("project-title"),
        from,
        description: reader.values.text("project-description"),
        goals: reader.values.lines("project-goals"),
        ..project
    }
}

fn blank(desk: &Desk) -> Project {
    Project {
        id: desk.document().map_or_else(
            || Id::new(prefix::PROJECT, 1),
            |document| document.next_id(prefix::PROJECT),
        ),
        title: String::new(),
        description: String::new(),
        from: Vec::new(),
        continues: None,
        goals: Vec::new(),
        scope: Scope::default(),
        partnership: Partnership::default(),
        expected: Expected::default(),
        calendar: Calendar::default(),
        state: ProjectState::default(),
    }
}
