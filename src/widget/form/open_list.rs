//! The open list of a field that is chosen: what matches what is typed, over what lies below the field.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::{Column, Input, Row, boxed, list, wrapped};
use super::Form;
use crate::look::Look;
use crate::text::Words;

impl Form {
    /// The list of matches of the field with the focus, over what is below it.
    pub(super) fn view_open_list(
        &self,
        words: &Words,
        look: &Look,
        places: &[(usize, Rect)],
        area: Rect,
        frame: &mut Frame,
    ) {
        let Some(field) = self.fields.get(self.focus) else {
            return;
        };
        let Input::Choose(chooser) = &field.input else {
            return;
        };
        let Some((matches, marked)) = chooser.open_list() else {
            return;
        };
        let title = match chooser.typed() {
            "" => field.label.clone(),
            typed => format!("{}: {typed}▏", field.label),
        };
        let Some((_, place)) = places.iter().find(|(idx, _)| *idx == self.focus) else {
            return;
        };
        let height = u16::try_from(matches.len().clamp(1, 7)).unwrap_or(7) + 2;
        let x = place.x + self.label_width(place.width);
        let below = place.y + 1;
        let y = if below + height <= area.bottom() {
            below
        } else {
            place.y.saturating_sub(height)
        };
        let list_area = Rect {
            x,
            y,
            width: place.right().saturating_sub(x),
            height,
        }
        .intersection(area);
        let inside = boxed(&title, look, list_area, frame);
        if matches.is_empty() {
            let why = match chooser.chosen_already() {
                Some(there) => words.tell("picker-there", &[("choice", there.to_owned().into())]),
                None => words.say("picker-none"),
            };
            wrapped(&why, look.dim(), inside, frame);
        }
        let rows: Vec<Row> = matches
            .iter()
            .map(|choice| Row::plain(choice.label.clone()))
            .collect();
        list(&rows, &[Column::Rest], Some(marked), look, inside, frame);
    }
}
