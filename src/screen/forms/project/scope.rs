//! Second step of a project sheet: which needs, doing what, for whom, where, from which earlier project.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Purpose, Reader};
use super::{ProjectPart, stored};
use crate::domain::{ACTION_KINDS, ACTIVITIES, Id, NEEDS, Project, RANGES, Scope, TARGETS, Vocabulary};
use crate::widget::{Choice, Fault, Form, Values};

pub fn build(id: &Id, desk: &Desk) -> Form {
    let project = stored(id, desk);
    let scope = project.map(|project| project.scope.clone()).unwrap_or_default();
    let continues = project.and_then(|project| project.continues.clone());
    let earlier = earlier_projects(continues.as_deref(), desk);
    let mut kit = FormKit::new(desk);
    kit = many(kit, "project-needs", NEEDS, &scope.needs);
    kit = many(kit, "project-activities", ACTIVITIES, &scope.activities);
    kit = many(kit, "project-targets", TARGETS, &scope.targets);
    kit = one(kit, "project-range", RANGES, &scope.range)
        .lines("project-areas", &scope.areas)
        .lines("project-municipalities", &scope.municipalities);
    kit = one(kit, "project-action-kind", ACTION_KINDS, &scope.action_kind);
    if !earlier.is_empty() {
        kit = kit.one("project-continues", earlier, continues);
    }
    let title = project.map_or("", |project| &project.title);
    kit.titled("project-scope", &[("title", title.into())])
}

/// Reads the second step; the first time, the third one follows.
pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let reader = Reader::new(values, desk);
    let known = stored(id, desk);
    let is_first_time = known
        .is_some_and(|project| project.scope == Scope::default() && project.partnership.contact.is_none());
    let project = known.map(|project| Project {
        continues: values.one("project-continues"),
        scope: Scope {
            needs: values.many("project-needs"),
            activities: values.many("project-activities"),
            targets: values.many("project-targets"),
            range: values.one("project-range").unwrap_or_default(),
            areas: values.lines("project-areas"),
            municipalities: values.lines("project-municipalities"),
            action_kind: values.one("project-action-kind").unwrap_or_default(),
        },
        ..project.clone()
    });
    let mut asks = super::put(project, reader)?;
    if is_first_time {
        asks.push(Ask::Form(Purpose::Project(ProjectPart::Crew(id.clone()))));
    }
    Ok(asks)
}

fn many<'a>(kit: FormKit<'a>, id: &str, vocabulary: Vocabulary, chosen: &[String]) -> FormKit<'a> {
    let choices = kit.terms(vocabulary, chosen);
    kit.many(id, choices, chosen)
}

fn one<'a>(kit: FormKit<'a>, id: &str, vocabulary: Vocabulary, chosen: &str) -> FormKit<'a> {
    let chosen = (!chosen.is_empty()).then(|| chosen.to_owned());
    let choices = kit.terms(vocabulary, chosen.as_slice());
    kit.one(id, choices, chosen)
}

/// The projects of other laboratories, where these were read, and the one already named.
fn earlier_projects(named: Option<&str>, desk: &Desk) -> Vec<Choice> {
    let here = desk.document().map(|document| document.summary.id.as_str());
    let others = desk
        .library
        .documents
        .iter()
        .flatten()
        .filter(|document| Some(document.summary.id.as_str()) != here);
    let mut choices: Vec<Choice> = others
        .flat_map(|document| {
            let projects = document.session.outcomes.projects.iter();
            projects.map(|project| {
                Choice::new(
                    format!("{}/{}", document.summary.id, project.id),
                    format!("{} ({})", project.title, desk.words.date(document.summary.date)),
                )
            })
        })
        .collect();
    if let Some(named) = named
        && !choices.iter().any(|choice| choice.value == named)
    {
        choices.push(Choice::new(named, named));
    }
    choices
}
