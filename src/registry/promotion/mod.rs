//! The one way from a laboratory to the ledger: a reviewer promotes a project sheet, or sets it aside.

mod lineage;
mod subjects;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::Datelike;

pub use self::lineage::corrected;
use self::subjects::Desk;
use super::ledger::{
    Birth, Entity, Involvement, Kind, Ledger, Matter, Order, ProjectSheet, Resources, Sheet, Span, Territory,
    Written,
};
use super::territory::Territory as Places;
use super::{Entry, Registry};
use crate::domain::{Document, Funding, Project};

/// The word of the vocabulary of origins for what was born in a laboratory.
pub const FROM_LAB: &str = "laboratorio_pdz";

/// What becomes of the project sheets of the laboratories.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Inbox<'a> {
    /// Nobody decided yet; in the order of the registry.
    pub waiting: Vec<&'a Arc<Entry>>,
    /// Left out, each with its reason.
    pub aside: Vec<(&'a Arc<Entry>, &'a str)>,
}

/// Parts the project sheets of the laboratories: those promoted are in neither list.
pub fn inbox<'a>(registry: &'a Registry, ledger: &'a Ledger) -> Inbox<'a> {
    let promoted: BTreeSet<&Birth> = ledger.entities.iter().flat_map(|entity| &entity.born).collect();
    let aside = ledger.set_aside.iter();
    let aside: BTreeMap<&Birth, &str> = aside.map(|aside| (&aside.sheet, aside.reason.as_str())).collect();
    let mut inbox = Inbox::default();
    for entry in &registry.entries {
        let birth = entry.birth();
        if promoted.contains(&birth) {
            continue;
        }
        match aside.get(&birth) {
            Some(reason) => inbox.aside.push((entry, reason)),
            None => inbox.waiting.push(entry),
        }
    }
    inbox
}

impl Entry {
    pub fn birth(&self) -> Birth {
        Birth {
            session: self.session.clone(),
            project: self.project.id.clone(),
        }
    }
}

/// What a reviewer decides when an entry is promoted.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision {
    pub kind: Kind,
    pub year: i32,
    pub name: String,
    pub origin: Option<String>,
    pub state: Option<String>,
    /// The earlier entity it goes on from.
    pub continues: Option<String>,
    /// Who answers for it.
    pub contact: String,
}

/// Returns the orders that bring a project sheet into the ledger, and the id it will have.
///
/// What the laboratory planned is copied: needs, activities, places, who takes part. What it expected to count is not: an
/// expectation is no measure, and every number begins as not collected.
pub fn promote(
    ledger: &Ledger,
    places: &[Places],
    document: &Document,
    project: &Project,
    decision: &Decision,
) -> (String, Vec<Order>) {
    let id = ledger.next_id(decision.kind);
    let birth = Birth {
        session: document.summary.id.clone(),
        project: project.id.clone(),
    };
    let entity = Entity {
        born: vec![birth],
        continues: decision.continues.clone(),
        description: project.description.clone(),
        contact: decision.contact.clone(),
        ..Entity::new(&id, decision.kind)
    };
    let mut desk = Desk::new(ledger, decision.year);
    let subjects = desk.subjects(document, project);
    let mut sheet = sheet_of(ledger, &id, decision);
    sheet.territory = territory(project, places);
    sheet.written = Written {
        source: document.session.header.title.clone(),
        ..Written::default()
    };
    match &mut sheet.matter {
        Matter::Project(matter) => **matter = matter_of(project, subjects, decision.state.clone()),
        Matter::Table(table) => table.organisations = ids(&subjects),
        Matter::Group(group) => group.organisations = ids(&subjects),
    }
    let aside = ledger.set_aside.iter().map(|aside| &aside.sheet);
    let taken_back = aside.filter(|sheet| entity.born.contains(sheet)).cloned();
    let mut orders: Vec<Order> = taken_back.map(Order::TakeBack).collect();
    orders.extend(desk.orders);
    orders.push(Order::Entity(entity));
    orders.push(Order::Sheet {
        year: decision.year,
        sheet: Box::new(sheet),
    });
    (id, orders)
}

/// Returns the orders that begin an entry that no laboratory proposed, and the id it will have.
pub fn begin(ledger: &Ledger, decision: &Decision) -> (String, Vec<Order>) {
    let id = ledger.next_id(decision.kind);
    let entity = Entity {
        continues: decision.continues.clone(),
        contact: decision.contact.clone(),
        ..Entity::new(&id, decision.kind)
    };
    let mut sheet = sheet_of(ledger, &id, decision);
    if let Matter::Project(project) = &mut sheet.matter {
        project.state.clone_from(&decision.state);
    }
    let sheet = Box::new(sheet);
    let year = decision.year;
    (id, vec![Order::Entity(entity), Order::Sheet { year, sheet }])
}

