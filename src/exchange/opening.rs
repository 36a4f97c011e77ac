//! A list as it is found in a file, text or workbook.

use super::{Encoding, Row, Unreadable, decode, is_workbook, read, read_workbook};

/// The rows of a file, and how they were read.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub how: How,
    pub rows: Vec<Row>,
}

/// How a file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum How {
    Text {
        encoding: Encoding,
        separator: char,
    },
    /// The sheet of a workbook, by its name.
    Workbook(String),
}

/// Reads a file, whatever program wrote it.
pub fn open(bytes: &[u8]) -> Result<Table, Unreadable> {
    if is_workbook(bytes) {
        let (sheet, rows) = read_workbook(bytes)?;
        return Ok(Table {
            how: How::Workbook(sheet),
            rows,
        });
    }
    let (text, encoding) = decode(bytes);
    let sheet = read(&text);
    Ok(Table {
        how: How::Text {
            encoding,
            separator: sheet.separator,
        },
        rows: sheet.rows,
    })
}
