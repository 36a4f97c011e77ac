//! The two levels: what a day needs most, or everything; and the action that goes from one to the other on any screen.

use super::Model;
use super::model::desk;
use super::scanning::Scan;
use crate::screen::{Action, Ask};
use crate::store::{Level, Settings};
use crate::widget::Rank;

/// Goes to the other level.
const SWITCH: &str = "C-t";
/// Begins the code of a sheet.
const CODE: &str = "%";

/// All that can be done here: what the screen offers, then what the program does on any screen.
pub(super) fn offered(model: &Model) -> Vec<Action> {
    let mut actions = model.screen.actions(&model.desk());
    let name = match model.library.settings.level {
        Level::Simple => "level-full",
        Level::Full => "level-simple",
    };
    actions.push(Action::new(name, SWITCH));
    actions.push(Action::rare("code", CODE));
    actions
}

/// The rank of an action on the level that was chosen.
pub(super) fn rank(action: &Action, model: &Model) -> Rank {
    match model.library.settings.level {
        Level::Simple => action.rank,
        Level::Full => Rank::First,
    }
}

/// Does the action of that name, or says why it cannot be done now.
pub(super) fn do_action(model: &mut Model, action: &Action) -> Vec<Ask> {
    match &action.block {
        Some(reason) => {
            let why = [("reason", reason.clone().into())];
            vec![Ask::Tell(model.words.tell("palette-blocked", &why))]
        }
        None => act(model, action.name),
    }
}

/// Does what the program does on any screen, or else what the screen does.
pub(super) fn act(model: &mut Model, name: &str) -> Vec<Ask> {
    match name {
        "level-full" | "level-simple" => switch(model),
        "code" => {
            model.scan = Scan::Line(String::new());
            Vec::new()
        }
        _ => {
            let desk = desk!(model);
            model.screen.act(name, &desk)
        }
    }
}

fn switch(model: &Model) -> Vec<Ask> {
    let level = model.library.settings.level.other();
    let settings = Settings {
        level,
        ..model.library.settings.clone()
    };
    let told = match level {
        Level::Simple => "told-level-simple",
        Level::Full => "told-level-full",
    };
    vec![Ask::Adopt(settings), Ask::Tell(model.words.say(told))]
}
