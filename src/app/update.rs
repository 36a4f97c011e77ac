//! One message in, effects out.

use crossterm::event::{
    KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::layout::Position;

use super::dialog::{Answer, Dialog, Outcome};
use super::drafts::Drafts;
use super::model::{Told, desk};
use super::{Effect, Model, Msg, Opened};
use crate::domain::{Command, Refusal};
use crate::screen::forms::{self, Purpose};
use crate::screen::{
    Access, Action, Archive, Ask, Broken, Hit, Home, Lab, Labels, NewLab, Open, Pick, Place, Registry,
    Saving, Screen,
};
use crate::widget::{Fault, FormEvent, Item, Values, key_name};

/// Takes a message; returns what the shell must do. `model.now` is the hour of the message.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let mut effects = Vec::new();
    match msg {
        Msg::Key(key) if key.kind == KeyEventKind::Release => {}
        Msg::Key(key) => press(model, key, &mut effects),
        Msg::Mouse(mouse) => point(model, mouse, &mut effects),
        Msg::Paste(text) => paste(model, &text, &mut effects),
        Msg::Tick => tick(model, &mut effects),
        Msg::Saved(at) => set_saving(model, Saving::Saved(at)),
        Msg::NotSaved(why) => set_saving(model, Saving::Failed(why)),
        Msg::Opened(opened) => opened_lab(model, *opened),
        Msg::Broken { id, trouble } => {
            model.screen = Box::new(Broken::new(id.clone(), trouble));
            model.place = Place::Broken(id);
        }
        Msg::Templates { templates, faults } => {
            model.library.templates = templates;
            model.library.template_faults = faults;
        }
        Msg::Shelves(shelves) => {
            model.library.shelves = shelves;
            model.library.documents = None;
        }
        Msg::ReadAll(documents) => {
            model.library.documents = Some(documents);
            let place = model.place.clone();
            if matches!(place, Place::Registry | Place::Archive) {
                go(model, place);
            }
        }
        Msg::KeptAside(typed) => model.drafts = Drafts::new(typed),
        Msg::Resumed(typed) => resume(model, typed),
        Msg::Trouble(text) => model.told = Told::Refused(text),
    }
    effects
}

fn press(model: &mut Model, key: KeyEvent, effects: &mut Vec<Effect>) {
    // Elsewhere it ends a program at once; whoever presses it wants to know how to leave this one.
    if key.code == KeyCode::Char('c') && key.modifiers == KeyModifiers::CONTROL {
        model.told = Told::Said(model.words.say("told-how-to-leave"));
        return;
    }
    model.told = Told::Nothing;
    match model.dialogs.last_mut() {
        Some(Dialog::Form { .. }) => press_form(model, key, effects),
        Some(dialog) => {
            let outcome = dialog.key(key);
            settle(model, outcome, effects);
        }
        None => press_screen(model, key, effects),
    }
}

fn press_screen(model: &mut Model, key: KeyEvent, effects: &mut Vec<Effect>) {
    if key.code == KeyCode::F(1) || key.code == KeyCode::Char('?') {
        open_palette(model);
        return;
    }
    let desk = desk!(model);
    let asks = match model.screen.key(key, &desk) {
        Some(asks) => asks,
        None => match model
            .screen
            .actions(&desk)
            .into_iter()
            .find(|action| action.is_for(&key))
        {
            Some(action) => do_action(model.screen.as_mut(), &action, &desk),
            None => return,
        },
    };
    answer(model, asks, effects);
}

/// Does an action, or says why it cannot be done.
fn do_action(screen: &mut dyn Screen, action: &Action, desk: &crate::screen::Desk) -> Vec<Ask> {
    match &action.block {
        Some(reason) => vec![Ask::Tell(reason.clone())],
        None => screen.act(action.name, desk),
    }
}

/// The searchable list of what can be done here; Enter does it.
fn open_palette(model: &mut Model) {
    let desk = model.desk();
    let items = model
        .screen
        .actions(&desk)
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
            };
            let ask = match action.block {
                Some(reason) => Ask::Tell(reason),
                None => Ask::Act(action.name),
            };
            (item, vec![ask])
        })
        .collect();
    let pick = Pick {
        title: desk.say("palette-title"),
        items,
    };
    model.dialogs.push(Dialog::pick(pick));
}

fn settle(model: &mut Model, outcome: Outcome, effects: &mut Vec<Effect>) {
    match outcome {
        Outcome::Stays => {}
        Outcome::Closes(asks) => {
            model.dialogs.pop();
            answer(model, asks, effects);
        }
    }
}

