//! What writes in a field: letters and signs, words put in the place of others, what is taken back.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::style::{Modifier, Style};
use ratatui_textarea::{CursorMove, Input, Key, TextArea};

/// A line to write on.
pub const UNDERLINED: Style = Style::new().add_modifier(Modifier::UNDERLINED);
/// Where one is, or what the next letter takes the place of.
pub const REVERSED: Style = Style::new().add_modifier(Modifier::REVERSED);

/// How many edits can be taken back, of which each letter is one.
const MOST_EDITS: usize = 2_000;

/// Puts another text in the place of the word before the cursor; the cursor stays after what was typed.
pub fn replace_word_before(area: &mut TextArea<'static>, text: &str) {
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

/// The last whole word before the cursor, and the place after its last letter.
pub fn word_before(area: &TextArea<'static>) -> Option<(String, (usize, usize))> {
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
pub fn insert(area: &mut TextArea<'static>, text: &str, most: usize) -> usize {
    let n_held: usize = area.lines().iter().map(|line| line.chars().count() + 1).sum();
    let room = most.saturating_sub(n_held);
    area.insert_str(text.chars().take(room).collect::<String>());
    text.chars().count().saturating_sub(room)
}

pub fn area(lines: Vec<String>) -> TextArea<'static> {
    let mut area = TextArea::new(lines);
    area.set_max_histories(MOST_EDITS);
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
            turn_word(area, TextArea::redo, TextArea::undo);
        }
        KeyCode::Backspace => act(area, Key::Backspace, key.modifiers),
        KeyCode::Delete => act(area, Key::Delete, key.modifiers),
        KeyCode::Left => go(area, Key::Left, key.modifiers),
        KeyCode::Right => go(area, Key::Right, key.modifiers),
        KeyCode::Home => go(area, Key::Home, key.modifiers),
        KeyCode::End => go(area, Key::End, key.modifiers),
        _ => return false,
    }
    true
}

fn act(area: &mut TextArea<'static>, key: Key, modifiers: KeyModifiers) {
    area.input(Input {
        key,
        ctrl: modifiers.contains(KeyModifiers::CONTROL),
        alt: modifiers.contains(KeyModifiers::ALT),
        shift: modifiers.contains(KeyModifiers::SHIFT),
    });
}

fn go(area: &mut TextArea<'static>, key: Key, modifiers: KeyModifiers) {
    area.cancel_selection();
    act(area, key, modifiers);
}

/// Takes back what was last written, a word at a time. A text that a letter took the place of comes back at once, not by
/// way of nothing.
fn take_back(area: &mut TextArea<'static>) {
    area.cancel_selection();
    turn_word(area, TextArea::undo, TextArea::redo);
    while area.is_empty() && area.undo() {}
}

/// Takes back an edit, or makes it again; false where there is none.
type Turn = fn(&mut TextArea<'static>) -> bool;

/// Turns the edits of a word, each of which is of one letter; one that is not of it is turned `back`.
fn turn_word(area: &mut TextArea<'static>, turn: Turn, back: Turn) {
    let before = n_letters(area);
    if !turn(area) {
        return;
    }
    let Some(step @ (1 | -1)) = n_letters(area).checked_signed_diff(before) else {
        return;
    };
    while is_within_word(area) {
        let (letters, cursor) = (n_letters(area), area.cursor());
        if !turn(area) {
            return;
        }
        let is_next = n_letters(area) == letters.saturating_add_signed(step)
            && area.cursor().0 == cursor.0
            && area.cursor().1 == cursor.1.saturating_add_signed(step);
        if !is_next {
            back(area);
            return;
        }
    }
}

fn n_letters(area: &TextArea<'static>) -> usize {
    area.lines().iter().map(|line| line.chars().count()).sum()
}

/// True where the letter before the cursor is of a word.
fn is_within_word(area: &TextArea<'static>) -> bool {
    let cursor = area.cursor();
    let before = area.lines().get(cursor.0).map(|line| line.chars());
    let before = before.and_then(|mut letters| letters.nth(cursor.1.checked_sub(1)?));
    before.is_some_and(|letter| !letter.is_whitespace())
}

pub fn line_key(area: &mut TextArea<'static>, key: KeyEvent) -> bool {
    edits(area, key)
}

pub fn text_key(area: &mut TextArea<'static>, key: KeyEvent) -> bool {
    match key.code {
        KeyCode::Enter => area.insert_newline(),
        KeyCode::Up if area.screen_cursor().row > 0 => area.move_cursor(CursorMove::Up),
        KeyCode::Down if area.cursor().0 + 1 < area.lines().len() => area.move_cursor(CursorMove::Down),
        _ => return edits(area, key),
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(area: &mut TextArea<'static>, text: &str) {
        for letter in text.chars() {
            text_key(area, KeyEvent::from(KeyCode::Char(letter)));
        }
    }

    fn control(area: &mut TextArea<'static>, letter: char) -> String {
        text_key(area, KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL));
        area.lines().join("/")
    }

    #[test]
    fn words_are_taken_back_and_made_again_one_at_a_time() {
        let mut area = area(Vec::new());
        typed(&mut area, "le sedie sono");
        let back = [0; 3].map(|_| control(&mut area, 'z'));
        assert_eq!(back, ["le sedie ", "le ", ""]);
        let again = [0; 3].map(|_| control(&mut area, 'y'));
        assert_eq!(again, ["le ", "le sedie ", "le sedie sono"]);
    }

    #[test]
    fn what_was_written_elsewhere_stays() {
        let mut area = area(vec!["poche sedie".to_owned()]);
        typed(&mut area, " qui");
        area.move_cursor(CursorMove::Head);
        typed(&mut area, "tre");
        assert_eq!(control(&mut area, 'z'), "poche sedie qui");
        assert_eq!(control(&mut area, 'z'), "poche sedie ");
        assert_eq!(control(&mut area, 'z'), "poche sedie");
    }

    #[test]
    fn letters_rubbed_out_come_back_a_word_at_a_time() {
        let mut area = area(vec!["tre sedie".to_owned()]);
        for _ in 0..7 {
            text_key(&mut area, KeyCode::Backspace.into());
        }
        assert_eq!(control(&mut area, 'z'), "tre ");
        assert_eq!(control(&mut area, 'z'), "tre sedie");
    }

    #[test]
    fn a_letter_rubbed_out_as_soon_as_it_is_typed_is_not_taken_back_by_the_same_key() {
        let mut area = area(vec!["tre".to_owned()]);
        typed(&mut area, "x");
        text_key(&mut area, KeyCode::Backspace.into());
        assert_eq!(control(&mut area, 'z'), "trex");
        assert_eq!(control(&mut area, 'z'), "tre");
    }
}
