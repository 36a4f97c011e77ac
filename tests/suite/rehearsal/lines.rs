//! How the robot fills in a form one line at a time: it hears the label of a field and answers.

use super::form::Entry;
use super::robot::Robot;

/// More fields than any form has, passed twice.
const PASSES: usize = 130;

impl Robot<'_> {
    /// Answers fields, top down, and saves.
    pub fn tell_fields<L: AsRef<str>>(&mut self, fields: &[(L, Entry)]) {
        for (label, entry) in fields {
            let label = self.label_of(label.as_ref());
            self.wait_for(&label);
            self.tell_entry(entry);
        }
        if self.hands.is_filling() {
            self.tell_line(":salva");
        }
        let screen = self.screen();
        let fault = self.say("aloud-fault").replace("{ $fault }", "");
        let fault = fault.split(':').next().unwrap_or_default().to_owned();
        assert!(!screen.contains(&fault), "the form is not taken:\n{screen}");
    }

    fn tell_line(&mut self, line: &str) {
        self.press("");
        self.hands.tell(line);
    }

    /// Goes on until the field with that label is asked for.
    fn wait_for(&mut self, label: &str) {
        let question = format!("{label} (");
        for _ in 0..PASSES {
            let screen = self.screen();
            if screen.lines().any(|line| line.starts_with(&question)) {
                return;
            }
            let is_over = screen.contains(&self.say("aloud-at-save"));
            self.tell_line(if is_over { ":1" } else { "" });
        }
        panic!("no field {label}:\n{}", self.screen());
    }

    fn tell_entry(&mut self, entry: &Entry) {
        match entry {
            Entry::Text(text) if text.is_empty() => self.tell_line(":vuoto"),
            Entry::Text(text) if self.sees(&self.say("aloud-how-text")) => {
                for line in text.lines() {
                    self.tell_line(&escaped(line));
                }
                self.tell_line("");
            }
            Entry::Text(text) => self.tell_line(&escaped(text)),
            Entry::One(None) => self.tell_line(":vuoto"),
            Entry::One(Some(choice)) => self.tell_line(choice),
            Entry::Many(choices) => {
                self.tell_line(":vuoto");
                choices.iter().for_each(|choice| self.tell_line(choice));
            }
            Entry::More(choices) => choices.iter().for_each(|choice| self.tell_line(choice)),
            Entry::Flag(true) => self.tell_line("sì"),
            Entry::Flag(false) => self.tell_line("no"),
        }
    }
}

/// A line of text is no order, whatever it begins with; an empty one does not end the text.
fn escaped(line: &str) -> String {
    if line.trim().is_empty() {
        ":".to_owned()
    } else if line.starts_with(':') {
        format!(":{line}")
    } else {
        line.to_owned()
    }
}
