//! Tables as a workbook of XLSX, with typed columns: dates are dates, numbers are numbers.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::grid::guarded;
use super::{Cell, Grid, Unmade};

/// No column is wider, in letters.
const WIDEST: usize = 60;
/// A longer text does not fit into a cell of a spreadsheet.
const LONGEST: usize = 32_000;

pub fn workbook(grids: &[Grid]) -> Result<Vec<u8>, Unmade> {
    let mut workbook = Workbook::new();
    // The hour of writing would make two exports of one laboratory differ.
    workbook
        .set_properties(&DocProperties::new().set_creation_datetime(&ExcelDateTime::from_ymd(2000, 1, 1)?));
    for grid in grids {
        write(grid, workbook.add_worksheet())?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn write(grid: &Grid, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    sheet.set_name(&grid.name)?;
    let head = Format::new().set_bold();
    for (column, name) in (0_u16..).zip(&grid.heads) {
        sheet.write_string_with_format(0, column, guarded(&name.name), &head)?;
        sheet.set_column_width(column, width(grid, usize::from(column)))?;
    }
    for (row, cells) in (1_u32..).zip(&grid.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            write_cell(sheet, (row, column), cell)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

fn write_cell(sheet: &mut Worksheet, (row, column): (u32, u16), cell: &Cell) -> Result<(), XlsxError> {
    match cell {
        Cell::Blank => {}
        Cell::Text(text) => {
            let text: String = guarded(text).chars().take(LONGEST).collect();
            sheet.write_string_with_format(row, column, text, &Format::new().set_text_wrap())?;
        }
        Cell::Count(number) => {
            sheet.write_number(row, column, *number)?;
        }
        Cell::Euro(cents) => {
            let cents = u32::try_from(*cents).unwrap_or(u32::MAX);
            let format = Format::new().set_num_format("#,##0.00");
            sheet.write_number_with_format(row, column, f64::from(cents) / 100.0, &format)?;
        }
        Cell::Date(date) => {
            let format = Format::new().set_num_format("dd/mm/yyyy");
            let date = ExcelDateTime::parse_from_str(&date.format("%Y-%m-%d").to_string())?;
            sheet.write_datetime_with_format(row, column, date, &format)?;
        }
        Cell::Moment(moment) => {
            let format = Format::new().set_num_format("dd/mm/yyyy hh:mm");
            let moment = ExcelDateTime::parse_from_str(&moment.format("%Y-%m-%dT%H:%M:%S").to_string())?;
            sheet.write_datetime_with_format(row, column, moment, &format)?;
        }
    }
    Ok(())
}

/// As wide as the longest line in it.
fn width(grid: &Grid, column: usize) -> f64 {
    let cells = grid.rows.iter().filter_map(|row| row.get(column));
    let longest = cells.map(|cell| {
        if let Cell::Text(text) = cell {
            let lines = text.lines().map(|line| line.chars().count());
            lines.max().unwrap_or(0)
        } else {
            16
        }
    });
    let head = grid.heads.get(column).map_or(0, |head| head.name.chars().count());
    let width = longest.chain([head]).max().unwrap_or(0).clamp(6, WIDEST) + 2;
    f64::from(u32::try_from(width).unwrap_or(10))
}
