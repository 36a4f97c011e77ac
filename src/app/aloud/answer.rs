//! What a line typed in answer means: of a form, of a list or a question, of a screen.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::found::{Found, find, find_spelt, is_short};
use super::listed;
use super::order::{self, Order};
use super::{Reading, Spoken, form, key, wish};
use crate::app::dialog::Dialog;
use crate::app::scanning::code_in;
use crate::app::{Model, Msg};
use crate::screen::Hit;
use crate::text::Words;
use crate::widget::explained;

/// So many of those that may be meant are named.
const MOST_NAMED: usize = 12;

/// What a line means.
#[derive(Debug)]
pub enum Heard {
    /// These messages, as if keys had been pressed.
    Msgs(Vec<Msg>),
    /// Something is looked for; where nothing is found, that it may be an action.
    Sought(Box<Sought>),
    /// Several actions may be meant: what they are called, and what does each.
    Which { found: String, msgs: Vec<Msg> },
    /// Say again where we are.
    Again,
    /// The same with all that can be chosen.
    All,
    /// More lines are to come; those so far are in the field, so that no interruption loses them.
    More(Msg),
    /// Nothing; why, in words.
    Lost(String),
}

/// What is looked for on a screen, and what it is if it is not there.
#[derive(Debug)]
pub struct Sought {
    /// Looks for it.
    pub msgs: Vec<Msg>,
    /// Looks again for what was looked for before.
    pub back: Vec<Msg>,
    pub otherwise: Heard,
}

/// Who listens to the lines. A text of several lines is kept until it ends.
#[derive(Debug, Default)]
pub struct Listener {
    lines: Vec<String>,
    /// A line that may be an order or a text: said once more, it is a text.
    doubted: Option<String>,
    /// What was asked which of: a number answers.
    which: Vec<Msg>,
}

impl Listener {
    /// Understands a line as the answer to what was last read.
    pub fn hear(&mut self, line: &str, reading: &Reading, model: &Model) -> Heard {
        let line = line.trim_end_matches(['\r', '\n']);
        let doubted = self.doubted.take();
        let which = std::mem::take(&mut self.which);
        let number = line.trim().parse::<usize>().ok();
        if let Some(msg) = number.and_then(|number| which.into_iter().nth(number.checked_sub(1)?)) {
            return Heard::Msgs(vec![msg]);
        }
        if let Some(code) = code_in(line) {
            // What was said of a text so far is in it before the code leads elsewhere.
            let mut msgs = form::so_far(&mut self.lines);
            msgs.push(Msg::Code(code.to_owned()));
            return Heard::Msgs(msgs);
        }
        match model.dialogs.last() {
            Some(Dialog::Form { form, .. }) => {
                // «Invio» is also how one came to a service: what can be chosen is chosen.
                if form::is_an_answer(form, line) {
                    return form::answer(form, line, &mut self.lines, model);
                }
                let line = if order::is_enter(line, &model.words) {
                    ""
                } else {
                    line
                };
                if order::is_order(line, &model.words) && doubted.as_deref() != Some(line) {
                    self.doubted = Some(line.to_owned());
                    return Heard::Lost(model.words.tell("aloud-doubt", &[("said", line.trim().into())]));
                }
                form::answer(form, line, &mut self.lines, model)
            }
            Some(Dialog::Pick { .. } | Dialog::Confirm { .. } | Dialog::Message { .. }) => {
                in_dialog(line.trim(), reading, model)
            }
            None => wish::understood(line, reading, model),
        }
    }

    /// It was asked which of these is meant.
    pub fn expect(&mut self, which: Vec<Msg>) {
        self.which = which;
    }

    /// The lines of a text that did not end: no more will come.
    pub fn rest(&mut self) -> Vec<Msg> {
        form::so_far(&mut self.lines)
    }
}

/// Presses a key.
pub(super) fn press(code: KeyCode) -> Msg {
    Msg::Key(KeyEvent::new(code, KeyModifiers::NONE))
}

/// What is ordered outside of a form: after the mark, or by the bare word where it can be nothing else.
pub(super) fn ordered(line: &str, words: &Words) -> Option<Heard> {
    let marked = order::marked(line).and_then(|said| Order::begun(said, words));
    match marked.or_else(|| Order::named(line, words).filter(|order| order.is_asked_anywhere()))? {
        Order::Where => Some(Heard::Again),
        Order::All => Some(Heard::All),
        Order::Help => Some(Heard::Msgs(vec![press(KeyCode::F(1))])),
        Order::Back | Order::Leave => Some(Heard::Msgs(vec![press(KeyCode::Esc)])),
        Order::Save | Order::Discard | Order::Empty => {
            let said = line.trim().trim_start_matches(order::MARK);
            let facts = [("said", said.into())];
            Some(Heard::Lost(words.tell("aloud-only-in-form", &facts)))
        }
    }
}

fn in_dialog(line: &str, reading: &Reading, model: &Model) -> Heard {
    if line.is_empty() {
        return Heard::Again;
    }
    if let Some(heard) = ordered(line, &model.words) {
        return heard;
    }
    let line = order::marked(line).unwrap_or(line);
    let choices = choices(reading, model);
    let labels: Vec<&str> = choices.iter().map(|(label, _)| label.as_str()).collect();
    // A key with a name is never the label of a thing; a letter may well be.
    let key = key::named(line, &model.words);
    if let Some(hit) = key.and_then(|key| listed::with_key(&key, model)) {
        return Heard::Msgs(vec![Msg::Point(hit)]);
    }
    if let Some(key) = key.filter(|key| !matches!(key.code, KeyCode::Char(_))) {
        return Heard::Msgs(vec![Msg::Key(key)]);
    }
    let found = match among(line, &labels, &notes(&choices, model)) {
        Found::One(idx) => match choices.get(idx) {
            Some((label, hit)) if listed::is_rash(line, label, hit, model) => Found::Several(vec![idx]),
            Some(_) | None => Found::One(idx),
        },
        found => found,
    };
    match found {
        Found::One(idx) => match choices.get(idx) {
            Some((_, hit)) => Heard::Msgs(vec![Msg::Point(hit.clone())]),
            None => Heard::Again,
        },
        Found::Several(found) => {
            let found = found.into_iter().take(MOST_NAMED);
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
        Found::Nothing => {
            let facts = [("said", line.into()), ("how", reading.prompt.clone().into())];
            Heard::Lost(model.words.tell("aloud-no-choice", &facts))
        }
    }
}

/// Which of the choices was said: by what it is called, else by the sentence that explains it, else by some letters.
fn among(line: &str, labels: &[&str], notes: &[&str]) -> Found {
    let spelt = find_spelt(line, labels);
    if !matches!(spelt, Found::Nothing) || is_short(line) {
        return match spelt {
            Found::Nothing => find(line, labels),
            found => found,
        };
    }
    match explained(line, notes.iter().copied()).as_slice() {
        [] => find(line, labels),
        [idx] => Found::One(*idx),
        several => Found::Several(several.to_vec()),
    }
}

/// The sentences that explain the choices of a list, in their order.
fn notes<'a>(choices: &[(String, Hit)], model: &'a Model) -> Vec<&'a str> {
    let Some(Dialog::Pick { picker, .. }) = model.dialogs.last() else {
        return Vec::new();
    };
    let note = |(_, hit): &(String, Hit)| match hit {
        Hit::Dialog(entry) => picker.items.get(*entry).map_or("", |item| item.note.as_str()),
        Hit::Row(_) | Hit::Act(_) | Hit::Help => "",
    };
    choices.iter().map(note).collect()
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
