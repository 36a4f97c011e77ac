//! Cells that offices merge over several rows, as the body of all its people: each of the rows has what is in them.

use std::collections::BTreeMap;
use std::io::{BufReader, Cursor, Read, Seek};

use calamine::{Dimensions, Sheets};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use zip::ZipArchive;

use super::Unreadable;

/// For each column the merged cells that go on below their first row: the first row and the last one.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Merged(BTreeMap<u32, BTreeMap<u32, u32>>);

impl Merged {
    /// Of the sheet of that name; `bytes` are the whole workbook.
    pub fn of(
        workbook: &mut Sheets<impl Read + Seek>,
        bytes: &[u8],
        sheet: &str,
    ) -> Result<Self, Unreadable> {
        let cells = match workbook {
            Sheets::Xls(old) => old
                .merge_cells_by_sheet_name(sheet)
                .map_err(|_| Unreadable::Broken)?,
            Sheets::Xlsx(new) => new
                .merge_cells_by_sheet_name(sheet)
                .map_err(|_| Unreadable::Broken)?,
            Sheets::Ods(_) => return Self::of_open_document(bytes, sheet),
            // The library that reads these does not tell which cells are merged.
            Sheets::Xlsb(_) => Vec::new(),
        };
        let mut merged = Self::default();
        for Dimensions { start, end } in cells {
            merged.add(start, end.0);
        }
        Ok(merged)
    }

    /// The first row of the merged cell that covers a place; none where the place has its own cell.
    pub fn first_row(&self, row: u32, column: u32) -> Option<u32> {
        let (first, last) = self.0.get(&column)?.range(..row).next_back()?;
        (row <= *last).then_some(*first)
    }

    /// Only downwards: what is merged over several columns is a title, and no row needs it twice.
    fn add(&mut self, (row, column): (u32, u32), last: u32) {
        if last > row {
            self.0.entry(column).or_default().insert(row, last);
        }
    }

    fn of_open_document(bytes: &[u8], sheet: &str) -> Result<Self, Unreadable> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
        let content = archive.by_name("content.xml").map_err(|_| Unreadable::Broken)?;
        let mut reader = Reader::from_reader(BufReader::new(content));
        // A row without cells counts as one.
        reader.config_mut().expand_empty_elements = true;
        let mut pen = Pen::default();
        let mut part = Vec::new();
        loop {
            let event = reader
                .read_event_into(&mut part)
                .map_err(|_| Unreadable::Broken)?;
            match event {
                Event::Start(tag) | Event::Empty(tag) => pen.begin(&tag, sheet)?,
                Event::End(tag) => pen.end(tag.name().as_ref()),
                Event::Eof => return Ok(pen.merged),
                Event::Text(_)
                | Event::CData(_)
                | Event::Comment(_)
                | Event::Decl(_)
                | Event::PI(_)
                | Event::DocType(_)
                | Event::GeneralRef(_) => {}
            }
            part.clear();
        }
    }
}

/// Where a reader of an OpenDocument sheet is.
#[derive(Default)]
struct Pen {
    merged: Merged,
    /// The next row and column of the sheet; none in another sheet.
    at: Option<(u32, u32)>,
    /// How many rows the present one stands for.
    n_rows: u32,
}

impl Pen {
    fn begin(&mut self, tag: &BytesStart, sheet: &str) -> Result<(), Unreadable> {
        match (tag.name().as_ref(), self.at.as_mut()) {
            ("table:table", _) => {
                let is_it = attribute(tag, "table:name")?.is_some_and(|name| name == sheet);
                self.at = is_it.then_some((0, 0));
            }
            ("table:table-row", Some((_, column))) => {
                *column = 0;
                self.n_rows = count(tag, "table:number-rows-repeated")?;
            }
            ("table:table-cell" | "table:covered-table-cell", Some((row, column))) => {
                let n_below = count(tag, "table:number-rows-spanned")? - 1;
                let (row, first) = (*row, *column);
                *column = column.saturating_add(count(tag, "table:number-columns-repeated")?);
                self.merged.add((row, first), row.saturating_add(n_below));
            }
            _ => {}
        }
        Ok(())
    }

    fn end(&mut self, name: &str) {
        match (name, self.at.as_mut()) {
            ("table:table", _) => self.at = None,
            ("table:table-row", Some((row, _))) => *row = row.saturating_add(self.n_rows),
            _ => {}
        }
    }
}

/// A number from 1; 1 where none is written.
fn count(tag: &BytesStart, name: &str) -> Result<u32, Unreadable> {
    let written = attribute(tag, name)?;
    let number = written.map_or(Ok(1), |text| text.parse::<u32>());
    number.map(|number| number.max(1)).map_err(|_| Unreadable::Broken)
}

fn attribute(tag: &BytesStart, name: &str) -> Result<Option<String>, Unreadable> {
    let found = tag.try_get_attribute(name).map_err(|_| Unreadable::Broken)?;
    let text = found.map(|found| {
        found
            .normalized_value(XmlVersion::Implicit1_0)
            .map(std::borrow::Cow::into_owned)
    });
    text.transpose().map_err(|_| Unreadable::Broken)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use zip::ZipWriter;
    use zip::write::SimpleFileOptions;

    use super::*;

    #[test]
    fn a_row_without_cells_counts_and_so_do_the_rows_it_stands_for() {
        let page = r#"<s xmlns:table="t"><table:table table:name="A"><table:table-row/>
            <table:table-row table:number-rows-repeated="3"/><table:table-row><table:table-cell/>
            <table:table-cell table:number-rows-spanned="2"/></table:table-row></table:table></s>"#;
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        zip.start_file("content.xml", SimpleFileOptions::default())
            .unwrap();
        zip.write_all(page.as_bytes()).unwrap();
        let bytes = zip.finish().unwrap().into_inner();
        let merged = Merged::of_open_document(&bytes, "A").unwrap();
        assert_eq!(merged.first_row(5, 1), Some(4));
    }

    #[test]
    fn a_cell_merged_downwards_covers_the_rows_under_it_in_its_first_column() {
        let mut merged = Merged::default();
        merged.add((3, 2), 5);
        merged.add((6, 2), 6);
        assert_eq!(merged.first_row(3, 2), None);
        assert_eq!(merged.first_row(4, 2), Some(3));
        assert_eq!(merged.first_row(5, 2), Some(3));
        assert_eq!(merged.first_row(6, 2), None);
        assert_eq!(merged.first_row(7, 2), None);
        assert_eq!(merged.first_row(4, 3), None);
    }
}
