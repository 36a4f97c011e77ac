//! The café tables in one round: who sits where, who hosts, what each table wrote.

mod chairs;
mod proposal;
mod propose;
mod table_lines;
mod tell;
mod ties;
mod turn;
mod view;

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::{Purpose, TableSpot};
use super::super::{Action, Ask, Desk, Screen, relocating, sheets};
use crate::domain;
use crate::domain::{Id, Table};
use crate::widget::Item;
pub use proposal::{cost_of_swap, proposed_seatings};
pub use ties::tie_name;
use turn::Turn;
pub use turn::{by_family_name, name_of, table_name};

/// The tables in the round of a line of the programme, one selected.
pub struct Tables {
    line: Id,
    selected: usize,
    /// Over the tables while a seating is being proposed.
    proposal: proposal::Look,
}

impl Tables {
    pub fn new(line: Id) -> Self {
        Self {
            line,
            selected: 0,
            proposal: proposal::Look::default(),
        }
    }

    fn table<'a>(&self, desk: &Desk<'a>) -> Option<&'a Table> {
        desk.session()?.room.tables.get(self.row(desk))
    }

    /// The row that is selected: the last one, where there are fewer tables than there were.
    fn row(&self, desk: &Desk) -> usize {
        let n_tables = desk.session().map_or(0, |session| session.room.tables.len());
        self.selected.min(n_tables.saturating_sub(1))
    }

    fn actions_on_tables(&self, desk: &Desk) -> Vec<Action> {
        let turn = Turn::of(&self.line, desk);
        let block = desk.block();
        let no_turn = turn.is_none().then(|| desk.say("block-no-round"));
        let no_table = self.table(desk).is_none().then(|| desk.say("block-no-table"));
        let edits = || block.clone().or_else(|| no_turn.clone());
        let reads = || no_turn.clone().or_else(|| no_table.clone());
        let at_table = || edits().or_else(|| no_table.clone());
        let all_begun = desk
            .document()
            .is_none_or(|document| domain::first_to_hold(document).is_none())
            .then(|| desk.say("block-all-begun"));
        let unseated = desk
            .session()
            .and(turn.as_ref())
            .is_none_or(|turn| turn.unseated().is_empty())
            .then(|| desk.say("block-all-seated"));
        let no_sheet = turn
            .as_ref()
            .zip(self.table(desk))
            .is_none_or(|(turn, table)| turn.sheet(table).is_none())
            .then(|| desk.say("block-no-table-sheet"));
        vec![
            Action::new("tables-sheet", "Enter").blocked(at_table()),
            Action::new("tables-propose", "p").blocked(at_table().or(all_begun)),
            Action::new("tables-seat", "s").blocked(at_table().or(unseated)),
            Action::new("tables-move", "m").blocked(at_table()),
            Action::new("tables-host", "h").blocked(at_table()),
            Action::rare("tables-everyone", "v").blocked(reads()),
            Action::rare("tables-read", "l").blocked(reads()),
            Action::rare("tables-swap", "x").blocked(at_table()),
            Action::rare("tables-ties", "k").blocked(block.clone().or_else(|| no_table.clone())),
            Action::rare("tables-route", "i").blocked(reads()),
            Action::rare("tables-met", "c").blocked(reads()),
            Action::rare("tables-new-sheet", "n").blocked(at_table()),
            Action::rare("tables-move-sheet", "f").blocked(at_table().or(no_sheet)),
            Action::rare("tables-round", "r").blocked(edits()),
            Action::rare("tables-card", "t").blocked(at_table()),
            Action::rare("tables-add", "+").blocked(edits()),
            Action::rare("tables-close", "Del").blocked(at_table()),
        ]
    }

    fn step(&mut self, step: isize, desk: &Desk) {
        self.selected = self.row(desk).saturating_add_signed(step);
        self.selected = self.row(desk);
    }
}

