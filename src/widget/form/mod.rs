//! A form: fields one under the other, errors beside the field they are about, nothing typed is thrown away.

mod input;
mod kept;
mod open_list;
mod view;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{Cursor, Field, Input, Value};

/// What is wrong with a field, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The id of the field; of none when it is about the whole form.
    pub field: String,
    pub text: String,
}

/// A form and where the focus is. After the last field comes the button that saves.
#[derive(Debug, Clone)]
pub struct Form {
    pub title: String,
    pub fields: Vec<Field>,
    focus: usize,
    /// What is wrong with the whole.
    fault: Option<String>,
    /// How many fifths of the form the labels may take.
    label_fifths: u16,
}

/// What a key did to a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FormEvent {
    Changed,
    Submitted,
    /// Left without saving; what was typed is kept aside.
    Left,
    /// What was typed is to be thrown away.
    Discarded,
    /// The key is none of a form, and may be one of the screen under it.
    NotOurs,
}

/// Fifths of the form that labels may take.
const SHORT_LABELS: u16 = 2;
const LONG_LABELS: u16 = 4;

impl Form {
    pub fn new(title: String, fields: Vec<Field>) -> Self {
        let mut form = Self {
            title,
            fields,
            focus: 0,
            fault: None,
            label_fifths: SHORT_LABELS,
        };
        form.arrive();
        form
    }

    /// The same form, whose first field was begun elsewhere: what is typed goes on with it.
    pub fn going_on(mut self) -> Self {
        self.show_cursor();
        if let Some(first) = self.fields.first_mut() {
            first.go_on();
        }
        self
    }

    /// The same form, with room for long labels: titles beside short numbers.
    pub fn with_long_labels(self) -> Self {
        Self {
            label_fifths: LONG_LABELS,
            ..self
        }
    }

    /// The same form, with the focus on that field.
    pub fn begun_at(mut self, field: &str) -> Self {
        self.go_to(field);
        self
    }

    /// Puts the focus on that field; on the first one where there is none so called.
    pub fn go_to(&mut self, field: &str) {
        let place = self.fields.iter().position(|each| each.id == field);
        self.focus_on(place.unwrap_or(0));
        self.arrive();
    }

    /// Marks the fields that an empty form is blamed for: they must be filled in.
    pub fn need(&mut self, faults: &[Fault]) {
        for field in &mut self.fields {
            field.is_needed = faults.iter().any(|fault| fault.field == field.id);
        }
    }

    /// The index of the field with the focus; the number of fields where it is on the button.
    pub fn focus(&self) -> usize {
        self.focus
    }

    /// True where what is typed is text.
    pub fn is_at_text(&self) -> bool {
        let field = self.fields.get(self.focus);
        field.is_some_and(Field::is_written)
    }

    /// True where a text of many lines is typed.
    pub fn is_at_page(&self) -> bool {
        let field = self.fields.get(self.focus);
        field.is_some_and(|field| matches!(field.input, Input::Text(_)))
    }

    /// True while something is wrong with it.
    pub fn is_blamed(&self) -> bool {
        self.fault.is_some() || self.fields.iter().any(|field| field.fault.is_some())
    }

    /// What is wrong with the whole.
    pub fn fault(&self) -> Option<&str> {
        self.fault.as_deref()
    }

