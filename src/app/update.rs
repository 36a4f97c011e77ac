//! One message in, effects out.

use crossterm::event::KeyEventKind;

use super::answering::answer;
use super::dialog::Dialog;
use super::drafts::Drafts;
use super::going::{go, opened_lab, released, resume};
use super::inscribing::{inscribed, not_inscribed, read_ledger, refresh};
use super::keys::press;
use super::learning::{adopt_customs, adopt_shelves, adopt_templates, broken, read_all, read_begun};
use super::model::Told;
use super::planning::planned;
use super::pointing::{click, point};
use super::scanning;
use super::tour;
use super::typing::{fill, paste, press_letters};
use super::{Effect, Model, Msg};
use crate::screen::pane::{alarms_of_clocks, alarms_of_loans};
use crate::screen::{Ask, Message, Place, Saving, Yearly, thrown_list};
use crate::store::Bell;

/// Takes a message; returns what the shell must do. `model.now` is the hour of the message.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut effects = Vec::new();
    if !matches!(msg, Msg::Key(_) | Msg::Letters(_) | Msg::Tick) {
        model.backdrop.forget();
    }
    match msg {
        Msg::Key(key) if key.kind == KeyEventKind::Release => {}
        Msg::Key(key) => press(model, key, &mut effects),
        Msg::Letters(keys) => press_letters(model, &keys, &mut effects),
        Msg::Mouse(mouse) => point(model, mouse, &mut effects),
        Msg::Paste(text) => {
            model.told = Told::Nothing;
            paste(model, &text, &mut effects);
        }
        Msg::Point(hit) => {
            model.told = Told::Nothing;
            click(model, &hit, &mut effects);
        }
        Msg::Code(code) => {
            model.told = Told::Nothing;
            scanning::follow(model, &code, &mut effects);
        }
        Msg::Fill(value) => fill(model, &value, &mut effects),
        Msg::Tick => tick(model, &mut effects),
        Msg::Saved(at) => set_saving(model, Saving::Saved(at)),
        Msg::NotSaved(why) => {
            scanning::stay(model);
            set_saving(model, Saving::Failed(why));
        }
        Msg::Unguarded(why) => model.unguarded = why,
        Msg::Opened(opened) => {
            opened_lab(model, *opened);
            scanning::opened(model, &mut effects);
        }
        Msg::Released(place) => released(model, place, &mut effects),
        Msg::Broken(harm) => {
            scanning::forget(model);
            broken(model, harm);
        }
        Msg::Table(table) => {
            model.library.table = Some(table);
            answer(model, vec![Ask::Act("lab-import")], &mut effects);
        }
        Msg::Compare(other) => go(model, Place::Compare(other)),
        // Whoever went on in the meantime is not called back.
        Msg::Copies(versions) if matches!(model.place, Place::Home | Place::Broken(_)) => {
            model.told = Told::Nothing;
            go(model, Place::Copies(versions));
        }
        Msg::Copies(_) => {}
        Msg::Thrown(thrown) => {
            let list = thrown_list(&thrown, &model.desk());
            model.library.thrown = thrown;
            answer(model, vec![list], &mut effects);
        }
        Msg::ThrownAway(text) => model.told = Told::Said(text),
        Msg::Templates { templates, faults } => adopt_templates(model, templates, faults),
        Msg::Shelves(shelves, thrown) => {
            model.library.thrown = thrown;
            adopt_shelves(model, shelves);
            read_again(model, &mut effects);
        }
        Msg::Customs(customs, faults) => adopt_customs(model, *customs, faults),
        Msg::Ledger(ledger) => read_ledger(model, Yearly::of(*ledger)),
        Msg::LedgerTrouble(why) => read_ledger(model, Yearly::unreadable(why)),
        Msg::Inscribed(ledger, n_gestures) => inscribed(model, *ledger, n_gestures),
        Msg::InscriptionRefused(ledger, n_gestures, why) => {
            inscribed(model, *ledger, n_gestures);
            model.told = Told::Refused(why);
        }
        Msg::NotInscribed(why) => not_inscribed(model, why),
        Msg::ReadAll(documents) => read_all(model, documents),
        Msg::ReadBegun(shelves) => read_begun(model, shelves),
        Msg::ReadPart { read, harmed, n_left } => {
            model.library.harmed.extend(harmed);
            model.library.take_in(*read, n_left);
            refresh(model);
        }
        Msg::KeptAside(typed) => model.drafts = Drafts::new(typed),
        Msg::Resumed(typed) => resume(model, typed),
        Msg::Planned { ticket, found } => planned(model, ticket, *found),
        Msg::Made(message) => made(model, message),
        Msg::Question(confirm) => answer(model, vec![Ask::Confirm(confirm)], &mut effects),
        Msg::Trouble(text) => {
            scanning::forget(model);
            model.told = Told::Refused(text);
        }
    }
    tour::go_on(model);
    effects
}

/// What the lists show was just forgotten: where one of them is looked at, it is read again.
fn read_again(model: &mut Model, effects: &mut Vec<Effect>) {
    if matches!(model.place, Place::Registry | Place::Yearbook | Place::Archive) {
        refresh(model);
        effects.push(Effect::ReadAll);
    }
}

/// Tells that a paper is ready; whoever is in the middle of something reads only where it is.
fn made(model: &mut Model, message: Message) {
    model.told = Told::Said(message.title.clone());
    if model.dialogs.is_empty() {
        model.dialogs.push(Dialog::Message {
            message,
            first_row: 0,
        });
    }
}

pub(super) fn set_saving(model: &mut Model, saving: Saving) {
    if let Some(open) = &mut model.open {
        open.saving = saving;
    }
}

/// Warns five minutes and one minute before the end of the running phase, where it is longer than that, and at the end.
pub(super) fn tick(model: &mut Model, effects: &mut Vec<Effect>) {
    ring_apart(model, effects);
    let running = model.open.as_ref().and_then(|open| {
        let day = &open.document.session.day;
        let line = day
            .programme
            .iter()
            .find(|line| Some(&line.id) == day.now.as_ref())?;
        let left = crate::screen::pane::seconds_left(line, model.now)?;
        Some((left, i64::from(line.lasting()) * 60))
    });
    let before = std::mem::replace(&mut model.warned, running.map(|(left, _)| left));
    let (Some(before), Some((left, lasting))) = (before, running) else {
        return;
    };
    for (mark, key) in [(300, "warning-five"), (60, "warning-one"), (0, "warning-over")] {
        if mark < lasting && before > mark && left <= mark {
            model.told = Told::Warned(model.words.say(key));
            ring(model, effects);
        }
    }
}

/// Calls each loan of a living library, and each table or group with a clock of its own, before its end and at its end.
fn ring_apart(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(since) = model.ticked.replace(model.now) else {
        return;
    };
    let desk = model.desk();
    let called: Vec<String> = [alarms_of_loans(since, &desk), alarms_of_clocks(since, &desk)].concat();
    if !called.is_empty() {
        model.told = Told::Warned(called.join(" "));
        ring(model, effects);
    }
}

/// Rings, where the bell was not silenced.
fn ring(model: &Model, effects: &mut Vec<Effect>) {
    match model.library.settings.bell {
        Bell::Rings => effects.push(Effect::Ring),
        Bell::Silent => {}
    }
}
