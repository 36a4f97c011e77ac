//! The turns proposed for a living library: who reads which book when; accepted whole or let go.

use std::collections::BTreeSet;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

use super::super::super::{Action, Ask, Desk, Planning, sheets};
use super::super::paragraphs;
use super::{queue, view};
use crate::domain::{Command, Document, Id, Proposal, Record, Session, TURN};
use crate::format::KindId;
use crate::planner;
use crate::planner::loans::{Asking, Drafted, Manner, NoOrder, Order, Reading};
use crate::widget::{Column, Row, Selection, lines_of, list, wrapped};

/// Has turns looked for, or says why there are none.
pub fn order(kind: &KindId, bookings: &KindId, desk: &Desk) -> Vec<Ask> {
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    match Order::of(document, kind, bookings, desk.now) {
        Ok(order) => vec![Ask::Plan(Box::new(planner::Order::Loans(order)))],
        Err(why) => vec![Ask::Tell(desk.say(match why {
            NoOrder::NoBooks => "lend-no-books",
            NoOrder::NoTurns => "told-no-turns",
            NoOrder::NoReaders => "told-no-readers",
        }))],
    }
}

fn planning<'a>(desk: &Desk<'a>) -> Option<(&'a Planning, &'a Order)> {
    let planning = desk.planning()?;
    match &planning.order {
        planner::Order::Loans(order) => Some((planning, order)),
        planner::Order::Cafe(_) | planner::Order::Wall(_) => None,
    }
}

fn ways(planning: &Planning) -> Option<&[Drafted]> {
    match &planning.found.as_ref()?.draft {
        planner::Draft::Loans(draft) => Some(&draft.ways),
        planner::Draft::Cafe(_) | planner::Draft::Wall(_) => None,
    }
}

/// True while turns are being proposed.
pub fn is_open(desk: &Desk) -> bool {
    planning(desk).is_some()
}

/// What is looked at in the turns proposed.
#[derive(Debug, Default)]
pub struct Look {
    way: usize,
    row: Selection,
}

/// The turns of one way.
struct Turns<'a> {
    drafted: &'a Drafted,
    way: usize,
    n_ways: usize,
    is_over: bool,
    is_stale: bool,
    readings: Vec<Reading<'a>>,
    left_out: Vec<&'a Asking>,
}