fn press_form(model: &mut Model, key: KeyEvent, effects: &mut Vec<Effect>) {
    let Some(Dialog::Form {
        form,
        purpose,
        untouched,
    }) = model.dialogs.last_mut()
    else {
        return;
    };
    match form.key(key) {
        FormEvent::Changed => {
            let values = form.values();
            if values != *untouched {
                model.drafts.keep(purpose, values);
                effects.push(Effect::Keep(model.drafts.all()));
            } else if model.drafts.of(purpose).is_some() {
                model.drafts.drop(purpose);
                effects.push(Effect::Keep(model.drafts.all()));
            }
        }
        FormEvent::Left => {
            if form.values() != *untouched {
                model.told = Told::Said(model.words.say("told-kept-aside"));
            }
            model.dialogs.pop();
        }
        FormEvent::Submitted => submit(model, effects),
    }
}

/// Reads the form on top: all its commands are performed, or none and the form says why.
fn submit(model: &mut Model, effects: &mut Vec<Effect>) {
    let Some(Dialog::Form { form, purpose, .. }) = model.dialogs.last() else {
        return;
    };
    let (purpose, values) = (purpose.clone(), form.values());
    let read = forms::read(&purpose, &values, &model.desk());
    let result = read.and_then(|asks| match perform_all(model, &asks) {
        Ok(()) => Ok(asks),
        Err(refusal) => Err(vec![refused_fault(model, &refusal)]),
    });
    match result {
        Ok(asks) => {
            model.dialogs.pop();
            model.drafts.drop(&purpose);
            if asks.iter().any(|ask| matches!(ask, Ask::Do(_))) {
                save(model, effects);
            }
            // After the save, which is what makes a draft needless. A new laboratory forgets it once it is written.
            if !asks.iter().any(|ask| matches!(ask, Ask::Begin { .. })) {
                effects.push(Effect::Keep(model.drafts.all()));
            }
            let rest = asks
                .into_iter()
                .filter(|ask| !matches!(ask, Ask::Do(_)))
                .collect();
            answer(model, rest, effects);
        }
        Err(faults) => {
            if let Some(Dialog::Form { form, .. }) = model.dialogs.last_mut() {
                form.blame(&faults);
            }
        }
    }
}

fn refused_fault(model: &Model, refusal: &Refusal) -> Fault {
    Fault {
        field: String::new(),
        text: sentence(model, refusal),
    }
}

fn sentence(model: &Model, refusal: &Refusal) -> String {
    let labels = Labels::with(&model.words);
    model.open.as_ref().map_or_else(String::new, |open| {
        labels.refusal(refusal, &open.document.session)
    })
}

/// Performs all commands among the asks, or none of them.
fn perform_all(model: &mut Model, asks: &[Ask]) -> Result<(), Refusal> {
    let commands: Vec<&Command> = asks
        .iter()
        .filter_map(|ask| {
            if let Ask::Do(command) = ask {
                Some(command)
            } else {
                None
            }
        })
        .collect();
    let Some(open) = model.open.as_mut().filter(|_| !commands.is_empty()) else {
        return Ok(());
    };
    if open.access != Access::Writing {
        return Err(Refusal::Closed);
    }
    let mut document = open.document.clone();
    for command in commands {
        document.perform(command.clone(), model.now)?;
    }
    open.document = document;
    Ok(())
}

fn save(model: &mut Model, effects: &mut Vec<Effect>) {
    if let Some(open) = &mut model.open {
        open.saving = Saving::Underway;
        effects.push(Effect::Save(Box::new(open.document.clone())));
    }
}

/// Answers what a screen or a dialog asked for, in order.
fn answer(model: &mut Model, asks: Vec<Ask>, effects: &mut Vec<Effect>) {
    match perform_all(model, &asks) {
        Ok(()) if asks.iter().any(|ask| matches!(ask, Ask::Do(_))) => save(model, effects),
        Ok(()) => {}
        Err(refusal) => {
            model.told = Told::Refused(sentence(model, &refusal));
            return;
        }
    }
    for ask in asks {
        answer_one(model, ask, effects);
    }
}

