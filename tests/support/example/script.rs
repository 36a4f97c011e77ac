//! The script of a laboratory: what was done and at what hour, in the order of the day.

use std::collections::BTreeMap;

use cerchio::domain::{Command, Id};
use cerchio::format::Template;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use super::source::{Source, hour};

/// Commands with their hour. Those of one minute keep the order in which they were written here.
pub struct Script {
    day: NaiveDate,
    scenes: Vec<(NaiveDateTime, Command)>,
}

impl Script {
    pub fn new(day: NaiveDate) -> Self {
        Self {
            day,
            scenes: Vec::new(),
        }
    }

    /// The evening before, at 18.
    pub fn eve(&self) -> NaiveDateTime {
        self.day
            .checked_sub_days(Days::new(1))
            .unwrap_or(self.day)
            .and_time(hour("18:00"))
    }

    pub fn when(&self, time: NaiveTime) -> NaiveDateTime {
        self.day.and_time(time)
    }

    pub fn prepare(&mut self, command: Command) {
        self.scenes.push((self.eve(), command));
    }

    pub fn at(&mut self, time: NaiveTime, command: Command) {
        self.scenes.push((self.when(time), command));
    }

    pub fn into_scenes(mut self) -> Vec<(NaiveDateTime, Command)> {
        self.scenes.sort_by_key(|(at, _)| *at);
        self.scenes
    }
}

/// The ids that change their number on the way: the file names bodies and people alike, and numbers a report after its topic.
#[derive(Default)]
pub struct Names {
    bodies: BTreeMap<String, Id>,
    reports: BTreeMap<String, Id>,
}

impl Names {
    pub fn read(source: Source<'_>) -> Self {
        let mut reports = source.list("report");
        reports.sort_by_key(|report| report.time("consegnato_alle"));
        Self {
            bodies: numbered("E", &source.list("enti")),
            reports: numbered("R", &reports),
        }
    }

    pub fn body(&self, name: &str) -> Id {
        known(&self.bodies, name)
    }

    /// Reports are numbered as they are handed in.
    pub fn report(&self, name: &str) -> Id {
        known(&self.reports, name)
    }

    pub fn maybe_body(&self, node: Source<'_>, key: &str) -> Option<Id> {
        node.maybe(key).map(|body| self.body(body.words()))
    }
}

/// The letters a template puts before the number of each kind of sheet.
pub struct Prefixes(BTreeMap<String, String>);

impl Prefixes {
    pub fn read(template: &Template) -> Self {
        let pairs = template
            .kinds
            .iter()
            .map(|kind| (kind.id.0.clone(), kind.prefix.clone()));
        Self(pairs.collect())
    }

    pub fn of(&self, kind: &str) -> &str {
        self.0
            .get(kind)
            .unwrap_or_else(|| panic!("the template has no kind {kind}"))
    }
}

/// Returns the id of our own for one that keeps its number: `G1` among the clusters is `K01`, space `B` is `SP02`.
pub fn renamed(prefix: &str, name: &str) -> Id {
    let digits = name.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let number = match digits.parse() {
        Ok(number) => number,
        Err(_) => name
            .bytes()
            .next()
            .map_or(0, |letter| u32::from(letter.saturating_sub(b'A')) + 1),
    };
    Id::new(prefix, number)
}

pub fn person(name: &str) -> Id {
    renamed("P", name)
}

pub fn maybe_person(node: Source<'_>, key: &str) -> Option<Id> {
    node.maybe(key).map(|name| person(name.words()))
}

pub fn people(node: Source<'_>, key: &str) -> Vec<Id> {
    all_renamed("P", node, key)
}

pub fn all_renamed(prefix: &str, node: Source<'_>, key: &str) -> Vec<Id> {
    node.texts(key).iter().map(|name| renamed(prefix, name)).collect()
}

fn numbered(prefix: &str, nodes: &[Source<'_>]) -> BTreeMap<String, Id> {
    (1..)
        .zip(nodes)
        .map(|(number, node)| (node.text("id"), Id::new(prefix, number)))
        .collect()
}

fn known(ids: &BTreeMap<String, Id>, name: &str) -> Id {
    ids.get(name)
        .cloned()
        .unwrap_or_else(|| panic!("the example names {name}, which is not in it"))
}
