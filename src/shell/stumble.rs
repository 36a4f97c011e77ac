//! A fault of ours: where it is, and not a word of what was open. What a fault says of itself may quote a text.

use std::panic::{self, PanicHookInfo};

use super::front::say;
use crate::text::{Tongue, Words};

/// From now on a fault says only where it is.
pub fn say_no_contents(tongue: Tongue) {
    panic::set_hook(Box::new(move |info| say(&sentence(info, tongue))));
}

fn sentence(info: &PanicHookInfo, tongue: Tongue) -> String {
    let place = info.location().map(ToString::to_string);
    Words::new(tongue).tell("shell-stumbled", &[("place", place.unwrap_or_default().into())])
}
