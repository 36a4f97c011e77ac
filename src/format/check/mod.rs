//! Checking the meaning of a template that could be read: every fault, with its place.

mod kinds;
mod variants;

use std::collections::BTreeMap;

use super::fault::{Fault, Problem};
use super::nearest::nearest;
use super::outline::Outline;
use super::timetable::hour;
use super::{Activity, Basket, Bilingual, KindId, Phase, Spot, Template};

/// Returns all the faults of `template`, in the order of the file. `outline` is drawn from the same file.
pub fn check(template: &Template, outline: &Outline<'_>) -> Vec<Fault> {
    let mut check = Check {
        template,
        faults: Vec::new(),
    };
    check.template(outline);
    check.faults.sort_by_key(|fault| (fault.line, fault.column));
    check.faults
}

struct Check<'a> {
    template: &'a Template,
    faults: Vec<Fault>,
}

impl Check<'_> {
    fn fault(&mut self, place: &Outline<'_>, problem: Problem) {
        self.faults.push(Fault {
            line: place.line,
            column: place.column,
            problem,
        });
    }

    fn template(&mut self, place: &Outline<'_>) {
        let template = self.template;
        self.more_than_zero(place, "format", template.format);
        self.id(place.field("id"), &template.id);
        self.text(place, "name", &template.name);
        self.text(place, "what", &template.what);
        self.text(place, "when", &template.when);
        self.range(place.field("people"), template.people);
        let (kinds, phases) = (place.field("kinds"), place.field("phases"));
        self.unique(kinds, "id", template.kinds.iter().map(|kind| kind.id.0.as_str()));
        self.unique(
            phases,
            "id",
            template.phases.iter().map(|phase| phase.id.0.as_str()),
        );
        self.prefixes(kinds);
        for (idx, kind) in template.kinds.iter().enumerate() {
            self.kind(kinds.item(idx), kind);
        }
        for (idx, phase) in template.phases.iter().enumerate() {
            self.phase(phases.item(idx), phase);
        }
        let variants = place.field("variants");
        if template.variants.is_empty() {
            self.fault(variants, Problem::NoVariant);
        }
        self.unique(
            variants,
            "id",
            template.variants.iter().map(|variant| variant.id.as_str()),
        );
        for (idx, variant) in template.variants.iter().enumerate() {
            self.variant(variants.item(idx), variant);
        }
    }

    fn phase(&mut self, place: &Outline<'_>, phase: &Phase) {
        self.id(place.field("id"), &phase.id.0);
        self.text(place, "name", &phase.name);
        let sayings = [
            ("say", &phase.say),
            ("rules", &phase.rules),
            ("checks", &phase.checks),
        ];
        for (name, texts) in sayings {
            for (idx, text) in texts.iter().enumerate() {
                self.italian(place.field(name).item(idx), name, text);
            }
        }
        self.activity(place.field("activity"), &phase.activity);
    }

    fn activity(&mut self, place: &Outline<'_>, activity: &Activity) {
        match activity {
            Activity::Welcome
            | Activity::Circle
            | Activity::Pause
            | Activity::Groups
            | Activity::Reports
            | Activity::Plans
            | Activity::Projects
            | Activity::Meetings
            | Activity::Close => {}
            Activity::Collect { kinds } | Activity::Cluster { kinds } => {
                let list = place.field("kinds");
                self.not_empty(list, "kinds", kinds.len());
                for (idx, kind) in kinds.iter().enumerate() {
                    self.known_kind(list.item(idx), kind);
                }
            }
            Activity::Wall { kind } => self.kind_at(place.field("kind"), kind, Spot::Wall),
            Activity::Tables { kind } => self.kind_at(place.field("kind"), kind, Spot::Table),
            Activity::Lend { kind, bookings } => {
                self.known_kind(place.field("kind"), kind);
                if let Some(bookings) = bookings {
                    self.known_kind(place.field("bookings"), bookings);
                }
            }
            Activity::Vote { on, dots } => {
                self.more_than_zero(place, "dots", *dots);
                match on {
                    Basket::Kind(kind) => self.known_kind(place.field("on").item(0), kind),
                    Basket::Clusters => {}
                }
            }
        }
    }

    fn id(&mut self, place: &Outline<'_>, id: &str) {
        let begins_well = id.starts_with(|letter: char| letter.is_ascii_lowercase());
        let goes_on_well = id
            .bytes()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_');
        if !(begins_well && goes_on_well) {
            self.fault(place, Problem::BadId { found: id.to_owned() });
        }
    }

    /// No two blocks of the list have the same `name`, which is `id` or `prefix`.
    fn unique<'b>(&mut self, list: &Outline<'_>, name: &str, values: impl Iterator<Item = &'b str>) {
        let mut first: BTreeMap<&str, usize> = BTreeMap::new();
        for (idx, value) in values.enumerate() {
            let place = list.item(idx).field(name);
            match first.get(value) {
                Some(&line) if name == "prefix" => {
                    let found = value.to_owned();
                    self.fault(place, Problem::DuplicatePrefix { found, line });
                }
                Some(&line) => {
                    let found = value.to_owned();
                    self.fault(place, Problem::DuplicateId { found, line });
                }
                None => {
                    first.insert(value, place.line);
                }
            }
        }
    }

    fn known_kind(&mut self, place: &Outline<'_>, kind: &KindId) {
        if self.template.kind(kind).is_none() {
            let kinds = self.template.kinds.iter().map(|kind| kind.id.0.as_str());
            let nearest = nearest(&kind.0, kinds);
            let found = kind.0.clone();
            self.fault(place, Problem::UnknownKind { found, nearest });
        }
    }

    fn kind_at(&mut self, place: &Outline<'_>, kind: &KindId, expected: Spot) {
        self.known_kind(place, kind);
        if self.template.kind(kind).is_some_and(|kind| kind.spot != expected) {
            let kind = kind.0.clone();
            self.fault(place, Problem::WrongSpot { kind, expected });
        }
    }

    fn text(&mut self, block: &Outline<'_>, name: &'static str, text: &Bilingual) {
        self.italian(block.field(name), name, text);
    }

    fn italian(&mut self, place: &Outline<'_>, name: &str, text: &Bilingual) {
        if text.it.trim().is_empty() {
            let name = name.to_owned();
            self.fault(place.field("it"), Problem::EmptyText { name });
        }
    }

    fn hour(&mut self, place: &Outline<'_>, found: &str) {
        if hour(found).is_none() {
            let found = found.to_owned();
            self.fault(place, Problem::BadHour { found });
        }
    }

    fn not_empty(&mut self, place: &Outline<'_>, name: &str, count: usize) {
        if count == 0 {
            let name = name.to_owned();
            self.fault(place, Problem::EmptyList { name });
        }
    }

    fn more_than_zero(&mut self, block: &Outline<'_>, name: &str, number: u32) {
        if number == 0 {
            let place = block.field(name);
            let name = name.to_owned();
            self.fault(place, Problem::ZeroNumber { name });
        }
    }

    fn range(&mut self, place: &Outline<'_>, (from, to): (u32, u32)) {
        if from > to {
            self.fault(place, Problem::ReversedRange { from, to });
        }
    }
}
