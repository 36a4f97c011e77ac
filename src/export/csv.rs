//! Tables as an Italian spreadsheet opens them with two clicks: RFC 4180, semicolons, a mark for UTF-8, decimal commas.

use super::grid::guarded;
use super::{Cell, File, Grid, Unmade};
use crate::text::Words;

/// Tells a spreadsheet that the letters are UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

pub fn file(grid: &Grid, words: &Words) -> Result<File, Unmade> {
    Ok(File {
        name: words.say(&format!("export-table-{}.file", grid.key)) + ".csv",
        bytes: [MARK, &text(grid)?].concat(),
    })
}

fn text(grid: &Grid) -> Result<Vec<u8>, Unmade> {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .from_writer(Vec::new());
    writer.write_record(grid.heads.iter().map(|head| guarded(&head.name)))?;
    for row in &grid.rows {
        writer.write_record(row.iter().map(cell))?;
    }
    Ok(writer.into_inner()?)
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Count(number) => number.to_string(),
        Cell::Euro(cents) => format!("{},{:02}", cents / 100, cents % 100),
        Cell::Date(date) => date.format("%d/%m/%Y").to_string(),
        Cell::Moment(moment) => moment.format("%d/%m/%Y %H:%M").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::Head;

    #[test]
    fn signs_of_the_format_inside_a_cell_stay_inside() {
        let head = |name: &str| Head {
            key: name.to_owned(),
            name: name.to_owned(),
        };
        let grid = Grid {
            key: "proposals",
            name: String::new(),
            heads: vec![head("a"), head("b")],
            rows: vec![vec![
                Cell::Text("l'«orto»; \"tutti\"\ninsieme".to_owned()),
                Cell::Euro(123_456),
            ]],
        };
        let written = String::from_utf8(text(&grid).unwrap()).unwrap();
        assert_eq!(written, "a;b\r\n\"l'«orto»; \"\"tutti\"\"\ninsieme\";1234,56\r\n");
    }
}