    /// Puts a value in the field with the focus.
    pub fn write(&mut self, value: &Value) {
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.fill(value);
            field.fault = None;
            // What was wrong with the whole was so of other values.
            self.fault = None;
        }
    }

    /// Shows what is wrong, and puts the focus on the first field concerned.
    pub fn blame(&mut self, faults: &[Fault]) {
        self.fault = None;
        for field in &mut self.fields {
            field.fault = faults
                .iter()
                .find(|fault| fault.field == field.id)
                .map(|fault| fault.text.clone());
        }
        match self.fields.iter().position(|field| field.fault.is_some()) {
            Some(first) => {
                self.focus = first;
                self.show_cursor();
                if let Some(field) = self.fields.get_mut(first) {
                    field.arrive();
                }
            }
            None => self.fault = faults.first().map(|fault| fault.text.clone()),
        }
    }

    pub fn key(&mut self, key: KeyEvent) -> FormEvent {
        let is_control = key.modifiers.contains(KeyModifiers::CONTROL);
        if key.code == KeyCode::F(2) || (is_control && key.code == KeyCode::Char('s')) {
            return if self.settle() {
                FormEvent::Submitted
            } else {
                FormEvent::Changed
            };
        }
        if matches!(key.code, KeyCode::Char(letter) if letter != ' ' && !is_control) {
            self.leave_button();
        }
        if let Some(field) = self.fields.get_mut(self.focus)
            && field.key(if opens(key, field) {
                KeyCode::Char(' ').into()
            } else {
                key
            })
        {
            field.fault = None;
            self.fault = None;
            return FormEvent::Changed;
        }
        match key.code {
            KeyCode::Esc => return FormEvent::Left,
            KeyCode::F(8) => return FormEvent::Discarded,
            KeyCode::Enter if self.focus >= self.fields.len() || self.is_one_line() => {
                return FormEvent::Submitted;
            }
            KeyCode::Tab | KeyCode::Enter | KeyCode::Down => self.step(1),
            KeyCode::BackTab | KeyCode::Up => self.step(-1),
            KeyCode::F(_) => return FormEvent::NotOurs,
            KeyCode::Char(_) if is_control => return FormEvent::NotOurs,
            _ => {}
        }
        FormEvent::Changed
    }

    /// Whoever types on the button went one step too far: the letters are for the last field, when one writes in it.
    fn leave_button(&mut self) {
        let last = self.fields.len().saturating_sub(1);
        let is_written = self.fields.last().is_some_and(Field::is_written);
        if self.focus > last && is_written {
            self.focus_on(last);
        }
    }

    /// Pastes into the field with the focus; returns how many letters found no room.
    pub fn paste(&mut self, text: &str) -> usize {
        self.leave_button();
        let field = self.fields.get_mut(self.focus);
        field.map_or(0, |field| field.paste(text))
    }

    /// Types letters in the field with the focus: unlike what is pasted, they always find room.
    pub fn type_in(&mut self, letters: &str) {
        self.leave_button();
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.type_in(letters);
        }
    }

    /// Puts the focus on a field, by its index.
    pub fn focus_on(&mut self, idx: usize) {
        if !self.settle() {
            return;
        }
        self.focus = idx.min(self.fields.len());
        self.show_cursor();
    }

    /// The word that was just ended by a space, a sign or a new line in the field with the focus.
    pub fn word_before(&self) -> Option<String> {
        self.fields.get(self.focus)?.word_before()
    }

    /// Puts another text in the place of that word.
    pub fn replace_word_before(&mut self, text: &str) {
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.replace_word_before(text);
        }
    }

    /// A form that only asks for one line is done when the line is.
    fn is_one_line(&self) -> bool {
        matches!(
            self.fields.as_slice(),
            [Field {
                input: Input::Line(_),
                ..
            }]
        )
    }

    fn step(&mut self, step: isize) {
        if !self.settle() {
            return;
        }
        let stops = self.fields.len() + 1;
        self.focus = (self.focus + stops).saturating_add_signed(step) % stops;
        self.arrive();
    }

    /// Shows the cursor in the field with the focus, on what it holds: the first letter takes its place.
    fn arrive(&mut self) {
        self.show_cursor();
        if let Some(field) = self.fields.get_mut(self.focus) {
            field.arrive();
        }
    }

    fn show_cursor(&mut self) {
        for (idx, field) in self.fields.iter_mut().enumerate() {
            field.show_cursor(if idx == self.focus {
                Cursor::Shown
            } else {
                Cursor::Hidden
            });
        }
    }

    /// Takes what was typed in the list of the field with the focus for the choice it stands for; false where it stands for
    /// none, and the field is not to be left.
    pub fn settle(&mut self) -> bool {
        match self.fields.get_mut(self.focus) {
            Some(Field {
                input: Input::Choose(chooser),
                ..
            }) => chooser.settle(),
            Some(_) | None => true,
        }
    }
}

/// True for Enter on something that must be chosen and is not yet: it opens the list, as Space does.
fn opens(key: KeyEvent, field: &Field) -> bool {
    let is_empty =
        matches!(&field.input, Input::Choose(chooser) if !chooser.is_open() && chooser.values().is_empty());
    key.code == KeyCode::Enter && field.is_needed && is_empty
}

#[cfg(test)]
mod tests;
