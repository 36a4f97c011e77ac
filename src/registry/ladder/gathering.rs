//! Gathering the evidence: from the log of contacts, what laboratories show, the yearly sheets.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::sighting::Sighting;
use super::{Bond, Evidence, Relation, Sightings, Stage, When, Witness};
use crate::fold::fold;
use crate::registry::ledger::{Contact, Involvement, Ledger, Organisation, Sheet, is_public_kind};

/// The word of the vocabulary of aims for tables on cases.
const SHARED_CARE: &str = "presa_in_carico_condivisa";

/// Every organisation of the list, and those met in laboratories, by name; each with its evidence.
pub fn relations(ledger: &Ledger, sightings: &Sightings) -> Vec<Relation> {
    let mut gathering = Gathering::of(ledger);
    for contact in ledger.logs.contacts.all() {
        gathering.contact(contact);
    }
    for sighting in sightings.all() {
        gathering.sighting(sighting);
    }
    for edition in &ledger.editions {
        let sheets = edition.sheets.iter();
        for sheet in sheets.filter(|sheet| sheet.is_in_edition(edition.year)) {
            gathering.sheet(edition.year, sheet);
        }
    }
    gathering.tables_on_cases(ledger);
    gathering.relations()
}

/// Relations by folded name; the name of each id.
struct Gathering {
    by_name: BTreeMap<String, Relation>,
    names: BTreeMap<String, String>,
}

impl Gathering {
    fn of(ledger: &Ledger) -> Self {
        let listed = ledger.organisations.iter();
        let listed = listed.filter(|known| !known.latest_kind().is_some_and(|kind| is_public_kind(&kind)));
        let mut gathering = Self {
            by_name: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        for known in listed {
            let name = fold(&known.name);
            gathering.names.insert(known.id.clone(), name.clone());
            gathering.by_name.entry(name).or_insert_with(|| Relation {
                id: Some(known.id.clone()),
                name: known.name.clone(),
                kind: known.latest_kind(),
                judgements: known.judgements.clone(),
                ..Relation::default()
            });
        }
        gathering
    }

    fn relations(self) -> Vec<Relation> {
        let mut relations: Vec<Relation> = self.by_name.into_values().collect();
        for relation in &mut relations {
            relation
                .evidence
                .sort_by_key(|evidence| std::cmp::Reverse((evidence.when.year(), evidence.when)));
        }
        relations
    }

    fn listed(&mut self, id: &str) -> Option<&mut Relation> {
        self.by_name.get_mut(self.names.get(id)?)
    }

    /// Whoever was seen in a laboratory is there without being in the list.
    fn sighting(&mut self, sighting: &Sighting) {
        let relation = self.by_name.entry(sighting.folded.clone());
        let relation = relation.or_insert_with(|| Relation {
            name: sighting.name.clone(),
            kind: (!sighting.kind.is_empty()).then(|| sighting.kind.clone()),
            ..Relation::default()
        });
        relation.evidence.extend(sighting.evidence.clone());
    }

    fn contact(&mut self, contact: &Contact) {
        let (stage, bond) = match contact.kind.as_str() {
            "invito" if contact.held => (Some(Stage::Invitation), Bond::Personal),
            "offerta" | "richiesta_informazioni" => (Some(Stage::Hook), Bond::Personal),
            // What was agreed on was offered before.
            "accordo" => (Some(Stage::Hook), Bond::Service),
            _ => (None, Bond::Personal),
        };
        let operators = Some(contact.by.trim()).filter(|by| !by.is_empty());
        if let Some(relation) = self.listed(&contact.organisation) {
            relation.evidence.push(Arc::new(Evidence {
                when: When::Day(contact.on),
                stage,
                witness: Witness::Contact(contact.id.clone()),
                bond,
                operators: Arc::new(operators.map(fold).into_iter().collect()),
            }));
        }
    }

    fn sheet(&mut self, year: i32, sheet: &Sheet) {
        let in_charge = sheet.project().and_then(|project| project.people.in_charge);
        let subjects = sheet.project().map(|project| project.subjects.as_slice());
        for subject in subjects.unwrap_or_default() {
            self.of_sheet(year, sheet, &subject.organisation, stage_of(subject, in_charge));
        }
        let Some(table) = sheet.table() else { return };
        for organisation in &table.organisations {
            self.of_sheet(year, sheet, organisation, None);
        }
        for meeting in &table.meetings {
            for organisation in &meeting.organisations {
                self.at_table(sheet, year, organisation, (meeting.on, Stage::Laboratory));
            }
        }
    }

    fn of_sheet(&mut self, year: i32, sheet: &Sheet, organisation: &str, stage: Option<Stage>) {
        let Some(relation) = self.listed(organisation) else {
            return;
        };
        let territory = &sheet.territory;
        let places = territory.districts.iter().chain(&territory.municipalities);
        relation.places.extend(places.map(|place| (year, place.clone())));
        relation.evidence.push(Arc::new(Evidence {
            when: When::Year(year),
            stage,
            witness: Witness::Sheet {
                entity: sheet.entity.clone(),
                year,
            },
            bond: Bond::Service,
            operators: Arc::default(),
        }));
    }

    fn at_table(&mut self, sheet: &Sheet, year: i32, organisation: &str, (on, stage): (NaiveDate, Stage)) {
        let witness = Witness::Meeting {
            table: sheet.entity.clone(),
            year,
        };
        if let Some(relation) = self.listed(organisation) {
            relation.evidence.push(Arc::new(Evidence {
                when: When::Day(on),
                stage: Some(stage),
                witness,
                bond: Bond::Service,
                operators: Arc::default(),
            }));
        }
    }

    /// From its second meeting on, who comes to a table on cases takes people in charge together with the service.
    fn tables_on_cases(&mut self, ledger: &Ledger) {
        let mut attended: BTreeSet<(&str, &str)> = BTreeSet::new();
        let sheets = ledger.editions.iter().flat_map(|edition| {
            let own = edition.sheets.iter();
            let own = own.filter(|sheet| sheet.is_in_edition(edition.year));
            own.map(|sheet| (edition.year, sheet))
        });
        for (year, sheet) in sheets {
            let Some(table) = sheet.table() else { continue };
            if !table.aims.iter().any(|aim| aim == SHARED_CARE) {
                continue;
            }
            let mut meetings: Vec<_> = table.meetings.iter().collect();
            meetings.sort_by_key(|meeting| meeting.on);
            for meeting in meetings {
                for organisation in &meeting.organisations {
                    if !attended.insert((&sheet.entity, organisation)) {
                        self.at_table(sheet, year, organisation, (meeting.on, Stage::SharedCare));
                    }
                }
            }
        }
    }
}

impl Organisation {
    /// The type last said of it.
    fn latest_kind(&self) -> Option<String> {
        let mut said = self.editions.values().rev();
        said.find_map(|standing| standing.kind.clone())
    }
}

/// What an organisation in a project shows. Where nobody wrote how many were sent to it, people in charge who are in the
/// project use it.
fn stage_of(subject: &Involvement, in_charge: Option<u32>) -> Option<Stage> {
    let some = |number: Option<u32>| number.is_some_and(|number| number > 0);
    if some(subject.shared_paths) {
        Some(Stage::SharedCare)
    } else if some(subject.referrals) {
        Some(Stage::Referral)
    } else if some(in_charge) {
        Some(Stage::Use)
    } else {
        None
    }
}
