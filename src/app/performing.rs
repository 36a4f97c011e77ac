//! Commands: all those of one gesture are performed and saved, or none; and taken back together.

use super::answering::answer;
use super::level::act;
use super::model::Told;
use super::{Effect, Model};
use crate::domain::{Command, Refusal};
use crate::registry::ledger::LedgerRefusal;
use crate::screen::{Access, Ask, Labels, Place, Saving, ledger_refusal};

/// Why nothing was done.
pub(super) enum NotDone {
    /// A rule of the laboratory says no.
    Refused(Refusal),
    /// The laboratory can only be read, and why, in words.
    Reading(String),
    /// A rule of the registry says no.
    NotInscribed(LedgerRefusal),
}

/// Performs all commands among the asks, or none of them.
pub(super) fn perform_all(model: &mut Model, asks: &[Ask]) -> Result<(), NotDone> {
    let commands: Vec<Command> = asks
        .iter()
        .filter_map(|ask| {
            if let Ask::Do(command) = ask {
                Some(command.clone())
            } else {
                None
            }
        })
        .collect();
    let Some(open) = model.open.as_mut().filter(|_| !commands.is_empty()) else {
        return Ok(());
    };
    if let Access::Reading(why) = &open.access {
        return Err(NotDone::Reading(why.clone()));
    }
    open.document
        .perform_all(commands, model.now)
        .map_err(NotDone::Refused)
}
pub(super) fn save(model: &mut Model, effects: &mut Vec<Effect>) {
    if let Some(open) = &mut model.open {
        open.saving = Saving::Underway;
        effects.push(Effect::Save(Box::new(open.document.clone())));
    }
}

/// Undo or redo.
#[derive(Clone, Copy)]
pub(super) enum Turn {
    Undo,
    Redo,
}

pub(super) fn turn_back(model: &mut Model, turn: Turn, effects: &mut Vec<Effect>) {
    let running = |model: &Model| {
        let open = model.open.as_ref();
        open.and_then(|open| open.document.session.day.now.clone())
    };
    let before = running(model);
    take_back(model, turn, effects);
    if model.place == Place::Lab && running(model) != before {
        let asks = act(model, "lab-look-at-running");
        answer(model, asks, effects);
    }
}

fn take_back(model: &mut Model, turn: Turn, effects: &mut Vec<Effect>) {
    let Some(open) = model.open.as_mut() else { return };
    if let Access::Reading(why) = &open.access {
        model.told = Told::Refused(why.clone());
        return;
    }
    let step = match turn {
        Turn::Undo => open.document.next_undo(),
        Turn::Redo => open.document.next_redo(),
    };
    let labels = Labels::with(&model.words);
    let deed = step
        .map(|commands| labels.step(commands, &open.document.session))
        .unwrap_or_default();
    let (result, key) = match turn {
        Turn::Undo => (open.document.undo(model.now), "told-undone"),
        Turn::Redo => (open.document.redo(model.now), "told-redone"),
    };
    match result {
        Ok(()) => {
            model.told = Told::Said(model.words.tell(key, &[("deed", deed.into())]));
            save(model, effects);
        }
        Err(refusal) => model.told = Told::Refused(sentence(model, &NotDone::Refused(refusal))),
    }
}

/// Why nothing was done, in words.
pub(super) fn sentence(model: &Model, why: &NotDone) -> String {
    match (why, &model.open) {
        (NotDone::Refused(refusal), Some(open)) => {
            Labels::with(&model.words).refusal(refusal, &open.document.session)
        }
        (NotDone::Reading(why), _) => why.clone(),
        (NotDone::NotInscribed(refusal), _) => ledger_refusal(refusal, &model.words),
        (NotDone::Refused(_), None) => String::new(),
    }
}
