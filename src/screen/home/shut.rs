//! Shutting a laboratory behind a passphrase.

use crate::screen::{Action, Ask, Clearing, Desk, Shelf};

/// The action, with the reason why this laboratory cannot be shut where there is one.
pub(super) fn action(shelf: Option<&Shelf>, desk: &Desk) -> Action {
    let block = match shelf {
        None => Some(desk.say("block-no-labs")),
        // Another copy in the folder would say the same in clear.
        Some(shelf) if shelf.twins > 0 => Some(desk.say("block-twins")),
        Some(shelf) => desk.library.trouble_of(shelf).map(str::to_owned),
    };
    Action::rare("home-shut", "k").blocked(block)
}

/// Asks, after saying what goes.
pub(super) fn ask(shelf: &Shelf) -> Ask {
    Ask::LookAtClearing(Clearing::Clear(shelf.id.clone()))
}