fn answer_one(model: &mut Model, ask: Ask, effects: &mut Vec<Effect>) {
    match ask {
        Ask::Do(_) => {}
        Ask::Form(purpose) => open_form(model, purpose),
        Ask::Pick(pick) => model.dialogs.push(Dialog::pick(*pick)),
        Ask::Confirm(confirm) => model.dialogs.push(Dialog::Confirm {
            confirm: *confirm,
            answer: Answer::Leave,
        }),
        Ask::Message(message) => model.dialogs.push(Dialog::Message {
            message: *message,
            first_row: 0,
        }),
        Ask::Act(name) => {
            let desk = desk!(model);
            let asks = model.screen.act(name, &desk);
            answer(model, asks, effects);
        }
        Ask::Go(place) => leave_for(model, place, effects),
        Ask::Back => leave_for(model, Place::Home, effects),
        Ask::Tell(text) => model.told = Told::Said(text),
        Ask::Undo => turn_back(model, Turn::Undo, effects),
        Ask::Redo => turn_back(model, Turn::Redo, effects),
        Ask::OpenLab(id) => ask_for_lab(model, id, effects),
        Ask::Begin {
            document,
            people_from,
        } => effects.push(Effect::Create {
            document,
            people_from,
            typed: model.drafts.all(),
        }),
        Ask::Restore(id) => effects.push(Effect::Restore(id)),
        Ask::ReadAll => effects.push(Effect::ReadAll),
        Ask::Ring => effects.push(Effect::Ring),
        Ask::Quit => {
            effects.push(Effect::Release);
            effects.push(Effect::Quit);
        }
    }
}

/// A damaged file is a screen; a good one is opened.
fn ask_for_lab(model: &mut Model, id: String, effects: &mut Vec<Effect>) {
    let is_damaged = model
        .library
        .shelves
        .iter()
        .any(|shelf| shelf.id == id && shelf.summary.is_none());
    if is_damaged {
        go(model, Place::Broken(id));
    } else {
        effects.push(Effect::Open(id));
    }
}

fn open_form(model: &mut Model, purpose: Purpose) {
    let mut form = forms::build(&purpose, &model.desk());
    let untouched = form.values();
    if let Some(values) = model.drafts.of(&purpose) {
        form.fill(values);
        model.told = Told::Said(model.words.say("told-found-again"));
    }
    model.dialogs.push(Dialog::Form {
        form: Box::new(form),
        purpose,
        untouched,
    });
}

/// Undo or redo.
#[derive(Clone, Copy)]
enum Turn {
    Undo,
    Redo,
}

fn turn_back(model: &mut Model, turn: Turn, effects: &mut Vec<Effect>) {
    let Some(open) = model.open.as_mut() else { return };
    if let Access::Reading(why) = &open.access {
        model.told = Told::Refused(why.clone());
        return;
    }
    let command = match turn {
        Turn::Undo => open.document.next_undo(),
        Turn::Redo => open.document.next_redo(),
    };
    let labels = Labels::with(&model.words);
    let deed = command
        .map(|command| labels.deed(command, &open.document.session))
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
        Err(refusal) => model.told = Told::Refused(sentence(model, &refusal)),
    }
}

/// Leaves for another place; the open laboratory is let go when one goes out of it.
fn leave_for(model: &mut Model, place: Place, effects: &mut Vec<Effect>) {
    if place == Place::Home && model.place == Place::Home {
        effects.push(Effect::Quit);
        return;
    }
    if model.place == Place::Lab && place != Place::Lab {
        effects.push(Effect::Release);
        effects.push(Effect::LookAtShelves);
        model.open = None;
        model.drafts = Drafts::default();
    }
    if place == Place::NewLab {
        effects.push(Effect::ReadTemplates);
    }
    go(model, place);
}

fn go(model: &mut Model, place: Place) {
    let screen: Box<dyn Screen> = match &place {
        Place::Home => Box::new(Home::default()),
        Place::NewLab => Box::new(NewLab::default()),
        Place::Lab => Box::new(Lab::at_now(&model.desk())),
        Place::Registry => Box::new(Registry::of(&model.desk())),
        Place::Archive => Box::new(Archive::of(&model.desk())),
        Place::Broken(id) => {
            let shelf = model.library.shelves.iter().find(|shelf| &shelf.id == id);
            Box::new(Broken::new(
                id.clone(),
                shelf.and_then(|shelf| shelf.trouble.clone()).unwrap_or_default(),
            ))
        }
    };
    model.screen = screen;
    model.place = place;
}

fn opened_lab(model: &mut Model, opened: Opened) {
    model.open = Some(Open {
        document: opened.document,
        access: opened.access,
        saving: Saving::Quiet,
    });
    model.drafts = Drafts::new(opened.drafts);
    model.warned = None;
    model.dialogs.clear();
    go(model, Place::Lab);
    model.told = opened.notice.map_or(Told::Nothing, Told::Said);
    if let Some(purpose) = model.drafts.last().cloned() {
        open_form(model, purpose);
    }
}

