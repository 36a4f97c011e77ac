//! How the clusters and their sheets are drawn.

use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::super::{Desk, clusters, sheets};
use super::{Clusters, SHEETS, Side, all};
use crate::domain::{Proposal, birthplace, cluster_dots, unclustered};
use crate::look::Lie;
use crate::widget::{Column, Row, cut, list, scroll, wrapped};

impl Clusters {
    /// Draws both sides, and at the foot what is selected.
    pub(super) fn draw(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let foot_rows = if area.height >= 13 { 4 } else { 0 };
        let [heads, body, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Min(1),
            Constraint::Length(foot_rows),
        ])
        .areas(area);
        let sides = [Constraint::Percentage(44), Constraint::Min(1)];
        let ([left_head, right_head], [left, right]) = match desk.look.lie {
            Lie::Beside => (
                Layout::horizontal(sides).spacing(1).areas(heads),
                Layout::horizontal(sides).spacing(1).areas(body),
            ),
            Lie::Below => under(heads, body),
        };
        let style = |side: Side| {
            if self.side(desk) == side {
                desk.look.title()
            } else {
                desk.look.dim()
            }
        };
        let n_clusters = desk.tell("cluster-count", &[("clusters", all(desk).len().into())]);
        let looked_at = self
            .cluster(desk)
            .map_or_else(|| desk.say("cluster-none"), |cluster| cluster.title.clone());
        let looked_at = match self.marked(desk).len() {
            0 => looked_at,
            marked => format!(
                "{} · {looked_at}",
                desk.tell("cluster-marked", &[("sheets", marked.into())])
            ),
        };
        frame.render_widget(
            Line::styled(
                cut(&n_clusters, usize::from(left_head.width)),
                style(Side::Clusters),
            ),
            left_head,
        );
        frame.render_widget(
            Line::styled(
                cut(&looked_at, usize::from(right_head.width)),
                style(Side::Sheets),
            ),
            right_head,
        );
        self.view_clusters(desk, left, frame);
        self.view_sheets(desk, right, frame);
        self.view_foot(desk, foot, frame);
    }

    fn view_clusters(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let Some(session) = desk.session() else { return };
        let look = desk.look;
        let alone = unclustered(session, &self.kinds).len();
        let mut rows = vec![Row::new(vec![
            (desk.say("cluster-none"), look.text()),
            (format!("{alone:>3}"), look.dim()),
            (String::new(), look.dim()),
        ])];
        rows.extend(all(desk).iter().map(|cluster| {
            let dots = match cluster_dots(session, cluster) {
                0 => String::new(),
                dots => format!("{dots:>3}{}", look.symbols.dot),
            };
            Row::new(vec![
                (cluster.title.clone(), look.text()),
                (format!("{:>3}", cluster.members.len()), look.dim()),
                (dots, look.strong()),
            ])
        }));
        let has_dots = all(desk).iter().any(|cluster| cluster_dots(session, cluster) > 0);
        let dots = if has_dots { 4 } else { 0 };
        let columns = [Column::Rest, Column::Fixed(3), Column::Fixed(dots)];
        let selected = self.looked_at;
        let places = match self.side(desk) {
            Side::Clusters => list(&rows, &columns, Some(selected), look, area, frame),
            Side::Sheets => quiet_list(rows, &columns, selected, desk, area, frame),
        };
        desk.click_rows(places);
    }

    fn view_sheets(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let shown = self.sheets(desk);
        if shown.is_empty() {
            let key = match (self.cluster(desk), desk.session()) {
                (Some(_), _) => "cluster-is-empty",
                (None, Some(session)) if session.proposals.is_empty() => "cluster-no-sheets",
                (None, _) => "cluster-all-gathered",
            };
            wrapped(&desk.say(key), desk.look.dim(), area, frame);
            return;
        }
        let marks: Vec<String> = shown.iter().map(|sheet| round_mark(sheet, desk)).collect();
        let mark = marks.iter().map(|mark| mark.chars().count()).max();
        let mark = u16::try_from(mark.unwrap_or(0)).unwrap_or(0);
        let rows = shown.iter().zip(marks);
        let rows: Vec<Row> = rows
            .map(|(sheet, mark)| self.sheet_row(sheet, mark, desk))
            .collect();
        let spot = if area.width >= 60 && mark == 0 { 16 } else { mark };
        let columns = [
            Column::Fixed(3),
            sheets::id_column(shown.iter().map(|sheet| &sheet.id)),
            Column::Rest,
            Column::Fixed(spot),
        ];
        let selected = self.sheet.min(shown.len() - 1);
        let places = match self.side(desk) {
            Side::Sheets => list(&rows, &columns, Some(selected), desk.look, area, frame),
            Side::Clusters => quiet_list(rows, &columns, selected, desk, area, frame),
        };
        desk.click_rows(
            places
                .into_iter()
                .map(|(row, place)| (row + SHEETS, place))
                .collect(),
        );
    }

    fn sheet_row(&self, sheet: &Proposal, round_mark: String, desk: &Desk) -> Row {
        let look = desk.look;
        let mark = if self.marked.contains(&sheet.id) {
            look.symbols.ticked
        } else {
            look.symbols.unticked
        };
        let style = if sheet.is_standing() {
            look.text()
        } else {
            look.dim()
        };
        let aside = if round_mark.is_empty() {
            sheets::whence(sheet, desk)
        } else {
            round_mark
        };
        Row::new(vec![
            (mark.to_owned(), look.dim()),
            (sheet.id.to_string(), look.dim()),
            (sheets::headline(sheet), style),
            (aside, look.dim()),
        ])
    }

    fn view_foot(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        match (
            self.side(desk),
            self.sheet(desk),
            self.cluster(desk),
            desk.session(),
        ) {
            (Side::Sheets, Some(sheet), _, _) => sheets::view_foot(sheet, desk, area, frame),
            (Side::Clusters, _, Some(cluster), Some(session)) => {
                let text = format!("{}\n{}", cluster.title, clusters::about(cluster, session, desk));
                let [rule, text_area] =
                    Layout::vertical([Constraint::Length(1), Constraint::Min(0)]).areas(area);
                let line = "─".repeat(usize::from(rule.width));
                frame.render_widget(Line::styled(line, desk.look.border()), rule);
                wrapped(&text, desk.look.dim(), text_area, frame);
            }
            (Side::Sheets | Side::Clusters, _, _, _) => {}
        }
    }
}

