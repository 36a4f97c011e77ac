//! How a form is drawn: labels, fields, the foot with its sentence and its button.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::super::{Field, boxed, centred, cut, lines_of, wrapped};
use super::Form;
use super::input::{Focus, view_input};
use crate::look::Look;
use crate::text::Words;

/// The narrowest column of labels; it grows with the longest label, up to a share of the form.
const LABEL: u16 = 22;
/// The rows under the fields: two for the hint, one for the keys of the field, one for the button.
const FOOT: u16 = 4;
/// In a form narrower than this labels may take half of it.
const NARROW: u16 = 70;
/// Stands after the label of a field that must be filled in.
const NEEDED: &str = " *";
/// Stands between the parts of a row of hints.
const DIVIDER: &str = " · ";
/// The widest form.
const WIDE: u16 = 92;

impl Form {
    /// Draws the form and a note on how its numbers stand, if it has one. Returns the index and place of each field
    /// shown (the button has the index after the last).
    pub fn view(
        &self,
        note: Option<&str>,
        words: &Words,
        look: &Look,
        area: Rect,
        frame: &mut Frame,
    ) -> Vec<(usize, Rect)> {
        let room = area.width.min(WIDE).saturating_sub(2);
        let note_rows = note.map_or(0, |note| lines_of(note, room).min(2));
        let wanted: u16 = self.fields.iter().map(rows_of).sum::<u16>() + 4 + FOOT + note_rows;
        let outside = centred(WIDE, wanted, area);
        let inside = boxed(&self.title, look, outside, frame);
        let body = Rect {
            height: inside.height.saturating_sub(FOOT + note_rows),
            ..inside
        };
        let mut places = self.view_fields(words, look, body, frame);
        let note_area = Rect {
            y: body.bottom(),
            height: note_rows,
            ..inside
        };
        wrapped(note.unwrap_or_default(), look.strong(), note_area, frame);
        let foot = Rect {
            y: note_area.bottom(),
            height: inside.bottom().saturating_sub(note_area.bottom()),
            ..inside
        };
        places.push((self.fields.len(), self.view_foot(words, look, foot, frame)));
        self.view_needed(words, look, outside, frame);
        self.view_open_list(words, look, &places, area, frame);
        places
    }

    fn view_fields(&self, words: &Words, look: &Look, body: Rect, frame: &mut Frame) -> Vec<(usize, Rect)> {
        let mut places = Vec::new();
        let mut y = body.y;
        for (idx, field) in self.fields.iter().enumerate().skip(self.first_shown(body.height)) {
            let height = rows_of(field).min(body.bottom().saturating_sub(y));
            if height == 0 {
                break;
            }
            let place = Rect { y, height, ..body };
            self.view_field(idx, field, words, look, place, frame);
            places.push((idx, place));
            y += height;
        }
        places
    }

    /// The first field drawn, so that the one with the focus is wholly in sight.
    fn first_shown(&self, height: u16) -> usize {
        let focus = self.focus.min(self.fields.len().saturating_sub(1));
        let mut used = 0;
        let mut first = focus;
        for idx in (0..=focus).rev() {
            used += self.fields.get(idx).map_or(0, rows_of);
            if used > height && idx != focus {
                break;
            }
            first = idx;
        }
        first
    }

    pub(super) fn label_width(&self, width: u16) -> u16 {
        let widths = self
            .fields
            .iter()
            .map(|field| field.label.width() + if field.is_needed { NEEDED.width() } else { 0 });
        let longest = widths.max();
        let wanted = u16::try_from(longest.unwrap_or(0))
            .unwrap_or(u16::MAX)
            .saturating_add(3);
        let most = match width {
            ..NARROW => width / 2,
            NARROW.. => width / 5 * self.label_fifths,
        };
        wanted.min(most).max(LABEL).min(width)
    }

