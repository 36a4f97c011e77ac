//! Where in the programme one stands: a line before or after, the one that runs, the one that a form belongs to.

use super::Lab;
use crate::domain::{Id, round_of_line};
use crate::screen::Desk;
use crate::screen::forms::Purpose;

impl Lab {
    /// The line `step` places away from the one looked at; the first or the last where there is none.
    pub(super) fn away(&self, step: isize, desk: &Desk) -> Option<Id> {
        let lines = &desk.session()?.day.programme;
        let at = lines.iter().position(|each| Some(&each.id) == self.line.as_ref());
        let to = at.unwrap_or(0).saturating_add_signed(step);
        let to = to.min(lines.len().saturating_sub(1));
        lines.get(to).map(|line| line.id.clone())
    }

    /// Looks at the line `step` places away.
    pub(super) fn turn(&mut self, step: isize, desk: &Desk) {
        self.look_at(self.away(step, desk), desk);
    }

    /// Looks at the line that runs: another one was started, or came back.
    pub(super) fn look_at_running(&mut self, desk: &Desk) {
        let running = desk.session().and_then(|session| session.day.now.clone());
        if running.is_some() {
            self.look_at(running, desk);
        }
    }

    /// Looks at the line that a form belongs to, and at the row that it is about.
    pub(super) fn find(&mut self, purpose: &Purpose, desk: &Desk) {
        if let (Purpose::TableSheet(spot), Some(document)) = (purpose, desk.document()) {
            let round = |line: &Id| round_of_line(document, line);
            let is_there = self.line.as_ref().and_then(round) == Some(spot.round);
            let lines = &document.session.day.programme;
            let line = lines.iter().find(|line| round(&line.id) == Some(spot.round));
            if let Some(line) = line.filter(|_| !is_there) {
                self.look_at(Some(line.id.clone()), desk);
            }
        }
        self.top_mut().stand_on(purpose, desk);
    }
}
