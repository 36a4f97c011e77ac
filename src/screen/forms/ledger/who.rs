//! First part of a yearly sheet: its name, its years, its state, who answers for it, whether figures count it.

use super::super::super::{Ask, Desk};
use super::super::Reader;
use super::{At, one, year, yearly};
use crate::registry::ledger::{Entity, Matter, Order, Sheet, Span, Written};
use crate::registry::vocabulary::{ORIGINS, STAGES};
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, desk: &Desk) -> Form {
    let Some((sheet, entity)) = at.sheet(desk).zip(entity(at, desk)) else {
        return at.titled(at.kit(desk), "sheet-who");
    };
    let year = |year: Option<i32>| year.map(|year| year.to_string()).unwrap_or_default();
    let kit = at
        .kit(desk)
        .line("sheet-name", &sheet.name)
        .line("sheet-contact", &entity.contact);
    let kit = match &sheet.matter {
        Matter::Project(project) => one(kit, "sheet-state", STAGES, project.state.clone()),
        Matter::Table(_) | Matter::Group(_) => kit,
    };
    let kit = one(kit, "sheet-origin", ORIGINS, sheet.origin.clone())
        .line("sheet-since", &year(sheet.span.since))
        .line("sheet-until", &year(sheet.span.until))
        .yes_or_no("sheet-active", sheet.active.into())
        .yes_or_no("sheet-excluded", sheet.excluded.is_some().into())
        .line(
            "sheet-excluded-why",
            sheet.excluded.as_deref().unwrap_or_default(),
        )
        .text("sheet-description", &entity.description)
        .line("sheet-written-by", &sheet.written.by)
        .line("sheet-note", &sheet.written.note);
    at.titled(kit, "sheet-who")
}

pub fn read(at: At, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let sheet = at.sheet(desk).map(|sheet| written(sheet, &mut reader));
    let why = values.text("sheet-excluded-why");
    if values.flag("sheet-excluded") && why.is_empty() {
        reader.blame("sheet-excluded-why", "fault-excluded-why");
    }
    let entity = entity(at, desk).map(|entity| Entity {
        contact: values.text("sheet-contact"),
        description: values.text("sheet-description"),
        ..entity.clone()
    });
    let mut asks = at.put(sheet, reader)?;
    for ask in &mut asks {
        if let Ask::Inscribe(orders) = ask {
            orders.extend(entity.clone().map(Order::Entity));
        }
    }
    Ok(asks)
}

fn entity<'a>(at: At, desk: &Desk<'a>) -> Option<&'a Entity> {
    yearly(desk)?.ledger.entity(at.entity)
}

fn written(sheet: &Sheet, reader: &mut Reader) -> Sheet {
    let values = reader.values;
    let mut sheet = Sheet {
        name: reader.needed("sheet-name"),
        active: values.flag("sheet-active"),
        excluded: values
            .flag("sheet-excluded")
            .then(|| values.text("sheet-excluded-why")),
        span: Span {
            since: year(reader, "sheet-since"),
            until: year(reader, "sheet-until"),
        },
        origin: values.one("sheet-origin"),
        written: Written {
            by: values.text("sheet-written-by"),
            on: Some(reader.desk.now.date()),
            note: values.text("sheet-note"),
            ..sheet.written.clone()
        },
        ..sheet.clone()
    };
    if let Matter::Project(project) = &mut sheet.matter {
        project.state = values.one("sheet-state");
    }
    if sheet
        .span
        .since
        .zip(sheet.span.until)
        .is_some_and(|(since, until)| until < since)
    {
        reader.blame("sheet-until", "fault-until");
    }
    sheet
}