/// Returns the order that begins the sheet of another year: what describes the entity is copied from its latest one, and
/// no number.
pub fn carry_on(ledger: &Ledger, entity: &str, year: i32) -> Option<Order> {
    let (_, latest) = ledger.sheets_of(entity).next()?;
    let mut sheet = latest.clone();
    sheet.follow_up = None;
    sheet.written = Written::default();
    match &mut sheet.matter {
        Matter::Project(project) => {
            project.people = Default::default();
            project.resources = Resources::default();
            project.results.clear();
            for subject in &mut project.subjects {
                subject.referrals = None;
                subject.shared_paths = None;
            }
        }
        Matter::Table(table) => {
            table.people = None;
            table.operators = Default::default();
            table.meetings.clear();
            table.renewal = Default::default();
            table.projects.clear();
        }
        Matter::Group(group) => {
            (group.citizens, group.in_charge, group.newcomers, group.meetings) = (None, None, None, None);
            group.operators = Default::default();
            group.dates.clear();
            group.period.clear();
        }
    }
    Some(Order::Sheet {
        year,
        sheet: Box::new(sheet),
    })
}

/// The year proposed for what comes from a laboratory: its own; where that edition is closed, the next one that is not.
pub fn year_for(ledger: &Ledger, entry: &Entry) -> i32 {
    let is_closed = |year: i32| ledger.edition(year).is_some_and(|edition| edition.is_closed());
    let own = entry.date.year();
    (own..).find(|year| !is_closed(*year)).unwrap_or(own)
}

/// The year in which what goes on from `earlier` began: that one's own beginning, as far as it is known; `year` where it
/// goes on from nothing. Who goes on is not among the new of a year.
pub fn begun_in(ledger: &Ledger, earlier: Option<&str>, year: i32) -> i32 {
    let sheets = earlier.into_iter().flat_map(|earlier| ledger.sheets_of(earlier));
    let years = sheets.map(|(edition, sheet)| sheet.span.since.unwrap_or(edition));
    years.min().map_or(year, |begun| begun.min(year))
}

fn sheet_of(ledger: &Ledger, id: &str, decision: &Decision) -> Sheet {
    let since = begun_in(ledger, decision.continues.as_deref(), decision.year);
    Sheet {
        origin: decision.origin.clone(),
        span: Span {
            since: Some(since),
            until: None,
        },
        ..Sheet::blank(id, &decision.name, decision.kind)
    }
}

fn matter_of(project: &Project, subjects: Vec<Involvement>, state: Option<String>) -> ProjectSheet {
    let scope = &project.scope;
    let said = |word: &String| (!word.is_empty()).then(|| word.clone());
    let funding = project.expected.funding.iter();
    ProjectSheet {
        needs: scope.needs.clone(),
        activities: scope.activities.clone(),
        targets: scope.targets.clone(),
        sst_roles: project.partnership.sst_roles.clone(),
        action_kinds: said(&scope.action_kind).into_iter().collect(),
        subjects,
        resources: Resources {
            funding: funding
                .map(|line| Funding {
                    source: line.source.clone(),
                    cents: None,
                })
                .collect(),
            ..Resources::default()
        },
        state,
        ..ProjectSheet::default()
    }
}

/// A place that a territory knows goes where it belongs; the others are zones.
fn territory(project: &Project, places: &[Places]) -> Territory {
    let scope = &project.scope;
    let known = |find: &dyn Fn(&Places) -> Option<&str>| {
        let mut places = places.iter();
        places.find_map(|places| find(places).map(str::to_owned))
    };
    let mut territory = Territory {
        range: (!scope.range.is_empty()).then(|| scope.range.clone()),
        ..Territory::default()
    };
    for name in scope.areas.iter().chain(&scope.municipalities) {
        let district = known(&|places| places.district(name));
        let municipality = known(&|places| places.municipality(name));
        let is_municipality = scope.municipalities.contains(name);
        let (list, name) = match (district, municipality) {
            (Some(district), _) => (&mut territory.districts, district),
            (None, Some(municipality)) => (&mut territory.municipalities, municipality),
            (None, None) if is_municipality => (&mut territory.municipalities, name.clone()),
            (None, None) => {
                let zone = known(&|places| places.zone(name));
                (&mut territory.zones, zone.unwrap_or_else(|| name.clone()))
            }
        };
        if !list.contains(&name) {
            list.push(name);
        }
    }
    territory
}

fn ids(subjects: &[Involvement]) -> Vec<String> {
    subjects
        .iter()
        .map(|subject| subject.organisation.clone())
        .collect()
}
