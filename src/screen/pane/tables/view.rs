//! The tables of a round as drawn: the question above, the list of tables, the table selected.

use chrono::NaiveTime;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;
use ratatui::text::Line;

use super::super::super::Desk;
use super::super::paragraphs;
use super::table_lines::table_lines;
use super::turn::{Turn, by_family_name, name_of, names, table_name};
use crate::domain;
use crate::domain::{Attendance, Person, Table, meeting_again, seatings_in_all};
use crate::look::Lie;
use crate::widget::{Column, Row, lines_of, list, wrapped};

/// From this width on, the table selected is beside the list.
const SIDE_BY_SIDE: u16 = 76;
/// Below this height no row is left blank.
const SPACIOUS: u16 = 10;
/// From this width on, the list names the hosts.
const WITH_HOSTS: u16 = 110;

pub fn no_round(desk: &Desk, area: Rect, frame: &mut Frame) {
    wrapped(&desk.say("tables-no-round"), desk.look.dim(), area, frame);
}

pub fn view(turn: &Turn, selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
    let head = head(turn, desk);
    let wanted: u16 = head.iter().map(|(text, _)| lines_of(text, area.width)).sum();
    let head_rows = wanted.min(area.height / 3);
    let [top, body] = Layout::vertical([Constraint::Length(head_rows), Constraint::Min(1)]).areas(area);
    paragraphs(&head, top, frame);
    let Some(table) = turn.tables().get(selected) else {
        wrapped(&desk.say("tables-none"), desk.look.dim(), body, frame);
        return;
    };
    let n_rows = u16::try_from(turn.tables().len().saturating_add(1)).unwrap_or(u16::MAX);
    let [tables, detail] = if area.width >= SIDE_BY_SIDE && desk.look.lie == Lie::Beside {
        let list_width = area.width.saturating_sub(2) / 2;
        let [left, gap, right] = Layout::horizontal([
            Constraint::Length(list_width),
            Constraint::Length(2),
            Constraint::Min(1),
        ])
        .areas(body);
        let bar = vec![Line::styled("│", desk.look.border()); usize::from(gap.height)];
        frame.render_widget(ratatui::text::Text::from(bar), gap);
        [left, right]
    } else {
        let rows = n_rows.min(body.height / 2);
        Layout::vertical([Constraint::Length(rows), Constraint::Min(1)]).areas(body)
    };
    view_tables(turn, selected, desk, tables, frame);
    let mut lines = table_lines(turn, table, desk);
    if detail.height < SPACIOUS {
        lines.retain(|(text, _)| !text.is_empty());
    }
    paragraphs(&lines, detail, frame);
}

/// The round, its question, how many sit where, who has no chair.
fn head(turn: &Turn, desk: &Desk) -> Vec<(String, Style)> {
    let (session, look) = (turn.session(), desk.look);
    let mut lines = Vec::new();
    if !turn.round.question.is_empty() {
        lines.push((turn.round.question.clone(), look.strong()));
    }
    lines.push((counts(turn, desk), look.dim()));
    let unseated = turn.unseated();
    if !domain::is_seated(session, turn.number()) {
        lines.push((desk.say("tables-nobody-seated"), look.warning()));
    } else if !unseated.is_empty() {
        let people = by_family_name(unseated.into_iter());
        let text = desk.tell(
            "tables-unseated",
            &[("n", people.len().into()), ("names", names(&people).into())],
        );
        lines.push((text, look.warning()));
    }
    lines.extend(unled(turn, desk).map(|text| (text, look.warning())));
    lines
}

/// Whoever stayed to the end of a round was its host, wherever they went afterwards.
fn left_before(host: &Person, end: NaiveTime) -> bool {
    match host.attendance {
        Attendance::Expected | Attendance::Present { left: None, .. } => false,
        Attendance::Present { left: Some(left), .. } => left.time() < end,
        Attendance::Absent => true,
    }
}

