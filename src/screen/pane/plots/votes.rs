//! What was voted, the most voted first.

use super::super::super::{Desk, Labels};
use super::super::line_name;
use super::bar::{bar, room};
use super::{Plot, Row};
use crate::domain::{Ballot, Session, Tally};
use crate::widget::Column;

const DOTS: u16 = 5;

pub fn plot(desk: &Desk, width: u16) -> Plot {
    let Some(session) = desk
        .session()
        .filter(|session| !session.outcomes.ballots.is_empty())
    else {
        return Plot::nothing("plot-no-vote", desk);
    };
    let ballots = &session.outcomes.ballots;
    let tallies = ballots.iter().flat_map(|ballot| &ballot.tallies);
    let most = tallies.map(|tally| tally.dots).max().unwrap_or(0);
    let name = (width / 2).clamp(20, 60);
    let room = room(width, name + DOTS + 4);
    let mut rows = Vec::new();
    for ballot in ballots {
        rows.push(Row::new(vec![(title(ballot, session, desk), desk.look.title())]));
        let mut tallies: Vec<&Tally> = ballot.tallies.iter().filter(|tally| tally.dots > 0).collect();
        tallies.sort_by_key(|tally| std::cmp::Reverse(tally.dots));
        rows.extend(tallies.into_iter().map(|tally| {
            let dots = usize::try_from(tally.dots).unwrap_or(usize::MAX);
            let most = usize::try_from(most).unwrap_or(usize::MAX);
            Row::new(vec![
                (Labels::of(desk).thing(session, &tally.on), desk.look.text()),
                (format!("{dots:>4}"), desk.look.strong()),
                (bar(dots, dots, most, room, desk.look), desk.look.good()),
            ])
        }));
    }
    Plot {
        head: vec![(desk.say("plot-votes-head"), desk.look.dim())],
        columns: vec![Column::Fixed(name), Column::Fixed(DOTS), Column::Rest],
        rows,
        about: Vec::new(),
    }
}

/// The phase of a vote, and how many voted.
fn title(ballot: &Ballot, session: &Session, desk: &Desk) -> String {
    let mut lines = session.day.programme.iter();
    let line = lines.find(|line| line.id == ballot.phase);
    let name = line.map_or_else(|| ballot.id.to_string(), |line| line_name(line, desk));
    let facts = [
        ("name", name.into()),
        ("voters", ballot.voters.into()),
        ("unused", ballot.unused.into()),
    ];
    desk.tell("plot-vote-title", &facts)
}
