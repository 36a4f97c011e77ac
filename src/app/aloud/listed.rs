//! The list of all that can be done: its actions by their keys, and by no more than their names.

use crossterm::event::KeyEvent;

use super::found::is_short;
use super::offers::wants_its_name;
use crate::app::Model;
use crate::app::dialog::Dialog;
use crate::fold::fold;
use crate::screen::{Ask, Hit};
use crate::widget::key_name;

/// The entry of the list on top that is an action with that key.
pub fn with_key(key: &KeyEvent, model: &Model) -> Option<Hit> {
    let Some(Dialog::Pick { picker, asks }) = model.dialogs.last() else {
        return None;
    };
    let name = key_name(key, &model.words);
    let mut items = picker.items.iter().zip(asks);
    let entry = items.position(|(item, asks)| {
        item.aside == name && matches!(asks.as_slice(), [Ask::Act(_) | Ask::Tell(_)])
    });
    // A number is a place in the list.
    entry.filter(|_| name.parse::<usize>().is_err()).map(Hit::Dialog)
}

/// True where a few letters would do an action whose name does not begin so, or would change the phase for everybody.
pub fn is_rash(line: &str, label: &str, hit: &Hit, model: &Model) -> bool {
    let (Some(Dialog::Pick { asks, .. }), Hit::Dialog(entry)) = (model.dialogs.last(), hit) else {
        return false;
    };
    let Some([Ask::Act(action)]) = asks.get(*entry).map(Vec::as_slice) else {
        return false;
    };
    let is_number = line.parse::<usize>().is_ok();
    let is_begun = fold(label).starts_with(&fold(line));
    is_short(line) && !is_number && (!is_begun || wants_its_name(action))
}