/// Who was to host a table of this round and has gone.
fn unled(turn: &Turn, desk: &Desk) -> Option<String> {
    let tables = domain::tables_without_host(turn.session(), turn.number());
    let gone = tables.iter().filter_map(|table| {
        let host = domain::host_of(turn.session(), table, turn.number())?;
        let host = turn.session().person(host)?;
        let name = format!("{} ({})", host.name(), table_name(table, desk));
        left_before(host, turn.round.ends).then_some(name)
    });
    let gone: Vec<String> = gone.collect();
    let facts = [("n", gone.len().into()), ("names", gone.join(", ").into())];
    (!gone.is_empty()).then(|| desk.tell("tables-unled", &facts))
}

fn counts(turn: &Turn, desk: &Desk) -> String {
    let session = turn.session();
    let laid: Vec<usize> = turn
        .tables()
        .iter()
        .map(|table| turn.size(table))
        .filter(|n_people| *n_people > 0)
        .collect();
    let seatings = desk.document().map(seatings_in_all).unwrap_or_default();
    let again = meeting_again(session, &seatings).len();
    desk.tell(
        "tables-counts",
        &[
            ("round", turn.number().into()),
            ("rounds", session.room.rounds.len().into()),
            ("begins", desk.words.time(turn.round.begins).into()),
            ("ends", desk.words.time(turn.round.ends).into()),
            ("people", laid.iter().sum::<usize>().into()),
            ("tables", laid.len().into()),
            ("again", again.into()),
        ],
    )
}

/// What the list names besides the number of the table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Naming {
    Themes,
    Hosts,
    Both,
}

impl Naming {
    fn of(turn: &Turn, width: u16) -> Self {
        let has_themes = turn.tables().iter().any(|table| !table.theme.is_empty());
        match has_themes {
            true if width >= WITH_HOSTS / 2 => Self::Both,
            true => Self::Themes,
            false => Self::Hosts,
        }
    }

    /// A cell for each of the things named.
    fn pick<T>(self, theme: T, host: T) -> Vec<T> {
        match self {
            Self::Themes => vec![theme],
            Self::Hosts => vec![host],
            Self::Both => vec![theme, host],
        }
    }
}

fn view_tables(turn: &Turn, selected: usize, desk: &Desk, area: Rect, frame: &mut Frame) {
    let naming = Naming::of(turn, area.width);
    let mut columns = vec![Column::Fixed(2)];
    columns.extend(naming.pick(Column::Rest, Column::Rest));
    columns.extend([Column::Fixed(7), Column::Fixed(6)]);
    let [top, body] = Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
    let mut header = vec![String::new()];
    header.extend(naming.pick(desk.say("column-table"), desk.say("column-host")));
    header.extend([desk.say("column-people"), desk.say("column-sheet")]);
    let header = header.into_iter().map(|text| (text, desk.look.dim())).collect();
    list(&[Row::new(header)], &columns, None, desk.look, top, frame);
    let tables = turn.tables().iter();
    let rows: Vec<Row> = tables.map(|table| row(turn, table, naming, desk)).collect();
    desk.click_rows(list(&rows, &columns, Some(selected), desk.look, body, frame));
}

fn row(turn: &Turn, table: &Table, naming: Naming, desk: &Desk) -> Row {
    let look = desk.look;
    let is_closed = turn.is_closed(table);
    let style = if is_closed { look.dim() } else { look.text() };
    let host = match turn.host(table) {
        Some(host) => (name_of(host, desk), style),
        None if is_closed => (String::new(), style),
        None => (desk.say("tables-without-host"), look.warning()),
    };
    let n_people = turn.size(table);
    let is_small = n_people > 0 && u32::try_from(n_people).is_ok_and(|n_people| n_people < table.least);
    let size = if is_closed {
        desk.say("tables-closed")
    } else {
        n_people.to_string()
    };
    let sheet = if turn.sheet(table).is_some() {
        (look.symbols.ticked.to_owned(), look.good())
    } else {
        (look.symbols.unticked.to_owned(), look.dim())
    };
    let mut cells = vec![(table.number(), style)];
    let theme = if table.theme.is_empty() && naming == Naming::Themes {
        host.clone()
    } else {
        (table.theme.clone(), style)
    };
    cells.extend(naming.pick(theme, host));
    cells.push((size, if is_small { look.warning() } else { style }));
    cells.push(sheet);
    Row::new(cells)
}
