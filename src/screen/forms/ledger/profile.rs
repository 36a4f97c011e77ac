//! Which profile says the places and the words: for the whole registry, and for each path that has its own.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::yearly;
use crate::registry::ledger::Order;
use crate::widget::{Choice, Fault, Field, Form, How, Values};

/// The field of the whole registry.
const ALL: &str = "profile-all";

pub fn build(desk: &Desk) -> Form {
    let ledger = yearly(desk).map(|yearly| &yearly.ledger);
    let profiles = || -> Vec<Choice> {
        let profiles = desk.library.customs.profiles.iter();
        profiles
            .map(|profile| Choice::new(profile.id.as_str(), profile.name.as_str()))
            .collect()
    };
    let all = ledger.and_then(|ledger| ledger.profile.clone());
    let mut kit = FormKit::new(desk).one(ALL, profiles(), all);
    for path in all_paths(desk) {
        let label = desk.tell("field-profile-path", &[("path", path.as_str().into())]);
        let chosen = ledger.and_then(|ledger| ledger.paths.get(&path).cloned());
        let chosen: Vec<String> = chosen.into_iter().collect();
        kit = kit.field(Field::choose(
            &field_of(&path),
            label,
            How::One,
            profiles(),
            &chosen,
        ));
    }
    kit.titled("profile", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let paths = all_paths(desk);
    let own = paths.iter().map(|path| Order::Profile {
        path: path.clone(),
        profile: values.one(&field_of(path)),
    });
    let all = Order::Profile {
        path: String::new(),
        profile: values.one(ALL),
    };
    let orders = std::iter::once(all).chain(own).collect();
    let reader = Reader::new(values, desk);
    reader.finish(vec![Ask::Inscribe(orders), Ask::Tell(desk.say("told-profile"))])
}

fn all_paths(desk: &Desk) -> Vec<String> {
    let ledger = yearly(desk).map(|yearly| &yearly.ledger);
    ledger.map_or_else(Vec::new, |ledger| desk.library.lists.paths.names(ledger))
}

fn field_of(path: &str) -> String {
    format!("profile-path-{path}")
}
