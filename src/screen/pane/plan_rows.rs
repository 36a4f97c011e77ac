//! The rows of the plans: each plan with its actions, then what has many dots and nobody took on.

use super::super::{Desk, Labels};
use super::roll::Roll;
use crate::domain::{Action, Bridge, Id, Person, Plan, Session, counted_in, voted_without_owner};
use crate::widget::Row;

/// What a row is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Key {
    Plan(Id),
    /// An action of a plan, by its place.
    Action(Id, usize),
    /// Something with many dots that nobody took on.
    Waiting(Id),
}

/// All the rows.
pub fn roll(desk: &Desk) -> Roll<Key> {
    let mut roll = Roll::new();
    let Some(session) = desk.session() else {
        return roll;
    };
    for plan in &session.outcomes.plans {
        roll.row(Key::Plan(plan.id.clone()), plan_row(plan, session, desk));
        for (place, action) in plan.actions.iter().enumerate() {
            let key = Key::Action(plan.id.clone(), place);
            roll.row(key, action_row(action, session, desk));
        }
    }
    let mut waiting = voted_without_owner(session);
    // A bridge leads from what was dreamt: what was criticised with as many dots comes after it.
    if has_bridges(desk) {
        waiting.sort_by_key(|(id, _)| !is_dreamt(id, session));
    }
    if !waiting.is_empty() {
        roll.gap();
        roll.heading(desk.say("plans-waiting"), desk.look.warning());
    }
    for (id, dots) in waiting {
        let labels = Labels::of(desk);
        let name = labels.thing(session, &id);
        let dots = labels.votes(dots, counted_in(session, &id));
        let cells = vec![(format!("  {name}"), desk.look.text()), (dots, desk.look.dim())];
        roll.row(Key::Waiting(id), Row::new(cells));
    }
    roll
}

/// What a Future Lab imagines, by its kinds.
const DREAMT: [&str; 2] = ["utopia", "wish"];

/// True where a plan leads from a utopia back to the present.
pub fn has_bridges(desk: &Desk) -> bool {
    let is_future_lab = desk.document().is_some_and(|document| {
        document
            .template
            .kinds
            .iter()
            .any(|kind| DREAMT.contains(&kind.id.0.as_str()))
    });
    let mut plans = desk
        .session()
        .into_iter()
        .flat_map(|session| &session.outcomes.plans);
    is_future_lab || plans.any(|plan| !plan.bridge.is_empty())
}

/// True for a utopia or a wish, and for a cluster with one of them.
fn is_dreamt(id: &Id, session: &Session) -> bool {
    let is_sheet = |id: &Id| {
        let sheet = session.proposal(id);
        sheet.is_some_and(|sheet| DREAMT.contains(&sheet.kind.0.as_str()))
    };
    let mut clusters = session.outcomes.clusters.iter();
    let members = clusters
        .find(|cluster| &cluster.id == id)
        .map(|cluster| &cluster.members);
    is_sheet(id) || members.is_some_and(|members| members.iter().any(is_sheet))
}

/// How many plans and actions, and how many lack who or when.
pub fn tally(desk: &Desk) -> String {
    let plans = desk.session().map_or(&[][..], |session| &session.outcomes.plans);
    let actions = || plans.iter().flat_map(|plan| &plan.actions);
    let facts = [
        ("plans", plans.len().into()),
        ("actions", actions().count().into()),
        (
            "nobody",
            actions().filter(|action| action.who.is_none()).count().into(),
        ),
        (
            "never",
            actions().filter(|action| action.by.is_none()).count().into(),
        ),
    ];
    desk.tell("plans-tally", &facts)
}

/// What the row says beyond its three columns.
pub fn about(key: &Key, desk: &Desk) -> String {
    let Some(session) = desk.session() else {
        return String::new();
    };
    let plan = |id: &Id| session.outcomes.plans.iter().find(|plan| &plan.id == id);
    match key {
        Key::Plan(id) => plan(id).map(|plan| about_plan(plan, session, desk)),
        Key::Action(id, place) => plan(id)
            .and_then(|plan| plan.actions.get(*place))
            .map(|action| about_action(action, session, desk)),
        Key::Waiting(_) => Some(desk.say("plans-waiting-about")),
    }
    .unwrap_or_default()
}

