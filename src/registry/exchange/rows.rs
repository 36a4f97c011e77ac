//! Reading the rows: a project, a table, a group, an organisation.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::Wrong;
use super::cell::{Reader, organisation_of, whole};
use crate::domain::Funding;
use crate::registry::ledger::{
    Art55, GroupSheet, Involvement, Kind, Matter, People, ProjectSheet, Resources, Sheet, Span, Standing,
    TableMeeting, TableSheet, Territory, Written,
};

/// A sheet that a row says, and its year.
pub struct Said {
    pub year: Option<i32>,
    pub sheet: Sheet,
    pub description: Option<String>,
    pub contact: Option<String>,
    pub continues: Option<String>,
}

/// Reads a row of one kind. What is wrong is left with the reader.
pub fn sheet(reader: &mut Reader, kind: Kind, year: Option<i32>) -> Said {
    let own_year = reader.year("anno").or(year);
    if own_year.is_none() {
        reader.blame("anno", Wrong::NoYear);
    }
    let id = reader.text(&["id"]);
    if id.is_none() {
        reader.blame("id", Wrong::NoId);
    }
    let id = id.unwrap_or_default();
    let name = reader.text(&["titolo", "denominazione", "nome"]);
    let reason = reader.text(&["motivo_esclusione", "motivo"]);
    let is_excluded = reader.flag(&["escluso_da_elaborazioni"]).unwrap_or(false);
    let sheet = Sheet {
        name: name.unwrap_or_else(|| id.clone()),
        entity: id,
        active: reader.flag(&["attivo"]).unwrap_or(true),
        excluded: is_excluded.then(|| reason.unwrap_or_default()),
        span: Span {
            since: reader.year("anno_avvio"),
            until: reader.year("anno_chiusura"),
        },
        origin: origin(reader),
        territory: Territory {
            range: reader.text(&["raggio_azione"]),
            districts: reader.texts(&["quartieri", "quartiere"]),
            zones: reader.texts(&["zone", "zona"]),
            municipalities: reader.texts(&["comuni", "comune"]),
        },
        written: Written {
            source: reader.text(&["fonte"]).unwrap_or_default(),
            by: reader.text(&["compilatore"]).unwrap_or_default(),
            on: reader.date("data"),
            note: reader.text(&["note", "nota"]).unwrap_or_default(),
        },
        follow_up: None,
        matter: match kind {
            Kind::Project => Matter::Project(Box::new(project(reader))),
            Kind::Table => Matter::Table(Box::new(table(reader))),
            Kind::Group => Matter::Group(Box::new(group(reader))),
        },
    };
    Said {
        year: own_year,
        sheet,
        description: reader.text(&["descrizione"]),
        contact: reader.text(&["referente"]),
        continues: reader.text(&["continua_da"]),
    }
}

/// `origine` says more than the flag; a flag that is off says only that it was not a laboratory of the Piano di Zona.
fn origin(reader: &mut Reader) -> Option<String> {
    let from_lab = reader.flag(&["da_laboratorio_pdz"]);
    let said = reader.text(&["origine"]);
    let by_flag = from_lab.map(|from_lab| if from_lab { "laboratorio_pdz" } else { "altro" }.to_owned());
    said.or(by_flag)
}

fn project(reader: &mut Reader) -> ProjectSheet {
    ProjectSheet {
        needs: reader.texts(&["aree_bisogno"]),
        activities: reader.texts(&["attivita"]),
        targets: reader.texts(&["target"]),
        access: reader.texts(&["accesso"]),
        people: People {
            beneficiaries: reader.number(&["beneficiari"]),
            counted_as: reader.text(&["tipo_conteggio"]),
            in_charge: reader.number(&["beneficiari_in_carico"]),
            by_age: by_age(reader),
        },
        subjects: subjects(reader),
        sst_roles: reader.texts(&["ruolo_sst"]),
        resources: Resources {
            operators: reader.operators(),
            volunteers: reader.number(&["volontari"]),
            professionals: reader.number(&["professionisti"]),
            funding: funding(reader),
        },
        state: reader.text(&["stato"]),
        action_kinds: reader.texts(&["tipo_azione"]),
        traits: reader.texts(&["tratti_comuni"]),
        results: Vec::new(),
    }
}

fn by_age(reader: &mut Reader) -> BTreeMap<String, u32> {
    let Some(object) = reader.object("beneficiari_per_fascia") else {
        return BTreeMap::new();
    };
    let mut by_age = BTreeMap::new();
    for (band, value) in object.iter().filter(|(_, value)| !value.is_null()) {
        match whole(value) {
            Some(number) => drop(by_age.insert(band.clone(), number)),
            None => reader.blame(&format!("beneficiari_per_fascia.{band}"), Wrong::NotNumber),
        }
    }
    by_age
}

