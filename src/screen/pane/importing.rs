//! A list from a file, judged row by row before anybody enters; the columns can be said anew.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::super::{Action, Ask, Confirm, Desk, Screen};
use crate::exchange::{Doubts, Judged, List, Row as Raw, Standing, Table, Verdict, Why, judge, judge_with};
use crate::label::{self, counts, entrance, how_read, standing_name};
use crate::look::Look;
use crate::widget::{Column as Width, Row, Selection, cut, wrapped};

/// How wide the guess of a row is, and its verdict.
const STANDING: u16 = 25;
const VERDICT: u16 = 20;
/// In a window narrower than this the guess is told of the row selected alone.
const WIDE: u16 = 72;

/// The list, its columns, and the row looked at.
pub struct Importing {
    table: Table,
    list: List,
    doubts: Doubts,
    /// The column that is said anew, by its place.
    column: usize,
    selected: Selection,
}

impl Importing {
    /// Judges the list that was read last; none where none was, or no laboratory is open.
    pub fn of(desk: &Desk) -> Option<Self> {
        let table = desk.library.table.clone()?;
        let list = judge(&table.rows, desk.document()?);
        Some(Self {
            list,
            table,
            doubts: Doubts::StayOut,
            column: 0,
            selected: Selection::default(),
        })
    }

    fn n_columns(&self) -> usize {
        self.table
            .rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or(0)
    }

    /// The name of a column in the file, or its number.
    fn head(&self, place: usize, desk: &Desk) -> String {
        let heads: Option<&Raw> = self
            .list
            .columns
            .skip
            .checked_sub(1)
            .and_then(|row| self.table.rows.get(row));
        let name = heads
            .and_then(|row| row.cells.get(place))
            .map_or("", String::as_str);
        if name.is_empty() {
            desk.tell("importing-column", &[("place", (place + 1).into())])
        } else {
            name.to_owned()
        }
    }

    /// Says the next thing that the column may hold, after the last one nothing; and judges everybody again.
    fn say_column(&mut self, desk: &Desk) -> Vec<Ask> {
        let Some(document) = desk.document() else {
            return Vec::new();
        };
        let mut columns = self.list.columns.clone();
        let next = columns.next_at(self.column);
        let name = self.head(self.column, desk);
        columns.assign(self.column, next, &name);
        let mut list = judge_with(&self.table.rows, columns, document);
        list.keep_said(&self.list);
        self.list = list;
        Vec::new()
    }

    /// Says anew from where, or as what, the row selected enters, and whoever comes from the same body.
    fn say_standing(&mut self, next: fn(Standing) -> Standing, desk: &Desk) -> Vec<Ask> {
        let idx = self.selected.of(self.list.rows.len());
        let Some(row) = self.list.rows.get(idx) else {
            return Vec::new();
        };
        let (body, standing) = (row.body.clone(), next(row.standing));
        self.list.say(idx, standing);
        let entering = self
            .list
            .rows
            .iter()
            .filter(|row| row.verdict.enters(self.doubts));
        let alike = entering
            .filter(|row| !body.is_empty() && row.body == body)
            .count();
        let facts = [
            ("standing", standing_name(standing, desk.words).into()),
            ("body", body.as_str().into()),
            ("people", alike.into()),
        ];
        let key = if alike > 1 {
            "told-standing-of-body"
        } else {
            "told-standing"
        };
        vec![Ask::Tell(desk.tell(key, &facts))]
    }

    fn nobody_selected(&self, desk: &Desk) -> Option<String> {
        self.list.rows.is_empty().then(|| desk.say("importing-empty"))
    }

    fn n_entering(&self) -> usize {
        self.list.count(|verdict| verdict.enters(self.doubts))
    }

    /// Asks once, with the numbers; then all of them enter in one step.
    fn enter(&self, desk: &Desk) -> Vec<Ask> {
        let command = desk
            .document()
            .and_then(|document| self.list.enlist(document, self.doubts));
        let Some(command) = command else {
            return vec![Ask::Tell(desk.say("import-nobody"))];
        };
        let entering = self.n_entering();
        let facts = [
            ("people", entering.into()),
            ("others", self.list.rows.len().saturating_sub(entering).into()),
        ];
        vec![Ask::Confirm(Box::new(Confirm {
            title: desk.tell("confirm-import", &facts),
            body: desk.tell("confirm-import.body", &facts),
            verb: desk.say("confirm-import.verb"),
            asks: vec![
                Ask::Do(command),
                Ask::Act("lab-people"),
                Ask::Tell(desk.tell("told-imported", &facts)),
            ],
        }))]
    }

