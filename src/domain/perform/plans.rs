//! Action plans: who does what, with whom, by when.

use super::{people, record};
use crate::domain::{Action, Id, Noun, Plan, Refusal, Session};

/// Puts a plan. Responsibilities and tasks go only to people who are here; the group may name who came and left.
///
/// People already named in the stored plan stay in it, so that it can be corrected after they leave.
pub fn put(session: &mut Session, plan: &Plan) -> Result<(), Refusal> {
    if plan.actions.is_empty() && plan.from.is_empty() && plan.bridge.is_empty() {
        record::check_text(&plan.title, "title")?;
    }
    record::check(session, &plan.id, Noun::Plan, plan)?;
    for action in &plan.actions {
        check_action(session, action)?;
    }
    check_people(session, plan)?;
    let mut plan = plan.clone();
    plan.from = record::distinct(&plan.from);
    plan.team.members = record::distinct(&plan.team.members);
    plan.team.groups = record::distinct(&plan.team.groups);
    record::store(&mut session.outcomes.plans, plan, |plan| &plan.id);
    Ok(())
}

fn check_action(session: &Session, action: &Action) -> Result<(), Refusal> {
    record::check_text(&action.what, "what")?;
    if action.by.is_some_and(|by| by < session.header.date) {
        return Err(Refusal::BeforeTheDay { field: "by" });
    }
    Ok(())
}

fn check_people(session: &Session, plan: &Plan) -> Result<(), Refusal> {
    let known = session.outcomes.plans.iter().find(|known| known.id == plan.id);
    let is_named = |id: &Id| {
        known.is_some_and(|known| {
            charged(known)
                .chain(&known.team.members)
                .any(|person| person == id)
        })
    };
    for id in charged(plan).filter(|id| !is_named(id)) {
        let is_here = session
            .person(id)
            .is_some_and(|person| person.attendance.is_here());
        if !is_here {
            return Err(Refusal::TaskToAbsent { person: id.clone() });
        }
    }
    for id in plan.team.members.iter().filter(|id| !is_named(id)) {
        people::check_came(session, id)?;
    }
    Ok(())
}

/// Those who take something on: the person responsible and who is named in an action.
fn charged(plan: &Plan) -> impl Iterator<Item = &Id> {
    let doers = plan
        .actions
        .iter()
        .flat_map(|action| action.who.iter().chain(&action.with));
    plan.team.owner.iter().chain(doers)
}
