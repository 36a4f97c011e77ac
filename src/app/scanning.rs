//! The code of a sheet, typed or scanned on any screen: its mark begins it, Enter opens what it leads to.
//!
//! A scanner types into whatever has the keys. So where letters are orders the code has a line of its own, and where they
//! are text the field takes them and gives them back once they turn out to be a code.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::answering::answer;
use super::dialog::Dialog;
use super::going::leave_for;
use super::keys::{lay_list, leave_top};
use super::model::{Told, desk};
use super::typing::{keep_typed, set_aside, submit};
use super::{Effect, Model};
use crate::paper::{CODE_MARK, LONGEST_CODE, may_be_of};
use crate::screen::{Ask, First, Open, Pick, Place, Saving, follow_code};
use crate::widget::{Form, Item};

/// How much of a code was typed.
#[derive(Debug, Default)]
pub(super) enum Scan {
    #[default]
    Idle,
    /// On a line of its own.
    Line(String),
    /// In a field that takes text, in the form as it was before.
    InText { typed: String, before: Box<Form> },
    /// All of it, for the laboratory that is being opened.
    Awaited { laboratory: String, code: String },
}

impl Scan {
    pub(super) fn is_idle(&self) -> bool {
        matches!(self, Self::Idle)
    }
}

/// What became of a key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Taken {
    Here,
    /// It means what it means without a code.
    NotHere,
}

/// Takes a key that begins a code or belongs to one.
pub(super) fn take(model: &mut Model, key: KeyEvent, effects: &mut Vec<Effect>) -> Taken {
    if key
        .modifiers
        .intersects(KeyModifiers::CONTROL | KeyModifiers::ALT)
    {
        model.scan = Scan::Idle;
        return Taken::NotHere;
    }
    if key.code == KeyCode::Char(CODE_MARK) {
        return begin(model);
    }
    match std::mem::take(&mut model.scan) {
        Scan::Idle => Taken::NotHere,
        Scan::Line(typed) => on_line(model, typed, key, effects),
        Scan::InText { typed, before } => in_text(model, (typed, before), key, effects),
        awaited @ Scan::Awaited { .. } => {
            model.scan = awaited;
            Taken::NotHere
        }
    }
}

/// Begins a line for a code, or notes how the form was before the field takes it.
fn begin(model: &mut Model) -> Taken {
    match model.dialogs.last() {
        Some(Dialog::Form { form, .. }) if form.is_at_text() => {
            let (typed, before) = (String::new(), form.clone());
            model.scan = Scan::InText { typed, before };
            Taken::NotHere
        }
        Some(_) | None => {
            model.scan = Scan::Line(String::new());
            Taken::Here
        }
    }
}

fn on_line(model: &mut Model, mut typed: String, key: KeyEvent, effects: &mut Vec<Effect>) -> Taken {
    match key.code {
        KeyCode::Char(sign) => {
            if typed.chars().count() < LONGEST_CODE {
                typed.extend(sign.to_uppercase());
            }
            model.scan = Scan::Line(typed);
        }
        KeyCode::Backspace if typed.pop().is_some() => model.scan = Scan::Line(typed),
        KeyCode::Enter if !typed.is_empty() => follow(model, &typed, effects),
        KeyCode::Backspace | KeyCode::Enter | KeyCode::Esc => {}
        _ => return Taken::NotHere,
    }
    Taken::Here
}

fn in_text(
    model: &mut Model,
    (mut typed, before): (String, Box<Form>),
    key: KeyEvent,
    effects: &mut Vec<Effect>,
) -> Taken {
    match key.code {
        KeyCode::Char(sign) if typed.chars().count() < LONGEST_CODE => {
            typed.push(sign);
            model.scan = Scan::InText { typed, before };
            Taken::NotHere
        }
        KeyCode::Enter => {
            let desk = desk!(model);
            match follow_code(&typed, &desk) {
                Ok(asks) => {
                    give_back(model, before, effects);
                    offer(model, &typed, asks, effects);
                    return Taken::Here;
                }
                // What looks like a code and is none stays where it was typed.
                Err(why) if may_be_a_code(&typed) => model.told = Told::Refused(why),
                Err(_) => {}
            }
            Taken::NotHere
        }
        _ => Taken::NotHere,
    }
}

/// True for as many signs as a code has, figures among them: no word looks so.
fn may_be_a_code(typed: &str) -> bool {
    let signs = || typed.chars().filter(|sign| *sign != '-');
    signs().count() == 6
        && signs().all(|sign| sign.is_ascii_alphanumeric())
        && signs().any(|sign| sign.is_ascii_digit())
}

/// Takes the code out of the field that it was typed in.
fn give_back(model: &mut Model, before: Box<Form>, effects: &mut Vec<Effect>) {
    if let Some(Dialog::Form { form, .. }) = model.dialogs.last_mut() {
        *form = before;
    }
    keep_typed(model, effects);
}

