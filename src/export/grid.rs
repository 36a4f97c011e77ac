//! A table as it leaves: typed cells under heads, none of which a spreadsheet will compute.

use chrono::{NaiveDate, NaiveDateTime};

use crate::text::Words;

/// A table with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid {
    /// Its name for programs: `participants`.
    pub key: &'static str,
    pub name: String,
    pub heads: Vec<Head>,
    /// Each with as many cells as there are heads.
    pub rows: Vec<Vec<Cell>>,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Its name for programs: `posted_at`.
    pub key: String,
    pub name: String,
}

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing, or not collected; never zero.
    Blank,
    Text(String),
    Count(u32),
    /// In cents of euro.
    Euro(u64),
    Date(NaiveDate),
    Moment(NaiveDateTime),
}

impl Grid {
    /// A table without rows; the words of a head are `export-KEY`.
    pub fn new(key: &'static str, heads: &[&str], words: &Words) -> Self {
        let heads = heads.iter().map(|head| Head {
            key: (*head).to_owned(),
            name: words.say(&format!("export-{}", head.replace('_', "-"))),
        });
        Self {
            key,
            name: words.say(&format!("export-table-{key}")),
            heads: heads.collect(),
            rows: Vec::new(),
        }
    }
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.trim().is_empty() {
            Self::Blank
        } else {
            Self::Text(text)
        }
    }

    pub fn count(number: Option<u32>) -> Self {
        number.map_or(Self::Blank, Self::Count)
    }

    pub fn number(number: usize) -> Self {
        Self::Count(u32::try_from(number).unwrap_or(u32::MAX))
    }

    pub fn date(date: Option<NaiveDate>) -> Self {
        date.map_or(Self::Blank, Self::Date)
    }

    pub fn moment(moment: Option<NaiveDateTime>) -> Self {
        moment.map_or(Self::Blank, Self::Moment)
    }
}

/// A text that no spreadsheet takes for a formula. Where it would, it begins with the apostrophe that spreadsheets
/// themselves use; the import takes it off again. The wide signs of East Asia count too.
pub fn guarded(text: &str) -> String {
    let first = text.chars().next();
    let inside = text.trim_start().chars().next();
    let is_sign = |letter: char| matches!(letter, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠');
    let is_control = first.is_some_and(|letter| matches!(letter, '\t' | '\r' | '\n'));
    if is_control || inside.is_some_and(is_sign) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_taken_for_a_formula() {
        for text in ["=1+1", "+39 051", "-1", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "Orto = giardino", "1-2", "anna@casa.it", "«=1»"] {
            assert_eq!(guarded(text), text);
        }
    }
}
