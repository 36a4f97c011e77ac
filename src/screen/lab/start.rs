//! A line of the programme is begun: at once where it is its turn, after a question where it would end another one.

use super::super::pane::line_name;
use super::super::{Ask, Confirm, Desk};
use crate::domain::{Command, Id, Line};

/// Begins the line, or asks first where another one runs and is not followed by it.
pub fn start(id: &Id, desk: &Desk) -> Vec<Ask> {
    let enter = Ask::Do(Command::EnterLine {
        line: id.clone(),
        at: desk.now,
    });
    let lines = desk.session().map_or(&[][..], |session| &session.day.programme);
    let running = desk.session().and_then(|session| session.day.now.as_ref());
    let at = lines.iter().position(|line| Some(&line.id) == running);
    let line = lines.iter().find(|line| &line.id == id);
    let next = at.and_then(|at| lines.get(at + 1));
    match (line, at.and_then(|at| lines.get(at))) {
        (Some(line), Some(running)) if next.is_none_or(|next| next.id != line.id) => {
            vec![question(line, running, enter, desk)]
        }
        (Some(_) | None, _) => vec![enter],
    }
}

fn question(line: &Line, running: &Line, enter: Ask, desk: &Desk) -> Ask {
    let name = ("name", line_name(line, desk).into());
    let running = ("running", line_name(running, desk).into());
    Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-start-other", &[name]),
        body: desk.tell("confirm-start-other.body", &[running]),
        verb: desk.say("confirm-start-other.verb"),
        asks: vec![enter],
    }))
}
