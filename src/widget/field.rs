//! One field of a form and what was typed in it.

use std::collections::BTreeMap;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::style::{Modifier, Style};
use ratatui_textarea::{CursorMove, TextArea, WrapMode};
use serde::{Deserialize, Serialize};

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

/// A line to write on.
const UNDERLINED: Style = Style::new().add_modifier(Modifier::UNDERLINED);
/// Where one is, or what the next letter takes the place of.
const REVERSED: Style = Style::new().add_modifier(Modifier::REVERSED);

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    Text(String),
    Chosen(Vec<String>),
    Flag(bool),
}

/// What a form holds, by field id.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Values(pub BTreeMap<String, Value>);

impl Values {
    /// The text of a field, without spaces around; empty when there is no such field.
    pub fn text(&self, id: &str) -> String {
        match self.0.get(id) {
            Some(Value::Text(text)) => text.trim().to_owned(),
            Some(Value::Chosen(values)) => values.first().cloned().unwrap_or_default(),
            Some(Value::Flag(_)) | None => String::new(),
        }
    }

    /// The lines of a field that are not empty.
    pub fn lines(&self, id: &str) -> Vec<String> {
        self.text(id)
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// The one value chosen.
    pub fn one(&self, id: &str) -> Option<String> {
        self.many(id).into_iter().next()
    }

    pub fn many(&self, id: &str) -> Vec<String> {
        match self.0.get(id) {
            Some(Value::Chosen(values)) => values.clone(),
            Some(Value::Text(_) | Value::Flag(_)) | None => Vec::new(),
        }
    }

    pub fn flag(&self, id: &str) -> bool {
        matches!(self.0.get(id), Some(Value::Flag(true)))
    }
}

impl Field {
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
            Input::Line(Box::new(area(text.lines().map(str::to_owned).take(1).collect()))),
        )
    }

    pub fn text(id: &str, label: String, text: &str) -> Self {
        let mut area = area(text.lines().map(str::to_owned).collect());
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        Self::new(id, label, Input::Text(Box::new(area)))
    }

    pub fn choose(id: &str, label: String, how: How, choices: Vec<Choice>, values: &[String]) -> Self {
        Self::new(id, label, Input::Choose(Chooser::new(how, choices, values)))
    }

    pub fn yes_or_no(id: &str, label: String, is_on: bool) -> Self {
        Self::new(id, label, Input::Flag(is_on))
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

    /// Takes a key; false when it is for the form.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        match &mut self.input {
            Input::Line(area) => line_key(area, key),
            Input::Text(area) => text_key(area, key),
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

    /// The focus walked here: what a line holds is marked, so that the first letter takes its place.
    pub fn arrive(&mut self) {
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
            Input::Choose(chooser) if chooser.is_open() => "gesture-list",
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

    /// Takes a pasted text, in a line without its line breaks; returns how many letters found no room.
    pub fn paste(&mut self, text: &str) -> usize {
        let clean: String = text.replace("\r\n", "\n").replace('\r', "\n");
        let clean: String = clean
            .chars()
            .filter(|letter| *letter == '\n' || !letter.is_control())
            .collect();
        match &mut self.input {
            Input::Line(area) => insert(area, &clean.replace('\n', " "), MOST_IN_LINE),
            Input::Text(area) => insert(area, &clean, MOST_IN_TEXT),
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
            Input::Line(area) | Input::Text(area) => word_before(area).map(|(word, _)| word),
            Input::Choose(_) | Input::Flag(_) => None,
        }
    }

    /// Puts another text in the place of that word; the cursor stays after what was typed.
    pub fn replace_word_before(&mut self, text: &str) {
        let (Input::Line(area) | Input::Text(area)) = &mut self.input else {
            return;
        };
        let Some((word, (row, end))) = word_before(area) else {
            return;
        };
        let is_new_line = area.cursor().1 == 0;
        let jump = |row: usize, column: usize| {
            CursorMove::Jump(
                u16::try_from(row).unwrap_or(u16::MAX),
                u16::try_from(column).unwrap_or(u16::MAX),
            )
        };
        area.move_cursor(jump(row, end));
        for _ in word.chars() {
            area.delete_char();
        }
        area.insert_str(text);
        if is_new_line {
            area.move_cursor(jump(row + 1, 0));
        } else {
            area.move_cursor(CursorMove::Forward);
        }
    }
}

/// The last whole word before the cursor, and the place after its last letter.
fn word_before(area: &TextArea<'static>) -> Option<(String, (usize, usize))> {
    let (row, column) = (area.cursor().0, area.cursor().1);
    let (row, end) = match (row, column) {
        (0, 0) => return None,
        (row, 0) => (row - 1, area.lines().get(row - 1)?.chars().count()),
        (row, column) => (row, column - 1),
    };
    let before: Vec<char> = area.lines().get(row)?.chars().take(end).collect();
    let is_inside = |letter: &&char| !letter.is_whitespace() && !matches!(letter, '(' | '«' | '"' | '“');
    let word: Vec<char> = before.iter().rev().take_while(is_inside).copied().collect();
    let word: String = word.into_iter().rev().collect();
    (!word.is_empty()).then_some((word, (row, end)))
}

/// Inserts what leaves the field with at most `most` letters; returns how many were left out.
fn insert(area: &mut TextArea<'static>, text: &str, most: usize) -> usize {
    let n_held: usize = area.lines().iter().map(|line| line.chars().count() + 1).sum();
    let room = most.saturating_sub(n_held);
    area.insert_str(text.chars().take(room).collect::<String>());
    text.chars().count().saturating_sub(room)
}

fn area(lines: Vec<String>) -> TextArea<'static> {
    let mut area = TextArea::new(lines);
    area.move_cursor(CursorMove::Bottom);
    area.move_cursor(CursorMove::End);
    area.set_cursor_line_style(Style::default());
    area.set_style(UNDERLINED);
    area.set_cursor_style(UNDERLINED);
    area.set_selection_style(REVERSED);
    area
}

