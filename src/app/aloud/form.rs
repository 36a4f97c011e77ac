//! A form asked one field at a time, and what is answered.

use crossterm::event::KeyCode;

use super::answer::{Heard, press};
use super::found::{Found, find};
use super::order;
use super::ordered::ordered;
use super::{Reading, Spoken};
use crate::app::dialog::Dialog;
use crate::app::{Model, Msg};
use crate::fold::fold;
use crate::screen::Desk;
use crate::screen::forms::{self, Purpose};
use crate::text::Words;
use crate::widget::{Chooser, Field, Form, How, Input, Value};

/// What is said where something is not written as it is wanted.
const HOW_WRITTEN: [&str; 3] = ["fault-date", "fault-time", "fault-number"];
/// So many choices are said with the question; of more, only how many there are.
const MOST_SAID: usize = 12;

/// The field with the focus: its label, what it holds, its hint, what is wrong with it, what can be chosen.
pub fn read(form: &Form, purpose: &Purpose, desk: &Desk) -> Reading {
    let mut lines = Vec::new();
    let mut say = |text: String| lines.push(Spoken::Sentence(text));
    let note = forms::note(purpose, &form.values(), desk);
    if let Some(note) = &note {
        say(note.clone());
    }
    let field = form.fields.get(form.focus());
    let fault = form.fault().or(field.and_then(|field| field.fault.as_deref()));
    if let Some(fault) = fault {
        say(desk.tell("aloud-fault", &[("fault", fault.into())]));
    }
    match field {
        Some(field) => {
            say(question(form, field, desk));
            for line in choices(field, desk.words) {
                say(line);
            }
        }
        None => say(desk.say("aloud-at-save")),
    }
    Reading {
        title: form.title.clone(),
        lines,
        // Before it is saved it is said whatever was said before.
        note: note.filter(|_| field.is_some()),
        offers: Vec::new(),
        prompt: desk.say("aloud-form"),
    }
}

