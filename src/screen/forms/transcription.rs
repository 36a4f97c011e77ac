//! The form of a sheet of paper: that of the record it becomes. What is saved remembers the sheet.

use super::{FormKit, ProjectPart, Proposed, Purpose, TableSpot, gone};
use crate::domain::{Command, Document, Errand, Id, Proposal, prefix};
use crate::format::{Activity, KindId, Spot};
use crate::screen::{Ask, Desk};
use crate::text::accented;
use crate::widget::{Fault, Form, Value, Values};

impl Purpose {
    /// The form in which a sheet that is there already is corrected.
    pub fn of_sheet(sheet: &Proposal, document: &Document) -> Self {
        let spot = document.template.kind(&sheet.kind).map(|kind| kind.spot);
        match (spot, &sheet.position.at, sheet.position.round) {
            (Some(Spot::Wall), _, _) => Self::Topic(sheet.id.clone()),
            (Some(Spot::Table), Some(table), Some(round)) => Self::TableSheet(TableSpot {
                kind: sheet.kind.clone(),
                table: table.clone(),
                round,
                sheet: Some(sheet.id.clone()),
            }),
            (_, _, _) => Self::Sheet(sheet.id.clone()),
        }
    }
}

pub fn build(errand: &Errand, desk: &Desk) -> Form {
    match record(errand, desk) {
        Some(purpose) => super::build(&purpose, desk),
        None => FormKit::new(desk).titled("transcription", &[]),
    }
}

pub fn read(errand: &Errand, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let purpose = record(errand, desk).ok_or_else(|| gone(desk))?;
    read_as(&purpose, errand, values, desk)
}

/// A report on a sheet that was printed without a topic.
pub fn read_report(copy: u32, topic: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let purpose = Purpose::Report(topic.clone());
    read_as(&purpose, &Errand::BlankReport(copy), values, desk)
}

/// The topic of a report that was printed without one.
pub fn build_topic(desk: &Desk) -> Form {
    match wall_topic(desk) {
        Some(purpose) => super::build(&purpose, desk),
        None => FormKit::new(desk).titled("transcription", &[]),
    }
}

/// The topic, and then the form of its report.
pub fn read_topic(copy: u32, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let purpose = wall_topic(desk).ok_or_else(|| gone(desk))?;
    let (mut asks, id) = read_record(&purpose, values, desk)?;
    asks.extend(id.map(|topic| Ask::Form(Purpose::BlankReport { copy, topic })));
    Ok(asks)
}

fn wall_topic(desk: &Desk) -> Option<Purpose> {
    let kinds = &desk.document()?.template.kinds;
    let kind = kinds.iter().find(|kind| kind.spot == Spot::Wall)?;
    Some(Purpose::NewTopic {
        kind: kind.id.clone(),
        cell: Proposed(None),
    })
}

/// Reads the form of a record; the next sheet has a code of its own, and no form of its kind follows.
fn read_record(
    purpose: &Purpose,
    values: &Values,
    desk: &Desk,
) -> Result<(Vec<Ask>, Option<Id>), Vec<Fault>> {
    let mut asks = super::read(purpose, &with_accents(values), desk)?;
    asks.retain(|ask| {
        !matches!(
            ask,
            Ask::Form(Purpose::NewSheet { .. } | Purpose::NewTopic { .. })
        )
    });
    let id = asks.iter().find_map(|ask| {
        if let Ask::Do(Command::Put(record)) = ask {
            record.id().cloned()
        } else {
            None
        }
    });
    Ok((asks, id))
}

/// Reads the form of a record, and has the record remember its sheet.
fn read_as(purpose: &Purpose, errand: &Errand, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let (mut asks, id) = read_record(purpose, values, desk)?;
    asks.extend(id.map(|record| {
        Ask::Do(Command::Transcribe {
            errand: errand.clone(),
            record,
            at: desk.now,
        })
    }));
    Ok(asks)
}

/// The accents that a clerk in a hurry types as apostrophes.
fn with_accents(values: &Values) -> Values {
    let values = values.0.iter().map(|(id, value)| {
        let value = match value {
            Value::Text(text) => Value::Text(accented(text)),
            Value::Chosen(_) | Value::Flag(_) => value.clone(),
        };
        (id.clone(), value)
    });
    Values(values.collect())
}

/// The form of the record that a sheet becomes; none for a report whose topic nobody has said yet.
fn record(errand: &Errand, desk: &Desk) -> Option<Purpose> {
    let document = desk.document()?;
    match errand {
        Errand::Report(topic) => Some(Purpose::Report(topic.clone())),
        Errand::Sheet { kind, .. } => {
            let kind = document.template.kinds.get(usize::try_from(*kind).ok()?)?;
            Some(match kind.spot {
                Spot::Wall => Purpose::NewTopic {
                    kind: kind.id.clone(),
                    cell: Proposed(None),
                },
                Spot::Hall | Spot::Group | Spot::Table => Purpose::NewSheet {
                    kind: kind.id.clone(),
                    at: Proposed(None),
                },
            })
        }
        Errand::Table { table, round } => Some(Purpose::TableSheet(TableSpot {
            kind: kind_of_tables(document)?,
            table: Id::new(prefix::TABLE, *table),
            round: *round,
            sheet: None,
        })),
        Errand::Project(_) => Some(Purpose::Project(ProjectPart::New { from: None })),
        Errand::BlankReport(_) => None,
    }
}

/// The kind of sheet that tables fill in.
fn kind_of_tables(document: &Document) -> Option<KindId> {
    let mut phases = document.template.phases.iter();
    phases.find_map(|phase| {
        if let Activity::Tables { kind } = &phase.activity {
            Some(kind.clone())
        } else {
            None
        }
    })
}
