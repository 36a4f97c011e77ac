//! A seating proposed: the tables round by round, everybody's way, who meets whom; accepted whole or let go.

mod compare;
mod figures;
mod lock;
mod met;
mod plan;
mod routes;
mod tables;
mod words;

use crossterm::event::KeyCode;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use self::plan::Proposed;
use super::super::paragraphs;
use crate::domain::{Command, Handover, Id, Record, Seating};
use crate::screen::forms::Purpose;
use crate::screen::{Action, Ask, Desk, Pick};
use crate::widget::{Item, lines_of, wrapped};

/// What is looked at in the plans proposed.
#[derive(Debug, Default)]
pub struct Look {
    way: usize,
    view: View,
    row: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum View {
    #[default]
    Tables,
    Routes,
    Met,
    /// The plans beside each other.
    Ways,
}

impl View {
    fn next(self) -> Self {
        match self {
            Self::Tables => Self::Routes,
            Self::Routes => Self::Met,
            Self::Met => Self::Ways,
            Self::Ways => Self::Tables,
        }
    }
}

/// The chairs of one of the plans proposed, as it was changed by hand.
pub fn proposed_seatings(way: usize, desk: &Desk) -> Vec<Seating> {
    Proposed::of(way, desk).map_or_else(Vec::new, |proposed| proposed.seatings)
}

/// What it costs that two people change places in one of the plans proposed, in words.
pub fn cost_of_swap(way: usize, round: u32, pair: (&Id, &Id), desk: &Desk) -> Option<String> {
    let proposed = Proposed::of(way, desk)?;
    Some(words::cost_of_swap(&proposed, round, pair, desk))
}

/// True while a seating is being proposed.
pub fn is_open(desk: &Desk) -> bool {
    plan::planning(desk).is_some()
}

impl Look {
    fn proposed<'a>(&self, desk: &Desk<'a>) -> Option<Proposed<'a>> {
        Proposed::of(self.way, desk)
    }

    pub fn actions(&self, desk: &Desk) -> Vec<Action> {
        let proposed = self.proposed(desk);
        let none = proposed.is_none().then(|| desk.say("block-seating-none"));
        let stale = plan::is_stale(desk).then(|| desk.say("block-seating-stale"));
        let only = proposed
            .as_ref()
            .is_some_and(|proposed| proposed.n_ways() < 2)
            .then(|| desk.say("block-seating-only"));
        let looks = || none.clone();
        vec![
            Action::new("seating-accept", "Enter").blocked(desk.block().or_else(looks).or(stale)),
            Action::new("seating-drop", "Esc"),
            Action::new("seating-look", "Tab").blocked(looks()),
            Action::new("seating-lock", "k").blocked(desk.block().or_else(looks)),
            Action::new("seating-swap", "x").blocked(looks()),
            Action::new("seating-way", "Right").blocked(looks().or_else(|| only.clone())),
            Action::new("seating-way-back", "Left").blocked(looks().or(only)),
        ]
    }

    pub fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let n_ways = self.proposed(desk).map_or(1, |proposed| proposed.n_ways()).max(1);
        match action {
            "seating-accept" => return self.accept(desk),
            "seating-drop" => return vec![Ask::DropPlan],
            "seating-lock" => return self.lock(desk),
            "seating-swap" => return self.swap(desk),
            "seating-look" => (self.view, self.row) = (self.view.next(), 0),
            "seating-way" => self.way = (self.way + 1) % n_ways,
            "seating-way-back" => self.way = (self.way + n_ways - 1) % n_ways,
            _ => {}
        }
        Vec::new()
    }

    /// Picks what stays as it is: of the table selected, or of the person.
    fn lock(&self, desk: &Desk) -> Vec<Ask> {
        let Some(proposed) = self.proposed(desk) else {
            return Vec::new();
        };
        let row = self.row_of(&proposed);
        let person = proposed.people.get(row).map(|(_, person)| &person.id);
        let table = proposed.spots().nth(row).map(|(_, spot)| &spot.id);
        let what = match self.view {
            View::Tables | View::Ways => table.map(lock::What::Table),
            View::Routes | View::Met => person.map(lock::What::Person),
        };
        what.map_or_else(Vec::new, |what| vec![lock::pick(&proposed, what, desk)])
    }

    /// The round is asked where there are several.
    fn swap(&self, desk: &Desk) -> Vec<Ask> {
        let Some(proposed) = self.proposed(desk) else {
            return Vec::new();
        };
        let way = Some(proposed.way);
        let form = |round: &u32| Ask::Form(Purpose::Swap { round: *round, way });
        let coming = proposed.call.coming();
        if let [only] = coming {
            return vec![form(only)];
        }
        let items = coming.iter().map(|round| {
            let item = Item {
                label: desk.tell("seating-round", &[("round", (*round).into())]),
                ..Item::default()
            };
            (item, vec![form(round)])
        });
        vec![Ask::Pick(Box::new(Pick {
            title: desk.say("pick-swap-round"),
            items: items.collect(),
        }))]
    }

    /// All of it is one step: the tables added, the tables handed over, the chairs.
    fn accept(&self, desk: &Desk) -> Vec<Ask> {
        let Some(proposed) = self.proposed(desk) else {
            return Vec::new();
        };
        let call = proposed.call;
        let added = call.added.iter().cloned();
        let mut asks: Vec<Ask> = added
            .map(|table| Ask::Do(Command::put(Record::Table(table))))
            .collect();
        let first = call.coming().first().copied().unwrap_or_default();
        asks.extend(call.heirs.iter().map(|heir| {
            Ask::Do(Command::HandOver(Handover {
                at: desk.now,
                round: first,
                table: heir.table.clone(),
                from: heir.from.clone(),
                to: heir.to.clone(),
                note: String::new(),
            }))
        }));
        asks.push(Ask::Do(Command::SeatAll(proposed.coming().cloned().collect())));
        asks.push(Ask::Tell(words::accepted(&proposed, desk)));
        asks.push(Ask::DropPlan);
        asks
    }

    pub fn key(&mut self, code: KeyCode, desk: &Desk) -> bool {
        let last = self
            .proposed(desk)
            .map_or(0, |proposed| self.n_rows(&proposed).saturating_sub(1));
        if self.view == View::Ways {
            self.row = self.way.min(last);
        }
        self.row = match code {
            KeyCode::Down => self.row.saturating_add(1).min(last),
            KeyCode::Up => self.row.saturating_sub(1),
            KeyCode::Home => 0,
            KeyCode::End => last,
            _ => return false,
        };
        self.follow();
        true
    }

    pub fn click(&mut self, row: usize) {
        self.row = row;
        self.follow();
    }

    /// Beside each other, the plan of the row is the one looked at.
    fn follow(&mut self) {
        if self.view == View::Ways {
            self.way = self.row;
        }
    }

    fn row_of(&self, proposed: &Proposed) -> usize {
        match self.view {
            View::Tables | View::Routes | View::Met => self.row.min(self.n_rows(proposed).saturating_sub(1)),
            View::Ways => proposed.way,
        }
    }

    fn n_rows(&self, proposed: &Proposed) -> usize {
        match self.view {
            View::Tables => proposed.spots().count(),
            View::Routes | View::Met => proposed.people.len(),
            View::Ways => proposed.n_ways(),
        }
    }

    pub fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(proposed) = self.proposed(desk) else {
            let key = if plan::has_failed(desk) {
                "seating-impossible"
            } else {
                "seating-thinking"
            };
            wrapped(&desk.say(key), desk.look.dim(), area, frame);
            return;
        };
        let head = words::head(&proposed, desk);
        let wanted: u16 = head.iter().map(|(text, _)| lines_of(text, area.width)).sum();
        let rows = wanted.min(area.height / 2);
        let [top, body] = Layout::vertical([Constraint::Length(rows), Constraint::Min(1)]).areas(area);
        paragraphs(&head, top, frame);
        let row = self.row_of(&proposed);
        let places = match self.view {
            View::Tables => tables::view(&proposed, row, desk, body, frame),
            View::Routes => routes::view(&proposed, row, desk, body, frame),
            View::Met => met::view(&proposed, row, desk, body, frame),
            View::Ways => compare::view(&proposed, desk, body, frame),
        };
        desk.click_rows(places);
    }
}
