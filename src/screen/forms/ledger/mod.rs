//! The forms of the registry of the years: a promotion, the parts of a yearly sheet, a reason.

mod ages;
mod aside;
mod card;
mod contact;
mod follow_up;
mod funding;
mod improvement;
mod judgement;
mod lineage;
mod meeting;
mod numbers;
mod organisation;
mod part;
mod profile;
pub mod promotion;
mod reading;
mod reopen;
mod seminar;
mod subject;
mod what;
mod whereabouts;
mod who;

use std::collections::BTreeSet;

pub use self::card::CardPart;
pub use self::part::{LedgerPart, SheetPart};
use super::super::trail::document;
use super::super::{Ask, Desk, Yearly};
use super::{FormKit, Purpose, Reader, gone};
use crate::domain::Vocabulary;
use crate::registry::ledger::{Kind, Ledger, Order, Record, Sheet};
use crate::widget::{Choice, Fault, Form, Values};

/// The sheet a form is about.
#[derive(Clone, Copy)]
struct At<'a> {
    year: i32,
    entity: &'a str,
}

pub fn build(part: &LedgerPart, desk: &Desk) -> Form {
    match part {
        LedgerPart::Promotion(birth) => promotion::build(birth, desk),
        LedgerPart::NewEntry { kind, year } => promotion::build_new(*kind, *year, desk),
        LedgerPart::Aside(birth) => aside::build(birth, desk),
        LedgerPart::Reopen(year) => reopen::build(*year, desk),
        LedgerPart::Profile => profile::build(desk),
        LedgerPart::Improvement(id) => improvement::build(id.as_deref(), desk),
        LedgerPart::ImprovementStep { group, was } => improvement::build_step(group, was.as_ref(), desk),
        LedgerPart::Seminar(id) => seminar::build(id.as_deref(), desk),
        LedgerPart::Card { path, part } => card::build(path, *part, desk),
        LedgerPart::Organisation { id, name, year } => {
            organisation::build(id.as_deref(), (name, *year), desk)
        }
        LedgerPart::Contact { id, organisation } => contact::build(id.as_deref(), organisation, desk),
        LedgerPart::Judgement(organisation) => judgement::build(organisation, desk),
        LedgerPart::Reading {
            id,
            programme,
            target,
        } => reading::build(id.as_deref(), (programme, target), desk),
        LedgerPart::Sheet { year, entity, part } => {
            let at = At { year: *year, entity };
            let build = match part {
                SheetPart::Who => who::build,
                SheetPart::Where => whereabouts::build,
                SheetPart::What => what::build,
                SheetPart::Numbers => numbers::build,
                SheetPart::Ages => ages::build,
                SheetPart::FollowUp => follow_up::build,
                SheetPart::Lineage => lineage::build,
                SheetPart::Subject(was) => return subject::build(at, was.as_ref(), desk),
                SheetPart::Funding(was) => return funding::build(at, was.as_ref(), desk),
                SheetPart::Meeting(was) => return meeting::build(at, was.as_ref(), desk),
            };
            build(at, desk)
        }
    }
}

