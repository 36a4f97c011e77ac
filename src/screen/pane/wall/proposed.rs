//! A wall proposed: seen as it would be, with what it gains; accepted whole or let go.

use ratatui::style::Style;

use crate::domain::{Command, Id, Overlaps, Posting, Session, clashes_of_wall};
use crate::format::KindId;
use crate::planner;
use crate::planner::wall::{Draft, Drafted, Manner, NoOrder, Order};
use crate::screen::topic::cell_name;
use crate::screen::{Action, Ask, Desk, Planning};

use super::carry::change;

/// Moves are all named up to this many.
const MOST_NAMED: usize = 6;

/// Has a wall looked for, or says why there is none to look for.
pub fn order(kind: &KindId, desk: &Desk) -> Vec<Ask> {
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    match Order::of(document, kind, desk.now) {
        Ok(order) => vec![Ask::Plan(Box::new(planner::Order::Wall(order)))],
        Err(why) => vec![Ask::Tell(desk.say(match why {
            NoOrder::NoTopics => "told-nothing-to-lay",
            NoOrder::NoCells => "wall-no-cells",
            NoOrder::AllBegun => "told-slots-begun",
            NoOrder::Contradiction => "told-pins-contradict",
        }))],
    }
}

fn planning<'a>(desk: &Desk<'a>) -> Option<(&'a Planning, &'a Order)> {
    let planning = desk.planning()?;
    match &planning.order {
        planner::Order::Wall(order) => Some((planning, order)),
        planner::Order::Cafe(_) | planner::Order::Loans(_) => None,
    }
}

/// True while a wall is being proposed.
pub fn is_open(desk: &Desk) -> bool {
    planning(desk).is_some()
}

fn draft<'a>(desk: &Desk<'a>) -> Option<&'a Draft> {
    match &planning(desk)?.0.found.as_ref()?.draft {
        planner::Draft::Wall(draft) => Some(draft),
        planner::Draft::Cafe(_) | planner::Draft::Loans(_) => None,
    }
}

/// One of the walls proposed, beside the one there is.
pub struct Proposed<'a> {
    drafted: &'a Drafted,
    way: usize,
    n_ways: usize,
    is_over: bool,
    is_stale: bool,
    now: &'a Session,
    /// What would hang elsewhere.
    pub postings: Vec<Posting>,
    /// The laboratory with the wall as it would be.
    pub then: Session,
}

impl<'a> Proposed<'a> {
    pub fn of(way: usize, desk: &Desk<'a>) -> Option<Self> {
        let (planning, order) = planning(desk)?;
        let draft = draft(desk)?;
        let n_ways = draft.ways.len();
        let drafted = draft.ways.get(way % n_ways.max(1))?;
        let document = desk.document()?;
        let postings = drafted.postings(&order.cast, &document.session);
        let mut then = document.session.clone();
        for posting in &postings {
            let mut topics = then.proposals.iter_mut();
            if let Some(topic) = topics.find(|topic| topic.id == posting.topic) {
                topic.position.cell.clone_from(&posting.cell);
            }
        }
        Some(Self {
            drafted,
            way: way % n_ways.max(1),
            n_ways,
            is_over: planning.is_over(),
            is_stale: planning.after_step != document.last_step(),
            now: &document.session,
            postings,
            then,
        })
    }

    pub fn moved(&self) -> Vec<Id> {
        self.postings
            .iter()
            .map(|posting| posting.topic.clone())
            .collect()
    }

    pub fn overlaps(&self) -> Overlaps {
        Overlaps {
            before: overlaps(self.now),
            after: overlaps(&self.then),
        }
    }

    pub fn accept(&self, desk: &Desk) -> Vec<Ask> {
        let lay = Command::LayWall {
            postings: self.postings.clone(),
            at: desk.now,
        };
        let facts = [
            ("n", self.postings.len().into()),
            ("change", change(self.overlaps(), desk).into()),
        ];
        let told = Ask::Tell(desk.tell("told-laid", &facts));
        vec![Ask::Do(lay), told, Ask::DropPlan]
    }