/// The table and the round that a sheet, or the sheet that it was made of, was written at.
fn round_mark(sheet: &Proposal, desk: &Desk) -> String {
    let session = desk.session();
    session.map_or_else(String::new, |session| {
        sheets::round_mark(birthplace(session, sheet))
    })
}

/// One side under the other, each with its head above it.
fn under(heads: Rect, body: Rect) -> ([Rect; 2], [Rect; 2]) {
    let [left, head, right] = Layout::vertical([
        Constraint::Percentage(44),
        Constraint::Length(1),
        Constraint::Min(1),
    ])
    .areas(body);
    ([heads, head], [left, right])
}

/// A list whose side has not the keys: the selected row is bold, and still in sight.
fn quiet_list(
    mut rows: Vec<Row>,
    columns: &[Column],
    selected: usize,
    desk: &Desk,
    area: Rect,
    frame: &mut Frame,
) -> Vec<(usize, Rect)> {
    let first = scroll(selected, rows.len(), usize::from(area.height));
    if let Some(row) = rows.get_mut(selected) {
        for (_, style) in &mut row.cells {
            *style = desk.look.strong();
        }
    }
    let shown: Vec<Row> = rows.into_iter().skip(first).collect();
    let places = list(&shown, columns, None, desk.look, area, frame);
    places
        .into_iter()
        .map(|(row, place)| (row + first, place))
        .collect()
}