fn question(form: &Form, field: &Field, desk: &Desk) -> String {
    let value = match shown(field, desk.words) {
        value if value.trim().is_empty() => desk.say("aloud-empty"),
        value => value,
    };
    let facts = [
        ("label", field.label.clone().into()),
        ("place", (form.focus() + 1).into()),
        ("fields", form.fields.len().into()),
        ("value", value.into()),
    ];
    let how = desk.say(match &field.input {
        Input::Line(_) => "aloud-how-line",
        Input::Text(_) => "aloud-how-text",
        Input::Flag(_) => "aloud-how-flag",
        Input::Choose(chooser) => match chooser.how() {
            How::One => "aloud-how-one",
            How::Many => "aloud-how-many",
        },
    });
    let parts = [desk.tell("aloud-field", &facts), ended(&field.hint), how];
    let parts = parts.into_iter().filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// A hint as a sentence: another one follows.
fn ended(hint: &str) -> String {
    let is_open = hint.ends_with(char::is_alphanumeric);
    if is_open {
        format!("{hint}.")
    } else {
        hint.to_owned()
    }
}

/// What a field holds, in words.
fn shown(field: &Field, words: &Words) -> String {
    match (&field.input, field.value()) {
        (Input::Choose(chooser), _) => chooser.labels().join(", "),
        (_, Value::Flag(true)) => words.say("yes"),
        (_, Value::Flag(false)) => words.say("no"),
        (_, Value::Text(text)) => text.replace('\n', " / "),
        (_, Value::Chosen(values)) => values.join(", "),
    }
}

fn choices(field: &Field, words: &Words) -> Vec<String> {
    let Input::Choose(chooser) = &field.input else {
        return Vec::new();
    };
    let n_choices = chooser.choices().len();
    if n_choices > MOST_SAID {
        return vec![words.tell("aloud-many", &[("choices", n_choices.into())])];
    }
    numbered(chooser, words)
}

/// All that can be chosen, each with its number.
pub(super) fn numbered(chooser: &Chooser, words: &Words) -> Vec<String> {
    let choices = chooser.choices().iter().enumerate();
    choices
        .map(|(idx, choice)| numbered_choice(idx, &choice.label, words))
        .collect()
}

fn numbered_choice(idx: usize, label: &str, words: &Words) -> String {
    let facts = [("number", (idx + 1).to_string().into()), ("text", label.into())];
    words.tell("aloud-choice", &facts)
}

/// What a line means as the answer to the field with the focus. `before` holds the lines of a text told so far.
pub fn answer(form: &Form, line: &str, before: &mut Vec<String>, model: &Model) -> Heard {
    let words = &model.words;
    if let Some(order) = order::marked(line) {
        if !(order.is_empty() && is_text(form)) {
            return ordered(order, form, before, model);
        }
        return more("", before);
    }
    let line = line.strip_prefix(order::MARK).unwrap_or(line);
    let Some(field) = form.fields.get(form.focus()) else {
        return if line.trim().is_empty() {
            save()
        } else {
            Heard::Lost(words.tell("aloud-nowhere", &[("said", line.trim().into())]))
        };
    };
    if let Input::Text(_) = &field.input {
        return told(line, before);
    }
    if line.trim().is_empty() {
        return Heard::Msgs(vec![next(form)]);
    }
    match &field.input {
        Input::Line(_) | Input::Text(_) => written(line, field, form, model),
        Input::Flag(_) => flag(line, form, words),
        Input::Choose(chooser) => chosen(chooser, line, form, words),
    }
}

/// True for a line that is one of the answers to the field, whatever else it may be.
pub fn is_an_answer(form: &Form, line: &str) -> bool {
    let field = form.fields.get(form.focus());
    let Some(Input::Choose(chooser)) = field.map(|field| &field.input) else {
        return false;
    };
    let mut choices = chooser.choices().iter();
    choices.any(|choice| fold(&choice.label) == fold(line.trim()))
}

fn is_text(form: &Form) -> bool {
    let field = form.fields.get(form.focus());
    field.is_some_and(|field| matches!(field.input, Input::Text(_)))
}

/// Lays down the lines of a text told so far, if any were.
pub fn so_far(before: &mut Vec<String>) -> Vec<Msg> {
    let lines = std::mem::take(before);
    let text = (!lines.is_empty()).then(|| Msg::Fill(Value::Text(lines.join("\n"))));
    text.into_iter().collect()
}

/// A line of a text that goes on.
fn more(line: &str, before: &mut Vec<String>) -> Heard {
    before.push(line.to_owned());
    Heard::More(Msg::Fill(Value::Text(before.join("\n"))))
}

/// One more line of a text; an empty one ends it.
fn told(line: &str, before: &mut Vec<String>) -> Heard {
    if !line.trim().is_empty() {
        return more(line, before);
    }
    let mut msgs = so_far(before);
    msgs.push(press(KeyCode::Tab));
    Heard::Msgs(msgs)
}

/// A line in its field, and on; what is no hour, date or number where one is wanted is refused at once, not at the end.
fn written(line: &str, field: &Field, form: &Form, model: &Model) -> Heard {
    let value = Value::Text(line.to_owned());
    match fault_of(&value, field, form, model) {
        Some(fault) => {
            let facts = [("said", line.trim().into()), ("fault", fault.into())];
            Heard::Lost(model.words.tell("aloud-refused", &facts))
        }
        None => filled(value, form),
    }
}

/// What is wrong with the way the value is written, whatever the other fields hold.
fn fault_of(value: &Value, field: &Field, form: &Form, model: &Model) -> Option<String> {
    let Some(Dialog::Form { purpose, .. }) = model.dialogs.last() else {
        return None;
    };
    let mut values = form.values();
    values.0.insert(field.id.clone(), value.clone());
    let faults = forms::read(purpose, &values, &model.desk()).err()?;
    let fault = faults.into_iter().find(|fault| fault.field == field.id)?;
    let mut known = HOW_WRITTEN.iter().map(|key| model.words.say(key));
    known.any(|known| known == fault.text).then_some(fault.text)
}

fn filled(value: Value, form: &Form) -> Heard {
    Heard::Msgs(vec![Msg::Fill(value), next(form)])
}

/// On to the next field; a form of one line is saved.
fn next(form: &Form) -> Msg {
    match form.fields.as_slice() {
        [
            Field {
                input: Input::Line(_),
                ..
            },
        ] => press(KeyCode::F(2)),
        _ => press(KeyCode::Tab),
    }
}

fn save() -> Heard {
    Heard::Msgs(vec![press(KeyCode::F(2))])
}

fn flag(line: &str, form: &Form, words: &Words) -> Heard {
    let said = fold(line.trim());
    let is_one = |key: &str| fold(&words.say(key)).starts_with(&said);
    match (is_one("yes"), is_one("no")) {
        (true, _) => filled(Value::Flag(true), form),
        (false, true) => filled(Value::Flag(false), form),
        (false, false) => Heard::Lost(words.say("aloud-how-flag")),
    }
}

fn chosen(chooser: &Chooser, line: &str, form: &Form, words: &Words) -> Heard {
    let labels: Vec<&str> = chooser
        .choices()
        .iter()
        .map(|choice| choice.label.as_str())
        .collect();
    match find(line, &labels) {
        Found::One(idx) => {
            let value = chooser.choices().get(idx).map(|choice| choice.value.clone());
            let value = value.unwrap_or_default();
            match chooser.how() {
                How::One => filled(Value::Chosen(vec![value]), form),
                // Another one may follow; what is said again is taken out.
                How::Many => {
                    let mut values = chooser.values();
                    match values.iter().position(|known| known == &value) {
                        Some(place) => drop(values.remove(place)),
                        None => values.push(value),
                    }
                    Heard::Msgs(vec![Msg::Fill(Value::Chosen(values))])
                }
            }
        }
        Found::Several(found) => {
            let found = found.into_iter().take(MOST_SAID);
            let found = found.filter_map(|idx| Some(numbered_choice(idx, labels.get(idx)?, words)));
            let found: Vec<String> = found.collect();
            let facts = [("found", found.join("\n").into())];
            Heard::Lost(words.tell("aloud-which", &facts))
        }
        Found::Nothing => {
            let how = words.say("aloud-how-one-or-leave").into();
            let facts = [("said", line.trim().into()), ("how", how)];
            Heard::Lost(words.tell("aloud-no-choice", &facts))
        }
    }
}
