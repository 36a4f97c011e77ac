//! What is ordered in a form, after the mark of an order.

use crossterm::event::KeyCode;

use super::answer::{Heard, press};
use super::form::{numbered, so_far};
use super::found::{Found, find_spelt};
use super::offers::offers;
use super::order::{self, Order};
use crate::app::{Model, Msg};
use crate::screen::Hit;
use crate::text::Words;
use crate::widget::{Form, Input, Value};

/// What is ordered in a form: by the number of a field, by a word, by the name of a key.
pub fn ordered(said: &str, form: &Form, before: &mut Vec<String>, model: &Model) -> Heard {
    let number = said.trim().parse::<usize>().ok();
    let place = number.and_then(|number| number.checked_sub(1));
    if let Some(place) = place.filter(|place| *place < form.fields.len()) {
        return laid_down(before, vec![Msg::Point(Hit::Dialog(place))]);
    }
    match (
        Order::begun(said, &model.words),
        order::key_named(said, &model.words),
    ) {
        (Some(order), _) => obeyed(order, form, before, &model.words),
        (None, Some(key)) => laid_down(before, vec![Msg::Key(key)]),
        (None, None) => Heard::Lost(unknown(said, model)),
    }
}

fn obeyed(order: Order, form: &Form, before: &mut Vec<String>, words: &Words) -> Heard {
    match order {
        Order::Save => laid_down(before, vec![press(KeyCode::F(2))]),
        Order::Back => laid_down(before, vec![press(KeyCode::BackTab)]),
        Order::Leave => laid_down(before, vec![press(KeyCode::Esc)]),
        Order::Help => laid_down(before, vec![press(KeyCode::F(1))]),
        Order::Discard => {
            before.clear();
            Heard::Msgs(vec![press(KeyCode::F(8))])
        }
        Order::Empty => {
            before.clear();
            Heard::Msgs(emptied(form))
        }
        Order::Where => whereabouts(form, before, words),
        Order::All => everything(form, words),
    }
}

/// What was said of a text so far is in it, and then that.
fn laid_down(before: &mut Vec<String>, then: Vec<Msg>) -> Heard {
    let mut msgs = so_far(before);
    msgs.extend(then);
    Heard::Msgs(msgs)
}

/// Where one is; within a text, what was said of it so far.
fn whereabouts(form: &Form, before: &[String], words: &Words) -> Heard {
    let field = form.fields.get(form.focus());
    let Some(field) = field.filter(|_| !before.is_empty()) else {
        return Heard::Again;
    };
    let facts = [
        ("form", form.title.clone().into()),
        ("label", field.label.clone().into()),
        ("text", before.join(" / ").into()),
    ];
    Heard::Lost(words.tell("aloud-so-far", &facts))
}

/// All that can be chosen in the field, however long that is.
fn everything(form: &Form, words: &Words) -> Heard {
    match form.fields.get(form.focus()).map(|field| &field.input) {
        Some(Input::Choose(chooser)) => Heard::Lost(numbered(chooser, words).join("\n")),
        Some(Input::Line(_) | Input::Text(_) | Input::Flag(_)) | None => Heard::Again,
    }
}

/// Why an order is none: it is of the screen under the form, or of nothing.
fn unknown(said: &str, model: &Model) -> String {
    let offers = offers(model, &model.desk());
    let labels: Vec<&str> = offers.iter().map(|offer| offer.label.as_str()).collect();
    let label = match find_spelt(said, &labels) {
        Found::One(idx) => labels.get(idx).filter(|_| !said.trim().is_empty()),
        Found::Several(_) | Found::Nothing => None,
    };
    match label {
        Some(label) => model.words.tell("aloud-outside", &[("label", (*label).into())]),
        None => model
            .words
            .tell("aloud-no-order", &[("said", said.trim().into())]),
    }
}

/// Empties the field with the focus.
fn emptied(form: &Form) -> Vec<Msg> {
    let field = form.fields.get(form.focus());
    let value = field.map(|field| match &field.input {
        Input::Line(_) | Input::Text(_) => Value::Text(String::new()),
        Input::Choose(_) => Value::Chosen(Vec::new()),
        Input::Flag(_) => Value::Flag(false),
    });
    value.map(Msg::Fill).into_iter().collect()
}
