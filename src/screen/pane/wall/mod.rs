//! The agenda wall: a grid of slots and spaces where topics are posted, moved, merged and signed up for.

mod below;
mod carry;
mod cell;
mod details;
mod frame;
mod grid;
mod hand;
mod keys;
pub mod picks;
mod proposed;
mod sight;
mod spot;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use self::carry::Carried;
use self::sight::Sight;
use self::spot::{Spot, sheets_below};
use crate::domain::{Cell, Command, Proposal, Session, interested_in};
use crate::format::KindId;
use crate::screen::forms::{Proposed, Purpose};
use crate::screen::pane::paragraphs;
use crate::screen::topic::{cell_name, topic_name};
use crate::screen::{Action, Ask, Desk, Message, Screen};
use crate::widget::{lines_of, wrapped};

pub use carry::change;
pub use sight::merged_into;

/// The wall: where one is on it, and the topic in hand while one is moved.
pub struct Wall {
    kind: KindId,
    here: Spot,
    carried: Option<Carried>,
    /// Which of the walls proposed is looked at.
    way: usize,
}

impl Wall {
    pub fn new(kind: KindId) -> Self {
        Self {
            kind,
            here: Spot::default(),
            carried: None,
            way: 0,
        }
    }

    fn here(&self, session: &Session) -> Spot {
        self.here.kept_within(session, self.n_below(session))
    }

    /// With a topic in hand there is always a place below the wall, to put it down off the wall.
    fn n_below(&self, session: &Session) -> usize {
        let least = usize::from(self.carried.is_some());
        sheets_below(session, &self.kind).len().max(least)
    }

    fn topic<'a>(&self, desk: &Desk<'a>) -> Option<&'a Proposal> {
        let session = desk.session()?;
        self.here(session).topic(session, &self.kind)
    }

    fn cell(&self, desk: &Desk) -> Option<Cell> {
        let session = desk.session()?;
        self.here(session).cell(session)
    }

    fn post(&self, desk: &Desk) -> Vec<Ask> {
        let free = self.topic(desk).is_none();
        vec![Ask::Form(Purpose::NewTopic {
            kind: self.kind.clone(),
            cell: Proposed(self.cell(desk).filter(|_| free)),
        })]
    }

    fn of_topic(&mut self, action: &str, topic: &Proposal, session: &Session, desk: &Desk) -> Vec<Ask> {
        let id = topic.id.clone();
        let ask = match action {
            "wall-sign" => Ask::Form(Purpose::SignUps(id)),
            "wall-move" => return self.pick_up(topic, desk),
            "wall-pin" => {
                let told = desk.tell("told-pinned", &[("topic", topic_name(topic).into())]);
                return vec![Ask::Do(Command::Pin { topic: id }), Ask::Tell(told)];
            }
            "wall-unpin" => {
                let told = desk.tell("told-unpinned", &[("topic", topic_name(topic).into())]);
                return vec![Ask::Do(Command::Unpin { topic: id }), Ask::Tell(told)];
            }
            "wall-edit" => Ask::Form(Purpose::Topic(id)),
            "wall-off" => Ask::Form(Purpose::MoveTopic { topic: id, to: None }),
            "wall-merge" => picks::merge(topic, &self.kind, session, desk),
            "wall-withdraw" => Ask::Form(Purpose::Withdrawal(id)),
            "wall-clashes" => picks::clashes_of(topic, session, desk),
            "wall-read" => Ask::Message(Box::new(Message {
                title: topic_name(topic),
                body: details::whole_sheet(topic, session, desk),
            })),
            "wall-reinstate" => {
                let told = desk.tell("told-reinstated", &[("topic", topic_name(topic).into())]);
                return vec![Ask::Do(Command::Reinstate { proposal: id }), Ask::Tell(told)];
            }
            _ => return Vec::new(),
        };
        vec![ask]
    }
}