/// Goes back to the new laboratory that was being described when the program ended.
fn resume(model: &mut Model, typed: Vec<(Purpose, Values)>) {
    model.drafts = Drafts::new(typed);
    if let Some(Purpose::NewLab { template }) = model.drafts.last().cloned()
        && model.library.template(&template).is_some()
    {
        go(model, Place::NewLab);
        open_form(model, Purpose::NewLab { template });
    }
}

fn set_saving(model: &mut Model, saving: Saving) {
    if let Some(open) = &mut model.open {
        open.saving = saving;
    }
}

fn paste(model: &mut Model, text: &str, effects: &mut Vec<Effect>) {
    match model.dialogs.last_mut() {
        Some(Dialog::Form { form, purpose, .. }) => {
            let n_left_out = form.paste(text);
            if n_left_out > 0 {
                let facts = [("letters", n_left_out.into())];
                model.told = Told::Refused(model.words.tell("told-paste-cut", &facts));
            }
            model.drafts.keep(purpose, form.values());
            effects.push(Effect::Keep(model.drafts.all()));
        }
        Some(Dialog::Pick { .. }) => {
            for key in pasted(text) {
                press(model, key, effects);
            }
        }
        Some(Dialog::Confirm { .. } | Dialog::Message { .. }) => {}
        // Only a search box takes it: letters that were not typed are no orders.
        None => {
            for key in pasted(text) {
                let desk = desk!(model);
                let asks = model.screen.key(key, &desk).unwrap_or_default();
                answer(model, asks, effects);
            }
        }
    }
}

/// The first letters of a pasted text, as keys.
fn pasted(text: &str) -> impl Iterator<Item = KeyEvent> {
    let letters = text.chars().filter(|letter| !letter.is_control()).take(80);
    letters.map(|letter| KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE))
}

/// Warns five minutes and one minute before the end of the running phase, and at the end.
fn tick(model: &mut Model, effects: &mut Vec<Effect>) {
    let left = model.open.as_ref().and_then(|open| {
        let day = &open.document.session.day;
        let line = day
            .programme
            .iter()
            .find(|line| Some(&line.id) == day.now.as_ref())?;
        crate::screen::pane::seconds_left(line, model.now)
    });
    let before = std::mem::replace(&mut model.warned, left);
    let (Some(before), Some(left)) = (before, left) else {
        return;
    };
    for (mark, key) in [(300, "warning-five"), (60, "warning-one"), (0, "warning-over")] {
        if before > mark && left <= mark {
            model.told = Told::Said(model.words.say(key));
            effects.push(Effect::Ring);
        }
    }
}

fn point(model: &mut Model, mouse: MouseEvent, effects: &mut Vec<Effect>) {
    match mouse.kind {
        MouseEventKind::ScrollDown => press(model, KeyEvent::new(KeyCode::Down, KeyModifiers::NONE), effects),
        MouseEventKind::ScrollUp => press(model, KeyEvent::new(KeyCode::Up, KeyModifiers::NONE), effects),
        MouseEventKind::Down(MouseButton::Left) => {
            let place = Position::new(mouse.column, mouse.row);
            let hit = model
                .hits
                .borrow()
                .iter()
                .rev()
                .find(|(area, _)| area.contains(place))
                .map(|(_, hit)| hit.clone());
            if let Some(hit) = hit {
                click(model, &hit, effects);
            }
        }
        _ => {}
    }
}

fn click(model: &mut Model, hit: &Hit, effects: &mut Vec<Effect>) {
    match (hit, model.dialogs.last_mut()) {
        (Hit::Dialog(row), Some(Dialog::Form { form, .. })) if *row == form.fields.len() => {
            submit(model, effects)
        }
        (Hit::Dialog(row), Some(dialog)) => {
            let outcome = dialog.click(*row);
            settle(model, outcome, effects);
        }
        (Hit::Act(name), None) => {
            let desk = desk!(model);
            let action = model
                .screen
                .actions(&desk)
                .into_iter()
                .find(|action| action.name == *name);
            let asks = action.map_or_else(Vec::new, |action| {
                do_action(model.screen.as_mut(), &action, &desk)
            });
            answer(model, asks, effects);
        }
        (Hit::Row(row), None) => {
            let desk = desk!(model);
            let asks = model.screen.click(*row, &desk);
            answer(model, asks, effects);
        }
        (Hit::Help, None) => open_palette(model),
        (Hit::Act(_) | Hit::Row(_) | Hit::Help, Some(_)) | (Hit::Dialog(_), None) => {}
    }
}
