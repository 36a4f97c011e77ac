//! One field of a form and what was typed in it.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui_textarea::{CursorMove, TextArea, WrapMode};

use super::pen::{self, REVERSED, UNDERLINED};
use super::value::{Value, YesNo};
use super::{Choice, Chooser, How};

/// A field: its id, its words, its input, and what is wrong with it.
#[derive(Debug, Clone)]
pub struct Field {
    pub id: String,
    pub label: String,
    /// One sentence shown while the field has the focus.
    pub hint: String,
    pub input: Input,
    pub fault: Option<String>,
    /// Nothing is saved while it is empty.
    pub is_needed: bool,
    /// It holds what was being typed when its form was last left.
    is_found_again: bool,
    /// How many rows of the form it takes.
    pub rows: u16,
}

/// How a field is filled in.
#[derive(Debug, Clone)]
pub enum Input {
    /// One line of text.
    Line(Box<TextArea<'static>>),
    /// Several lines; each line is an entry of its own.
    Text(Box<TextArea<'static>>),
    Choose(Chooser),
    Flag(bool),
}

/// Whether a field shows its cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cursor {
    Shown,
    Hidden,
}

/// The rows of a field of several lines, unless it asks for more.
const TEXT_ROWS: u16 = 4;

/// The most letters a paste may bring a line to: what is longer was meant for elsewhere.
const MOST_IN_LINE: usize = 2_000;
/// The same for a text: some twenty pages, which every key still paints at once.
const MOST_IN_TEXT: usize = 50_000;

impl Field {
    /// True where one writes, on one line or on several.
    pub fn is_written(&self) -> bool {
        matches!(self.input, Input::Line(_) | Input::Text(_))
    }

    fn new(id: &str, label: String, input: Input) -> Self {
        let rows = match &input {
            Input::Line(_) | Input::Choose(_) | Input::Flag(_) => 1,
            Input::Text(_) => TEXT_ROWS,
        };
        Self {
            id: id.to_owned(),
            label,
            hint: String::new(),
            input,
            fault: None,
            is_needed: false,
            is_found_again: false,
            rows,
        }
    }

    /// The same field with more room.
    pub fn with_rows(mut self, rows: u16) -> Self {
        self.rows = rows;
        self
    }

    pub fn line(id: &str, label: String, text: &str) -> Self {
        Self::new(
            id,
            label,
            Input::Line(Box::new(pen::area(
                text.lines().map(str::to_owned).take(1).collect(),
            ))),
        )
    }

    pub fn text(id: &str, label: String, text: &str) -> Self {
        let mut area = pen::area(text.lines().map(str::to_owned).collect());
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        Self::new(id, label, Input::Text(Box::new(area)))
    }

    pub fn choose(id: &str, label: String, how: How, choices: Vec<Choice>, values: &[String]) -> Self {
        Self::new(id, label, Input::Choose(Chooser::new(how, choices, values)))
    }

    pub fn yes_or_no(id: &str, label: String, answer: YesNo) -> Self {
        Self::new(id, label, Input::Flag(answer == YesNo::Yes))
    }

    pub fn with_hint(mut self, hint: String) -> Self {
        self.hint = hint;
        self
    }

    pub fn value(&self) -> Value {
        match &self.input {
            Input::Line(area) | Input::Text(area) => Value::Text(area.lines().join("\n")),
            Input::Choose(chooser) => Value::Chosen(chooser.values()),
            Input::Flag(is_on) => Value::Flag(*is_on),
        }
    }

    /// What was typed in its list and chose nothing.
    pub fn unsaid(&self) -> Option<&str> {
        match &self.input {
            Input::Choose(chooser) => Some(chooser.unsaid()),
            Input::Line(_) | Input::Text(_) | Input::Flag(_) => None,
        }
    }

    /// What it holds when nothing was written in it.
    pub fn nothing(&self) -> Value {
        match &self.input {
            Input::Line(_) | Input::Text(_) => Value::Text(String::new()),
            Input::Choose(_) => Value::Chosen(Vec::new()),
            Input::Flag(_) => Value::Flag(false),
        }
    }

    /// Fills the field with a value found again; one of another sort is ignored.
    pub fn fill(&mut self, value: &Value) {
        match (&mut self.input, value) {
            (Input::Line(area) | Input::Text(area), Value::Text(text)) => {
                area.select_all();
                area.cut();
                area.insert_str(text);
            }
            (Input::Choose(chooser), Value::Chosen(values)) => chooser.fill(values),
            (Input::Flag(flag), Value::Flag(is_on)) => *flag = *is_on,
            (Input::Line(_) | Input::Text(_) | Input::Choose(_) | Input::Flag(_), _) => {}
        }
    }

    /// Fills the field with what was being typed when its form was last left, to be gone on with.
    pub fn find_again(&mut self, value: &Value) {
        if *value != self.value() {
            self.is_found_again = self.is_written() && *value != self.nothing();
            self.fill(value);
        }
    }

