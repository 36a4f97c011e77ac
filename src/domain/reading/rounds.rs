//! The rounds of a café and the lines of the programme in which they are held.

use super::super::{DayState, Document, Id, Line, Seating, Session};
use crate::format::Activity;

/// The line of the programme in which a round is held: each line with tables is a round, in order.
pub fn line_of_round(document: &Document, round: u32) -> Option<&Line> {
    let idx = usize::try_from(round).ok()?.checked_sub(1)?;
    lines_with_tables(document).nth(idx)
}

/// The number of the round held in a line of the programme.
pub fn round_of_line(document: &Document, line: &Id) -> Option<u32> {
    let idx = lines_with_tables(document).position(|each| &each.id == line)?;
    u32::try_from(idx).ok()?.checked_add(1)
}

fn lines_with_tables(document: &Document) -> impl Iterator<Item = &Line> {
    let lines = document.session.day.programme.iter();
    lines.filter(|line| {
        let phase = document.template.phase(&line.phase);
        phase.is_some_and(|phase| matches!(phase.activity, Activity::Tables { .. }))
    })
}

/// The first round still to be held; a round that runs with nobody seated yet is one. None when all have begun.
pub fn first_to_hold(document: &Document) -> Option<u32> {
    let session = &document.session;
    let numbers = || session.room.rounds.iter().map(|round| round.number);
    let running = |number: u32| line_of_round(document, number).filter(|line| line.started.is_some());
    let last_begun = numbers().filter(|number| running(*number).is_some()).max();
    let first = match last_begun {
        None => 1,
        Some(last) => {
            let is_over = running(last).is_some_and(|line| line.ended.is_some());
            last.saturating_add(u32::from(is_over || is_seated(session, last)))
        }
    };
    numbers().filter(|number| *number >= first).min()
}

/// True when somebody has a chair in the round.
pub fn is_seated(session: &Session, round: u32) -> bool {
    let mut seatings = session.cafe.seatings.iter();
    seatings.any(|seating| seating.round == round)
}

/// True when a round was held: its line was begun, or a table wrote something in it. Of a closed laboratory that never
/// began a line, what is seated was held: it was written down afterwards.
pub fn was_held(document: &Document, round: u32) -> bool {
    let session = &document.session;
    let mut lines = session.day.programme.iter();
    let is_untimed = session.day.state == DayState::Closed && lines.all(|line| line.started.is_none());
    let mut sheets = session.proposals.iter();
    is_untimed
        || line_of_round(document, round).is_some_and(|line| line.started.is_some())
        || sheets.any(|sheet| sheet.is_standing() && sheet.position.round == Some(round))
}

/// Returns the seatings of the rounds that were held.
pub fn seatings_held(document: &Document) -> Vec<Seating> {
    let seatings = document.session.cafe.seatings.iter();
    let held = seatings.filter(|seating| was_held(document, seating.round));
    held.cloned().collect()
}

/// Returns the seatings of the rounds that were held and, until the laboratory is closed, of those still to come.
pub fn seatings_in_all(document: &Document) -> Vec<Seating> {
    let session = &document.session;
    let first = first_to_hold(document).filter(|_| session.day.state != DayState::Closed);
    let is_to_come = |round: u32| first.is_some_and(|first| round >= first);
    let seatings = session.cafe.seatings.iter();
    let counted = seatings.filter(|seating| was_held(document, seating.round) || is_to_come(seating.round));
    counted.cloned().collect()
}
