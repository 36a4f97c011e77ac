//! Action plans: who does what, with whom, by when.

use super::{people, record};
use crate::domain::{Action, Counters, Id, Noun, Plan, Refusal, Session};

/// Puts a plan. Responsibilities and tasks go only to people who are here; the group may name who came and left.
///
/// People already named in the stored plan stay in it, so that it can be corrected after they leave.
pub fn put(session: &mut Session, ids: &Counters, plan: &Plan) -> Result<(), Refusal> {
    let says_nothing = plan.actions.is_empty() && plan.from.is_empty() && plan.bridge.is_empty();
    if says_nothing && plan.project.is_none() {
        record::check_text(&plan.title, "title")?;
    }
    record::check(session, ids, &plan.id, Noun::Plan, plan)?;
    for action in &plan.actions {
        check_action(session, action)?;
    }
    check_people(session, plan)?;
    let mut plan = plan.clone();
    plan.from = record::distinct(&plan.from);
    plan.team.members = record::distinct(&plan.team.members);
    plan.team.groups = record::distinct(&plan.team.groups);
    record::store(ids, &mut session.outcomes.plans, plan, |plan| &plan.id);
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
        people::check_charged(session, id)?;
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

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, day, id, ids};
    use crate::domain::{Action, Bridge, Command, Means, Plan, Record, Refusal, Team};

    fn plan(owner: &str, members: &str, who: &str) -> Plan {
        Plan {
            id: id("A01"),
            title: String::new(),
            from: Vec::new(),
            project: None,
            team: Team {
                owner: Some(id(owner)),
                members: ids(members),
                groups: Vec::new(),
            },
            bridge: Bridge::default(),
            actions: vec![Action {
                what: "Chiedere le chiavi".to_owned(),
                who: Some(id(who)),
                with: Vec::new(),
                by: Some(day()),
                means: Means::default(),
                check: String::new(),
            }],
        }
    }

    #[test]
    fn a_task_goes_only_to_someone_who_is_here() {
        let mut lab = Lab::with_people(2);
        lab.leaves("P02", "13:00");
        let absent = Refusal::TaskToAbsent { person: id("P02") };
        assert_eq!(lab.refuses_to_put(Record::Plan(plan("P01", "", "P02"))), absent);
        assert_eq!(lab.refuses_to_put(Record::Plan(plan("P02", "", "P01"))), absent);
    }

    #[test]
    fn the_group_may_name_who_left_but_not_who_never_came() {
        let mut lab = Lab::with_people(3);
        lab.leaves("P02", "13:00");
        lab.does(Command::Expect { person: id("P03") });
        lab.put(Record::Plan(plan("P01", "P02", "P01")));
        assert_eq!(
            lab.refuses_to_put(Record::Plan(plan("P01", "P02 P03", "P01"))),
            Refusal::NotHere { person: id("P03") }
        );
    }

    #[test]
    fn a_plan_is_corrected_after_its_people_left() {
        let mut lab = Lab::with_people(2);
        lab.put(Record::Plan(plan("P01", "", "P02")));
        lab.leaves("P01", "16:00");
        lab.leaves("P02", "16:00");
        let mut corrected = plan("P01", "", "P02");
        corrected.title = "Il cancello".to_owned();
        lab.put(Record::Plan(corrected));
    }

    #[test]
    fn an_action_says_what_and_is_not_due_before_the_day() {
        let mut lab = Lab::with_people(1);
        let mut silent = plan("P01", "", "P01");
        silent.actions[0].what.clear();
        assert_eq!(
            lab.refuses_to_put(Record::Plan(silent)),
            Refusal::Empty { field: "what" }
        );
        let mut late = plan("P01", "", "P01");
        late.actions[0].by = day().pred_opt();
        assert_eq!(
            lab.refuses_to_put(Record::Plan(late)),
            Refusal::BeforeTheDay { field: "by" }
        );
    }
}