pub fn read(part: &LedgerPart, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    match part {
        LedgerPart::Promotion(birth) => promotion::read(birth, values, desk),
        LedgerPart::NewEntry { kind, .. } => promotion::read_new(*kind, values, desk),
        LedgerPart::Aside(birth) => aside::read(birth, values, desk),
        LedgerPart::Reopen(year) => reopen::read(*year, values, desk),
        LedgerPart::Profile => profile::read(values, desk),
        LedgerPart::Improvement(id) => improvement::read(id.as_deref(), values, desk),
        LedgerPart::ImprovementStep { group, was } => {
            improvement::read_step(group, was.as_ref(), values, desk)
        }
        LedgerPart::Seminar(id) => seminar::read(id.as_deref(), values, desk),
        LedgerPart::Card { path, part } => card::read(path, *part, values, desk),
        LedgerPart::Organisation { id, year, .. } => organisation::read(id.as_deref(), *year, values, desk),
        LedgerPart::Contact { id, .. } => contact::read(id.as_deref(), values, desk),
        LedgerPart::Judgement(organisation) => judgement::read(organisation, values, desk),
        LedgerPart::Reading {
            id,
            programme,
            target,
        } => reading::read(id.as_deref(), (programme, target), values, desk),
        LedgerPart::Sheet { year, entity, part } => {
            let at = At { year: *year, entity };
            let read = match part {
                SheetPart::Who => who::read,
                SheetPart::Where => whereabouts::read,
                SheetPart::What => what::read,
                SheetPart::Numbers => numbers::read,
                SheetPart::Ages => ages::read,
                SheetPart::FollowUp => follow_up::read,
                SheetPart::Lineage => lineage::read,
                SheetPart::Subject(was) => return subject::read(at, was.as_ref(), values, desk),
                SheetPart::Funding(was) => return funding::read(at, was.as_ref(), values, desk),
                SheetPart::Meeting(was) => return meeting::read(at, was.as_ref(), values, desk),
            };
            read(at, values, desk)
        }
    }
}

/// What to know while a form is filled in: entries that look alike, what the laboratory expected, what does not agree.
pub fn note(part: &LedgerPart, values: &Values, desk: &Desk) -> Option<String> {
    match part {
        LedgerPart::Promotion(birth) => promotion::note(birth, values, desk),
        LedgerPart::Sheet { year, entity, part } => {
            let at = At { year: *year, entity };
            match part {
                SheetPart::Numbers => numbers::note(at, desk),
                SheetPart::Where => whereabouts::note(at, values, desk),
                SheetPart::Who
                | SheetPart::What
                | SheetPart::Ages
                | SheetPart::Subject(_)
                | SheetPart::Funding(_)
                | SheetPart::Meeting(_)
                | SheetPart::Lineage
                | SheetPart::FollowUp => None,
            }
        }
        LedgerPart::NewEntry { .. }
        | LedgerPart::Aside(_)
        | LedgerPart::Reopen(_)
        | LedgerPart::Card { .. }
        | LedgerPart::Profile
        | LedgerPart::Improvement(_)
        | LedgerPart::ImprovementStep { .. }
        | LedgerPart::Seminar(_)
        | LedgerPart::Organisation { .. }
        | LedgerPart::Reading { .. }
        | LedgerPart::Contact { .. } => None,
        LedgerPart::Judgement(_) => Some(judgement::note(desk)),
    }
}

/// Opens the form of a part of a sheet.
pub fn ask(year: i32, entity: &str, part: SheetPart) -> Ask {
    Ask::Form(Purpose::Ledger(LedgerPart::Sheet {
        year,
        entity: entity.to_owned(),
        part,
    }))
}

fn yearly<'a>(desk: &Desk<'a>) -> Option<&'a Yearly> {
    desk.library.yearly.as_ref()
}

