//! The tables as one JSON document, with names for programs that no language changes.

use serde_json::{Map, Value, json};

use super::{Cell, Grid, Unmade};
use crate::domain::Document;

/// The name of the shape, which `docs/cerchio-export-1.schema.json` describes. Keys are added, never renamed: another
/// shape has another number.
const FORMAT: &str = "cerchio-export/1";

/// `{format, session, title, date, tables: {participants: [{…}]}}`: dates in ISO 8601, money in euro, nothing where
/// nothing was collected.
pub fn document(document: &Document, grids: &[Grid]) -> Result<Vec<u8>, Unmade> {
    let tables: Map<String, Value> = grids
        .iter()
        .map(|grid| (grid.key.to_owned(), Value::Array(rows(grid))))
        .collect();
    let summary = &document.summary;
    let whole = json!({
        "format": FORMAT,
        "session": summary.id,
        "method": summary.method,
        "title": summary.title,
        "date": summary.date.to_string(),
        "tables": tables,
    });
    Ok(serde_json::to_vec_pretty(&whole)?)
}

fn rows(grid: &Grid) -> Vec<Value> {
    let rows = grid.rows.iter().map(|row| {
        let cells = grid.heads.iter().zip(row);
        Value::Object(
            cells
                .map(|(head, cell)| (head.key.clone(), value(cell)))
                .collect(),
        )
    });
    rows.collect()
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Blank => Value::Null,
        Cell::Text(text) => Value::String(text.clone()),
        Cell::Count(number) => Value::from(*number),
        Cell::Euro(cents) => Value::String(format!("{}.{:02}", cents / 100, cents % 100)),
        Cell::Date(date) => Value::String(date.to_string()),
        Cell::Moment(moment) => Value::String(moment.format("%Y-%m-%dT%H:%M:%S").to_string()),
    }
}
