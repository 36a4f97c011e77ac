//! A line of the programme is begun: at once where it is its turn, after a question where it would end another one that
//! it does not follow, or that has just begun, and where others before it were never begun.

use chrono::TimeDelta;

use super::basket::{things, vote_of};
use super::pane::line_name;
use super::{Ask, Confirm, Desk, Labels};
use crate::domain::{Command, Id, Line, phases_before};
use crate::format::{Basket, KindId};

/// A key pressed twice comes sooner than this after the line was begun.
const HASTE: TimeDelta = TimeDelta::minutes(1);

/// Begins a line that was chosen, or asks first where another one runs that it does not follow.
pub fn start(id: &Id, desk: &Desk) -> Vec<Ask> {
    let lines = desk.session().map_or(&[][..], |session| &session.day.programme);
    let at = lines.iter().position(|line| Some(&line.id) == running(desk));
    let next = at.and_then(|at| lines.get(at + 1));
    match at.and_then(|at| lines.get(at)) {
        Some(running) if &running.id != id && next.is_none_or(|next| &next.id != id) => {
            question("confirm-start-other", id, Some(running), desk)
        }
        None if !before(id, desk).is_empty() => question("confirm-start-later", id, None, desk),
        Some(_) | None => enter(id, desk),
    }
}

/// Begins the line after the one that runs, or asks first where that has just begun: a key is easily pressed twice.
pub fn go_on(id: &Id, desk: &Desk) -> Vec<Ask> {
    let lines = desk.session().map_or(&[][..], |session| &session.day.programme);
    let running = lines.iter().find(|line| Some(&line.id) == running(desk));
    match running.filter(|running| has_just_begun(running, desk)) {
        Some(running) => question("confirm-start-soon", id, Some(running), desk),
        None => enter(id, desk),
    }
}

fn running<'a>(desk: &Desk<'a>) -> Option<&'a Id> {
    desk.session()?.day.now.as_ref()
}

fn enter(id: &Id, desk: &Desk) -> Vec<Ask> {
    let enter = Command::EnterLine {
        line: id.clone(),
        at: desk.now,
    };
    let mut asks = vec![Ask::Do(enter), Ask::Act("lab-look-at-running")];
    asks.extend(unvoted(desk).map(Ask::Tell));
    asks
}

/// Of a vote that ends where there was nothing to vote on, what was never written.
fn unvoted(desk: &Desk) -> Option<String> {
    let running = running(desk)?;
    let (on, _) = vote_of(running, desk)?;
    let (document, session) = (desk.document()?, desk.session()?);
    if !things(on, None, session).is_empty() {
        return None;
    }
    let kind = |wanted: &KindId| document.template.kinds.iter().find(|kind| &kind.id == wanted);
    let what = match on {
        Basket::Clusters => desk.say("told-unvoted-clusters"),
        Basket::Kind(id) => {
            let plural = kind(id).map_or(id.0.as_str(), |kind| Labels::of(desk).pick(&kind.plural));
            plural.to_lowercase()
        }
    };
    let line = session.day.programme.iter().find(|line| &line.id == running)?;
    let facts = [("name", line_name(line, desk).into()), ("what", what.into())];
    Some(desk.tell("told-unvoted", &facts))
}

/// Since it was last started: a phase may be run again. A clock that was put back tells nothing.
fn has_just_begun(line: &Line, desk: &Desk) -> bool {
    let started = desk.document().and_then(|document| document.last_start(&line.id));
    let since = started.map(|started| desk.now - started);
    since.is_some_and(|since| since >= TimeDelta::zero() && since < HASTE)
}

/// The phases that would be passed over.
fn before<'a>(id: &Id, desk: &Desk<'a>) -> Vec<&'a Line> {
    let document = desk.document();
    document.map_or_else(Vec::new, |document| {
        phases_before(&document.session, &document.template, id)
    })
}

fn question(key: &str, id: &Id, running: Option<&Line>, desk: &Desk) -> Vec<Ask> {
    let named = |line: Option<&Line>| line.map_or_else(String::new, |line| line_name(line, desk));
    let before = before(id, desk);
    let passed: Vec<String> = before.iter().map(|line| line_name(line, desk)).collect();
    let mut lines = desk
        .session()
        .into_iter()
        .flat_map(|session| &session.day.programme);
    let line = lines.find(|line| &line.id == id);
    let facts = [
        ("name", named(line).into()),
        ("running", named(running).into()),
        ("count", before.len().into()),
        ("passed", passed.join(", ").into()),
    ];
    vec![Ask::Confirm(Box::new(Confirm {
        title: desk.tell(key, &facts),
        body: desk.tell(&format!("{key}.body"), &facts),
        verb: desk.say("confirm-start-other.verb"),
        asks: enter(id, desk),
    }))]
}
