//! Ways from anywhere in a laboratory: what can be prepared or corrected at any time, and where each work is done.

use super::forms::Purpose;
use super::{Ask, Desk, Pick};
use crate::domain::{Id, Line, phases_passed_over};
use crate::format::Activity;
use crate::widget::Item;

/// The list of what can be prepared or corrected at any time. What this format does not use is left out.
pub fn prepare(desk: &Desk) -> Ask {
    let uses = |is_wanted: fn(&Activity) -> bool| {
        desk.document().is_some_and(|document| {
            let mut phases = document.template.phases.iter();
            phases.any(|phase| is_wanted(&phase.activity))
        })
    };
    let has_wall = uses(|activity| matches!(activity, Activity::Wall { .. } | Activity::Groups));
    let mut choices = vec![
        ("prepare-header", vec![Ask::Form(Purpose::Header)]),
        ("prepare-bodies", vec![Ask::Act("lab-bodies")]),
        (
            "prepare-earlier",
            vec![Ask::Act("lab-people"), Ask::Act("welcome-copy")],
        ),
    ];
    if has_wall {
        choices.push(("prepare-spaces", vec![Ask::Act("lab-spaces")]));
        choices.push(("prepare-slots", vec![Ask::Act("lab-slots")]));
    }
    if uses(|activity| matches!(activity, Activity::Tables { .. })) {
        choices.push(("prepare-tables", vec![Ask::Act("lab-go-tables")]));
    }
    choices.push(("prepare-groups", vec![Ask::Act("lab-groups")]));
    choices.push(("prepare-plans", vec![Ask::Act("lab-plans")]));
    choices.push(("prepare-projects", vec![Ask::Act("lab-projects")]));
    let items = choices
        .into_iter()
        .map(|(key, asks)| {
            let item = Item {
                label: desk.say(key),
                aside: String::new(),
                note: desk.say(&format!("{key}.help")),
                ..Item::default()
            };
            (item, asks)
        })
        .collect();
    Ask::Pick(Box::new(Pick {
        title: desk.say("prepare-title"),
        items,
    }))
}

/// The line of the programme where a kind of work is done; of several votes, the first not yet counted.
pub fn line_of_work(action: &str, desk: &Desk) -> Option<Id> {
    let document = desk.document()?;
    let session = &document.session;
    let activity = |line: &Line| {
        let phase = document.template.phase(&line.phase);
        phase.map(|phase| &phase.activity)
    };
    let is_counted = |line: &Line| {
        session
            .outcomes
            .ballots
            .iter()
            .any(|ballot| ballot.phase == line.id)
    };
    let mut lines = session.day.programme.iter();
    if action == "lab-go-passed-over" {
        return phases_passed_over(session, &document.template).next().cloned();
    }
    let line = match action {
        "lab-go-reports" => lines.find(|line| matches!(activity(line), Some(Activity::Reports))),
        "lab-go-vote" => {
            lines.find(|line| matches!(activity(line), Some(Activity::Vote { .. })) && !is_counted(line))
        }
        "lab-go-tables" => lines.find(|line| matches!(activity(line), Some(Activity::Tables { .. }))),
        "lab-go-lend" => lines.find(|line| matches!(activity(line), Some(Activity::Lend { .. }))),
        _ => None,
    };
    line.map(|line| line.id.clone())
}
