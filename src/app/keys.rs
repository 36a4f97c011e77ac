//! Keys: the dialog on top has them, else the screen, else its actions.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::answering::answer;
use super::dialog::{Dialog, Outcome};
use super::help;
use super::level::{do_action, offered, rank};
use super::model::{Told, desk};
use super::scanning::{self, Taken};
use super::tour;
use super::typing::press_form;
use super::{Effect, Model};
use crate::screen::{Ask, Desk, Pick};
use crate::widget::{Item, key_name};

pub(super) fn press(model: &mut Model, key: KeyEvent, effects: &mut Vec<Effect>) {
    // Elsewhere it ends a program at once; whoever presses it wants to know how to leave this one.
    if key.code == KeyCode::Char('c') && key.modifiers == KeyModifiers::CONTROL {
        model.told = Told::Said(model.words.say("told-how-to-leave"));
        return;
    }
    model.told = Told::Nothing;
    if key.code == KeyCode::F(1) && open_help(model) {
        return;
    }
    if scanning::take(model, key, effects) == Taken::Here {
        return;
    }
    match model.dialogs.last_mut() {
        Some(Dialog::Form { .. }) => press_form(model, key, effects),
        Some(dialog) => {
            let outcome = dialog.key(key);
            settle(model, outcome, effects);
        }
        None => {
            model.backdrop.forget();
            press_screen(model, key, effects);
        }
    }
}

pub(super) fn press_screen(model: &mut Model, key: KeyEvent, effects: &mut Vec<Effect>) {
    if key.code == KeyCode::F(1) || key.code == KeyCode::Char('?') {
        open_palette(model);
        return;
    }
    if key.code == KeyCode::Esc && tour::leave(model) {
        return;
    }
    let desk = desk!(model);
    let asks = match model.screen.key(key, &desk) {
        Some(asks) => asks,
        None => match offered(model).into_iter().find(|action| action.is_for(&key)) {
            Some(action) => do_action(model, &action),
            None => return,
        },
    };
    answer(model, asks, effects);
}

/// Lays the help of the dialog on top over it; false when there is none to lay.
fn open_help(model: &mut Model) -> bool {
    let help = model
        .dialogs
        .last()
        .and_then(|dialog| help::of(dialog, &model.words));
    let Some(message) = help else { return false };
    model.backdrop.forget();
    model.dialogs.push(Dialog::Message {
        message,
        first_row: 0,
    });
    true
}

/// The searchable list of what can be done here; Enter does it.
pub(super) fn open_palette(model: &mut Model) {
    let desk = model.desk();
    let items = offered(model)
        .into_iter()
        .map(|action| {
            let note = match &action.block {
                Some(reason) => desk.tell("palette-blocked", &[("reason", reason.clone().into())]),
                None => desk.say(&format!("act-{}.help", action.name)),
            };
            let item = Item {
                label: desk.say(&format!("act-{}", action.name)),
                aside: key_name(&action.key, desk.words),
                note,
                rank: rank(&action, model),
                key: Some(action.key),
                ..Item::default()
            };
            let ask = match action.block {
                Some(reason) => Ask::Tell(reason),
                None => Ask::Act(action.name),
            };
            (item, vec![ask])
        })
        .chain(coded(model, &desk))
        .collect();
    let pick = Pick {
        title: desk.say("palette-title"),
        items,
    };
    lay_list(model, pick);
}

/// What can be found by its code; read aloud, the codes would be a long list, and each is an answer wherever one is.
fn coded(model: &Model, desk: &Desk) -> Vec<(Item, Vec<Ask>)> {
    if desk.words.are_aloud() {
        return Vec::new();
    }
    model.screen.coded(desk)
}

/// Lays a list over the screen, with what was typed in it when it was last left.
pub(super) fn lay_list(model: &mut Model, pick: Pick) {
    let left = model.unsaid.get(&pick.title).cloned().unwrap_or_default();
    model.dialogs.push(Dialog::pick(pick, left));
}

/// Closes what lies on top and chose nothing; what was typed in a list is kept.
pub(super) fn leave_top(model: &mut Model) -> Option<Dialog> {
    model.backdrop.forget();
    let closed = model.dialogs.pop();
    if let Some(Dialog::Pick { picker, .. }) = &closed
        && !picker.unsaid().is_empty()
    {
        let (title, typed) = (picker.title.clone(), picker.unsaid().to_owned());
        model.unsaid.insert(title, typed);
    }
    closed
}

pub(super) fn settle(model: &mut Model, outcome: Outcome, effects: &mut Vec<Effect>) {
    match outcome {
        Outcome::Stays => {}
        Outcome::Left => {
            if let Some(Dialog::Confirm { .. }) = leave_top(model) {
                model.told = Told::Said(model.words.say("told-left-alone"));
            }
        }
        Outcome::Closes(asks) => {
            model.backdrop.forget();
            // What was typed was said with the choice.
            if let Some(Dialog::Pick { picker, .. }) = model.dialogs.pop() {
                model.unsaid.remove(&picker.title);
            }
            answer(model, asks, effects);
        }
    }
}