    /// What is said above the wall.
    pub fn head(&self, desk: &Desk) -> Vec<(String, Style)> {
        let look = desk.look;
        let manner = match self.drafted.manner {
            Manner::Few => "wall-plan-few",
            Manner::Anew => "wall-plan-anew",
        };
        let facts = [
            ("manner", desk.say(manner).into()),
            ("way", (self.way + 1).into()),
            ("ways", self.n_ways.into()),
        ];
        vec![
            (desk.tell("wall-plan-title", &facts), look.title()),
            (self.gain(desk), look.good()),
            (self.moves(desk), look.strong()),
        ]
    }

    fn gain(&self, desk: &Desk) -> String {
        let Overlaps { before, after } = self.overlaps();
        let score = &self.drafted.score;
        let lost = usize::try_from(score.lost).unwrap_or(usize::MAX);
        let key = match (self.drafted.is_proven, self.is_over) {
            (true, _) => "wall-plan-proven",
            (false, true) => "wall-plan-done",
            (false, false) => "wall-plan-searching",
        };
        let facts = [
            (
                "change",
                capital(&change(Overlaps { before, after }, desk)).into(),
            ),
            ("after", after.into()),
            ("kept", self.drafted.n_wishes.saturating_sub(lost).into()),
            ("wishes", self.drafted.n_wishes.into()),
            (
                "over",
                usize::try_from(score.overflow).unwrap_or(usize::MAX).into(),
            ),
            (
                "off",
                usize::try_from(score.unscheduled).unwrap_or(usize::MAX).into(),
            ),
            ("verdict", desk.say(key).into()),
        ];
        desk.tell("wall-plan-gain", &facts)
    }

    /// "Cambiano casella in 2 (+): T04 10:20 · A › 11:35 · B".
    fn moves(&self, desk: &Desk) -> String {
        let place = |cell: Option<&crate::domain::Cell>| {
            cell.map_or_else(|| desk.say("wall-off"), |cell| cell_name(cell, self.now, desk))
        };
        let named = self.postings.iter().take(MOST_NAMED).map(|posting| {
            let from = self
                .now
                .proposal(&posting.topic)
                .and_then(|topic| topic.position.cell.as_ref());
            let facts = [
                ("topic", posting.topic.to_string().into()),
                ("from", place(from).into()),
                ("to", place(posting.cell.as_ref()).into()),
            ];
            desk.tell("wall-plan-move", &facts)
        });
        let named: Vec<String> = named.collect();
        let facts = [
            ("n", self.postings.len().into()),
            ("more", self.postings.len().saturating_sub(named.len()).into()),
            ("moves", named.join(", ").into()),
        ];
        desk.tell("wall-plan-moves", &facts)
    }
}

/// The same text with a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
    first + letters.as_str()
}

/// One person and two topics of one slot, all over the wall.
fn overlaps(session: &Session) -> usize {
    let pairs = |topics: usize| topics * topics.saturating_sub(1) / 2;
    clashes_of_wall(session)
        .iter()
        .map(|clash| pairs(clash.topics.len()))
        .sum()
}

pub fn actions(way: usize, desk: &Desk) -> Vec<Action> {
    let proposed = Proposed::of(way, desk);
    let none = proposed.is_none().then(|| desk.say("block-seating-none"));
    let stale = proposed
        .as_ref()
        .is_some_and(|proposed| proposed.is_stale)
        .then(|| desk.say("block-wall-stale"));
    let same = proposed
        .as_ref()
        .is_some_and(|proposed| proposed.postings.is_empty())
        .then(|| desk.say("block-wall-same"));
    let only = proposed
        .as_ref()
        .is_some_and(|proposed| proposed.n_ways < 2)
        .then(|| desk.say("block-seating-only"));
    vec![
        Action::new("wall-plan-accept", "Enter")
            .blocked(desk.block().or_else(|| none.clone()).or(stale).or(same)),
        Action::new("wall-plan-drop", "Esc"),
        Action::new("wall-plan-way", "Tab").blocked(none.or(only)),
    ]
}
