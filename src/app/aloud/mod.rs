//! The program read aloud: the same screens as sentences and numbered choices, and what a line typed in answer means.
//!
//! A screen is painted on a sheet so large that nothing on it is cut, and the sheet is read; what can be clicked on it is
//! what can be chosen. So whatever a screen shows is said, and whatever it can do is done, without a word of its own.

mod answer;
mod aside;
mod form;
mod found;
mod key;
mod listed;
mod news;
mod offers;
mod order;
mod ordered;
mod sheet;
mod wish;

use crossterm::event::KeyEvent;

use super::Model;
use super::dialog::Dialog;
use super::level::offered;
use super::model::Told;
use crate::screen::{Desk, Hit, Saving};
use crate::widget::Picker;

pub use answer::{Heard, Listener, Sought};
pub use news::Length;
use offers::{Offer, offers};

/// What is to be said of the program as it is now.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// Where one is, or what the dialog on top is about.
    pub title: String,
    pub lines: Vec<Spoken>,
    /// The first of the lines, where it is about a whole form: it is said once, until it is another.
    pub note: Option<String>,
    /// What can be done, the most useful first; empty in a dialog.
    pub offers: Vec<Offer>,
    /// How to answer a dialog; empty outside of one.
    pub prompt: String,
}

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spoken {
    Sentence(String),
    /// Something that can be chosen by its number, counted from 1 in the whole reading.
    Choice {
        text: String,
        hit: Hit,
        is_selected: bool,
    },
}

impl Reading {
    /// Reads the model: the dialog on top, else the screen.
    pub fn of(model: &Model) -> Self {
        let desk = model.desk();
        match model.dialogs.last() {
            Some(Dialog::Form { form, purpose, .. }) => form::read(form, purpose, &desk),
            Some(Dialog::Pick { picker, .. }) => picked(picker, &desk),
            Some(Dialog::Confirm { confirm, .. }) => Self {
                title: confirm.title.clone(),
                lines: vec![
                    Spoken::Sentence(confirm.body.clone()),
                    choice(desk.say("confirm-leave"), 0),
                    choice(confirm.verb.clone(), 1),
                ],
                note: None,
                offers: Vec::new(),
                prompt: desk.say("aloud-confirm"),
            },
            Some(Dialog::Message { message, .. }) => Self {
                title: message.title.clone(),
                lines: sentences(&message.body),
                ..Self::default()
            },
            None => Self {
                title: model.screen.title(&desk),
                lines: sheet::read(model.screen.as_ref(), &desk),
                note: None,
                offers: offers(model, &desk),
                prompt: String::new(),
            },
        }
    }

    /// What can be chosen, in order.
    pub fn hits(&self) -> impl Iterator<Item = &Hit> {
        self.lines.iter().filter_map(|line| match line {
            Spoken::Choice { hit, .. } => Some(hit),
            Spoken::Sentence(_) => None,
        })
    }
}

impl Model {
    /// True while a text lies over the screen that wants no answer.
    pub fn is_telling(&self) -> bool {
        matches!(self.dialogs.last(), Some(Dialog::Message { .. }))
    }

    /// True in a form, a list or a question.
    pub fn is_asking(&self) -> bool {
        !self.dialogs.is_empty()
    }

    /// True where a key can be pressed on the screen, and nothing lies over it.
    pub fn offers(&self, key: &KeyEvent) -> bool {
        let mut actions = offered(self).into_iter();
        self.dialogs.is_empty() && actions.any(|action| action.is_for(key) && action.block.is_none())
    }

    /// Shows all entries of the list on top, also those that wait to be looked for.
    pub fn show_all(&mut self) {
        if let Some(Dialog::Pick { picker, .. }) = self.dialogs.last_mut() {
            picker.show_all();
        }
    }

    /// What the status line says; a failed save is said until it is solved.
    pub fn told(&self) -> Option<&str> {
        let failed = self.open.as_ref().and_then(|open| match &open.saving {
            Saving::Failed(why) => Some(why.as_str()),
            Saving::Quiet | Saving::Underway | Saving::Saved(_) => None,
        });
        failed.or(match &self.told {
            Told::Said(text) | Told::Warned(text) | Told::Refused(text) => Some(text),
            Told::Nothing => None,
        })
    }

    /// The next of the first steps, in words.
    pub fn next_step(&self) -> Option<String> {
        self.tour.map(|step| self.words.say(step.key(self)))
    }
}

fn choice(text: String, row: usize) -> Spoken {
    Spoken::Choice {
        text,
        hit: Hit::Dialog(row),
        is_selected: false,
    }
}

fn sentences(text: &str) -> Vec<Spoken> {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.map(|line| Spoken::Sentence(line.to_owned())).collect()
}

fn picked(picker: &Picker, desk: &Desk) -> Reading {
    let items = picker.shown().into_iter().map(|entry| {
        let text = match picker.items.get(entry) {
            Some(item) => {
                let parts = [&item.label, &item.aside, &item.note];
                let parts = parts.into_iter().filter(|part| !part.is_empty());
                parts.cloned().collect::<Vec<_>>().join(" – ")
            }
            None => picker.more(desk.words),
        };
        choice(text, entry)
    });
    Reading {
        title: picker.title.clone(),
        lines: items.collect(),
        note: None,
        offers: Vec::new(),
        prompt: desk.say("aloud-pick"),
    }
}