    /// Takes a key; false when it is for the form.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        match &mut self.input {
            Input::Line(area) => pen::line_key(area, key),
            Input::Text(area) => pen::text_key(area, key),
            Input::Choose(chooser) => chooser.key(key),
            Input::Flag(flag) => flag_key(flag, key),
        }
    }

    /// Shows the cursor in the field that has the focus, and hides it in the others.
    pub fn show_cursor(&mut self, cursor: Cursor) {
        match &mut self.input {
            Input::Line(area) | Input::Text(area) => match cursor {
                Cursor::Shown => area.set_cursor_style(REVERSED),
                Cursor::Hidden => {
                    area.cancel_selection();
                    area.set_cursor_style(UNDERLINED);
                }
            },
            Input::Choose(_) | Input::Flag(_) => {}
        }
    }

    /// The same text, with the cursor on an empty line after what it holds: what is typed is an entry of its own.
    pub fn with_new_line(mut self) -> Self {
        if let Input::Text(area) = &mut self.input
            && !area.is_empty()
        {
            area.insert_newline();
        }
        self
    }

    /// What a line holds was begun elsewhere: the cursor stands after it.
    pub fn go_on(&mut self) {
        if let Input::Line(area) = &mut self.input {
            area.cancel_selection();
            area.move_cursor(CursorMove::End);
        }
    }

    /// The focus walked here: what a line holds is marked, so that the first letter takes its place. What was found again
    /// is gone on with.
    pub fn arrive(&mut self) {
        if self.is_found_again {
            self.go_on();
            return;
        }
        if let Input::Line(area) = &mut self.input
            && !area.is_empty()
        {
            area.select_all();
        }
    }

    /// The key of the sentence that tells how the keys are used here, as the field is now.
    pub fn gesture(&self) -> &'static str {
        match &self.input {
            Input::Line(area) if area.is_selecting() => "gesture-marked",
            Input::Line(_) if self.is_found_again => "gesture-line-found",
            Input::Text(_) if self.is_found_again => "gesture-text-found",
            Input::Choose(chooser) if chooser.is_open() => "gesture-list",
            Input::Choose(chooser) if !chooser.unsaid().is_empty() => "gesture-left",
            Input::Line(_) | Input::Text(_) | Input::Choose(_) | Input::Flag(_) => self.own_gesture(),
        }
    }

    /// The same when nothing has begun in it yet.
    pub fn own_gesture(&self) -> &'static str {
        match &self.input {
            Input::Line(_) => "gesture-line",
            Input::Text(_) => "gesture-text",
            Input::Choose(chooser) => match chooser.how() {
                How::One => "gesture-one",
                How::Many => "gesture-many",
            },
            Input::Flag(_) => "gesture-flag",
        }
    }

    /// Types letters that came in one piece, in a text.
    pub fn type_in(&mut self, letters: &str) {
        match &mut self.input {
            Input::Line(area) | Input::Text(area) => drop(area.insert_str(letters)),
            Input::Choose(_) | Input::Flag(_) => {}
        }
    }

    /// Takes a pasted text, in a line without its line breaks; returns how many letters found no room.
    pub fn paste(&mut self, text: &str) -> usize {
        let clean: String = text.replace("\r\n", "\n").replace('\r', "\n");
        let clean: String = clean
            .chars()
            .filter(|letter| *letter == '\n' || !letter.is_control())
            .collect();
        match &mut self.input {
            Input::Line(area) => pen::insert(area, &clean.replace('\n', " "), MOST_IN_LINE),
            Input::Text(area) => pen::insert(area, &clean, MOST_IN_TEXT),
            Input::Choose(chooser) => {
                chooser.paste(&clean);
                0
            }
            Input::Flag(_) => 0,
        }
    }
}

impl Field {
    /// The word that was just ended: before a sign, or at the end of the line above a new one.
    pub fn word_before(&self) -> Option<String> {
        match &self.input {
            Input::Line(area) | Input::Text(area) => pen::word_before(area).map(|(word, _)| word),
            Input::Choose(_) | Input::Flag(_) => None,
        }
    }

    /// Puts another text in the place of that word; the cursor stays after what was typed.
    pub fn replace_word_before(&mut self, text: &str) {
        let (Input::Line(area) | Input::Text(area)) = &mut self.input else {
            return;
        };
        pen::replace_word_before(area, text);
    }
}

fn flag_key(flag: &mut bool, key: KeyEvent) -> bool {
    match key.code {
        KeyCode::Char(' ') => *flag = !*flag,
        KeyCode::Char('s' | 'S' | 'y' | 'Y' | 'x' | 'X') => *flag = true,
        KeyCode::Char('n' | 'N') => *flag = false,
        KeyCode::Char(_) => {}
        _ => return false,
    }
    true
}

#[cfg(test)]
mod tests;