impl At<'_> {
    fn sheet<'a>(self, desk: &Desk<'a>) -> Option<&'a Sheet> {
        yearly(desk)?.ledger.sheet(self.year, self.entity)
    }

    fn kind(self, desk: &Desk) -> Kind {
        self.sheet(desk).map_or(Kind::Project, Sheet::kind)
    }

    /// The path of the laboratory it was born in; empty where it was not, or that is not read.
    fn path(self, desk: &Desk) -> String {
        let entity = yearly(desk).and_then(|yearly| yearly.ledger.entity(self.entity));
        let birth = entity.and_then(|entity| entity.born.first());
        let lab = birth.and_then(|birth| document(&birth.session, desk));
        lab.map(|lab| lab.session.header.path.clone()).unwrap_or_default()
    }

    /// A kit with the words of its profile.
    fn kit<'a>(self, desk: &'a Desk<'a>) -> FormKit<'a> {
        FormKit::new(desk).on_path(&self.path(desk))
    }

    /// The form under its title, which names the entry and the year.
    fn titled(self, kit: FormKit, id: &str) -> Form {
        let name = self.sheet(kit.desk).map_or("", |sheet| &sheet.name).to_owned();
        let facts = [("name", name.into()), ("year", self.year.to_string().into())];
        kit.titled(id, &facts)
    }

    /// The asks that put a changed sheet, unless it is gone or something is wrong.
    fn put(self, sheet: Option<Sheet>, reader: Reader) -> Result<Vec<Ask>, Vec<Fault>> {
        let desk = reader.desk;
        let Some(sheet) = sheet else {
            return reader.finish(()).and_then(|()| Err(gone(desk)));
        };
        let facts = [
            ("name", sheet.name.as_str().into()),
            ("year", self.year.to_string().into()),
        ];
        let told = desk.tell("told-sheet", &facts);
        let order = Order::Sheet {
            year: self.year,
            sheet: Box::new(sheet),
        };
        reader.finish(vec![Ask::Inscribe(vec![order]), Ask::Tell(told)])
    }
}

fn many<'a>(kit: FormKit<'a>, id: &str, vocabulary: Vocabulary, chosen: &[String]) -> FormKit<'a> {
    let choices = kit.terms(vocabulary, chosen);
    kit.many(id, choices, chosen)
}

fn one<'a>(kit: FormKit<'a>, id: &str, vocabulary: Vocabulary, chosen: Option<String>) -> FormKit<'a> {
    let choices = kit.terms(vocabulary, chosen.as_slice());
    kit.one(id, choices, chosen)
}

/// The organisations of the registry by name, as choices.
fn organisations(desk: &Desk) -> Vec<Choice> {
    let known = yearly(desk).map(|yearly| yearly.ledger.organisations.as_slice());
    let mut choices: Vec<Choice> = known
        .unwrap_or_default()
        .iter()
        .map(|organisation| Choice::new(organisation.id.as_str(), organisation.name.as_str()))
        .collect();
    choices.sort_by_cached_key(|choice| crate::fold::fold(&choice.label));
    choices
}

/// The projects of the registry, as choices.
fn projects(desk: &Desk) -> Vec<Choice> {
    let ledger = yearly(desk).map(|yearly| &yearly.ledger);
    let entities = ledger.into_iter().flat_map(|ledger| {
        let projects = ledger
            .entities
            .iter()
            .filter(|entity| entity.kind == Kind::Project);
        projects.map(|entity| {
            let label = format!("{} ({})", ledger.name_of(&entity.id), entity.id);
            Choice::new(entity.id.as_str(), label)
        })
    });
    entities.collect()
}

/// The entries that were there before a year, and the one chosen already; those of the latest years first, as choices.
fn earlier_entries(ledger: &Ledger, year: i32, chosen: Option<&str>) -> Vec<Choice> {
    let (mut choices, mut known) = (Vec::new(), BTreeSet::new());
    for edition in ledger.editions.iter().rev() {
        for sheet in &edition.sheets {
            let id = sheet.entity.as_str();
            let is_offered = chosen == Some(id) || ledger.was_there_before(id, year);
            if is_offered && known.insert(id) {
                let label = format!("{} ({}, {id})", sheet.name, edition.year);
                choices.push(Choice::new(id, label));
            }
        }
    }
    choices
}

/// A year, if one was written.
fn year(reader: &mut Reader, id: &str) -> Option<i32> {
    let year = reader.number(id)?;
    let year = i32::try_from(year)
        .ok()
        .filter(|year| (1900..=2200).contains(year));
    if year.is_none() {
        reader.blame(id, "fault-year");
    }
    year
}

/// A record that is corrected, where it has an id; a new one where it has none.
fn written(id: Option<&str>, record: Record) -> Order {
    let record = Box::new(record);
    match id {
        Some(_) => Order::Record(record),
        None => Order::NewRecord(record),
    }
}
