//! Rules that contradict each other, in a sentence with the numbers of the file.

use std::path::Path;

use crate::planner::{rotation, schedule};
use crate::text::{Fact, Words};

type Told = (&'static str, Vec<(&'static str, Fact)>);

/// Says which rules of a café cannot all be kept.
pub fn of_rotation(why: &rotation::Contradiction, file: &Path, words: &Words) -> String {
    sentence(rotation_told(why), file, words)
}

/// Says which rules of a wall cannot all be kept.
pub fn of_schedule(why: &schedule::Contradiction, file: &Path, words: &Words) -> String {
    sentence(schedule_told(why), file, words)
}

fn sentence((key, mut facts): Told, file: &Path, words: &Words) -> String {
    facts.push(("file", Fact::Text(file.display().to_string())));
    let why = words.tell(key, &facts);
    facts.push(("why", why.into()));
    words.tell("plan-impossible", &facts)
}

fn numbers(facts: &[(&'static str, usize)]) -> Vec<(&'static str, Fact)> {
    // Numbers of the file are names, not amounts: they are written as they are.
    let named = facts
        .iter()
        .map(|(name, number)| (*name, Fact::Text(number.to_string())));
    named.collect()
}

fn with_members(facts: &[(&'static str, usize)], members: &[usize]) -> Vec<(&'static str, Fact)> {
    let members: Vec<String> = members.iter().map(usize::to_string).collect();
    let mut facts = numbers(facts);
    facts.push(("members", members.join(", ").into()));
    facts
}

fn rotation_told(why: &rotation::Contradiction) -> Told {
    use rotation::Contradiction as Why;
    match why {
        Why::Malformed { field } => ("plan-malformed", vec![("field", rotation_field(*field).into())]),
        Why::TooManyPeople { round, people, seats } => (
            "plan-too-many-people",
            numbers(&[("round", *round), ("people", *people), ("seats", *seats)]),
        ),
        Why::TooFewPeople { round, people, least } => (
            "plan-too-few-people",
            numbers(&[("round", *round), ("people", *people), ("least", *least)]),
        ),
        Why::ApartAndTogether { round, one, other } => (
            "plan-apart-and-together",
            numbers(&[("round", *round), ("one", *one), ("other", *other)]),
        ),
        Why::HostsTogether { round, one, other } => (
            "plan-hosts-together",
            numbers(&[("round", *round), ("one", *one), ("other", *other)]),
        ),
        Why::HostsApart { round, table } => (
            "plan-hosts-apart",
            numbers(&[("round", *round), ("table", *table)]),
        ),
        Why::CompanyTooLarge { round, members, most } => (
            "plan-company-too-large",
            with_members(&[("round", *round), ("most", *most)], members),
        ),
        Why::HostsTooMany {
            round,
            table,
            people,
            most,
        } => (
            "plan-hosts-too-many",
            numbers(&[
                ("round", *round),
                ("table", *table),
                ("people", *people),
                ("most", *most),
            ]),
        ),
        Why::TooManyApart { round, members } => {
            ("plan-too-many-apart", with_members(&[("round", *round)], members))
        }
        Why::NoSeating { round } => ("plan-no-seating", numbers(&[("round", *round)])),
    }
}

fn rotation_field(field: rotation::Field) -> &'static str {
    match field {
        rotation::Field::Tables => "tables",
        rotation::Field::Absent => "absent",
        rotation::Field::Hosts => "hosts",
        rotation::Field::Together => "together",
        rotation::Field::Apart => "apart",
        rotation::Field::Attributes => "attributes",
        rotation::Field::Held => "frozen.plan",
        rotation::Field::Announced => "base",
    }
}

fn schedule_told(why: &schedule::Contradiction) -> Told {
    use schedule::Contradiction as Why;
    match *why {
        Why::Malformed { field, .. } => ("plan-malformed", vec![("field", schedule_field(field).into())]),
        Why::Closed { topic, cell } => (
            "plan-closed",
            numbers(&[("topic", topic), ("slot", cell.slot), ("space", cell.space)]),
        ),
        Why::ConvenerAway { topic, person, slot } => (
            "plan-convener-away",
            numbers(&[("topic", topic), ("person", person), ("slot", slot)]),
        ),
        Why::Past { topic, slot } => ("plan-past", numbers(&[("topic", topic), ("slot", slot)])),
        Why::Held { topic } => ("plan-held", numbers(&[("topic", topic)])),
        Why::SameCell { one, other, cell } => (
            "plan-same-cell",
            numbers(&[
                ("one", one),
                ("other", other),
                ("slot", cell.slot),
                ("space", cell.space),
            ]),
        ),
        Why::Apart { one, other, slot } => (
            "plan-apart",
            numbers(&[("one", one), ("other", other), ("slot", slot)]),
        ),
        Why::SameConvener {
            one,
            other,
            person,
            slot,
        } => (
            "plan-same-convener",
            numbers(&[("one", one), ("other", other), ("person", person), ("slot", slot)]),
        ),
        Why::SlotTooFull { slot, topics, cells } => (
            "plan-slot-too-full",
            numbers(&[("slot", slot), ("topics", topics), ("cells", cells)]),
        ),
        Why::SpaceTooFull { space, topics, cells } => (
            "plan-space-too-full",
            numbers(&[("space", space), ("topics", topics), ("cells", cells)]),
        ),
    }
}

fn schedule_field(field: schedule::Field) -> &'static str {
    match field {
        schedule::Field::Conveners => "conveners",
        schedule::Field::Pin => "pinned",
        schedule::Field::Announced => "base",
        schedule::Field::Wishes => "interests",
        schedule::Field::Away => "absent",
        schedule::Field::Apart => "apart",
        schedule::Field::Closed => "closed",
        schedule::Field::Held => "frozen_slots",
    }
}
