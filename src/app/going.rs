//! From one place to another.

use super::dialog::{Answer, Dialog};
use super::drafts::Drafts;
use super::model::{Told, desk};
use super::planning::drop_plan;
use super::scanning::go_on;
use super::typing::open_form;
use super::{Effect, Kept, Model, Opened};
use crate::screen::forms::Purpose;
use crate::screen::{
    Access, Archive, Ask, Broken, Compare, Confirm, Copies, Home, Lab, NewLab, Open, Place, Registry, Saving,
    Screen, Yearbook,
};

/// Leaves for another place. A laboratory is left only once it is on the disk.
pub(super) fn leave_for(model: &mut Model, place: Place, effects: &mut Vec<Effect>) {
    if place == Place::Home && model.place == Place::Home {
        effects.push(Effect::Quit);
        return;
    }
    let is_inside = matches!(model.place, Place::Lab | Place::Compare(_));
    match (&model.open, is_inside && place != Place::Lab) {
        (
            Some(Open {
                saving: Saving::Failed(why),
                ..
            }),
            true,
        ) => {
            let confirm = unsaved(model, why.clone(), place);
            model.dialogs.push(Dialog::Confirm {
                confirm,
                answer: Answer::Leave,
            });
        }
        (Some(_), true) => effects.push(Effect::Release(place)),
        (Some(_) | None, _) => arrive(model, place, effects),
    }
}

/// The question before leaving a laboratory that is not on the disk.
fn unsaved(model: &Model, why: String, place: Place) -> Confirm {
    Confirm {
        title: model.words.say("confirm-unsaved"),
        body: model.words.tell("confirm-unsaved.body", &[("why", why.into())]),
        verb: model.words.say("confirm-unsaved.verb"),
        asks: vec![Ask::Abandon(place)],
    }
}

/// The laboratory is on the disk and let go: on to the place one was leaving for.
pub(super) fn released(model: &mut Model, place: Place, effects: &mut Vec<Effect>) {
    drop_plan(model, effects);
    (model.open, model.unguarded) = (None, None);
    model.drafts = Drafts::default();
    model.unsaid.clear();
    effects.push(Effect::LookAtShelves);
    arrive(model, place, effects);
    go_on(model, effects);
}

/// Leaves a laboratory that could not be saved, as its facilitator decided.
pub(super) fn abandon(model: &mut Model, place: Place, effects: &mut Vec<Effect>) {
    effects.push(Effect::Abandon);
    released(model, place, effects);
}

fn arrive(model: &mut Model, place: Place, effects: &mut Vec<Effect>) {
    if place == Place::NewLab {
        effects.push(Effect::ReadTemplates);
    }
    go(model, place);
}

pub(super) fn go(model: &mut Model, place: Place) {
    let screen: Box<dyn Screen> = match &place {
        Place::Home => Box::new(Home::default()),
        Place::NewLab => Box::new(NewLab::default()),
        Place::Lab => Box::new(Lab::at_now(&model.desk())),
        Place::Registry => Box::new(Registry::of(&model.desk())),
        Place::Yearbook => Box::new(Yearbook::of(&model.desk())),
        Place::Archive => Box::new(Archive::of(&model.desk())),
        Place::Copies(versions) => Box::new(Copies::new(versions.clone())),
        Place::Compare(other) => Box::new(Compare::new(other.clone())),
        Place::Broken(harm) => Box::new(Broken::new(harm.clone())),
    };
    model.screen = screen;
    model.place = place;
}

pub(super) fn opened_lab(model: &mut Model, opened: Opened) {
    let reading = match &opened.access {
        Access::Reading(why) if model.words.are_aloud() => Some(why.clone()),
        Access::Reading(_) | Access::Writing => None,
    };
    model.library.harmed.remove(&opened.document.summary.id);
    model.open = Some(Open {
        document: opened.document,
        access: opened.access,
        saving: Saving::Quiet,
        planning: None,
    });
    model.unguarded = None;
    model.drafts = Drafts::new(opened.drafts);
    model.warned = None;
    model.unsaid.clear();
    model.dialogs.clear();
    go(model, Place::Lab);
    // On the screen it stands beside the title; heard, it is the first thing to know.
    let told: Vec<String> = reading.into_iter().chain(opened.notice).collect();
    model.told = match told.as_slice() {
        [] => Told::Nothing,
        told => Told::Said(told.join(" ")),
    };
    let is_writable = model.desk().block().is_none();
    if let Some(purpose) = model.drafts.interrupted().filter(|_| is_writable).cloned() {
        let desk = desk!(model);
        model.screen.stand_on(&purpose, &desk);
        open_form(model, purpose);
    }
}

/// Goes back to the new laboratory that was being described when the program ended.
pub(super) fn resume(model: &mut Model, typed: Vec<Kept>) {
    model.drafts = Drafts::new(typed);
    if let Some(Purpose::NewLab { template }) = model.drafts.interrupted().cloned()
        && model.library.template(&template).is_some()
    {
        go(model, Place::NewLab);
        open_form(model, Purpose::NewLab { template });
    }
}