impl Look {
    fn turns<'a>(&self, desk: &Desk<'a>) -> Option<Turns<'a>> {
        let (planning, order) = planning(desk)?;
        let ways = ways(planning)?;
        let way = self.way.checked_rem(ways.len())?;
        let drafted = ways.get(way)?;
        Some(Turns {
            drafted,
            way,
            n_ways: ways.len(),
            is_over: planning.is_over(),
            is_stale: Some(planning.after_step) != desk.document().map(Document::last_step),
            readings: drafted.readings(&order.cast),
            left_out: drafted.left_out(&order.cast),
        })
    }

    pub fn actions(&self, desk: &Desk) -> Vec<Action> {
        let turns = self.turns(desk);
        let none = turns.is_none().then(|| desk.say("block-seating-none"));
        let is = |what: fn(&Turns) -> bool, why: &str| {
            let turns = turns.as_ref();
            turns.is_some_and(what).then(|| desk.say(why))
        };
        let stale = is(|turns| turns.is_stale, "block-turns-stale");
        let only = is(|turns| turns.n_ways < 2, "block-seating-only");
        vec![
            Action::new("turns-accept", "Enter").blocked(desk.block().or_else(|| none.clone()).or(stale)),
            Action::new("turns-drop", "Esc"),
            Action::new("turns-way", "Tab").blocked(none.or(only)),
        ]
    }

    pub fn act(&mut self, action: &str, bookings: &KindId, desk: &Desk) -> Vec<Ask> {
        match action {
            "turns-accept" => self.accept(bookings, desk),
            "turns-drop" => vec![Ask::DropPlan],
            "turns-way" => {
                self.way += 1;
                self.row = Selection::default();
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    pub fn key(&mut self, key: KeyEvent, desk: &Desk) -> bool {
        let n_rows = self.turns(desk).map_or(0, |turns| turns.readings.len());
        self.row.key(key, n_rows)
    }

    pub fn click(&mut self, row: usize) {
        self.row = Selection::at(row);
    }

    /// Each booking is given its hour, and who did not book is booked; one step.
    fn accept(&self, bookings: &KindId, desk: &Desk) -> Vec<Ask> {
        let (Some(turns), Some(document)) = (self.turns(desk), desk.document()) else {
            return Vec::new();
        };
        let mut sheets = turns.booked(&document.session);
        sheets.extend(turns.offered(bookings, document, desk));
        let asks = sheets
            .into_iter()
            .map(|sheet| Ask::Do(Command::put(Record::Proposal(sheet))));
        let mut asks: Vec<Ask> = asks.collect();
        asks.push(Ask::Tell(
            desk.tell("told-turns", &[("n", turns.readings.len().into())]),
        ));
        asks.push(Ask::DropPlan);
        asks
    }

    pub fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(turns) = self.turns(desk) else {
            wrapped(&desk.say("turns-thinking"), desk.look.dim(), area, frame);
            return;
        };
        let head = turns.head(desk);
        let wanted: u16 = head.iter().map(|(text, _)| lines_of(text, area.width)).sum();
        let [top, body] = Layout::vertical([
            Constraint::Length(wanted.min(area.height / 2)),
            Constraint::Min(1),
        ])
        .areas(area);
        paragraphs(&head, top, frame);
        let rows: Vec<Row> = turns.readings.iter().map(|reading| row(reading, desk)).collect();
        let columns = [Column::Fixed(6), Column::Rest, Column::Rest];
        let selected = self.row.of(rows.len());
        desk.click_rows(list(&rows, &columns, Some(selected), desk.look, body, frame));
    }
}

/// "10:30  Ho vissuto in strada  Anna Rossi"; who has not booked is only offered the book.
fn row(reading: &Reading, desk: &Desk) -> Row {
    let look = desk.look;
    let name = reading.asking.name.clone();
    let reader = match &reading.asking.booking {
        Some(_) => (name, look.text()),
        None => (desk.tell("turns-offered", &[("name", name.into())]), look.dim()),
    };
    Row::new(vec![
        (desk.words.time(reading.turn.time()), look.strong()),
        (view::title(reading.book, desk), look.text()),
        reader,
    ])
}

impl Turns<'_> {
    fn head(&self, desk: &Desk) -> Vec<(String, Style)> {
        let look = desk.look;
        let manner = match self.drafted.manner {
            Manner::Booked => "turns-booked",
            Manner::Everybody => "turns-everybody",
        };
        let facts = [
            ("manner", desk.say(manner).into()),
            ("way", (self.way + 1).into()),
            ("ways", self.n_ways.into()),
        ];
        let hours: BTreeSet<_> = self.readings.iter().map(|reading| reading.turn).collect();
        let counts = [
            ("n", self.readings.len().into()),
            ("turns", hours.len().into()),
            ("rest", self.rest(desk).into()),
        ];
        vec![
            (desk.tell("turns-title", &facts), look.title()),
            (desk.tell("turns-counts", &counts), look.good()),
        ]
    }

    /// Who finds no turn, and whether more could.
    fn rest(&self, desk: &Desk) -> String {
        if self.left_out.is_empty() {
            return desk.say("turns-all");
        }
        let verdict = match (self.drafted.is_proven, self.is_over) {
            (true, _) => "turns-proven",
            (false, true) => "turns-done",
            (false, false) => "turns-searching",
        };
        let names: Vec<String> = self.left_out.iter().map(|asking| asking.name.clone()).collect();
        let facts = [
            ("n", names.len().into()),
            ("names", names.join(", ").into()),
            ("verdict", desk.say(verdict).into()),
        ];
        desk.tell("turns-left-out", &facts)
    }

    /// The bookings whose hour is another one now, or none.
    fn booked(&self, session: &Session) -> Vec<Proposal> {
        let given = self.readings.iter().map(|reading| {
            let hour = reading.turn.format("%H:%M").to_string();
            (reading.asking, Some(hour))
        });
        let taken = self.left_out.iter().map(|asking| (*asking, None));
        let changed = given.chain(taken).filter_map(|(asking, hour)| {
            let mut sheet = session.proposal(asking.booking.as_ref()?)?.clone();
            if sheet.details.get(TURN) == hour.as_ref() {
                return None;
            }
            match hour {
                Some(hour) => sheet.details.insert(TURN.to_owned(), hour),
                None => sheet.details.remove(TURN),
            };
            Some(sheet)
        });
        changed.collect()
    }

    /// The bookings of those who did not book.
    fn offered(&self, bookings: &KindId, document: &Document, desk: &Desk) -> Vec<Proposal> {
        let prefix = sheets::kind_of(bookings, desk).map(|kind| document.next_id(&kind.prefix));
        let Some((letters, first)) = prefix.as_ref().and_then(Id::parts) else {
            return Vec::new();
        };
        let new = self
            .readings
            .iter()
            .filter(|reading| reading.asking.booking.is_none());
        let sheets = (first..).zip(new).filter_map(|(number, reading)| {
            let reader = reading.asking.reader.as_ref()?;
            let name = reading.asking.name.clone();
            let mut sheet = queue::sheet(
                bookings,
                Id::new(letters, number),
                reading.book,
                (reader, name),
                desk,
            );
            let hour = reading.turn.format("%H:%M").to_string();
            sheet.details.insert(TURN.to_owned(), hour);
            Some(sheet)
        });
        sheets.collect()
    }
}