/// An organisation named twice in a project has the roles of both.
fn subjects(reader: &mut Reader) -> Vec<Involvement> {
    let mut subjects: Vec<Involvement> = Vec::new();
    let Some((_, items)) = reader.items(&["soggetti"]) else {
        return subjects;
    };
    for (idx, item) in items.into_iter().enumerate().filter(|(_, item)| !item.is_null()) {
        let place = format!("soggetti[{}]", idx + 1);
        let Some(organisation) = organisation_of(item) else {
            reader.blame(&place, Wrong::NoId);
            continue;
        };
        let none = Map::new();
        let mut own = Reader::new(item.as_object().unwrap_or(&none), "");
        let subject = Involvement {
            organisation,
            roles: own.texts(&["ruoli", "ruolo"]),
            referrals: own.number(&["invii"]),
            shared_paths: own.number(&["percorsi_condivisi"]),
        };
        for fault in own.faults {
            reader.blame(&format!("{place}{}", fault.place), fault.wrong);
        }
        let mut known = subjects.iter_mut();
        match known.find(|known| known.organisation == subject.organisation) {
            Some(known) => {
                let new = subject.roles.into_iter();
                let new: Vec<String> = new.filter(|role| !known.roles.contains(role)).collect();
                known.roles.extend(new);
                known.referrals = known.referrals.or(subject.referrals);
                known.shared_paths = known.shared_paths.or(subject.shared_paths);
            }
            None => subjects.push(subject),
        }
    }
    subjects
}

/// Sources of money, as texts or as objects with the sum in cents.
fn funding(reader: &mut Reader) -> Vec<Funding> {
    let Some((key, items)) = reader.items(&["finanziamenti"]) else {
        return Vec::new();
    };
    let mut funding = Vec::new();
    for item in items.into_iter().filter(|item| !item.is_null()) {
        let source = item.get("fonte").unwrap_or(item);
        let cents = item.get("importo").and_then(Value::as_u64);
        match source.as_str().map(str::trim) {
            Some(source) if !source.is_empty() => funding.push(Funding {
                source: source.to_owned(),
                cents,
            }),
            Some(_) => {}
            None => reader.blame(key, Wrong::NotText),
        }
    }
    funding
}

fn table(reader: &mut Reader) -> TableSheet {
    TableSheet {
        coordination: reader.text(&["coordinamento"]),
        themes: reader.texts(&["tematiche"]),
        aims: reader.texts(&["finalita"]),
        organisations: reader.organisations(&["odt", "odt_partecipanti"]),
        people: reader.number(&["persone", "persone_partecipanti"]),
        operators: reader.operators(),
        meetings: meetings(reader),
        art55: reader.text(&["istituto_art55"]).map(|institute| Art55 {
            institute,
            act: String::new(),
        }),
        renewal: Default::default(),
        projects: reader.texts(&["progetti_generati"]),
    }
}

/// Only dated meetings are evidence; a bare number of them says nothing that is counted.
fn meetings(reader: &mut Reader) -> Vec<TableMeeting> {
    let Some((_, items)) = reader.items(&["incontri"]) else {
        return Vec::new();
    };
    let mut meetings = Vec::new();
    for (idx, item) in items.into_iter().enumerate() {
        let Some(object) = item.as_object() else { continue };
        let mut own = Reader::new(object, &format!("incontri[{}]", idx + 1));
        let on = own.date("data");
        let minutes = own.text(&["verbale"]).unwrap_or_default();
        let organisations = own.organisations(&["odt"]);
        meetings.extend(on.map(|on| TableMeeting {
            on,
            minutes,
            organisations,
        }));
        for fault in own.faults {
            reader.blame(&fault.place, fault.wrong);
        }
    }
    meetings
}

fn group(reader: &mut Reader) -> GroupSheet {
    let meetings = match reader.value("incontri") {
        Some(Value::Array(dates)) => u32::try_from(dates.len()).ok(),
        Some(_) => reader.number(&["incontri"]),
        None => None,
    };
    GroupSheet {
        coordination: reader.text(&["coordinamento"]),
        themes: reader.texts(&["tematiche"]),
        aims: reader.texts(&["finalita"]),
        citizens: reader.number(&["cittadini"]),
        in_charge: reader.number(&["cittadini_in_carico", "di_cui_in_carico", "in_carico"]),
        newcomers: reader.number(&["nuovi", "nuovi_nell_anno"]),
        operators: reader.operators(),
        organisations: reader.organisations(&["odt", "odt_coinvolte"]),
        meetings,
        dates: Vec::new(),
        period: reader.text(&["periodo"]).unwrap_or_default(),
        place: reader.text(&["luogo"]).unwrap_or_default(),
    }
}

/// An organisation: id, name, and what it is in an edition.
pub fn organisation(reader: &mut Reader) -> (String, String, Standing, Option<i32>) {
    let id = reader.text(&["id"]);
    if id.is_none() {
        reader.blame("id", Wrong::NoId);
    }
    let id = id.unwrap_or_default();
    let name = reader
        .text(&["nome", "denominazione"])
        .unwrap_or_else(|| id.clone());
    let standing = Standing {
        kind: reader.text(&["tipologia"]),
        ets: reader.flag(&["ets"]),
    };
    (id, name, standing, reader.year("anno"))
}
