//! The forms of an action plan: the plan itself, its bridge, one action.

mod action;
mod bridge;
mod whole;

use serde::{Deserialize, Serialize};

use super::super::{Ask, Desk};
use crate::domain::{Action, Id, Person, Plan};
use crate::widget::{Fault, Form, Values};

/// The part of a plan that is written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum PlanPart {
    /// A new plan, for something that waits for one.
    New {
        from: Option<Id>,
    },
    Whole(Id),
    /// From the present to the horizon, in a Future Lab.
    Bridge(Id),
    /// One of its actions, as it was; a new one where none.
    Action {
        plan: Id,
        #[serde(default)]
        was: Option<Box<Action>>,
    },
}

pub fn build(part: &PlanPart, desk: &Desk) -> Form {
    match part {
        PlanPart::New { from } => whole::build_new(from.as_ref(), desk),
        PlanPart::Whole(id) => whole::build(id, desk),
        PlanPart::Bridge(id) => bridge::build(id, desk),
        PlanPart::Action { plan, was } => action::build(plan, was.as_deref(), desk),
    }
}

pub fn read(part: &PlanPart, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    match part {
        PlanPart::New { .. } => whole::read(None, values, desk),
        PlanPart::Whole(id) => whole::read(Some(id), values, desk),
        PlanPart::Bridge(id) => bridge::read(id, values, desk),
        PlanPart::Action { plan, was } => action::read(plan, was.as_deref(), values, desk),
    }
}

/// Says who of those chosen will not be named in the book.
pub fn note(values: &Values, desk: &Desk) -> Option<String> {
    let session = desk.session()?;
    let chosen: Vec<String> = ["plan-owner", "plan-team", "action-who", "action-with"]
        .iter()
        .flat_map(|field| values.many(field))
        .collect();
    let hidden = session.people.iter().filter(|person| {
        let is_chosen = chosen.iter().any(|id| id == person.id.as_str());
        is_chosen && !person.may_be_named()
    });
    let names: Vec<String> = hidden.map(Person::name).collect();
    let facts = [("count", names.len().into()), ("names", names.join(", ").into())];
    (!names.is_empty()).then(|| desk.tell("plan-unnamed", &facts))
}

fn stored<'a>(id: &Id, desk: &Desk<'a>) -> Option<&'a Plan> {
    desk.session()?.outcomes.plans.iter().find(|plan| &plan.id == id)
}
