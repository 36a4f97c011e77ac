//! The registry of the years: what is written in it is seen at once, and goes to the disk behind the screen.

use super::model::{Told, desk};
use super::performing::NotDone;
use super::{Effect, Model};
use crate::registry::ledger::Ledger;
use crate::screen::{Ask, Saving, Yearly, ledger_refusal};

/// Does on the registry what the asks want, or nothing of it.
pub(super) fn inscribe_all(
    model: &mut Model,
    asks: &[Ask],
    effects: &mut Vec<Effect>,
) -> Result<(), NotDone> {
    let orders: Vec<_> = asks
        .iter()
        .flat_map(|ask| match ask {
            Ask::Inscribe(orders) => orders.as_slice(),
            _ => &[],
        })
        .cloned()
        .collect();
    let Some(yearly) = model.library.yearly.as_mut().filter(|_| !orders.is_empty()) else {
        return Ok(());
    };
    if let Some(why) = &yearly.trouble {
        return Err(NotDone::Reading(why.clone()));
    }
    let gesture = yearly.perform(orders).map_err(NotDone::NotInscribed)?;
    effects.push(Effect::Inscribe(gesture));
    refresh(model);
    Ok(())
}

/// Takes back the last gesture, unless the registry changed in the meantime so that it cannot be.
pub(super) fn take_back(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(yearly) = model.library.yearly.as_mut() else {
        return;
    };
    let Some(orders) = yearly.last_contrary() else {
        model.told = Told::Refused(model.words.say("yearbook-nothing-to-undo"));
        return;
    };
    match yearly.perform_contrary(orders) {
        Ok(gesture) => {
            effects.push(Effect::Inscribe(gesture));
            model.told = Told::Said(model.words.say("yearbook-undone"));
            refresh(model);
        }
        Err(refusal) => model.told = Told::Refused(ledger_refusal(&refusal, &model.words)),
    }
}

pub(super) fn read_ledger(model: &mut Model, yearly: Yearly) {
    // What is still on its way to the disk is newer than what was read.
    let is_busy = model.library.yearly.as_ref().is_some_and(Yearly::is_busy);
    if !is_busy {
        model.library.yearly = Some(yearly);
    }
    refresh(model);
}

pub(super) fn inscribed(model: &mut Model, ledger: Ledger, n_gestures: usize) {
    let now = model.now;
    if let Some(yearly) = model.library.yearly.as_mut() {
        yearly.inscribed(ledger, n_gestures, now);
    }
    refresh(model);
}

pub(super) fn not_inscribed(model: &mut Model, why: String) {
    if let Some(yearly) = model.library.yearly.as_mut() {
        yearly.saving = Saving::Failed(why);
    }
}

/// Lets the screen write again what it made of the laboratories and of the registry.
pub(super) fn refresh(model: &mut Model) {
    let desk = desk!(model);
    model.screen.refresh(&desk);
}
