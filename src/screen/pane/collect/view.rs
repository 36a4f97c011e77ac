//! How the sheets collected are drawn: how many, of which group, the list, the one selected.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::super::super::{Desk, sheets};
use super::Collect;
use crate::domain::{Id, Proposal};
use crate::widget::{Column, Row, cut, list, wrapped};

impl Collect {
    /// Draws everything, from the counts to the sheet selected.
    pub(super) fn draw(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let spot_rows = u16::from(!sheets::spots(&self.kinds, desk).is_empty());
        let whole_rows = if area.height >= 13 { 4 } else { 0 };
        let [head, spots, body, whole] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(spot_rows),
            Constraint::Min(1),
            Constraint::Length(whole_rows),
        ])
        .areas(area);
        self.view_head(desk, head, frame);
        if spot_rows > 0 {
            self.view_spots(desk, spots, frame);
        }
        let shown = self.sheets(desk);
        if shown.is_empty() {
            wrapped(&desk.say("collect-empty"), desk.look.dim(), body, frame);
            return;
        }
        let rows: Vec<Row> = shown.iter().map(|sheet| sheet_row(sheet, desk)).collect();
        let aside = rows
            .iter()
            .filter_map(|row| row.cells.last())
            .map(|(aside, _)| aside.width());
        let aside = u16::try_from(aside.max().unwrap_or(0)).unwrap_or(u16::MAX);
        let columns = [
            sheets::id_column(shown.iter().map(|sheet| &sheet.id)),
            Column::Rest,
            Column::Fixed(aside.min(area.width / 4)),
        ];
        let selected = self.selected.min(shown.len() - 1);
        desk.click_rows(list(&rows, &columns, Some(selected), desk.look, body, frame));
        if let Some(sheet) = shown.get(selected) {
            sheets::view_foot(sheet, desk, whole, frame);
        }
    }

    fn view_head(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(session) = desk.session() else { return };
        let n_standing = self.of_kinds(session).filter(|sheet| sheet.is_standing()).count();
        let n_gone = self.of_kinds(session).count() - n_standing;
        let counts = desk.tell(
            "collect-counts",
            &[
                ("kinds", sheets::kind_plurals(&self.kinds, desk).into()),
                ("standing", n_standing.into()),
                ("gone", n_gone.into()),
            ],
        );
        frame.render_widget(Line::styled(counts, desk.look.strong()), area);
    }

    /// How many sheets each group wrote, the one shown reversed.
    fn view_spots(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(session) = desk.session() else { return };
        let look = desk.look;
        let style = |is_shown: bool| if is_shown { look.selected() } else { look.dim() };
        let spots = sheets::spots(&self.kinds, desk);
        let counted: Vec<(&Id, String, usize)> = spots
            .iter()
            .map(|spot| {
                let standing = self.of_kinds(session).filter(|sheet| sheet.is_standing());
                let written = standing.filter(|sheet| sheet.position.at.as_ref() == Some(spot));
                (spot, sheets::spot_name(session, spot), written.count())
            })
            .collect();
        let all = desk.say("collect-all-groups");
        let longest = longest_name(&counted, usize::from(area.width).saturating_sub(all.width()));
        let mut spans = vec![Span::styled(all, style(self.only.is_none()))];
        for (spot, name, n_sheets) in &counted {
            let text = format!("{}: {n_sheets}", cut(name, longest));
            spans.push(Span::raw("  "));
            spans.push(Span::styled(text, style(self.only.as_ref() == Some(*spot))));
        }
        frame.render_widget(Line::from(spans), area);
    }
}

/// The longest that the names of the groups may be, so that all of them with their numbers are in sight.
fn longest_name(counted: &[(&Id, String, usize)], width: usize) -> usize {
    let beside = |n_sheets: &usize| n_sheets.to_string().len() + 4;
    let fits = |longest: &usize| {
        let taken = counted
            .iter()
            .map(|(_, name, n_sheets)| name.width().min(*longest) + beside(n_sheets));
        taken.sum::<usize>() <= width
    };
    (1..=width).rev().find(fits).unwrap_or(1)
}

fn sheet_row(sheet: &Proposal, desk: &Desk) -> Row {
    let look = desk.look;
    let (style, aside) = if sheet.is_standing() {
        (look.text(), sheets::whence(sheet, desk))
    } else {
        (look.dim(), sheets::fate(sheet, desk))
    };
    Row::new(vec![
        (sheet.id.to_string(), look.dim()),
        (sheets::headline(sheet), style),
        (aside, look.dim()),
    ])
}
