//! What a line typed in answer means: a number, the name of a key, the beginning of what can be done.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::found::{Found, find, find_spelt};
use super::{Reading, Spoken, form, key};
use crate::app::dialog::Dialog;
use crate::app::scanning::{code_in, is_a_code};
use crate::app::{Model, Msg};
use crate::fold::fold;
use crate::screen::Hit;
use crate::text::Words;
use crate::widget::{explained, key_name};

/// Fewer letters than this are never the name of an action where something can be looked for.
const LEAST_OF_NAME: usize = 4;

/// What a line means.
#[derive(Debug)]
pub enum Heard {
    /// These messages, as if keys had been pressed.
    Msgs(Vec<Msg>),
    /// Say again where we are.
    Again,
    /// The same with all that can be chosen.
    All,
    /// More lines are to come.
    More,
    /// Nothing; why, in words.
    Lost(String),
}

/// Who listens to the lines. A text of several lines is kept until it ends.
#[derive(Debug, Default)]
pub struct Listener {
    lines: Vec<String>,
}

impl Listener {
    /// Understands a line as the answer to what was last read.
    pub fn hear(&mut self, line: &str, reading: &Reading, model: &Model) -> Heard {
        let line = line.trim_end_matches(['\r', '\n']);
        if let Some(code) = code_in(line) {
            // What was said of a text so far is in it before the code leads elsewhere.
            let mut msgs = form::so_far(&mut self.lines);
            msgs.push(Msg::Code(code.to_owned()));
            return Heard::Msgs(msgs);
        }
        match model.dialogs.last() {
            Some(Dialog::Form { form, .. }) => form::answer(form, line, &mut self.lines, &model.words),
            Some(Dialog::Pick { .. } | Dialog::Confirm { .. } | Dialog::Message { .. }) => {
                in_dialog(line.trim(), reading, model)
            }
            None => on_screen(line.trim(), reading, model),
        }
    }
}

