//! `cerchio registry ladder`: where each organisation stands, or where its rules are.

use std::process::ExitCode;

use super::{clock, print, refuse, told};
use crate::registry::ladder::{Relation, Rules, Sightings, Stage, relations};
use crate::shell::orders::all_that_is_known;
use crate::shell::shelves::custom_fault;
use crate::store::Store;
use crate::text::Words;

/// A line for each organisation: name, stage today, highest stage and its year, collaboration, latest evidence.
pub fn ladder(store: &Store, words: &Words) -> ExitCode {
    let (customs, faulty) = store.customs();
    if let Some(faulty) = faulty.first() {
        return refuse(&custom_fault(faulty, words), 1);
    }
    let (ledger, documents) = match all_that_is_known(store, words) {
        Ok(read) => read,
        Err(trouble) => return refuse(&told(&trouble, words), 1),
    };
    let documents: Vec<_> = documents.iter().collect();
    let relations = relations(&ledger, &Sightings::of(&documents));
    if relations.is_empty() {
        return print(&words.say("ladder-empty"));
    }
    let lines: Vec<String> = relations
        .iter()
        .map(|relation| line(relation, &customs.rules, words))
        .collect();
    print(&lines.join("\n"))
}

fn line(relation: &Relation, rules: &Rules, words: &Words) -> String {
    let today = clock().date();
    let rank = relation.rank(today, rules);
    let named = |stage: Stage| format!("{} {}", stage.number(), words.say(stage.key()));
    let highest = rank
        .highest
        .map(|(stage, year)| format!("{} ({year})", named(stage)));
    let none = || "–".to_owned();
    [
        relation.name.clone(),
        rank.stage.map_or_else(none, named),
        highest.unwrap_or_else(none),
        words.say(rank.tie.key()),
        relation.latest(today).map_or_else(none, |day| words.date(day)),
    ]
    .join("\t")
}