/// True for a letter typed as text, AltGr included (it arrives as Ctrl+Alt on Windows).
fn is_text(key: KeyEvent) -> bool {
    let control = key.modifiers.contains(KeyModifiers::CONTROL);
    let alt = key.modifiers.contains(KeyModifiers::ALT);
    matches!(key.code, KeyCode::Char(_)) && control == alt
}

fn edits(area: &mut TextArea<'static>, key: KeyEvent) -> bool {
    if let (KeyCode::Char(letter), true) = (key.code, is_text(key)) {
        area.insert_char(letter);
        return true;
    }
    match key.code {
        KeyCode::Char('z') if key.modifiers == KeyModifiers::CONTROL => take_back(area),
        KeyCode::Char('y') if key.modifiers == KeyModifiers::CONTROL => {
            area.redo();
        }
        KeyCode::Backspace | KeyCode::Delete => {
            area.input(key);
        }
        KeyCode::Left | KeyCode::Right | KeyCode::Home | KeyCode::End => {
            area.cancel_selection();
            area.input(key);
        }
        _ => return false,
    }
    true
}

/// Takes back the last edit. A text that a letter took the place of comes back at once, not by way of nothing.
fn take_back(area: &mut TextArea<'static>) {
    area.cancel_selection();
    while area.undo() && area.is_empty() {}
}

fn line_key(area: &mut TextArea<'static>, key: KeyEvent) -> bool {
    edits(area, key)
}

fn text_key(area: &mut TextArea<'static>, key: KeyEvent) -> bool {
    match key.code {
        KeyCode::Enter => area.insert_newline(),
        KeyCode::Up if area.screen_cursor().row > 0 => area.move_cursor(CursorMove::Up),
        KeyCode::Down if area.cursor().0 + 1 < area.lines().len() => area.move_cursor(CursorMove::Down),
        _ => return edits(area, key),
    }
    true
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
mod tests {
    use super::*;

    fn press(field: &mut Field, code: KeyCode) {
        field.key(KeyEvent::new(code, KeyModifiers::NONE));
    }

    fn text(field: &Field) -> String {
        match field.value() {
            Value::Text(text) => text,
            Value::Chosen(_) | Value::Flag(_) => String::new(),
        }
    }

    #[test]
    fn the_first_letter_takes_the_place_of_a_marked_line_and_can_be_taken_back() {
        let mut field = Field::line("a", "A".into(), "Bologna");
        field.arrive();
        press(&mut field, KeyCode::Char('Z'));
        assert_eq!(text(&field), "Z");
        field.key(KeyEvent::new(KeyCode::Char('z'), KeyModifiers::CONTROL));
        assert_eq!(text(&field), "Bologna");
    }

    #[test]
    fn an_arrow_keeps_a_marked_line() {
        for code in [KeyCode::Left, KeyCode::Right, KeyCode::End] {
            let mut field = Field::line("a", "A".into(), "Bologna");
            field.arrive();
            press(&mut field, code);
            press(&mut field, KeyCode::Char('!'));
            assert_eq!(text(&field).chars().count(), 8, "{code:?}");
        }
    }

    #[test]
    fn a_text_of_several_lines_is_never_marked() {
        let mut field = Field::text("a", "A".into(), "una frase");
        field.arrive();
        press(&mut field, KeyCode::Char('.'));
        assert_eq!(text(&field), "una frase.");
    }
}