    /// Every column with what it holds, the one to be said anew marked.
    fn columns_line(&self, desk: &Desk, width: usize) -> Line<'static> {
        let look = desk.look;
        let part = |place: usize| {
            let held = self.list.columns.at(place);
            let what = held.map_or_else(|| desk.say("importing-not-read"), |column| desk.say(column.key()));
            format!("{} → {what}", self.head(place, desk))
        };
        // What is to the left of the chosen one is left out when there is no room for it.
        let mut first = 0;
        let length = |from: usize| -> usize {
            let parts = (from..=self.column).map(|place| part(place).chars().count() + 3);
            parts.sum()
        };
        while first < self.column && length(first) > width {
            first += 1;
        }
        let mut used = 0;
        let mut spans: Vec<Span<'static>> = Vec::new();
        for place in first..self.n_columns() {
            let text = cut(&part(place), width.saturating_sub(used));
            used += text.chars().count() + 3;
            let style = match (place == self.column, self.list.columns.at(place)) {
                (true, _) => look.selected(),
                (false, Some(_)) => look.text(),
                (false, None) => look.dim(),
            };
            if !spans.is_empty() {
                spans.push(Span::raw(" · "));
            }
            spans.push(Span::styled(text, style));
            if used >= width {
                break;
            }
        }
        Line::from(spans)
    }

    /// The row selected in full: who, what becomes of it, from where and as what.
    fn about(&self, row: &Judged, desk: &Desk) -> String {
        let mut facts = vec![
            ("name", row.name().into()),
            ("verdict", verdict(row, desk).into()),
        ];
        let Some(entrance) = entrance(row, self.doubts, desk.words) else {
            return desk.tell("importing-about", &facts);
        };
        facts.push(("entrance", entrance.into()));
        desk.tell("importing-about-entering", &facts)
    }

    fn row(&self, row: &Judged, desk: &Desk) -> Row {
        let name = row.name();
        let parts = [name.as_str(), row.body.as_str(), row.municipality.as_str()];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        Row::new(vec![
            (row.line.to_string(), desk.look.dim()),
            (parts.join(" · "), desk.look.text()),
            (standing_name(row.standing, desk.words), desk.look.dim()),
            (verdict(row, desk), self.style(row, desk.look)),
        ])
    }

    fn style(&self, row: &Judged, look: &Look) -> Style {
        match row.verdict {
            Verdict::Refused(Why::NoName | Why::NoPerson) => look.error(),
            Verdict::Known(_) => look.dim(),
            Verdict::New | Verdict::Doubtful(_) if row.verdict.enters(self.doubts) => look.good(),
            Verdict::New | Verdict::Doubtful(_) | Verdict::Refused(Why::Twice(_)) => look.warning(),
        }
    }
}

fn verdict(row: &Judged, desk: &Desk) -> String {
    let document = desk.document();
    document.map_or_else(String::new, |document| label::verdict(row, document, desk.words))
}

impl Screen for Importing {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-importing")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let nobody = (self.n_entering() == 0).then(|| desk.say("import-nobody"));
        let no_doubts = self.list.count(|verdict| matches!(verdict, Verdict::Doubtful(_))) == 0;
        let no_doubts = no_doubts.then(|| desk.say("importing-no-doubts"));
        vec![
            Action::new("importing-enter", "Enter").blocked(desk.block().or(nobody)),
            Action::new("importing-column", "Tab"),
            Action::new("importing-belonging", "c").blocked(self.nobody_selected(desk)),
            Action::new("importing-level", "r").blocked(self.nobody_selected(desk)),
            Action::new("importing-doubts", "d").blocked(no_doubts),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match action {
            "importing-enter" => self.enter(desk),
            "importing-column" => self.say_column(desk),
            "importing-belonging" => self.say_standing(Standing::from_elsewhere, desk),
            "importing-level" => self.say_standing(Standing::as_another, desk),
            "importing-doubts" => {
                let (doubts, key) = match self.doubts {
                    Doubts::Enter => (Doubts::StayOut, "told-doubts-out"),
                    Doubts::StayOut => (Doubts::Enter, "told-doubts-in"),
                };
                self.doubts = doubts;
                vec![Ask::Tell(desk.say(key))]
            }
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Vec<Ask>> {
        let last = self.n_columns().saturating_sub(1);
        match key.code {
            KeyCode::Right => self.column = self.column.saturating_add(1).min(last),
            KeyCode::Left => self.column = self.column.saturating_sub(1),
            _ => return self.selected.page_key(key, self.list.rows.len()).then(Vec::new),
        }
        Some(Vec::new())
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Vec<Ask> {
        self.selected.click(hit);
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let [how, columns, numbers, body, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(2),
        ])
        .areas(area);
        let look = desk.look;
        let width = usize::from(area.width);
        let told = cut(
            &how_read(&self.table.how, self.list.rows.len(), desk.words),
            width,
        );
        frame.render_widget(Line::styled(told, look.dim()), how);
        frame.render_widget(self.columns_line(desk, width), columns);
        frame.render_widget(
            Line::styled(cut(&counts(&self.list, desk.words), width), look.strong()),
            numbers,
        );
        if self.list.rows.is_empty() {
            wrapped(&desk.say("importing-empty"), look.dim(), body, frame);
            return;
        }
        // Only the rows in sight are made into words: a list may be ten thousand long.
        let n_rows = self.list.rows.len();
        let selected = self.selected.of(n_rows);
        if let Some(row) = self.list.rows.get(selected) {
            wrapped(&self.about(row, desk), look.dim(), foot, frame);
        }
        let row = |idx: usize| {
            let row = self.list.rows.get(idx);
            row.map(|row| self.row(row, desk)).unwrap_or_default()
        };
        let standing = if area.width < WIDE { 0 } else { STANDING };
        let widths = [
            Width::Fixed(5),
            Width::Rest,
            Width::Fixed(standing),
            Width::Fixed(VERDICT),
        ];
        desk.long_list((n_rows, selected), row, &widths, body, frame);
    }
}