/// Follows a code that is whole; what does not wait for it, a list or a question, is closed.
pub(super) fn follow(model: &mut Model, typed: &str, effects: &mut Vec<Effect>) {
    let desk = desk!(model);
    match follow_code(typed, &desk) {
        Ok(asks) => offer(model, typed, asks, effects),
        Err(why) => model.told = Told::Refused(why),
    }
}

/// Opens what a code leads to; whoever is filling in a form says first what becomes of it.
fn offer(model: &mut Model, typed: &str, asks: Vec<Ask>, effects: &mut Vec<Effect>) {
    model.backdrop.forget();
    while matches!(model.dialogs.last(), Some(dialog) if !matches!(dialog, Dialog::Form { .. })) {
        leave_top(model);
    }
    if model.dialogs.is_empty() {
        answer(model, asks, effects);
        return;
    }
    let item = |key: &str| Item {
        label: model.words.say(key),
        note: model.words.say(&format!("{key}.note")),
        ..Item::default()
    };
    let with = |first: First| {
        let code = typed.to_owned();
        vec![Ask::FollowCode { code, first }]
    };
    let pick = Pick {
        title: model
            .words
            .tell("code-in-form", &[("typed", typed.to_uppercase().into())]),
        items: vec![
            (item("code-save-first"), with(First::Save)),
            (item("code-aside-first"), with(First::SetAside)),
            (item("code-stay"), Vec::new()),
        ],
    };
    lay_list(model, pick);
}

/// Follows a code out of a form, once the form is saved or set aside.
pub(super) fn follow_out(model: &mut Model, code: &str, first: First, effects: &mut Vec<Effect>) {
    match first {
        First::Save => {
            let settled = match model.dialogs.last_mut() {
                Some(Dialog::Form { form, .. }) => form.settle(),
                Some(Dialog::Pick { .. } | Dialog::Confirm { .. } | Dialog::Message { .. }) | None => true,
            };
            if settled {
                submit(model, effects);
            }
        }
        First::SetAside => set_aside(model, effects),
    }
    // A form that opened for the next of its kind has nothing in it yet.
    while let Some(Dialog::Form { form, untouched, .. }) = model.dialogs.last()
        && form.values() == *untouched
        && !form.is_blamed()
    {
        model.dialogs.pop();
    }
    if model.dialogs.is_empty() {
        follow(model, code, effects);
    } else {
        model.told = Told::Refused(model.words.say("code-not-yet"));
    }
}

/// Opens a laboratory for one of its sheets; the one that is open is left first, once it is on the disk.
pub(super) fn open_for(model: &mut Model, laboratory: String, code: String, effects: &mut Vec<Effect>) {
    match &model.open {
        // What becomes of it is asked first; the sheet is scanned again then.
        Some(Open {
            saving: Saving::Failed(_),
            ..
        }) => leave_for(model, Place::Home, effects),
        Some(_) => {
            model.scan = Scan::Awaited { laboratory, code };
            leave_for(model, Place::Home, effects);
        }
        None => {
            effects.push(Effect::Open(laboratory.clone()));
            model.scan = Scan::Awaited { laboratory, code };
        }
    }
}

/// The laboratory that was open is let go: on to the one that a sheet is awaited of.
pub(super) fn go_on(model: &Model, effects: &mut Vec<Effect>) {
    if let Scan::Awaited { laboratory, .. } = &model.scan {
        effects.push(Effect::Open(laboratory.clone()));
    }
}

/// A laboratory that is not on the disk is not left for a sheet.
pub(super) fn stay(model: &mut Model) {
    if matches!(model.scan, Scan::Awaited { .. }) {
        model.scan = Scan::Idle;
    }
}

/// A laboratory that did not open is not waited for any more.
pub(super) fn forget(model: &mut Model) {
    if let Scan::Awaited { .. } = model.scan {
        model.scan = Scan::Idle;
    }
}

/// The laboratory is open: the sheet that it was opened for.
pub(super) fn opened(model: &mut Model, effects: &mut Vec<Effect>) {
    if let Scan::Awaited { laboratory, code } = std::mem::take(&mut model.scan)
        && let Some(open) = &model.open
        && open.document.summary.id == laboratory
    {
        follow(model, &code, effects);
    }
}

/// A text that is a code and nothing else, right or wrong, with its mark: without the mark.
pub(super) fn code_in(text: &str) -> Option<&str> {
    let code = text.trim().strip_prefix(CODE_MARK)?;
    (is_a_code(code) || may_be_a_code(code)).then_some(code)
}

/// True for a code with its right check, of whatever laboratory.
pub(super) fn is_a_code(text: &str) -> bool {
    may_be_of(text, "").is_ok()
}