    fn view_field(
        &self,
        idx: usize,
        field: &Field,
        words: &Words,
        look: &Look,
        area: Rect,
        frame: &mut Frame,
    ) {
        let focus = if idx == self.focus {
            Focus::Here
        } else {
            Focus::Elsewhere
        };
        let (label_style, mark) = match focus {
            Focus::Here => (look.strong(), look.symbols.selected),
            Focus::Elsewhere => (look.dim(), " "),
        };
        let needed = if field.is_needed { NEEDED } else { "" };
        let label = format!("{mark} {}{needed}", field.label);
        let label_width = self.label_width(area.width);
        frame.render_widget(
            Line::styled(
                cut(&label, usize::from(label_width).saturating_sub(1)),
                label_style,
            ),
            Rect {
                width: label_width,
                height: 1,
                ..area
            },
        );
        let fault_rows = u16::from(field.fault.is_some());
        let box_area = Rect {
            x: area.x + label_width,
            width: area.width - label_width,
            height: area.height.saturating_sub(fault_rows),
            ..area
        };
        view_input(&field.input, focus, words, look, box_area, frame);
        if let Some(fault) = &field.fault {
            let place = Rect {
                y: box_area.bottom(),
                height: fault_rows,
                ..box_area
            };
            frame.render_widget(
                Line::styled(cut(&format!("! {fault}"), usize::from(place.width)), look.error()),
                place,
            );
        }
    }

    fn view_foot(&self, words: &Words, look: &Look, area: Rect, frame: &mut Frame) -> Rect {
        let focused = self.fields.get(self.focus);
        let (text, style) = match (&self.fault, focused) {
            (Some(fault), _) => (format!("! {fault}"), look.error()),
            (
                None,
                Some(Field {
                    fault: Some(fault), ..
                }),
            ) => (format!("! {fault}"), look.error()),
            (None, Some(field)) => (field.hint.clone(), look.dim()),
            (None, None) => (String::new(), look.dim()),
        };
        wrapped(
            &text,
            style,
            Rect {
                height: area.height.saturating_sub(2),
                ..area
            },
            frame,
        );
        let gesture = words.say(focused.map_or("gesture-button", Field::gesture));
        let gesture = first_parts(&gesture, usize::from(area.width));
        let row = Rect {
            y: area.bottom().saturating_sub(2),
            height: 1.min(area.height),
            ..area
        };
        frame.render_widget(Line::styled(gesture, look.key()), row);
        let place = Rect {
            y: area.bottom().saturating_sub(1),
            height: 1.min(area.height),
            ..area
        };
        let style = if focused.is_none() {
            look.selected()
        } else {
            look.strong()
        };
        let mark = if focused.is_none() {
            look.symbols.selected
        } else {
            " "
        };
        let button = format!("{mark}[ {} F2 ]  ", words.say("form-save"));
        let room = usize::from(area.width).saturating_sub(button.width());
        let keys = first_parts(&words.say("form-keys"), room);
        let line = Line::from(vec![
            Span::styled(button.trim_end().to_owned(), style),
            Span::raw("  "),
            Span::styled(keys, look.dim()),
        ]);
        frame.render_widget(line, place);
        place
    }

    /// What the star after a label means, on the lower border.
    fn view_needed(&self, words: &Words, look: &Look, outside: Rect, frame: &mut Frame) {
        if !self.fields.iter().any(|field| field.is_needed) {
            return;
        }
        let text = format!(" {} ", words.say("form-needed"));
        let width = u16::try_from(text.width()).unwrap_or(u16::MAX);
        let place = Rect {
            x: outside.right().saturating_sub(width + 2),
            y: outside.bottom().saturating_sub(1),
            width,
            height: 1,
        };
        frame.render_widget(Line::styled(text, look.dim()), place.intersection(outside));
    }
}

/// The parts of a row of hints, divided by dots, that find room; all of the first one.
fn first_parts(text: &str, width: usize) -> String {
    let mut shown = String::new();
    for part in text.split(DIVIDER) {
        let so_far = if shown.is_empty() {
            part.to_owned()
        } else {
            format!("{shown}{DIVIDER}{part}")
        };
        if so_far.width() > width {
            break;
        }
        shown = so_far;
    }
    shown
}

fn rows_of(field: &Field) -> u16 {
    field.rows + u16::from(field.fault.is_some())
}
