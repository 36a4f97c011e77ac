//! The form of an action plan: what it is for, and who carries it.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader, crew, origins};
use super::stored;
use crate::domain::{Bridge, Command, Id, Plan, Record, Session, Team, prefix};
use crate::widget::{Choice, Fault, Form, Values};

/// A new plan, for `from`; the one who proposed it is asked to carry it, if still here.
pub fn build_new(from: Option<&Id>, desk: &Desk) -> Form {
    let mut plan = blank(desk);
    plan.from.extend(from.cloned());
    form(&plan, desk)
}

pub fn build(id: &Id, desk: &Desk) -> Form {
    match stored(id, desk) {
        Some(plan) => form(plan, desk),
        None => form(&blank(desk), desk),
    }
}

fn form(plan: &Plan, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("plan", &[]);
    };
    let from: Vec<String> = plan.from.iter().map(Id::to_string).collect();
    let team: Vec<String> = plan.team.members.iter().map(Id::to_string).collect();
    let owner = plan.team.owner.as_ref();
    let mut kit = FormKit::new(desk)
        .many("plan-from", origins::of_plan(session, &plan.from, desk), &from)
        .line("plan-title", &plan.title)
        .one(
            "plan-owner",
            crew::here_or(session, owner),
            owner.map(Id::to_string),
        )
        .many("plan-team", crew::came_or(session, &plan.team.members), &team);
    if !session.room.groups.is_empty() {
        let groups: Vec<String> = plan.team.groups.iter().map(Id::to_string).collect();
        kit = kit.many("plan-groups", group_choices(session), &groups);
    }
    if !session.outcomes.projects.is_empty() {
        kit = kit.one(
            "plan-project",
            project_choices(session),
            plan.project.as_ref().map(Id::to_string),
        );
    }
    kit.titled("plan", &[("id", plan.id.as_str().into())])
}

pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let known = id.and_then(|id| stored(id, desk)).cloned();
    let is_new = known.is_none();
    let mut plan = known.unwrap_or_else(|| blank(desk));
    plan.from = reader.ids("plan-from");
    plan.title = values.text("plan-title");
    plan.team = Team {
        owner: reader.one_id("plan-owner"),
        members: reader.ids("plan-team"),
        groups: reader.ids("plan-groups"),
    };
    plan.project = reader.one_id("plan-project");
    if plan.from.is_empty() && plan.title.is_empty() && plan.project.is_none() {
        // Any of three fields will do: none of them is needed.
        reader.blame("", "fault-plan-title");
    }
    let key = if is_new {
        "told-plan-added"
    } else {
        "told-plan-corrected"
    };
    let told = desk.tell(key, &[("id", plan.id.as_str().into())]);
    reader.finish(vec![Ask::Do(Command::put(Record::Plan(plan))), Ask::Tell(told)])
}

fn blank(desk: &Desk) -> Plan {
    Plan {
        id: desk.document().map_or_else(
            || Id::new(prefix::PLAN, 1),
            |document| document.next_id(prefix::PLAN),
        ),
        title: String::new(),
        from: Vec::new(),
        project: None,
        team: Team::default(),
        bridge: Bridge::default(),
        actions: Vec::new(),
    }
}

fn group_choices(session: &Session) -> Vec<Choice> {
    let groups = session.room.groups.iter();
    groups
        .map(|group| Choice::new(group.id.as_str(), group.name.clone()))
        .collect()
}

fn project_choices(session: &Session) -> Vec<Choice> {
    let projects = session.outcomes.projects.iter();
    projects
        .map(|project| Choice::new(project.id.as_str(), format!("{} {}", project.id, project.title)))
        .collect()
}
