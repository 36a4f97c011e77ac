//! What screens and dialogs ask for, answered in order.

use super::dialog::{Answer, Dialog};
use super::going::{abandon, leave_for};
use super::inscribing::{inscribe_all, take_back};
use super::keys::lay_list;
use super::level::act;
use super::model::{Told, desk};
use super::performing::{Turn, perform_all, save, sentence, turn_back};
use super::planning::{drop_plan, plan, plan_again, swap_in_plan};
use super::scanning::{follow_out, open_for};
use super::tour::{self, Step};
use super::typing::{fill, forget, open_form, settle};
use super::{Effect, Model};
use crate::screen::{Ask, Clearing, Making, Place};
use crate::store::Settings;
use crate::text::Tongue;
use crate::widget::Value;

/// Answers what a screen or a dialog asked for, in order.
pub(super) fn answer(model: &mut Model, asks: Vec<Ask>, effects: &mut Vec<Effect>) {
    let done = perform_all(model, &asks).and_then(|()| inscribe_all(model, &asks, effects));
    match done {
        Ok(()) if asks.iter().any(|ask| matches!(ask, Ask::Do(_))) => save(model, effects),
        Ok(()) => {}
        Err(why) => {
            model.told = Told::Refused(sentence(model, &why));
            return;
        }
    }
    tour::end_at_work(model, &asks);
    for ask in asks {
        answer_one(model, ask, effects);
    }
}

pub(super) fn answer_one(model: &mut Model, ask: Ask, effects: &mut Vec<Effect>) {
    match ask {
        Ask::Do(_) | Ask::Inscribe(_) => {}
        Ask::TakeBackInscription => take_back(model, effects),
        Ask::Form(purpose) => open_form(model, purpose),
        Ask::AtField(field) => {
            if let Some(Dialog::Form { form, .. }) = model.dialogs.last_mut() {
                form.go_to(field);
            }
        }
        Ask::Write(text) => fill(model, &Value::Text(text), effects),
        Ask::Pick(pick) => lay_list(model, *pick),
        Ask::Confirm(confirm) => model.dialogs.push(Dialog::Confirm {
            confirm: *confirm,
            answer: Answer::Leave,
        }),
        Ask::Message(message) => model.dialogs.push(Dialog::Message {
            message: *message,
            first_row: 0,
        }),
        Ask::Act(name) => {
            let asks = act(model, name);
            answer(model, asks, effects);
        }
        Ask::StandOn(purpose) => {
            let desk = desk!(model);
            model.screen.stand_on(&purpose, &desk);
        }
        Ask::Go(place) => leave_for(model, place, effects),
        Ask::Back => leave_for(model, Place::Home, effects),
        Ask::Tell(text) => model.told = Told::Said(text),
        Ask::Undo => turn_back(model, Turn::Undo, effects),
        Ask::Redo => turn_back(model, Turn::Redo, effects),
        Ask::OpenLab(id) => effects.push(Effect::Open(id)),
        Ask::OpenSheet { laboratory, code } => open_for(model, laboratory, code, effects),
        Ask::FollowCode { code, first } => follow_out(model, &code, first, effects),
        Ask::LookInto(id) => effects.push(Effect::LookInto(id)),
        Ask::Begin {
            document,
            people_from,
        } => effects.push(Effect::Create {
            document,
            people_from,
            typed: model.drafts.all(),
        }),
        Ask::Restore(id) => effects.push(Effect::Restore(id)),
        Ask::LookAtCopies(id) => look_at_copies(model, id, effects),
        Ask::Compare { id, copy } => effects.push(Effect::Compare { id, copy }),
        Ask::PutBack { id, copy } => effects.push(Effect::PutBack { id, copy }),
        Ask::ThrowAway(id) => effects.push(Effect::ThrowAway(id)),
        Ask::LookAtThrown => effects.push(Effect::LookAtThrown),
        Ask::LookAtClearing(clearing) => effects.push(Effect::LookAtClearing(clearing)),
        Ask::Clear(clearing) => clear(model, clearing, effects),
        Ask::ReadTable(path) => effects.push(Effect::ReadTable(path)),
        Ask::Plan(order) => plan(model, *order, effects),
        Ask::PlanAgain => plan_again(model, effects),
        Ask::SwapInPlan(swap) => swap_in_plan(model, swap, effects),
        Ask::DropPlan => drop_plan(model, effects),
        Ask::ReadAll => effects.push(Effect::ReadAll),
        Ask::ReadLedger => effects.push(Effect::ReadLedger),
        Ask::Make { session, making } => make(model, &session, making, effects),
        Ask::Publish(leaflet) => {
            model.told = Told::Said(model.words.say("told-making"));
            effects.push(Effect::Publish(leaflet));
        }
        Ask::Settle(purpose) => settle(model, &purpose, effects),
        Ask::Discard(purpose) => forget(model, &purpose, effects),
        Ask::Abandon(place) => abandon(model, place, effects),
        Ask::Tour => model.tour = Some(Step::Open),
        Ask::Adopt(settings) => adopt(model, settings, effects),
        Ask::Quit => effects.push(Effect::Quit),
    }
}

fn look_at_copies(model: &mut Model, id: String, effects: &mut Vec<Effect>) {
    model.told = Told::Said(model.words.say("told-looking-at-copies"));
    effects.push(Effect::LookAtCopies(id));
}

/// Takes something away for good; the laboratory that is open is told, because it is in memory too.
fn clear(model: &Model, clearing: Clearing, effects: &mut Vec<Effect>) {
    let open = model.open.as_ref();
    let open = open.map(|open| open.document.summary.id.clone());
    effects.push(Effect::Clear { clearing, open });
}

/// Speaks and paints as was chosen, from now on and at the next start.
fn adopt(model: &mut Model, settings: Settings, effects: &mut Vec<Effect>) {
    if let Some(tongue) = settings.language.as_deref().and_then(Tongue::from_tag) {
        if tongue != model.words.tongue {
            model.unsaid.clear();
        }
        model.words = model.words.in_tongue(tongue);
    }
    model.look = model.look.changed(settings.theme, settings.drawing);
    model.told = Told::Said(model.words.say("told-settled"));
    model.library.settings = settings.clone();
    effects.push(Effect::Adopt(settings));
}

/// Has a paper made of the open laboratory, or of one that was read for the archive.
fn make(model: &mut Model, session: &str, making: Making, effects: &mut Vec<Effect>) {
    let open = model.open.as_ref().map(|open| &open.document);
    let open = open.filter(|document| document.summary.id == session);
    model.told = Told::Said(model.words.say("told-making"));
    effects.push(match open {
        Some(document) => Effect::Make {
            document: Box::new(document.clone()),
            making,
        },
        // What was read for the lists has no diary: a paper may want it.
        None => Effect::MakeOf {
            session: session.to_owned(),
            making,
        },
    });
}
