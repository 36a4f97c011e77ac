//! The numbers of a yearly sheet. An empty field is "not collected", which is never zero.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{At, one, yearly};
use crate::domain::Operators;
use crate::registry::ledger::{GroupSheet, Matter, ProjectSheet, TableSheet};
use crate::registry::vocabulary::COUNTED_AS;
use crate::text::{Fact, read_date};
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, desk: &Desk) -> Form {
    let kit = at.kit(desk);
    let kit = match at.sheet(desk).map(|sheet| &sheet.matter) {
        Some(Matter::Project(project)) => of_project(kit, project),
        Some(Matter::Table(table)) => operators(kit.number("sheet-people", table.people), &table.operators),
        Some(Matter::Group(group)) => of_group(kit, group),
        None => kit,
    };
    at.titled(kit, "sheet-numbers")
}

pub fn read(at: At, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let sheet = at.sheet(desk).map(|sheet| {
        let mut sheet = sheet.clone();
        match &mut sheet.matter {
            Matter::Project(project) => write_project(project, &mut reader),
            Matter::Table(table) => write_table(table, &mut reader),
            Matter::Group(group) => write_group(group, &mut reader, at.year),
        }
        sheet
    });
    at.put(sheet, reader)
}

/// What the laboratory expected, beside what is now counted.
pub fn note(at: At, desk: &Desk) -> Option<String> {
    let entity = yearly(desk)?.ledger.entity(at.entity)?;
    let birth = entity.born.first()?;
    let mut documents = desk.library.documents.iter().flatten();
    let document = documents.find(|document| document.summary.id == birth.session)?;
    let mut projects = document.session.outcomes.projects.iter();
    let expected = &projects.find(|project| project.id == birth.project)?.expected;
    let said = |number: Option<u32>| {
        let number = number.map(|number| desk.words.number(i64::from(number)));
        Fact::Text(number.unwrap_or_else(|| desk.say("not-collected")))
    };
    let facts = [
        ("beneficiaries", said(expected.beneficiaries)),
        ("in-charge", said(expected.in_charge)),
        ("volunteers", said(expected.volunteers)),
    ];
    Some(desk.tell("sheet-expected", &facts))
}

fn of_project<'a>(kit: FormKit<'a>, project: &ProjectSheet) -> FormKit<'a> {
    let (people, resources) = (&project.people, &project.resources);
    let kit = kit
        .number("sheet-beneficiaries", people.beneficiaries)
        .number("sheet-in-charge", people.in_charge);
    let kit = one(kit, "sheet-counted-as", COUNTED_AS, people.counted_as.clone())
        .number("sheet-volunteers", resources.volunteers)
        .number("sheet-professionals", resources.professionals);
    operators(kit, &resources.operators)
}

fn write_project(project: &mut ProjectSheet, reader: &mut Reader) {
    let people = &mut project.people;
    people.beneficiaries = reader.number("sheet-beneficiaries");
    people.in_charge = reader.number("sheet-in-charge");
    people.counted_as = reader.values.one("sheet-counted-as");
    let resources = &mut project.resources;
    resources.volunteers = reader.number("sheet-volunteers");
    resources.professionals = reader.number("sheet-professionals");
    resources.operators = read_operators(reader);
    blame_above(reader, "sheet-in-charge", people.in_charge, people.beneficiaries);
}

fn write_table(table: &mut TableSheet, reader: &mut Reader) {
    table.people = reader.number("sheet-people");
    table.operators = read_operators(reader);
}

fn of_group<'a>(kit: FormKit<'a>, group: &GroupSheet) -> FormKit<'a> {
    let dates: Vec<String> = group
        .dates
        .iter()
        .map(|date| kit.desk.words.date(*date))
        .collect();
    let kit = kit
        .number("sheet-citizens", group.citizens)
        .number("sheet-citizens-in-charge", group.in_charge)
        .number("sheet-newcomers", group.newcomers)
        .number("sheet-meetings", group.meetings)
        .line("sheet-dates", &dates.join(", "));
    operators(kit, &group.operators)
}

fn write_group(group: &mut GroupSheet, reader: &mut Reader, year: i32) {
    group.citizens = reader.number("sheet-citizens");
    group.in_charge = reader.number("sheet-citizens-in-charge");
    group.newcomers = reader.number("sheet-newcomers");
    group.meetings = reader.number("sheet-meetings");
    let dates = reader.values.text("sheet-dates");
    let dates = dates.split(',').map(str::trim).filter(|date| !date.is_empty());
    let dates: Option<Vec<_>> = dates.map(|date| read_date(date, year)).collect();
    match dates {
        Some(dates) => group.dates = dates,
        None => reader.blame("sheet-dates", "fault-date"),
    }
    group.operators = read_operators(reader);
    blame_above(
        reader,
        "sheet-citizens-in-charge",
        group.in_charge,
        group.citizens,
    );
    blame_above(reader, "sheet-newcomers", group.newcomers, group.citizens);
}

fn operators<'a>(kit: FormKit<'a>, operators: &Operators) -> FormKit<'a> {
    kit.number("sheet-operators-sst", operators.sst)
        .number("sheet-operators-networks", operators.networks_office)
        .number("sheet-operators-other", operators.other_offices)
}

fn read_operators(reader: &mut Reader) -> Operators {
    Operators {
        sst: reader.number("sheet-operators-sst"),
        networks_office: reader.number("sheet-operators-networks"),
        other_offices: reader.number("sheet-operators-other"),
    }
}

/// A part is never more than its whole.
fn blame_above(reader: &mut Reader, id: &str, part: Option<u32>, whole: Option<u32>) {
    if part.zip(whole).is_some_and(|(part, whole)| part > whole) {
        reader.blame(id, "fault-above-whole");
    }
}
