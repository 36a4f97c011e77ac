//! The sheets below the wall: posted and not yet placed, merged, withdrawn. None is ever thrown away.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;

use super::sight::Sight;
use super::spot::{Spot, sheets_below};
use crate::domain::{Proposal, ProposalState};
use crate::screen::topic::{convener, topic_name};
use crate::widget::{Column, Row, cut, list};

/// Draws the sheets, under a title where there is room for it, and returns the place of each one in sight.
pub fn view(sight: &Sight, area: Rect, frame: &mut Frame) -> Vec<(usize, Rect)> {
    let sheets = sheets_below(sight.session, sight.kind);
    if sheets.is_empty() || area.height == 0 {
        return Vec::new();
    }
    let title_height = u16::from(area.height > 1);
    let title = Rect {
        height: title_height,
        ..area
    };
    let text = cut(&sight.desk.say("wall-below"), usize::from(area.width));
    frame.render_widget(Line::styled(text, sight.desk.look.title()), title);
    let body = Rect {
        y: area.y + title_height,
        height: area.height - title_height,
        ..area
    };
    let rows: Vec<Row> = sheets.iter().map(|topic| row(sight, topic)).collect();
    let selected = match sight.here {
        Spot::Below(row) => Some(row),
        Spot::Cell { .. } => None,
    };
    let columns = [Column::Fixed(20), Column::Rest, Column::Fixed(20)];
    list(&rows, &columns, selected, sight.desk.look, body, frame)
}

fn row(sight: &Sight, topic: &Proposal) -> Row {
    let (state, style) = state(sight, topic);
    let look = sight.desk.look;
    Row::new(vec![
        (state, style),
        (topic_name(topic), look.text()),
        (convener(topic, sight.session, sight.desk), look.dim()),
    ])
}

fn state(sight: &Sight, topic: &Proposal) -> (String, Style) {
    let desk = sight.desk;
    match &topic.state {
        ProposalState::Posted => (desk.say("wall-unplaced"), desk.look.warning()),
        ProposalState::Merged { into, .. } => (
            desk.tell("wall-merged", &[("into", into.to_string().into())]),
            desk.look.dim(),
        ),
        ProposalState::Withdrawn { .. } => (desk.say("wall-withdrawn"), desk.look.dim()),
    }
}
