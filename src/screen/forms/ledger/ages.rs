//! The beneficiaries of a project by age. An empty field is "not collected".

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::At;
use crate::registry::ledger::{Matter, Sheet};
use crate::registry::vocabulary::AGES;
use crate::widget::{Fault, Field, Form, Values};

pub fn build(at: At, desk: &Desk) -> Form {
    let people = at
        .sheet(desk)
        .and_then(Sheet::project)
        .map(|project| &project.people);
    let kit = AGES.into_iter().fold(FormKit::new(desk), |kit, band| {
        let number = people.and_then(|people| people.by_age.get(band));
        let text = number.map(u32::to_string).unwrap_or_default();
        let label = desk.tell("field-sheet-age", &[("band", band.into())]);
        kit.field(Field::line(&id_of(band), label, &text))
    });
    at.titled(kit, "sheet-ages")
}

pub fn read(at: At, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let sheet = at.sheet(desk).map(|sheet| {
        let mut sheet = sheet.clone();
        if let Matter::Project(project) = &mut sheet.matter {
            let ages = AGES.into_iter();
            let ages = ages.filter_map(|band| Some((band.to_owned(), reader.number(&id_of(band))?)));
            project.people.by_age = ages.collect();
            let sum = project
                .people
                .by_age
                .values()
                .copied()
                .fold(0, u32::saturating_add);
            if project.people.beneficiaries.is_some_and(|people| sum > people) {
                reader.blame("sheet-age-0-13", "fault-ages");
            }
        }
        sheet
    });
    at.put(sheet, reader)
}

fn id_of(band: &str) -> String {
    format!("sheet-age-{band}")
}
