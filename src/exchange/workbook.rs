//! Workbooks of spreadsheets: XLSX, ODS and the older XLS. Only what is shown in the cells is read, never a formula.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use calamine::{Data, ExcelDateTime, Range, Reader, open_workbook_auto_from_rs};
use zip::ZipArchive;

use super::Row;
use super::merged::Merged;
use super::table::clean;

/// No list unpacks to more, in bytes, or has more parts.
const LARGEST: u64 = 128 * 1024 * 1024;
const MOST_PARTS: usize = 1_000;

/// Why a workbook is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// No workbook, a broken one, or one with a password.
    Broken,
    /// It grows beyond measure when it is unpacked.
    TooLarge,
    /// No sheet has a cell in it.
    Empty,
}

/// True for the beginning of a file that is a workbook and no text.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xD0\xCF\x11\xE0")
}

/// Returns the rows of the fullest sheet, and its name. A row keeps the number it has on the sheet.
pub fn read_workbook(bytes: &[u8]) -> Result<(String, Vec<Row>), Unreadable> {
    weigh(bytes)?;
    let mut workbook =
        open_workbook_auto_from_rs(Cursor::new(bytes.to_vec())).map_err(|_| Unreadable::Broken)?;
    let sheets = workbook.worksheets().into_iter();
    // Of two sheets as full as each other the first one is meant.
    let fullest = sheets.rev().max_by_key(|(_, range)| n_filled(range));
    let (name, range) = fullest
        .filter(|(_, range)| n_filled(range) > 0)
        .ok_or(Unreadable::Empty)?;
    let merged = Merged::of(&mut workbook, bytes, &name)?;
    Ok((name, rows(&range, &merged)))
}

/// Unpacks every part into nothing, to know how large the whole is before anybody holds it.
fn weigh(bytes: &[u8]) -> Result<(), Unreadable> {
    if !bytes.starts_with(b"PK") {
        return Ok(());
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    if archive.len() > MOST_PARTS {
        return Err(Unreadable::TooLarge);
    }
    let mut room = LARGEST;
    for place in 0..archive.len() {
        let part = archive.by_index(place).map_err(|_| Unreadable::Broken)?;
        let mut part = part.take(room.saturating_add(1));
        let weight = std::io::copy(&mut part, &mut std::io::sink()).map_err(|_| Unreadable::Broken)?;
        room = room.checked_sub(weight).ok_or(Unreadable::TooLarge)?;
    }
    Ok(())
}

/// How many rows have something in them.
fn n_filled(range: &Range<Data>) -> usize {
    range.rows().filter(|cells| is_filled(cells)).count()
}

fn is_filled(cells: &[Data]) -> bool {
    cells.iter().any(|cell| !clean(&shown(cell)).is_empty())
}

/// The rows with something of their own, each with what the cells merged over it say.
fn rows(range: &Range<Data>, merged: &Merged) -> Vec<Row> {
    let (top, left) = range.start().unwrap_or_default();
    let rows = (top..).zip(range.rows()).filter(|(_, cells)| is_filled(cells));
    let row = |(row, cells): (u32, &[Data])| Row {
        line: u64::from(row) + 1,
        cells: (left..)
            .zip(cells)
            .map(|(column, cell)| {
                let above = merged.first_row(row, column).filter(|_| *cell == Data::Empty);
                let cell = above
                    .and_then(|first| range.get_value((first, column)))
                    .unwrap_or(cell);
                clean(&shown(cell))
            })
            .collect(),
    };
    rows.map(row).collect()
}

/// A cell as the spreadsheet shows it, near enough for a name or a place.
fn shown(cell: &Data) -> Cow<'_, str> {
    match cell {
        Data::Empty | Data::Error(_) => Cow::Borrowed(""),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => Cow::Borrowed(text),
        Data::Int(number) => number.to_string().into(),
        Data::Float(number) => number.to_string().into(),
        Data::Bool(is_so) => is_so.to_string().into(),
        Data::DateTime(moment) => day(moment).into(),
    }
}

fn day(moment: &ExcelDateTime) -> String {
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    format!("{day:02}/{month:02}/{year}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_xlsxwriter::Workbook;

    fn written(fill: impl FnOnce(&mut Workbook)) -> Vec<u8> {
        let mut workbook = Workbook::new();
        fill(&mut workbook);
        workbook.save_to_buffer().unwrap()
    }

    #[test]
    fn the_fullest_sheet_is_read_with_its_line_numbers() {
        let bytes = written(|workbook| {
            workbook.add_worksheet().set_name("Note").unwrap();
            let sheet = workbook.add_worksheet().set_name("Iscritti").unwrap();
            sheet
                .merge_range(0, 0, 0, 2, "Elenco", &rust_xlsxwriter::Format::new())
                .unwrap();
            sheet.write(2, 0, "Cognome").unwrap();
            sheet.write(2, 1, "Nome").unwrap();
            sheet.write(3, 0, " D'Angelo ").unwrap();
            sheet.write(3, 1, "Anna").unwrap();
            sheet.write(3, 2, 12).unwrap();
            sheet.write_formula(4, 0, "=1+1").unwrap();
        });
        assert!(is_workbook(&bytes));
        let (name, rows) = read_workbook(&bytes).unwrap();
        assert_eq!(name, "Iscritti");
        assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), [1, 3, 4, 5]);
        assert_eq!(rows[2].cells, ["D'Angelo", "Anna", "12"]);
        assert_eq!(rows[3].cells[0], "0");
    }

    #[test]
    fn what_is_no_workbook_is_told() {
        assert_eq!(read_workbook(b"PK\x03\x04 rotto"), Err(Unreadable::Broken));
        assert_eq!(read_workbook(b"\xD0\xCF\x11\xE0 rotto"), Err(Unreadable::Broken));
        let empty = written(|workbook| {
            workbook.add_worksheet();
        });
        assert_eq!(read_workbook(&empty), Err(Unreadable::Empty));
        assert!(!is_workbook(b"Nome;Cognome"));
    }
}
