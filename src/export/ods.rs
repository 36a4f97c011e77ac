//! Tables as a workbook of OpenDocument, with typed cells, for LibreOffice.

use std::io::{Cursor, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::grid::guarded;
use super::{Cell, Grid, Unmade};

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// The names that the format gives to its parts.
const SPACES: [(&str, &str); 5] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    (
        "xmlns:number",
        "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0",
    ),
];

type Page = Writer<Vec<u8>>;
type Done = Result<(), std::io::Error>;

pub fn workbook(grids: &[Grid]) -> Result<Vec<u8>, Unmade> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The first file says what this is, and is not packed, so that others can read it at a glance.
    let bare = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let packed = SimpleFileOptions::default();
    zip.start_file("mimetype", bare)?;
    zip.write_all(KIND.as_bytes())?;
    zip.start_file("META-INF/manifest.xml", packed)?;
    zip.write_all(&manifest()?)?;
    zip.start_file("content.xml", packed)?;
    zip.write_all(&content(grids)?)?;
    Ok(zip.finish()?.into_inner())
}

fn page() -> Result<Page, std::io::Error> {
    let mut page = Writer::new(Vec::new());
    page.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(page)
}

fn manifest() -> Result<Vec<u8>, std::io::Error> {
    let mut page = page()?;
    let space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    open(
        &mut page,
        "manifest:manifest",
        &[("xmlns:manifest", space), ("manifest:version", "1.2")],
    )?;
    for (path, kind) in [("/", KIND), ("content.xml", "text/xml")] {
        let about = [("manifest:full-path", path), ("manifest:media-type", kind)];
        empty(&mut page, "manifest:file-entry", &about)?;
    }
    close(&mut page, "manifest:manifest")?;
    Ok(page.into_inner())
}

fn content(grids: &[Grid]) -> Result<Vec<u8>, std::io::Error> {
    let mut page = page()?;
    let mut about = SPACES.to_vec();
    about.push(("office:version", "1.2"));
    open(&mut page, "office:document-content", &about)?;
    styles(&mut page)?;
    open(&mut page, "office:body", &[])?;
    open(&mut page, "office:spreadsheet", &[])?;
    for grid in grids {
        table(&mut page, grid)?;
    }
    for name in ["office:spreadsheet", "office:body", "office:document-content"] {
        close(&mut page, name)?;
    }
    Ok(page.into_inner())
}

/// Days as 17/05/2025, with the hour where there is one.
fn styles(page: &mut Page) -> Done {
    open(page, "office:automatic-styles", &[])?;
    for (style, hour) in [("day", Hour::Left), ("moment", Hour::Shown)] {
        let name = format!("{style}-written");
        open(page, "number:date-style", &[("style:name", &name)])?;
        for (part, sign) in [("number:day", "/"), ("number:month", "/")] {
            empty(page, part, &[("number:style", "long")])?;
            words(page, "number:text", sign)?;
        }
        empty(page, "number:year", &[("number:style", "long")])?;
        if hour == Hour::Shown {
            words(page, "number:text", " ")?;
            empty(page, "number:hours", &[("number:style", "long")])?;
            words(page, "number:text", ":")?;
            empty(page, "number:minutes", &[("number:style", "long")])?;
        }
        close(page, "number:date-style")?;
        let about = [
            ("style:name", style),
            ("style:family", "table-cell"),
            ("style:data-style-name", name.as_str()),
        ];
        empty(page, "style:style", &about)?;
    }
    euro(page)?;
    close(page, "office:automatic-styles")
}

/// Money with its two decimals.
fn euro(page: &mut Page) -> Done {
    open(page, "number:number-style", &[("style:name", "euro-written")])?;
    let about = [
        ("number:decimal-places", "2"),
        ("number:min-integer-digits", "1"),
        ("number:grouping", "true"),
    ];
    empty(page, "number:number", &about)?;
    close(page, "number:number-style")?;
    let about = [
        ("style:name", "euro"),
        ("style:family", "table-cell"),
        ("style:data-style-name", "euro-written"),
    ];
    empty(page, "style:style", &about)
}

/// Whether a date is written with its hour.
#[derive(PartialEq, Eq)]
enum Hour {
    Shown,
    Left,
}

fn table(page: &mut Page, grid: &Grid) -> Done {
    open(page, "table:table", &[("table:name", &grid.name)])?;
    let n_columns = grid.heads.len().to_string();
    empty(
        page,
        "table:table-column",
        &[("table:number-columns-repeated", &n_columns)],
    )?;
    let heads = grid.heads.iter().map(|head| Cell::text(head.name.as_str()));
    row(page, &heads.collect::<Vec<_>>())?;
    for cells in &grid.rows {
        row(page, cells)?;
    }
    close(page, "table:table")
}

fn row(page: &mut Page, cells: &[Cell]) -> Done {
    open(page, "table:table-row", &[])?;
    for each in cells {
        cell(page, each)?;
    }
    close(page, "table:table-row")
}

fn cell(page: &mut Page, cell: &Cell) -> Done {
    let typed = |page: &mut Page, about: &[(&str, &str)], shown: &str| {
        open(page, "table:table-cell", about)?;
        for line in shown.split('\n') {
            words(page, "text:p", line)?;
        }
        close(page, "table:table-cell")
    };
    match cell {
        Cell::Blank => empty(page, "table:table-cell", &[]),
        Cell::Text(text) => typed(page, &[("office:value-type", "string")], &guarded(text)),
        Cell::Count(number) => {
            let number = number.to_string();
            let about = [("office:value-type", "float"), ("office:value", &number)];
            typed(page, &about, &number)
        }
        Cell::Euro(cents) => {
            let value = format!("{}.{:02}", cents / 100, cents % 100);
            let about = [
                ("office:value-type", "float"),
                ("office:value", value.as_str()),
                ("table:style-name", "euro"),
            ];
            typed(page, &about, &value.replace('.', ","))
        }
        Cell::Date(date) => {
            let value = date.format("%Y-%m-%d").to_string();
            let about = [
                ("office:value-type", "date"),
                ("office:date-value", value.as_str()),
                ("table:style-name", "day"),
            ];
            typed(page, &about, &date.format("%d/%m/%Y").to_string())
        }
        Cell::Moment(moment) => {
            let value = moment.format("%Y-%m-%dT%H:%M:%S").to_string();
            let about = [
                ("office:value-type", "date"),
                ("office:date-value", value.as_str()),
                ("table:style-name", "moment"),
            ];
            typed(page, &about, &moment.format("%d/%m/%Y %H:%M").to_string())
        }
    }
}

fn start<'a>(name: &'a str, about: &[(&'a str, &'a str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in about {
        start.push_attribute((*key, *value));
    }
    start
}

fn open(page: &mut Page, name: &str, about: &[(&str, &str)]) -> Done {
    page.write_event(Event::Start(start(name, about)))
}

fn empty(page: &mut Page, name: &str, about: &[(&str, &str)]) -> Done {
    page.write_event(Event::Empty(start(name, about)))
}

fn close(page: &mut Page, name: &str) -> Done {
    page.write_event(Event::End(BytesEnd::new(name)))
}

/// A text in its own element. Signs that XML cannot hold are left out.
fn words(page: &mut Page, name: &str, text: &str) -> Done {
    let is_lawful =
        |letter: &char| !letter.is_control() && !matches!(letter, '\u{FFFE}' | '\u{FFFF}') || *letter == '\t';
    let text: String = text.chars().filter(is_lawful).collect();
    open(page, name, &[])?;
    page.write_event(Event::Text(BytesText::new(&text)))?;
    close(page, name)
}
