//! Who came, by body.

use super::super::super::Desk;
use super::bar::{bar, room};
use super::{Plot, Row};
use crate::domain::{Id, Session};
use crate::widget::Column;

/// "12 di 14".
const COUNT: u16 = 9;

/// How many of a body came, and how many were expected.
struct Share {
    name: String,
    came: usize,
    listed: usize,
}

pub fn plot(desk: &Desk, width: u16) -> Plot {
    let Some(session) = desk.session().filter(|session| !session.people.is_empty()) else {
        return Plot::nothing("plot-nobody", desk);
    };
    let shares = shares(session, desk);
    let most = shares.iter().map(|share| share.listed).max().unwrap_or(0);
    let name = (width / 2).clamp(16, 40);
    let room = room(width, name + COUNT + 4);
    let rows = shares.iter().map(|share| {
        let facts = [("came", share.came.into()), ("listed", share.listed.into())];
        Row::new(vec![
            (share.name.clone(), desk.look.text()),
            (desk.tell("plot-of", &facts), desk.look.strong()),
            (
                bar(share.came, share.listed, most, room, desk.look),
                desk.look.good(),
            ),
        ])
    });
    let facts = [
        (
            "came",
            shares.iter().map(|share| share.came).sum::<usize>().into(),
        ),
        ("listed", session.people.len().into()),
        ("bodies", session.bodies.len().into()),
    ];
    Plot {
        head: vec![(desk.tell("plot-presence-head", &facts), desk.look.strong())],
        columns: vec![Column::Fixed(name), Column::Fixed(COUNT), Column::Rest],
        rows: rows.collect(),
        about: Vec::new(),
    }
}

/// The bodies, those of whom most came first; last, who comes for no body.
fn shares(session: &Session, desk: &Desk) -> Vec<Share> {
    let of = |body: Option<&Id>, name: String| {
        let people = session
            .people
            .iter()
            .filter(|person| person.body.as_ref() == body);
        let (listed, came) = people.fold((0, 0), |(listed, came), person| {
            (listed + 1, came + usize::from(person.attendance.came()))
        });
        Share { name, came, listed }
    };
    let bodies = session.bodies.iter();
    let mut shares: Vec<Share> = bodies.map(|body| of(Some(&body.id), body.name.clone())).collect();
    shares.sort_by_key(|share| std::cmp::Reverse((share.came, share.listed)));
    shares.push(of(None, desk.say("plot-no-body")));
    shares.retain(|share| share.listed > 0);
    shares
}