/// Presses a key.
pub(super) fn press(code: KeyCode) -> Msg {
    Msg::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

/// What is asked of whoever speaks, on any screen.
fn about_reading(line: &str, words: &Words) -> Option<Heard> {
    let is_said = |key: &str| fold(&words.say(key)) == fold(line);
    match (is_said("aloud-order-where"), is_said("aloud-order-all")) {
        (true, _) => Some(Heard::Again),
        (false, true) => Some(Heard::All),
        (false, false) => None,
    }
}

fn in_dialog(line: &str, reading: &Reading, model: &Model) -> Heard {
    if line.is_empty() {
        return Heard::Again;
    }
    if let Some(heard) = about_reading(line, &model.words) {
        return heard;
    }
    let choices = choices(reading, model);
    let labels: Vec<&str> = choices.iter().map(|(label, _)| label.as_str()).collect();
    // A key with a name is never the label of a thing; a letter may well be.
    let key = key::named(line, &model.words).filter(|key| !matches!(key.code, KeyCode::Char(_)));
    if let Some(key) = key {
        return Heard::Msgs(vec![Msg::Key(key)]);
    }
    match find(line, &labels) {
        Found::One(idx) => match choices.get(idx) {
            Some((_, hit)) => Heard::Msgs(vec![Msg::Point(hit.clone())]),
            None => Heard::Again,
        },
        Found::Several(found) => {
            let found = found.into_iter().take(12);
            let found = found.filter_map(|idx| {
                let facts = [
                    ("number", (idx + 1).to_string().into()),
                    ("text", (*labels.get(idx)?).into()),
                ];
                Some(model.words.tell("aloud-choice", &facts))
            });
            let found: Vec<String> = found.collect();
            let facts = [("found", found.join("\n").into())];
            Heard::Lost(model.words.tell("aloud-which", &facts))
        }
        Found::Nothing => Heard::Lost(model.words.tell("aloud-no-choice", &[("said", line.into())])),
    }
}

/// What can be chosen in a dialog: what it is called, without what is said beside it, and what it stands for. Of a list also
/// what is not said until it is looked for.
fn choices(reading: &Reading, model: &Model) -> Vec<(String, Hit)> {
    if let Some(Dialog::Pick { picker, .. }) = model.dialogs.last() {
        let label = |entry: usize| match picker.items.get(entry) {
            Some(item) => item.label.clone(),
            None => picker.more(&model.words),
        };
        let entries = picker.entries().into_iter();
        return entries.map(|entry| (label(entry), Hit::Dialog(entry))).collect();
    }
    let texts = reading.lines.iter().filter_map(|line| match line {
        Spoken::Choice { text, hit, .. } => Some((text.clone(), hit.clone())),
        Spoken::Sentence(_) => None,
    });
    texts.collect()
}

fn point(reading: &Reading, idx: usize) -> Heard {
    let hit = reading.hits().nth(idx).cloned();
    hit.map_or(Heard::Again, |hit| Heard::Msgs(vec![Msg::Point(hit)]))
}

fn on_screen(line: &str, reading: &Reading, model: &Model) -> Heard {
    if line.is_empty() {
        return entered(reading, model);
    }
    if let Some(heard) = about_reading(line, &model.words) {
        return heard;
    }
    if let Some(typed) = line.strip_prefix('/').filter(|typed| !typed.is_empty()) {
        return look_for(typed, model.screen.searched().unwrap_or_default());
    }
    if let Ok(number) = line.parse::<usize>() {
        return match number.checked_sub(1).filter(|idx| *idx < reading.hits().count()) {
            Some(idx) => point(reading, idx),
            None => Heard::Lost(
                model
                    .words
                    .tell("aloud-no-number", &[("number", number.to_string().into())]),
            ),
        };
    }
    if let Some(key) = key::named(line, &model.words) {
        return Heard::Msgs(vec![Msg::Key(key)]);
    }
    match model.screen.searched() {
        // Where something is looked for, a few letters are of what is looked for, and an action wants more of its name.
        Some(before) if line.chars().count() < LEAST_OF_NAME => look_for(line, before),
        Some(before) => match by_label(line, reading, model, find_spelt) {
            Heard::Lost(_) => match by_help(line, reading, model).filter(|_| !is_a_name(line, model)) {
                Some(heard) => heard,
                None => look_for(line, before),
            },
            heard => heard,
        },
        None => match by_label(line, reading, model, find_spelt) {
            Heard::Lost(_) => {
                by_help(line, reading, model).unwrap_or_else(|| by_label(line, reading, model, find))
            }
            heard => heard,
        },
    }
}

/// Enter alone: what the screen does with that key, where it can be done.
fn entered(reading: &Reading, model: &Model) -> Heard {
    let enter = key_name(&KeyCode::Enter.into(), &model.words);
    let mut offers = reading.offers.iter();
    let is_offered = offers.any(|offer| offer.key == enter && offer.block.is_none());
    if is_offered {
        Heard::Msgs(vec![press(KeyCode::Enter)])
    } else {
        Heard::Again
    }
}

/// Types in the box in which one looks for something, in the place of what was looked for before.
fn look_for(typed: &str, before: &str) -> Heard {
    let emptied = before.chars().map(|_| press(KeyCode::Backspace));
    Heard::Msgs(emptied.chain([Msg::Paste(typed.to_owned())]).collect())
}

/// True where somebody of the open laboratory may be meant.
fn is_a_name(line: &str, model: &Model) -> bool {
    let said = fold(line);
    let open = model.open.as_ref();
    let mut people = open.into_iter().flat_map(|open| &open.document.session.people);
    people.any(|person| fold(&person.name()).contains(&said))
}

/// The actions whose explanation has the words that were said: who is late does not know what that is called here.
fn by_help(line: &str, reading: &Reading, model: &Model) -> Option<Heard> {
    if line.chars().count() < LEAST_OF_NAME {
        return None;
    }
    let found = explained(line, reading.offers.iter().map(|offer| offer.help.as_str()));
    let found = found.into_iter().take(6);
    let found = found.filter_map(|idx| reading.offers.get(idx));
    let found: Vec<String> = found
        .map(|offer| format!("{}: {}", offer.key, offer.label))
        .collect();
    let facts = [("said", line.into()), ("found", found.join("\n").into())];
    (!found.is_empty()).then(|| Heard::Lost(model.words.tell("aloud-perhaps", &facts)))
}

/// An action by the beginning of its label.
fn by_label(line: &str, reading: &Reading, model: &Model, find: fn(&str, &[&str]) -> Found) -> Heard {
    let labels: Vec<&str> = reading.offers.iter().map(|offer| offer.label.as_str()).collect();
    let lost = || Heard::Lost(model.words.tell("aloud-lost", &[("said", line.into())]));
    match find(line, &labels) {
        Found::One(idx) => {
            let offer = reading.offers.get(idx);
            let key = offer.and_then(|offer| key::named(&offer.key, &model.words));
            key.map_or_else(lost, |key| Heard::Msgs(vec![Msg::Key(key)]))
        }
        Found::Several(found) => {
            let found = found.into_iter().take(6);
            let found = found.filter_map(|idx| reading.offers.get(idx));
            let found: Vec<String> = found
                .map(|offer| format!("{}: {}", offer.key, offer.label))
                .collect();
            let facts = [("found", found.join("\n").into())];
            Heard::Lost(model.words.tell("aloud-which", &facts))
        }
        Found::Nothing if is_a_code(line) => Heard::Msgs(vec![Msg::Code(line.to_owned())]),
        Found::Nothing => lost(),
    }
}