impl Screen for Wall {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-wall")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        if proposed::is_open(desk) {
            proposed::actions(self.way, desk)
        } else if self.carried.is_some() {
            self.actions_in_hand()
        } else {
            self.actions_on_the_wall(desk)
        }
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let Some(session) = desk.session() else {
            return Vec::new();
        };
        self.here = self.here(session);
        match (action, self.topic(desk)) {
            ("wall-lay", _) => {
                self.way = 0;
                proposed::order(&self.kind, desk)
            }
            ("wall-plan-accept", _) => {
                let proposed = proposed::Proposed::of(self.way, desk);
                proposed.map_or_else(Vec::new, |proposed| proposed.accept(desk))
            }
            ("wall-plan-drop", _) => vec![Ask::DropPlan],
            ("wall-plan-way", _) => {
                self.way = self.way.wrapping_add(1);
                Vec::new()
            }
            ("wall-drop", _) => self.put_down(desk),
            ("wall-put-back", _) => self.put_back(desk),
            ("wall-post" | "wall-post-here", _) => self.post(desk),
            ("wall-person", _) => {
                let then = |person| vec![Ask::Form(Purpose::Interests(person))];
                vec![picks::person("wall-pick-person", session, desk, then)]
            }
            ("wall-clashes", None) => vec![picks::all_clashes(session, desk)],
            (_, Some(topic)) => self.of_topic(action, topic, session, desk),
            (_, None) => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let session = desk.session()?;
        let here = self.here(session);
        self.here = here.after(key.code, session, self.n_below(session))?;
        Some(self.foretell(desk))
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        let Some(session) = desk.session() else {
            return Vec::new();
        };
        let Some(spot) = Spot::of_hit(hit, session) else {
            return Vec::new();
        };
        if self.here(session) == spot && self.carried.is_some() {
            return self.put_down(desk);
        }
        self.here = spot;
        self.foretell(desk)
    }

    /// A topic pulled to a cell is picked up and put down there.
    fn drag(&mut self, from: usize, to: usize, desk: &Desk) -> Vec<Ask> {
        let Some(session) = desk.session() else {
            return Vec::new();
        };
        let (Some(from), Some(to)) = (Spot::of_hit(from, session), Spot::of_hit(to, session)) else {
            return Vec::new();
        };
        self.here = from;
        let Some(topic) = self.topic(desk).filter(|topic| topic.is_standing()) else {
            return Vec::new();
        };
        if let Some(block) = desk.block() {
            return vec![Ask::Tell(block)];
        }
        let told = self.pick_up(topic, desk);
        self.here = to.kept_within(session, self.n_below(session));
        match self.put_down(desk) {
            asks if asks.is_empty() => told,
            asks => asks,
        }
    }

    fn aloud(&self, hit: usize, desk: &Desk) -> Option<String> {
        let session = desk.session()?;
        let spot = Spot::of_hit(hit, session)?;
        let cell = cell_name(&spot.cell(session)?, session, desk);
        let said = match spot.topic(session, &self.kind) {
            Some(topic) => desk.tell(
                "wall-aloud",
                &[
                    ("cell", cell.into()),
                    ("topic", topic_name(topic).into()),
                    ("signed", interested_in(session, &topic.id).len().into()),
                ],
            ),
            None => desk.tell("wall-aloud-free", &[("cell", cell.into())]),
        };
        Some(said)
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(session) = desk.session() else { return };
        if !proposed::is_open(desk) {
            let mut sight = Sight::new(session, &self.kind, self.here(session), desk);
            sight.carried = self
                .carried
                .as_ref()
                .and_then(|carried| session.proposal(&carried.topic));
            view_wall(&sight, area, frame);
            return;
        }
        let Some(proposed) = proposed::Proposed::of(self.way, desk) else {
            wrapped(&desk.say("wall-plan-thinking"), desk.look.dim(), area, frame);
            return;
        };
        let head = proposed.head(desk);
        let wanted: u16 = head.iter().map(|(text, _)| lines_of(text, area.width)).sum();
        let rows = wanted.min(area.height / 3);
        let [top, body] = Layout::vertical([Constraint::Length(rows), Constraint::Min(1)]).areas(area);
        paragraphs(&head, top, frame);
        let here = self.here(&proposed.then);
        let mut sight = Sight::new(&proposed.then, &self.kind, here, desk);
        sight.moved = proposed.moved();
        view_wall(&sight, body, frame);
    }
}

/// The grid, the sheets below it, and what there is to know about the spot one is on.
fn view_wall(sight: &Sight, area: Rect, frame: &mut Frame) {
    let room = &sight.session.room;
    let n_below = sheets_below(sight.session, sight.kind).len();
    let parts = frame::parts(room.spaces.len(), n_below, area);
    let mut places = grid::view(sight, &parts, frame);
    let n_cells = room.slots.len() * room.spaces.len();
    let below = below::view(sight, parts.below, frame);
    places.extend(below.into_iter().map(|(row, place)| (n_cells + row, place)));
    details::view(sight, parts.details, frame);
    sight.desk.click_rows(places);
}
