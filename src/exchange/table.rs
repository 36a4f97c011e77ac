//! Rows and cells, whatever sign stands between them.

use unicode_normalization::UnicodeNormalization;

/// A row with something in it, and the line of the file it is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    pub line: u64,
    pub cells: Vec<String>,
}

/// The rows of a file, and the sign between its cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    pub separator: char,
    pub rows: Vec<Row>,
}

/// The longest cell that is kept, in letters; what a person is called is shorter.
const LONGEST: usize = 300;

/// Reads a text as a table. Rows without a letter are left out, and so are blanks around the cells.
pub fn read(text: &str) -> Sheet {
    let separator = separator_of(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(u8::try_from(separator).unwrap_or(b';'))
        .from_reader(text.as_bytes());
    let mut lines = Lines {
        text,
        byte: 0,
        line: 1,
    };
    let records = reader.records().filter_map(Result::ok);
    let rows = records.map(|record| Row {
        line: lines.of(record.position().map_or(0, csv::Position::byte)),
        cells: record.iter().map(clean).collect(),
    });
    let is_filled = |row: &Row| row.cells.iter().any(|cell| !cell.is_empty());
    Sheet {
        separator,
        rows: rows.filter(is_filled).collect(),
    }
}

/// Counts the lines of a text, further and further on.
struct Lines<'a> {
    text: &'a str,
    byte: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line of the first letter at or after `byte`: a row may begin with blank lines.
    fn of(&mut self, byte: u64) -> u64 {
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        let rest = self.text.get(byte..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start_matches(['\r', '\n']).len();
        let until = byte.saturating_add(blank);
        let between = self.text.get(self.byte..until).unwrap_or_default();
        self.line += between.bytes().map(|byte| u64::from(byte == b'\n')).sum::<u64>();
        self.byte = until;
        self.line
    }
}

/// The sign found in most lines; where two are, the one that parts them into more cells.
fn separator_of(text: &str) -> char {
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.trim().is_empty())
        .take(50)
        .collect();
    let weight = |sign: char| {
        let with = lines.iter().filter(|line| line.contains(sign)).count();
        let cells: usize = lines.iter().map(|line| line.matches(sign).count()).sum();
        (with, cells)
    };
    let signs = [',', '|', '\t', ';'];
    signs.into_iter().max_by_key(|sign| weight(*sign)).unwrap_or(';')
}

/// A cell without control signs, with single blanks, and without the mark that keeps a spreadsheet from computing it.
pub fn clean(cell: &str) -> String {
    let letters = cell
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter });
    let is_turn =
        |letter: &char| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    let letters: String = letters
        .filter(|letter| !is_turn(letter))
        .nfc()
        .take(LONGEST)
        .collect();
    let cell = letters.split_whitespace().collect::<Vec<_>>().join(" ");
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest.to_owned(),
        Some(_) | None => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        read(text).rows.into_iter().map(|row| row.cells).collect()
    }

    #[test]
    fn the_sign_between_cells_is_found() {
        for (text, separator) in [
            ("Nome;Ente\nAnna;Orto, giardino\n", ';'),
            ("Nome,Ente\nAnna,Orto\n", ','),
            ("Nome\tEnte\nAnna\tOrto\n", '\t'),
            ("Nome|Ente\nAnna|Orto\n", '|'),
        ] {
            assert_eq!(read(text).separator, separator, "{text}");
        }
    }

    #[test]
    fn quotes_blank_rows_and_ends_of_lines_are_understood() {
        let text = "Nome;Ente\r\n;;;\r\n\"Rossi; Anna\";\"L'Orto \"\"di Mezzo\"\"\nsede\"\r\n   ; \r\n";
        assert_eq!(
            cells(text),
            [
                vec!["Nome", "Ente"],
                vec!["Rossi; Anna", "L'Orto \"di Mezzo\" sede"]
            ]
        );
    }

    #[test]
    fn a_row_keeps_its_line_and_a_cell_only_its_letters() {
        let sheet = read("Nome;Ente\n\n\nAn\u{1b}na\u{202e} Desire\u{301}e;'=1+1\n");
        assert_eq!(sheet.rows[1].line, 4);
        assert_eq!(sheet.rows[1].cells, ["An na Desirée", "=1+1"]);
    }
}
