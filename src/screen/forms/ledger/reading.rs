//! A reading of a target: how many by which day, of one project or of the whole programme.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::{one, projects, written, yearly};
use crate::registry::ledger::{Reading, Record};
use crate::registry::programme::{Aim, Target};
use crate::registry::vocabulary::COUNTED_AS;
use crate::widget::{Fault, Form, Values};

pub fn build(id: Option<&str>, of: (&str, &str), desk: &Desk) -> Form {
    let known = id.and_then(|id| yearly(desk)?.ledger.logs.readings.get(id));
    let target = target(of, desk);
    let on = known.map_or(desk.now.date(), |reading| reading.on);
    let kit = FormKit::new(desk)
        .number("reading-value", known.map(|reading| reading.value))
        .date("reading-on", Some(on));
    let kit = match target.as_ref().map(|target| target.aim) {
        Some(Aim::Share(_)) => kit.number("reading-out-of", known.and_then(|reading| reading.out_of)),
        Some(Aim::People(_)) | None => kit,
    };
    let project = known.and_then(|reading| reading.project.clone());
    let kit = kit.one("reading-project", projects(desk), project);
    let counted_as = known.and_then(|reading| reading.counted_as.clone());
    let title = target.map(|target| target.title).unwrap_or_default();
    one(kit, "reading-counted-as", COUNTED_AS, counted_as)
        .line("reading-source", known.map_or("", |reading| &reading.source))
        .line("reading-note", known.map_or("", |reading| &reading.note))
        .titled("reading", &[("target", title.into())])
}

pub fn read(
    id: Option<&str>,
    of: (&str, &str),
    values: &Values,
    desk: &Desk,
) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let next = || yearly(desk).map(|yearly| yearly.ledger.logs.readings.next_id());
    reader.needed("reading-value");
    reader.needed("reading-on");
    let is_share = matches!(target(of, desk).map(|target| target.aim), Some(Aim::Share(_)));
    if is_share {
        reader.needed("reading-out-of");
    }
    let (programme, target) = (of.0.to_owned(), of.1.to_owned());
    let reading = Reading {
        id: id.map(str::to_owned).or_else(next).unwrap_or_default(),
        programme,
        target,
        on: reader.date("reading-on").unwrap_or_else(|| desk.now.date()),
        value: reader.number("reading-value").unwrap_or(0),
        out_of: reader.number("reading-out-of"),
        project: values.one("reading-project"),
        counted_as: values.one("reading-counted-as"),
        source: values.text("reading-source"),
        note: values.text("reading-note"),
    };
    if reading.out_of.is_some_and(|whole| reading.value > whole) {
        reader.blame("reading-value", "fault-reading-above");
    }
    if reading.on > desk.now.date() {
        reader.blame("reading-on", "fault-reading-later");
    }
    reader.finish(vec![
        Ask::Inscribe(vec![written(id, Record::Reading(reading))]),
        Ask::Tell(desk.say("told-reading")),
    ])
}

fn target((programme, code): (&str, &str), desk: &Desk) -> Option<Target> {
    let programmes = desk.library.customs.programmes();
    let programme = programmes.iter().find(|known| known.id == programme)?;
    programme.target(code).cloned()
}
