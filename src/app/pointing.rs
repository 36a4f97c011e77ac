//! The mouse: whatever can be clicked was noted while painting.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use super::answering::answer;
use super::dialog::Dialog;
use super::keys::{open_palette, press, settle};
use super::level::{do_action, offered};
use super::model::desk;
use super::typing::submit;
use super::{Effect, Model};
use crate::screen::Hit;

pub(super) fn point(model: &mut Model, mouse: MouseEvent, effects: &mut Vec<Effect>) {
    match mouse.kind {
        MouseEventKind::ScrollDown => press(model, KeyEvent::new(KeyCode::Down, KeyModifiers::NONE), effects),
        MouseEventKind::ScrollUp => press(model, KeyEvent::new(KeyCode::Up, KeyModifiers::NONE), effects),
        MouseEventKind::Down(MouseButton::Left) => {
            let hit = hit_at(model, mouse);
            model.pulled.clone_from(&hit);
            if let Some(hit) = hit {
                click(model, &hit, effects);
            }
        }
        MouseEventKind::Up(MouseButton::Left) => {
            let ends = (model.pulled.take(), hit_at(model, mouse));
            if let (Some(Hit::Row(from)), Some(Hit::Row(to))) = ends
                && from != to
                && model.dialogs.is_empty()
            {
                let desk = desk!(model);
                let asks = model.screen.drag(from, to, &desk);
                answer(model, asks, effects);
            }
        }
        _ => {}
    }
}

/// What lies where the mouse is.
fn hit_at(model: &Model, mouse: MouseEvent) -> Option<Hit> {
    let place = Position::new(mouse.column, mouse.row);
    let hits = model.hits.borrow();
    let mut hits = hits.iter().rev();
    hits.find(|(area, _)| area.contains(place))
        .map(|(_, hit)| hit.clone())
}

pub(super) fn click(model: &mut Model, hit: &Hit, effects: &mut Vec<Effect>) {
    match (hit, model.dialogs.last_mut()) {
        (Hit::Dialog(row), Some(Dialog::Form { form, .. })) if *row == form.fields.len() => {
            submit(model, effects)
        }
        (Hit::Dialog(row), Some(dialog)) => {
            let outcome = dialog.click(*row);
            settle(model, outcome, effects);
        }
        (Hit::Act(name), None) => {
            let action = offered(model).into_iter().find(|action| action.name == *name);
            let asks = action.map_or_else(Vec::new, |action| do_action(model, &action));
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
