//! How the robot fills in a form: by Tab to the label it sees, then letters.

use super::robot::Robot;

/// What is written in a field.
pub enum Entry {
    Text(String),
    One(Option<String>),
    /// These, in place of what is chosen.
    Many(Vec<String>),
    /// These too.
    More(Vec<String>),
    Flag(bool),
}

impl Entry {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub fn number(number: Option<u32>) -> Self {
        Self::Text(number.map(|number| number.to_string()).unwrap_or_default())
    }

    pub fn lines(lines: &[String]) -> Self {
        Self::Text(lines.join("\n"))
    }
}

/// How many letters are enough to find something in a list.
const LETTERS: usize = 40;
/// A label longer than this may be the longest of its form, with one blank after it.
const NARROW: usize = 18;
/// More fields than any form has.
const FIELDS: usize = 60;

impl Robot<'_> {
    /// Fills in fields, top down, and saves.
    pub fn fill<L: AsRef<str>>(&mut self, fields: &[(L, Entry)]) {
        if !self.hands.is_at_keys() {
            return self.tell_fields(fields);
        }
        for (label, entry) in fields {
            let label = &self.label_of(label.as_ref());
            self.focus(label);
            match entry {
                Entry::Text(text) => self.write_over(label, text),
                Entry::One(choice) => self.choose(label, choice.as_deref()),
                Entry::Many(choices) => {
                    self.rub_out(label);
                    self.choose_more(choices);
                }
                Entry::More(choices) => self.choose_more(choices),
                Entry::Flag(true) => self.press("s"),
                Entry::Flag(false) => self.press("n"),
            }
        }
        self.save();
    }

    /// Fields are called by the key of their words; those of a template by their label.
    pub fn label_of(&self, field: &str) -> String {
        let key = format!("field-{field}");
        if self.hands.model().words.has(&key) {
            self.say(&key)
        } else {
            field.to_owned()
        }
    }

    fn save(&mut self) {
        self.press("F2");
        let screen = self.screen();
        let is_faulty = screen.lines().any(|line| line.contains("│! "));
        assert!(!is_faulty, "the form is not taken:\n{screen}");
    }

    /// Goes to the field with that label.
    fn focus(&mut self, label: &str) {
        for _ in 0..FIELDS {
            if self.shown(label).is_some() {
                return;
            }
            self.press("Tab");
        }
        panic!("no field {label}:\n{}", self.screen());
    }

    /// What is seen in the field with the focus, if it has that label.
    fn shown(&self, label: &str) -> Option<String> {
        let screen = self.screen();
        let mut rows = screen.lines().filter_map(|line| line.split("│► ").nth(1));
        rows.find_map(|row| {
            let row = row.rsplit_once('│').map_or(row, |(row, _)| row);
            value_beside(row, label)
        })
    }

    fn write_over(&mut self, label: &str, text: &str) {
        let shown = self.shown(label).unwrap_or_default();
        let first = text.lines().next().unwrap_or_default();
        if shown == first && !first.is_empty() {
            return;
        }
        if !shown.is_empty() {
            self.press("End");
            self.press_times("Back", shown.chars().count() + 1);
        }
        self.write(text);
    }

    fn choose(&mut self, label: &str, choice: Option<&str>) {
        let shown = self.shown(label).unwrap_or_default();
        match choice {
            Some(choice) if is_cut_of(&shown, choice) => {}
            Some(choice) => self.choose_one(choice),
            None if self.is_empty(label) => {}
            None => self.press("Back"),
        }
    }

    fn rub_out(&mut self, label: &str) {
        for _ in 0..FIELDS {
            if self.is_empty(label) {
                return;
            }
            self.press("Back");
        }
    }

    fn choose_more(&mut self, choices: &[String]) {
        for choice in choices {
            self.choose_one(choice);
        }
    }

    /// Types a few letters and takes the row of the open list.
    fn choose_one(&mut self, choice: &str) {
        let typed: String = choice.chars().take(LETTERS).collect();
        self.write(typed.trim_start());
        for _ in 0..FIELDS {
            if self.is_marked_in_list(choice) {
                self.press("Enter");
                return;
            }
            self.press("Down");
        }
        panic!("no choice {choice}:\n{}", self.screen());
    }

    /// A field of choices with nothing chosen says what to do.
    fn is_empty(&self, label: &str) -> bool {
        let shown = self.shown(label).unwrap_or_default();
        ["form-choose-one", "form-choose-many"]
            .iter()
            .any(|key| shown == self.say(key))
    }

    fn is_marked_in_list(&self, choice: &str) -> bool {
        let screen = self.screen();
        let mut rows = screen.lines().filter_map(|line| line.rsplit_once("│► "));
        rows.any(|(_, row)| {
            let row = row.split('│').next().unwrap_or_default().trim();
            // Something voted says its dots after its name.
            is_cut_of(row, choice) || row.starts_with(&format!("{choice} · "))
        })
    }
}

/// The value beside a label; none where the row has another label.
fn value_beside(row: &str, label: &str) -> Option<String> {
    if let Some(rest) = row.strip_prefix(label) {
        // A star tells that the field must be filled in.
        let rest = rest.strip_prefix(" *").unwrap_or(rest);
        // The label is followed by the blanks of its column: one where it is the longest.
        let is_whole = rest.starts_with("  ") || (label.chars().count() > NARROW && rest.starts_with(' '));
        return is_whole.then(|| rest.trim().to_owned());
    }
    let (seen, rest) = row.split_once('…')?;
    (seen.chars().count() > 10 && label.starts_with(seen)).then(|| rest.trim().to_owned())
}

/// True when what is seen is the text, whole or cut with an ellipsis.
fn is_cut_of(seen: &str, text: &str) -> bool {
    match seen.strip_suffix('…') {
        Some(seen) => !seen.is_empty() && text.starts_with(seen),
        None => seen == text,
    }
}
