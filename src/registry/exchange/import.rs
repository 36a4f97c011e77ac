//! Taking in a file: row by row what is new, changed or refused; all of it or nothing.

use std::collections::BTreeMap;

use serde_json::Value;

use super::Fault;
use super::blocks::blocks;
use super::taking::Taking;
use crate::registry::ledger::{Ledger, Order};

/// The format of a file, and what one may call itself.
const FORMAT: &str = "esempio-registro/1";

/// What came of reading a file. Where a row is refused, nothing is to be done.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Import {
    pub rows: Vec<Row>,
    /// Empty where a row is refused.
    pub orders: Vec<Order>,
    /// Keys that the registry has no place for, and how often they occur.
    pub unknown: BTreeMap<String, usize>,
}

/// One row of the file.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// `progetti[12]`, counted from 1.
    pub place: String,
    pub year: Option<i32>,
    pub id: String,
    pub name: String,
    pub verdict: Verdict,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    New,
    Changed,
    /// The registry says the same already.
    Same,
    Refused(Vec<Fault>),
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// No JSON, from that place on.
    Syntax {
        line: usize,
        column: usize,
    },
    OtherFormat {
        said: String,
    },
    /// There is no list of the registry in it.
    NoRows,
    /// The value of that key is no list.
    NotList {
        place: String,
    },
}

/// Reads a file against the ledger; the ledger is not changed.
pub fn import(text: &str, ledger: &Ledger) -> Result<Import, Unreadable> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value: Value = serde_json::from_str(text).map_err(|error| Unreadable::Syntax {
        line: error.line(),
        column: error.column(),
    })?;
    check_format(&value)?;
    let blocks = blocks(&value);
    if blocks.is_empty() {
        return Err(Unreadable::NoRows);
    }
    let mut taking = Taking::new(ledger);
    for block in &blocks {
        taking.check_lists(block)?;
        taking.sheets(block);
    }
    taking.organisations(&blocks);
    Ok(taking.finish())
}

fn check_format(value: &Value) -> Result<(), Unreadable> {
    let said = value.get("formato").and_then(Value::as_str);
    match said {
        Some(said) if said != FORMAT => Err(Unreadable::OtherFormat {
            said: said.to_owned(),
        }),
        Some(_) | None => Ok(()),
    }
}

impl Import {
    /// The rows that were refused, with what is wrong in each.
    pub fn refused(&self) -> impl Iterator<Item = (&Row, &Vec<Fault>)> {
        self.rows.iter().filter_map(|row| match &row.verdict {
            Verdict::Refused(faults) => Some((row, faults)),
            Verdict::New | Verdict::Changed | Verdict::Same => None,
        })
    }

    /// How many rows are new, changed, the same, refused.
    pub fn counts(&self) -> [usize; 4] {
        let mut counts = [0; 4];
        let [new, changed, same, refused] = &mut counts;
        for row in &self.rows {
            match row.verdict {
                Verdict::New => *new += 1,
                Verdict::Changed => *changed += 1,
                Verdict::Same => *same += 1,
                Verdict::Refused(_) => *refused += 1,
            }
        }
        counts
    }
}
