//! Choosing one or several of a list by typing a few letters.

use crossterm::event::{KeyCode, KeyEvent};

use super::best_matches;

/// One thing that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    pub value: String,
    pub label: String,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
        }
    }
}

/// How many may be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    One,
    Many,
}

/// The state of a field of choices: what is chosen, what is being typed, which match is marked.
#[derive(Debug, Clone)]
pub struct Chooser {
    how: How,
    choices: Vec<Choice>,
    chosen: Vec<usize>,
    typed: String,
    /// What was typed when the list was left without choosing: it is there when it opens again.
    left: String,
    /// The marked match, when the list is open.
    marked: Option<usize>,
    /// The mark was moved with the arrows.
    has_walked: bool,
}

impl Chooser {
    pub fn new(how: How, choices: Vec<Choice>, values: &[String]) -> Self {
        let chosen = values
            .iter()
            .filter_map(|value| choices.iter().position(|choice| &choice.value == value))
            .collect();
        Self {
            how,
            choices,
            chosen,
            typed: String::new(),
            left: String::new(),
            marked: None,
            has_walked: false,
        }
    }

    /// What was typed and chose nothing.
    pub fn unsaid(&self) -> &str {
        if self.typed.trim().is_empty() {
            &self.left
        } else {
            &self.typed
        }
    }

    /// Keeps a text for when the list opens again.
    pub fn leave(&mut self, text: &str) {
        text.clone_into(&mut self.left);
    }

    pub fn how(&self) -> How {
        self.how
    }

    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The values chosen, in the order they were chosen.
    pub fn values(&self) -> Vec<String> {
        self.chosen
            .iter()
            .filter_map(|idx| self.choices.get(*idx))
            .map(|choice| choice.value.clone())
            .collect()
    }

    pub fn labels(&self) -> Vec<&str> {
        self.chosen
            .iter()
            .filter_map(|idx| self.choices.get(*idx))
            .map(|choice| choice.label.as_str())
            .collect()
    }

    /// The choices that match, best first, and the marked one; none when the list is closed.
    pub fn open_list(&self) -> Option<(Vec<&Choice>, usize)> {
        let marked = self.marked?;
        Some((
            self.matches()
                .into_iter()
                .filter_map(|idx| self.choices.get(idx))
                .collect(),
            marked,
        ))
    }

    pub fn is_open(&self) -> bool {
        self.marked.is_some()
    }

    /// Takes a key; false when it is for the form (Tab, the arrows and Enter with nothing open …). While the list is
    /// closed no arrow changes what is chosen: the same arrows walk from field to field.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        match key.code {
            KeyCode::Char(letter) => self.type_letter(letter),
            KeyCode::Backspace | KeyCode::Delete => self.rub_out(),
            KeyCode::Down if self.is_open() => self.mark(1),
            KeyCode::Up if self.is_open() => self.mark(-1),
            KeyCode::Left | KeyCode::Right | KeyCode::Home | KeyCode::End if self.is_open() => {}
            // With nothing to take, the letters stay where they can be mended.
            KeyCode::Enter if self.is_open() => return !self.take() || self.how == How::Many,
            KeyCode::Esc if self.is_open() => {
                self.left = std::mem::take(&mut self.typed);
                self.close();
            }
            _ => return false,
        }
        true
    }

    /// Chooses these values instead.
    pub fn fill(&mut self, values: &[String]) {
        *self = Self::new(self.how, std::mem::take(&mut self.choices), values);
    }

    /// Types a pasted text as a filter.
    pub fn paste(&mut self, text: &str) {
        self.typed
            .extend(text.chars().filter(|letter| !letter.is_control()));
        self.marked = Some(0);
    }

    /// Accepts what is marked before leaving the field; false where what was typed finds nothing: the letters stay where
    /// they can be mended.
    pub fn settle(&mut self) -> bool {
        let is_pointed_at = self.has_walked && self.how == How::One;
        let is_chosen = self.marked.is_some() && (!self.typed.is_empty() || is_pointed_at);
        if is_chosen && !self.take() && !self.typed.trim().is_empty() {
            return false;
        }
        self.close();
        true
    }

    /// What is chosen already and matches what is typed, where nothing else does.
    pub fn chosen_already(&self) -> Option<&str> {
        let is_new = self.typed.trim().is_empty() || !self.matches().is_empty();
        let labels = self.labels();
        let found = best_matches(&self.typed, labels.iter().copied());
        found
            .first()
            .filter(|_| !is_new)
            .and_then(|idx| labels.get(*idx).copied())
    }

    fn matches(&self) -> Vec<usize> {
        best_matches(
            &self.typed,
            self.choices.iter().map(|choice| choice.label.as_str()),
        )
        .into_iter()
        .filter(|idx| self.how == How::One || !self.chosen.contains(idx))
        .collect()
    }

    fn type_letter(&mut self, letter: char) {
        if letter == ' ' && self.typed.is_empty() {
            match self.marked {
                Some(_) => {
                    self.take();
                }
                None => self.open(),
            }
            return;
        }
        self.typed.push(letter);
        self.marked = Some(0);
    }

    fn rub_out(&mut self) {
        if self.typed.pop().is_none() {
            self.chosen.pop();
            self.marked = None;
        } else if self.typed.is_empty() {
            self.marked = None;
        }
    }

    /// Opens the list at what is chosen, or with the text that was left in it.
    fn open(&mut self) {
        if !self.left.is_empty() {
            self.typed = std::mem::take(&mut self.left);
            self.marked = Some(0);
            return;
        }
        let at = match self.how {
            How::One => self.chosen.first().copied(),
            How::Many => None,
        };
        self.marked = Some(at.unwrap_or(0));
    }

    fn mark(&mut self, step: isize) {
        self.has_walked = true;
        let last = self.matches().len().saturating_sub(1);
        let at = self.marked.unwrap_or(0);
        self.marked = Some(at.saturating_add_signed(step).min(last));
    }

    /// Chooses the marked one; false when nothing matches. Whoever is chosen again stays chosen.
    fn take(&mut self) -> bool {
        if self.chosen_already().is_some() {
            self.left.clear();
            self.close();
            return true;
        }
        let Some(idx) = self.marked.and_then(|marked| self.matches().get(marked).copied()) else {
            return false;
        };
        match self.how {
            How::One => self.chosen = vec![idx],
            How::Many => self.chosen.push(idx),
        }
        self.left.clear();
        self.close();
        true
    }

    fn close(&mut self) {
        self.typed.clear();
        self.marked = None;
        self.has_walked = false;
    }
}

#[cfg(test)]
mod tests;