fn plan_row(plan: &Plan, session: &Session, desk: &Desk) -> Row {
    let look = desk.look;
    let labels = Labels::of(desk);
    // A plan that nobody gave a title is known by what it comes from, or by what it leads to.
    let title = match plan.from.first().or(plan.project.as_ref()) {
        Some(other) if plan.title.is_empty() => format!("{} · {}", plan.id, labels.thing(session, other)),
        Some(_) | None => format!("{} {}", plan.id, plan.title),
    };
    let (owner, style) = match (&plan.team.owner, plan.team.groups.as_slice()) {
        (Some(owner), _) => (labels.person(session, owner), look.strong()),
        (None, []) => (desk.say("plans-no-owner"), look.warning()),
        (None, groups) => (group_names(groups, session), look.strong()),
    };
    let actions = desk.tell("plans-actions", &[("actions", plan.actions.len().into())]);
    Row::new(vec![(title, look.title()), (owner, style), (actions, look.dim())])
}

fn action_row(action: &Action, session: &Session, desk: &Desk) -> Row {
    let look = desk.look;
    let (who, who_style) = match &action.who {
        Some(who) => (Labels::of(desk).person(session, who), look.text()),
        None => (desk.say("plans-nobody"), look.warning()),
    };
    let (by, by_style) = match action.by {
        Some(by) => (desk.words.date(by), look.text()),
        None => (desk.say("plans-never"), look.warning()),
    };
    Row::new(vec![
        (format!("  · {}", action.what), look.text()),
        (who, who_style),
        (by, by_style),
    ])
}

fn about_plan(plan: &Plan, session: &Session, desk: &Desk) -> String {
    let labels = Labels::of(desk);
    let Bridge {
        seeds,
        obstacles,
        allies,
        bridges,
    } = &plan.bridge;
    let project: Vec<Id> = plan.project.iter().cloned().collect();
    let parts = [
        ("plan-about-from", names(&plan.from, session, &labels)),
        ("plan-about-team", names(&plan.team.members, session, &labels)),
        ("plan-about-groups", names(&plan.team.groups, session, &labels)),
        ("plan-about-project", names(&project, session, &labels)),
        ("plan-about-unnamed", unnamed(plan.carriers(), session)),
        ("plan-about-seeds", seeds.join("; ")),
        ("plan-about-obstacles", obstacles.join("; ")),
        ("plan-about-allies", allies.join("; ")),
        ("plan-about-bridges", bridges.join("; ")),
    ];
    told(parts.into_iter(), desk)
}

fn about_action(action: &Action, session: &Session, desk: &Desk) -> String {
    let means = &action.means;
    let with = names(&action.with, session, &Labels::of(desk));
    let doers = action.who.iter().chain(&action.with);
    let parts = [
        ("plan-about-unnamed", unnamed(doers, session)),
        ("action-about-with", with),
        ("action-about-place", means.place.clone()),
        ("action-about-how", means.how.clone()),
        ("action-about-resources", means.resources.clone()),
        ("action-about-check", action.check.clone()),
    ];
    told(parts.into_iter(), desk)
}

/// Who of these is "somebody" in the book.
fn unnamed<'a>(ids: impl Iterator<Item = &'a Id>, session: &Session) -> String {
    let ids: Vec<&Id> = ids.collect();
    let hidden = session.people.iter();
    let hidden = hidden.filter(|person| ids.contains(&&person.id) && !person.may_be_named());
    let names: Vec<String> = hidden.map(Person::name).collect();
    names.join(", ")
}

/// The parts that say something, one after the other.
fn told<'k>(parts: impl Iterator<Item = (&'k str, String)>, desk: &Desk) -> String {
    let said = parts.filter(|(_, text)| !text.is_empty());
    let said: Vec<String> = said
        .map(|(key, text)| desk.tell(key, &[("text", text.into())]))
        .collect();
    said.join(" · ")
}

/// The names alone: the column is narrow.
fn group_names(ids: &[Id], session: &Session) -> String {
    let groups = session.room.groups.iter();
    let names: Vec<&str> = groups
        .filter(|group| ids.contains(&group.id))
        .map(|group| group.name.as_str())
        .collect();
    names.join(", ")
}

fn names(ids: &[Id], session: &Session, labels: &Labels) -> String {
    let names: Vec<String> = ids.iter().map(|id| labels.thing(session, id)).collect();
    names.join(", ")
}
