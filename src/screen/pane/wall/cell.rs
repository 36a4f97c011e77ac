//! One cell of the wall: the sheet in it, how many signed, whether they want to be elsewhere too.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::sight::Sight;
use super::spot::Spot;
use crate::domain::{Proposal, Space, interested_in};
use crate::widget::cut;

/// What a cell shows: lines of text, the last with a count at its right.
struct Face {
    text: String,
    style: Style,
    count: String,
    count_style: Style,
}

/// Draws one cell: its sheet, or that it is free.
pub fn view(sight: &Sight, spot: Spot, space: &Space, area: Rect, frame: &mut Frame) {
    let look = sight.desk.look;
    let is_here = sight.here == spot;
    let face = face(sight, spot, space);
    let width = usize::from(area.width).saturating_sub(2);
    let count_width = match face.count.width() {
        0 => 0,
        width => width + 1,
    };
    let lines = folded(&face.text, width, usize::from(area.height), count_width);
    for (row, text) in (0..area.height).zip(lines) {
        let mark = match (is_here, row) {
            (true, 0) => look.symbols.selected,
            (true | false, _) => " ",
        };
        let is_last = row + 1 == area.height;
        let count = if is_last { face.count.as_str() } else { "" };
        let gap = width.saturating_sub(text.width() + count.width());
        let (style, count_style) = if is_here {
            (look.selected(), look.selected())
        } else {
            (face.style, face.count_style)
        };
        let line = Line::from(vec![
            Span::styled("│", look.border()),
            Span::styled(mark, style),
            Span::styled(text, style),
            Span::styled(" ".repeat(gap), style),
            Span::styled(count.to_owned(), count_style),
        ]);
        let place = Rect {
            y: area.y + row,
            height: 1,
            ..area
        };
        frame.render_widget(line, place);
    }
}

fn face(sight: &Sight, spot: Spot, space: &Space) -> Face {
    let look = sight.desk.look;
    let in_hand = sight.carried.filter(|_| sight.here == spot);
    match (spot.topic(sight.session, sight.kind), in_hand) {
        (Some(topic), _) => face_of(sight, topic, space),
        (None, Some(topic)) => Face {
            text: sight.short_name(topic),
            style: look.warning(),
            count: String::new(),
            count_style: look.dim(),
        },
        (None, None) => Face {
            text: sight.desk.say("wall-free"),
            style: look.dim(),
            count: String::new(),
            count_style: look.dim(),
        },
    }
}

fn face_of(sight: &Sight, topic: &Proposal, space: &Space) -> Face {
    let look = sight.desk.look;
    let signed = interested_in(sight.session, &topic.id).len();
    let is_full = space
        .seats
        .is_some_and(|seats| signed > usize::try_from(seats).unwrap_or(usize::MAX));
    let clashes = sight.clashing.contains(&topic.id);
    let seats = space.seats.map(|seats| format!("/{seats}")).unwrap_or_default();
    let mark = if clashes { "!" } else { "" };
    let is_pinned = sight.session.wall.pins.contains(&topic.id);
    let pin = match (sight.moved.contains(&topic.id), is_pinned) {
        (true, _) => "+",
        (false, true) => "■",
        (false, false) => "",
    };
    let is_in_hand = sight.carried.is_some_and(|carried| carried.id == topic.id);
    Face {
        text: sight.short_name(topic),
        style: if is_in_hand { look.dim() } else { look.text() },
        count: format!("{pin}{signed}{seats}{mark}"),
        count_style: if is_full || clashes {
            look.warning()
        } else {
            look.dim()
        },
    }
}

/// Folds a text into exactly `height` lines of `width`, the last shorter by `kept`; cut with an ellipsis if too long.
fn folded(text: &str, width: usize, height: usize, kept: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::with_capacity(height);
    let mut rest = text.trim();
    while lines.len() + 1 < height {
        let (line, after) = first_line(rest, width);
        lines.push(line);
        rest = after;
    }
    lines.push(cut(rest, width.saturating_sub(kept)));
    lines.truncate(height);
    lines
}

/// Splits off the words that fit in `width`; a longer word is cut with an ellipsis.
fn first_line(text: &str, width: usize) -> (String, &str) {
    if text.width() <= width {
        return (text.to_owned(), "");
    }
    let spaces = text.match_indices(' ').map(|(place, _)| place);
    let fits = spaces.filter_map(|place| text.split_at_checked(place));
    match fits.take_while(|(line, _)| line.width() <= width).last() {
        Some((line, after)) => (line.to_owned(), after.trim_start()),
        None => {
            let (word, after) = text.split_once(' ').unwrap_or((text, ""));
            (cut(word, width), after)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_folded_at_words_and_leaves_room_for_the_count() {
        let lines = folded("T01 Orto-giardino condiviso: chi apre il cancello?", 22, 2, 6);
        assert_eq!(lines, ["T01 Orto-giardino", "condiviso: chi …"]);
        assert_eq!(folded("T02 Cani", 22, 2, 6), ["T02 Cani", ""]);
        assert_eq!(folded("T02 Cani", 5, 1, 0), ["T02 …"]);
    }

    #[test]
    fn a_word_longer_than_a_line_is_cut_and_the_next_begins_a_line() {
        assert_eq!(
            folded("precipitevolissimevolmente sì", 8, 2, 0),
            ["precipi…", "sì"]
        );
    }
}
