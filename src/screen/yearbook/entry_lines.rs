//! The page of an entry: its sheet, what counts it, its other years, where it comes from.

use super::super::Desk;
use super::super::figures::{label, term};
use super::super::forms::ledger::SheetPart;
use super::super::trail::chain::ChainTree;
use super::super::trail::document;
use super::entry::Spot;
use super::leaf::ledger;
use super::sheet_lines::SheetWriter;
use crate::registry::ledger::{Entity, Ledger, Sheet};
use crate::widget::{Paragraph, Tone};

/// All lines, each with what it is.
pub fn lines(id: &str, year: i32, trees: &[ChainTree], desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let Some((ledger, entity)) = ledger(desk).and_then(|ledger| Some((ledger, ledger.entity(id)?))) else {
        return gone(desk);
    };
    let Some(sheet) = ledger.sheet(year, id) else {
        return gone(desk);
    };
    let mut lines = vec![head(entity, sheet, year, desk)];
    let mut writer = SheetWriter::new(desk, ledger);
    writer.sheet(entity, sheet);
    lines.append(&mut writer.lines);
    writer.heading("entry-counted-by");
    lines.append(&mut writer.lines);
    lines.extend(counting(id, sheet, year, desk));
    let others = others(ledger, entity, year, desk);
    if !others.is_empty() {
        writer.heading("entry-history");
        lines.append(&mut writer.lines);
        lines.extend(others);
    }
    lines.extend(origins(entity, trees, desk));
    lines
}

fn gone(desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let text = desk.say("entry-gone");
    vec![(Spot::Nothing, Paragraph::new(Tone::Text, text))]
}

fn head(entity: &Entity, sheet: &Sheet, year: i32, desk: &Desk) -> (Spot, Paragraph) {
    let facts = [
        ("id", entity.id.as_str().into()),
        ("name", sheet.name.as_str().into()),
        ("kind", desk.say(&format!("kind-{}", entity.kind.name())).into()),
        ("year", year.to_string().into()),
    ];
    let text = desk.tell("entry-head", &facts);
    (Spot::Part(SheetPart::Who), Paragraph::new(Tone::Strong, text))
}

/// The figures that count the entry, each with the values it is under.
fn counting(id: &str, sheet: &Sheet, year: i32, desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let figures = desk
        .library
        .yearly
        .as_ref()
        .and_then(|yearly| yearly.figures(year, None));
    let mut lines = Vec::new();
    for (figure, values) in figures.iter().flat_map(|figures| figures.holding(id)) {
        let name = label(figure.code, desk.words);
        if values.is_empty() {
            let paragraph = Paragraph::labelled(figure.code, name);
            lines.push((Spot::Figure(figure.code, None), paragraph));
            continue;
        }
        for value in values {
            let text = format!("{name}: {}", term(figure.code, value, desk.words));
            let spot = Spot::Figure(figure.code, Some(value.to_owned()));
            lines.push((spot, Paragraph::labelled(figure.code, text)));
        }
    }
    if lines.is_empty() {
        let key = if sheet.excluded.is_some() {
            "entry-excluded"
        } else {
            "entry-not-counted"
        };
        lines.push((Spot::Nothing, Paragraph::new(Tone::Text, desk.say(key))));
    }
    lines
}

/// Its sheets of other years, the entry it goes on from, those that go on from it.
fn others(ledger: &Ledger, entity: &Entity, year: i32, desk: &Desk) -> Vec<(Spot, Paragraph)> {
    let mut lines = Vec::new();
    let years = ledger.sheets_of(&entity.id);
    for (other, sheet) in years.filter(|(other, _)| *other != year) {
        let facts = [
            ("year", other.to_string().into()),
            ("name", sheet.name.as_str().into()),
        ];
        let text = desk.tell("entry-other-year", &facts);
        lines.push((Spot::Year(other), Paragraph::new(Tone::Text, text)));
    }
    let mut link = |key: &str, id: &str| {
        let facts = [("id", id.into()), ("name", ledger.name_of(id).into())];
        let text = desk.tell(key, &facts);
        lines.push((Spot::Entry(id.to_owned()), Paragraph::new(Tone::Text, text)));
    };
    if let Some(earlier) = &entity.continues {
        link("trace-continues", earlier);
    }
    let later = ledger.entities.iter();
    for later in later.filter(|later| later.continues.as_deref() == Some(&entity.id)) {
        link("trace-continued", &later.id);
    }
    lines
}

/// The chains behind it, down to the sentences.
fn origins(entity: &Entity, trees: &[ChainTree], desk: &Desk) -> Vec<(Spot, Paragraph)> {
    if entity.born.is_empty() {
        let text = desk.say("trace-not-born");
        let heading = desk.say("chain-title").to_uppercase();
        return vec![
            (Spot::Nothing, Paragraph::new(Tone::Heading, heading)),
            (Spot::Nothing, Paragraph::new(Tone::Dim, text)),
        ];
    }
    let mut lines = Vec::new();
    for birth in &entity.born {
        if document(&birth.session, desk).is_none() {
            let facts = [("session", birth.session.as_str().into())];
            let text = desk.tell("entry-lab-missing", &facts);
            lines.push((Spot::Nothing, Paragraph::new(Tone::Dim, text)));
        }
    }
    for (idx, tree) in trees.iter().enumerate() {
        let links = tree.lines(desk).into_iter();
        lines.extend(links.map(|(link, paragraph)| (Spot::Link(idx, link), paragraph)));
    }
    lines
}