impl Screen for Tables {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-tables")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        if proposal::is_open(desk) {
            self.proposal.actions(desk)
        } else {
            self.actions_on_tables(desk)
        }
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        if proposal::is_open(desk) {
            return self.proposal.act(action, desk);
        }
        let Some(turn) = Turn::of(&self.line, desk) else {
            return Vec::new();
        };
        let round = turn.number();
        match action {
            "tables-add" => return vec![Ask::Form(Purpose::Table(None))],
            "tables-round" => return vec![Ask::Form(Purpose::Round(round))],
            _ => {}
        }
        let Some(table) = self.table(desk) else {
            return Vec::new();
        };
        match action {
            "tables-sheet" => vec![sheet(
                &turn,
                table,
                turn.sheet(table).map(|sheet| sheet.id.clone()),
            )],
            "tables-new-sheet" => vec![sheet(&turn, table, None)],
            "tables-move-sheet" => move_sheet(&turn, table, desk),
            "tables-propose" => {
                self.proposal = proposal::Look::default();
                propose::propose(&turn, desk)
            }
            "tables-seat" => chairs::seat(&turn, desk),
            "tables-move" => chairs::move_someone(&turn, table, desk),
            "tables-swap" => vec![Ask::Form(Purpose::Swap { round, way: None })],
            "tables-ties" => ties::ties(&turn, table, desk),
            "tables-host" => chairs::host(&turn, turn.wanting_host(table)),
            "tables-card" => vec![Ask::Form(Purpose::Table(Some(table.id.clone())))],
            "tables-close" => propose::close(&turn, table, desk),
            "tables-everyone" => vec![tell::everyone(&turn, desk)],
            "tables-read" => vec![tell::table(&turn, table, desk)],
            "tables-route" => vec![tell::routes(&turn, desk)],
            "tables-met" => vec![tell::met(&turn, desk)],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        if proposal::is_open(desk) {
            return self.proposal.key(key.code, desk).then(Vec::new);
        }
        match key.code {
            KeyCode::Down => self.step(1, desk),
            KeyCode::Up => self.step(-1, desk),
            KeyCode::Home => self.selected = 0,
            KeyCode::End => self.step(isize::MAX, desk),
            _ => return None,
        }
        Some(Vec::new())
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if proposal::is_open(desk) {
            self.proposal.click(hit);
            return Vec::new();
        }
        if self.selected == hit && desk.block().is_none() {
            return self.act("tables-sheet", desk);
        }
        self.selected = hit;
        Vec::new()
    }

    fn aloud(&self, hit: usize, desk: &Desk) -> Option<String> {
        let turn = Turn::of(&self.line, desk).filter(|_| !proposal::is_open(desk))?;
        Some(tell::aloud(&turn, turn.tables().get(hit)?, desk))
    }

    fn stand_on(&mut self, purpose: &Purpose, desk: &Desk) {
        let table = if let Purpose::TableSheet(spot) = purpose {
            Some(&spot.table)
        } else if let Purpose::HandOver { table, .. } | Purpose::Tie { table } | Purpose::Table(Some(table)) =
            purpose
        {
            Some(table)
        } else {
            None
        };
        let tables = desk.session().map_or(&[][..], |session| &session.room.tables);
        let row = tables.iter().position(|each| Some(&each.id) == table);
        self.selected = row.unwrap_or(self.selected);
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if proposal::is_open(desk) {
            self.proposal.view(desk, area, frame);
            return;
        }
        match Turn::of(&self.line, desk) {
            Some(turn) => view::view(&turn, self.row(desk), desk, area, frame),
            None => view::no_round(desk, area, frame),
        }
    }
}

/// Where the sheet of the table goes; first which one, where it wrote several in the round.
fn move_sheet(turn: &Turn, table: &Table, desk: &Desk) -> Vec<Ask> {
    let mut written = turn.sheets(table);
    written.retain(|sheet| sheet.position.round == Some(turn.number()));
    if let [only] = written.as_slice() {
        return relocating::where_to(only, desk);
    }
    let items = written.into_iter().map(|sheet| {
        let item = Item {
            label: sheets::headline(sheet),
            aside: sheet.id.to_string(),
            ..Item::default()
        };
        (item, relocating::where_to(sheet, desk))
    });
    vec![chairs::pick(desk.say("pick-which-sheet"), items.collect())]
}

fn sheet(turn: &Turn, table: &Table, sheet: Option<Id>) -> Ask {
    Ask::Form(Purpose::TableSheet(TableSpot {
        kind: turn.kind.clone(),
        table: table.id.clone(),
        round: turn.number(),
        sheet,
    }))
}
