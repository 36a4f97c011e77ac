//! What can be done on a screen, said with it.

use super::Reading;
use super::found::{Found, find_named, is_short};
use crate::app::Model;
use crate::app::level::{offered, rank};
use crate::screen::Desk;
use crate::text::Words;
use crate::widget::{Rank, key_name};

/// So many things that can be done are said with each new screen; the rest is one ? away.
const MOST_OFFERS: usize = 6;

/// How a key begins for which two are pressed at once.
const TOGETHER: &str = "Ctrl+";
/// What goes on to another phase for the whole hall.
const PHASES: [&str; 3] = ["lab-start", "lab-advance", "programme-start"];

/// True where a few letters are too few for it: the whole hall would go on to another phase.
pub fn wants_its_name(action: &str) -> bool {
    PHASES.contains(&action)
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Its name in the program.
    pub name: &'static str,
    pub key: String,
    pub label: String,
    /// What it does, in a sentence.
    pub help: String,
    /// Why not now.
    pub block: Option<String>,
    /// Whether it is said before it is looked for.
    pub rank: Rank,
}

impl Reading {
    /// What can be done, the first things: those that can be done now, then those that cannot, and why.
    pub fn offered(&self, words: &Words) -> Vec<String> {
        let first = self.offers.iter().filter(|offer| offer.rank == Rank::First);
        let mut first: Vec<&Offer> = first.collect();
        if first.is_empty() {
            return Vec::new();
        }
        first.sort_by_key(|offer| offer.block.is_some());
        let more = (first.len() > MOST_OFFERS).then(|| words.say("aloud-more-offers"));
        let said = first
            .iter()
            .take(MOST_OFFERS)
            .map(|offer| self.offer(offer, words));
        [words.say("aloud-offers")]
            .into_iter()
            .chain(said)
            .chain(more)
            .collect()
    }

    /// An offer as it is said: where two keys at once would be wanted and a word does it, with the word.
    fn offer(&self, offer: &Offer, words: &Words) -> String {
        let word = offer.label.split(' ').next().unwrap_or_default().to_lowercase();
        let labels: Vec<&str> = self.offers.iter().map(|offer| offer.label.as_str()).collect();
        let is_enough = matches!(find_named(&word, &labels), Found::One(_)) && !is_short(&word);
        if offer.key.starts_with(TOGETHER) && is_enough && offer.block.is_none() {
            let facts = [("word", word.into()), ("label", offer.label.clone().into())];
            return words.tell("aloud-offer-word", &facts);
        }
        offer.said(words)
    }
}

impl Offer {
    fn said(&self, words: &Words) -> String {
        let mut facts = vec![
            ("key", self.key.clone().into()),
            ("label", self.label.clone().into()),
        ];
        let key = match &self.block {
            Some(reason) => {
                facts.push(("reason", reason.clone().into()));
                "aloud-offer-blocked"
            }
            None => "aloud-offer",
        };
        words.tell(key, &facts)
    }
}

/// All that can be done on the screen of the model.
pub fn offers(model: &Model, desk: &Desk) -> Vec<Offer> {
    let actions = offered(model).into_iter();
    actions
        .map(|action| Offer {
            name: action.name,
            rank: rank(&action, model),
            key: key_name(&action.key, desk.words),
            label: desk.say(&format!("act-{}", action.name)),
            help: desk.say(&format!("act-{}.help", action.name)),
            block: action.block,
        })
        .collect()
}
