//! What is said at the end of the program one line at a time: that all is saved, and what is not.

use std::collections::BTreeMap;

use crate::app::Model;
use crate::text::Words;

/// The texts that were typed and not saved, by laboratory; outside of one, under no name.
#[derive(Debug, Default)]
pub struct Farewell(BTreeMap<String, Vec<String>>);

impl Farewell {
    /// Notes what is kept aside where one is, before one leaves.
    pub fn note(&mut self, model: &Model) {
        let open = model.open.as_ref();
        let place = open.map(|open| open.document.summary.id.clone());
        self.0.insert(place.unwrap_or_default(), model.kept_aside());
    }

    /// The last words.
    pub fn said(&self, words: &Words) -> String {
        let texts: Vec<&str> = self.0.values().flatten().map(String::as_str).collect();
        if texts.is_empty() {
            return words.say("aloud-goodbye");
        }
        words.tell("aloud-goodbye-aside", &[("texts", texts.join("\n").into())])
    }
}
