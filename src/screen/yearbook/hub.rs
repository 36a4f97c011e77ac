//! What there is in the registry, and how much of it waits for somebody.

use chrono::Datelike;
use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::super::forms::{LedgerPart, Purpose};
use super::super::{Action, Ask, Desk, Place};
use super::editions::Editions;
use super::entries::Entries;
use super::figures::FigureList;
use super::improvements::Improvements;
use super::leaf::{Leaf, Onward, ledger};
use super::organisations::Organisations;
use super::parts::{PARTS, Part};
use super::paths::Paths;
use super::programme::ProgrammePage;
use super::quality::Quality;
use super::review::Review;
use crate::registry::ledger::{Kind, Sheet};
use crate::registry::promotion::inbox;
use crate::widget::{Column, Row, Selection, list, wrapped};

/// The list of parts, for one year.
#[derive(Debug, Default)]
pub struct Hub {
    /// The edition that is looked at; the latest where none was chosen.
    chosen: Option<i32>,
    years: Vec<i32>,
    /// How much there is in each part, in words.
    counts: Vec<String>,
    head: String,
    selected: Selection,
}

impl Hub {
    fn year(&self, desk: &Desk) -> i32 {
        let known = self.chosen.filter(|year| self.years.contains(year));
        known.or(self.years.last().copied()).unwrap_or(desk.now.year())
    }

    fn turn(&mut self, step: isize, desk: &Desk) -> Onward {
        let year = self.year(desk);
        let here = self.years.iter().position(|known| *known == year).unwrap_or(0);
        let there = here
            .saturating_add_signed(step)
            .min(self.years.len().saturating_sub(1));
        self.chosen = self.years.get(there).copied();
        self.refresh(desk);
        Onward::nothing()
    }

    fn open(&self, desk: &Desk) -> Onward {
        let year = self.year(desk);
        match self.selected.among(&PARTS) {
            Some(Part::Review) => Onward::Open(Box::new(Review::default())),
            Some(Part::Entries) => Onward::Open(Box::new(Entries::of(year))),
            Some(Part::Figures) => Onward::Open(Box::new(FigureList::of(year))),
            Some(Part::Quality) => Onward::Open(Box::new(Quality::of(year))),
            Some(Part::Editions) => Onward::Open(Box::new(Editions::default())),
            Some(Part::Projects) => Onward::ask(Ask::Go(Place::Registry)),
            Some(Part::Paths) => Onward::Open(Box::new(Paths::default())),
            Some(Part::Ladder) => Onward::Open(Box::new(Organisations::of(year))),
            Some(Part::Programmes) => Onward::Open(Box::new(ProgrammePage::default())),
            Some(Part::Improvements) => Onward::Open(Box::new(Improvements::default())),
            None => Onward::nothing(),
        }
    }

    fn head(&self, desk: &Desk) -> String {
        let Some(ledger) = ledger(desk).filter(|_| !self.years.is_empty()) else {
            return empty(desk);
        };
        let year = self.year(desk);
        let edition = ledger.edition(year);
        let is_closed = edition.is_some_and(crate::registry::ledger::Edition::is_closed);
        let sheets = edition
            .map(|edition| edition.sheets.as_slice())
            .unwrap_or_default();
        let counted = |kind: Kind| {
            let own = move |sheet: &&Sheet| sheet.kind() == kind && sheet.is_in_edition(year);
            let own = sheets.iter().filter(own);
            own.filter(|sheet| sheet.excluded.is_none()).count()
        };
        desk.tell(
            "hub-head",
            &[
                ("year", year.to_string().into()),
                ("state", if is_closed { "closed" } else { "open" }.into()),
                ("projects", counted(Kind::Project).into()),
                ("tables", counted(Kind::Table).into()),
                ("groups", counted(Kind::Group).into()),
            ],
        )
    }
}

/// Nothing is in the registry yet: where what could be in it waits.
fn empty(desk: &Desk) -> String {
    let is_read = desk.library.documents.is_some();
    let inbox = ledger(desk)
        .filter(|_| is_read)
        .map(|ledger| inbox(&desk.library.lists.born, ledger));
    match inbox.map_or(0, |inbox| inbox.waiting.len()) {
        0 => desk.say("hub-empty"),
        waiting => desk.tell("hub-empty-waiting", &[("waiting", waiting.into())]),
    }
}

impl Leaf for Hub {
    fn title(&self, desk: &Desk) -> String {
        desk.say("yearbook-title")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let year = self.year(desk);
        let is_at = |end: Option<&i32>| end.is_none_or(|end| *end == year);
        let first = is_at(self.years.first()).then(|| desk.say("block-first-edition"));
        let last = is_at(self.years.last()).then(|| desk.say("block-last-edition"));
        vec![
            Action::new("hub-open", "Enter"),
            Action::new("year-before", "Left").blocked(first),
            Action::new("year-after", "Right").blocked(last),
            Action::new("hub-profile", "p"),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "hub-open" => self.open(desk),
            "year-before" => self.turn(-1, desk),
            "year-after" => self.turn(1, desk),
            "hub-profile" => Onward::ask(Ask::Form(Purpose::Ledger(LedgerPart::Profile))),
            _ => Onward::nothing(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Onward> {
        // The number of a line opens it; 0 is the tenth.
        if let KeyCode::Char(digit) = key.code
            && let Some(row) = digit.to_digit(10).map(|digit| (digit as usize + 9) % 10)
            && row < PARTS.len()
        {
            self.selected = Selection::at(row);
            return Some(self.open(desk));
        }
        self.selected.key(key, PARTS.len()).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Onward {
        if self.selected.click(hit) {
            return self.open(desk);
        }
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        self.years = desk
            .library
            .yearly
            .as_ref()
            .map(super::super::Yearly::years)
            .unwrap_or_default();
        self.head = match desk.library.custom_faults.first() {
            Some(fault) => fault.clone(),
            None => self.head(desk),
        };
        let year = self.year(desk);
        let count = |ledger| PARTS.map(|part| part.count(year, ledger, desk)).to_vec();
        self.counts = ledger(desk).map(count).unwrap_or_default();
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let [head, body, foot] =
            Layout::vertical([Constraint::Length(3), Constraint::Min(6), Constraint::Length(3)]).areas(area);
        wrapped(&self.head, desk.look.strong(), head, frame);
        let rows: Vec<Row> = (1..)
            .zip(PARTS)
            .map(|(number, part): (usize, Part)| {
                let count = self.counts.get(number - 1).cloned().unwrap_or_default();
                Row::new(vec![
                    ((number % 10).to_string(), desk.look.key()),
                    (desk.say(part.name()), desk.look.strong()),
                    (count, desk.look.dim()),
                ])
            })
            .collect();
        let columns = [Column::Fixed(2), Column::Fixed(24), Column::Rest];
        let selected = self.selected.of(PARTS.len());
        desk.click_rows(list(&rows, &columns, Some(selected), desk.look, body, frame));
        if let Some(part) = self.selected.among(&PARTS) {
            wrapped(
                &desk.say(&format!("{}.help", part.name())),
                desk.look.dim(),
                foot,
                frame,
            );
        }
    }
}
