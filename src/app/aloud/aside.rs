//! Texts that were typed and not saved, told to whoever leaves.

use crate::app::{Keeping, Kept, Model};
use crate::screen::Desk;
use crate::screen::forms;

impl Model {
    /// The texts kept aside where one is, a sentence each: of which form, and where it comes back.
    pub fn kept_aside(&self) -> Vec<String> {
        let desk = self.desk();
        let kept = self.drafts.all();
        kept.iter().map(|kept| told(kept, &desk)).collect()
    }
}

fn told(kept: &Kept, desk: &Desk) -> String {
    let form = ("form", forms::build(&kept.purpose, desk).title.into());
    match (kept.state, desk.session()) {
        (Keeping::Aside, _) => desk.tell("aloud-aside", &[form]),
        (Keeping::Open, None) => desk.tell("aloud-aside-open", &[form]),
        (Keeping::Open, Some(session)) => {
            let title = ("title", session.header.title.clone().into());
            desk.tell("aloud-aside-open-in", &[form, title])
        }
    }
}
