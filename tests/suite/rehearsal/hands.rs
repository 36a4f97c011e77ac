//! The hands of the robot: at the keys of a screen, or writing one line at a time.

use std::path::Path;

use cerchio::app::{Model, Msg, Reading, Spoken};
use cerchio::domain::{Document, Session};
use cerchio::look::Look;
use cerchio::shell::{Clerk, Linear, Pen};
use cerchio::store::{Places, Store};
use cerchio::text::{Tongue, Words};
use chrono::NaiveDateTime;

use crate::support::stage::{Stage, at};

/// What the robot works with.
pub enum Hands {
    Keys(Box<Stage>),
    Lines(Box<Linear<Vec<u8>>>),
}

impl Hands {
    pub fn at_keys(folder: &Path) -> Self {
        Self::Keys(Box::new(Stage::in_folder(folder)))
    }

    pub fn in_lines(folder: &Path) -> Self {
        let store = Store::new(Places::under(folder)).expect("a folder to write in");
        let now = at("2025-05-17 09:00");
        let clerk = Clerk::new(store, Pen::AtOnce, || at("2025-05-17 09:00"));
        let words = Words::new(Tongue::Italian);
        let library = clerk.library(&words);
        let model = Model::new(words, Look::aloud(), now, library);
        let mut linear = Linear::new(model, clerk, Vec::new());
        linear.begin().expect("it speaks");
        Self::Lines(Box::new(linear))
    }

    pub fn is_at_keys(&self) -> bool {
        matches!(self, Self::Keys(_))
    }

    pub fn model(&self) -> &Model {
        match self {
            Self::Keys(stage) => &stage.model,
            Self::Lines(linear) => &linear.model,
        }
    }

    pub fn document(&self) -> &Document {
        &self.model().open.as_ref().expect("a laboratory is open").document
    }

    pub fn session(&self) -> &Session {
        &self.document().session
    }

    pub fn set_clock(&mut self, now: NaiveDateTime) {
        match self {
            Self::Keys(stage) => {
                stage.model.now = now;
                stage.send(Msg::Tick);
            }
            Self::Lines(linear) => linear.pass(now).expect("it speaks"),
        }
    }

    /// Presses keys by name, separated by spaces.
    pub fn press(&mut self, keys: &str) {
        if let Self::Keys(stage) = self {
            stage.press(keys);
            return;
        }
        for key in keys.split_whitespace() {
            let line = match (key, self.is_filling()) {
                ("Esc", true) => ":esci",
                ("F2", true) => ":salva",
                ("Enter", true) => "",
                (key, _) => key,
            };
            self.tell(line);
        }
    }

    /// Types in a search box.
    pub fn write(&mut self, text: &str) {
        match self {
            Self::Keys(stage) => {
                stage.write(text);
            }
            Self::Lines(_) => self.tell(&format!("/{text}")),
        }
    }

    /// What is seen, or what was last read.
    pub fn screen(&self, size: (u16, u16)) -> String {
        match self {
            Self::Keys(stage) => stage.text(size.0, size.1),
            Self::Lines(linear) => {
                let reading = linear.reading();
                format!("{}\n{}", reading.title, reading.said(&linear.model).join("\n"))
            }
        }
    }

    /// In lines, whether the chosen row holds `text`.
    pub fn is_chosen(&self, text: &str) -> Option<bool> {
        let Self::Lines(linear) = self else { return None };
        let mut rows = rows(linear.reading());
        Some(rows.any(|(row, is_selected)| is_selected && row.contains(text.trim())))
    }

    /// In lines, chooses the row that holds `text` by its number.
    pub fn choose(&mut self, text: &str) -> bool {
        let Self::Lines(linear) = self else { return false };
        let found = rows(linear.reading())
            .enumerate()
            .find(|(_, (row, _))| row.contains(text.trim()))
            .map(|(idx, (_, is_selected))| (idx, is_selected));
        let Some((idx, is_selected)) = found else {
            panic!("no row with {text}:\n{}", self.screen((0, 0)))
        };
        if !is_selected {
            self.tell(&(idx + 1).to_string());
        }
        true
    }

    /// In lines, answers a list by a label.
    pub fn answer(&mut self, label: &str) -> bool {
        if self.is_at_keys() {
            return false;
        }
        self.tell(label);
        true
    }

    /// In lines, writes one.
    pub fn tell(&mut self, line: &str) {
        let Self::Lines(linear) = self else { return };
        linear.echo(line).expect("it speaks");
        let now = linear.model.now;
        let end = linear.hear(line, now).expect("it speaks");
        assert!(end.is_none(), "the program ended at «{line}»");
    }

    /// True while a form asks.
    pub fn is_filling(&self) -> bool {
        let Self::Lines(linear) = self else { return false };
        linear.reading().prompt == linear.model.words.say("aloud-form")
    }

    /// All that was written.
    pub fn said(&self) -> String {
        match self {
            Self::Keys(_) => String::new(),
            Self::Lines(linear) => String::from_utf8(linear.out().clone()).expect("text"),
        }
    }
}

fn rows(reading: &Reading) -> impl Iterator<Item = (&str, bool)> {
    reading.lines.iter().filter_map(|line| match line {
        Spoken::Choice {
            text, is_selected, ..
        } => Some((text.as_str(), *is_selected)),
        Spoken::Sentence(_) => None,
    })
}
