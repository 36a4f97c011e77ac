//! Which column holds what, guessed from the names offices give to them.

use super::Row;
use crate::fold::fold;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    First,
    Last,
    /// "Anna Rossi".
    FirstLast,
    /// "Rossi Anna".
    LastFirst,
    Body,
    Municipality,
}

impl Column {
    pub const ALL: [Self; 6] = [
        Self::First,
        Self::Last,
        Self::FirstLast,
        Self::LastFirst,
        Self::Body,
        Self::Municipality,
    ];

    /// Its name among the words.
    pub fn key(self) -> &'static str {
        match self {
            Self::First => "column-first",
            Self::Last => "column-last",
            Self::FirstLast => "column-first-last",
            Self::LastFirst => "column-last-first",
            Self::Body => "column-body",
            Self::Municipality => "column-municipality",
        }
    }

    fn is_name(self) -> bool {
        match self {
            Self::First | Self::Last | Self::FirstLast | Self::LastFirst => true,
            Self::Body | Self::Municipality => false,
        }
    }
}

/// The columns of a list.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Columns {
    /// What each place holds, with the name it was found under.
    pub known: Vec<(usize, Column, String)>,
    /// Names of columns that are not read.
    pub ignored: Vec<String>,
    /// How many rows come before the first person: titles, blank merged cells, the names of the columns.
    pub skip: usize,
}

/// Names without blanks and signs, as offices write them.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::LastFirst,
        &[
            "cognomeenome",
            "cognomenome",
            "nominativo",
            "cognomeenomedelpartecipante",
            "surnameandname",
        ],
    ),
    (
        Column::FirstLast,
        &[
            "nomeecognome",
            "nomecognome",
            "partecipante",
            "fullname",
            "nomecompleto",
            "nameandsurname",
            "persona",
        ],
    ),
    (
        Column::First,
        &["nome", "name", "firstname", "first", "nomedibattesimo"],
    ),
    (
        Column::Last,
        &["cognome", "surname", "lastname", "last", "familyname"],
    ),
    (
        Column::Body,
        &[
            "ente",
            "associazione",
            "organizzazione",
            "entediappartenenza",
            "enteassociazione",
            "struttura",
            "servizio",
            "entestruttura",
            "appartenenza",
            "organization",
            "organisation",
            "body",
            "enteorganizzazione",
            "realta",
        ],
    ),
    (
        Column::Municipality,
        &[
            "comune",
            "comunediresidenza",
            "citta",
            "residenza",
            "municipality",
            "city",
            "localita",
        ],
    ),
];

impl Columns {
    /// Guesses from the first rows; a list without names of columns holds name, body, municipality.
    pub fn guess(rows: &[Row]) -> Self {
        let heads = |idx: usize| rows.get(idx).map(|row| Self::of_heads(row, idx + 1));
        let names = |heads: &Self| heads.known.iter().any(|(_, column, _)| column.is_name());
        let first = (0..15).find(|idx| heads(*idx).is_some_and(|heads| names(&heads)));
        // Where the names of the columns take two rows, "Partecipante" over "Cognome" and "Nome", the fuller one tells.
        let both = first.into_iter().flat_map(|idx| [heads(idx + 1), heads(idx)]);
        let heads = both.flatten().filter(names).max_by_key(|heads| heads.known.len());
        heads.unwrap_or_else(|| Self {
            known: [Column::FirstLast, Column::Body, Column::Municipality]
                .into_iter()
                .enumerate()
                .map(|(place, column)| (place, column, String::new()))
                .collect(),
            ignored: Vec::new(),
            skip: 0,
        })
    }

    fn of_heads(row: &Row, skip: usize) -> Self {
        let mut columns = Self {
            skip,
            ..Self::default()
        };
        for (place, cell) in row.cells.iter().enumerate().filter(|(_, cell)| !cell.is_empty()) {
            match column_of(cell) {
                Some(column) if columns.place(column).is_none() => {
                    columns.known.push((place, column, cell.clone()));
                }
                Some(_) | None => columns.ignored.push(cell.clone()),
            }
        }
        columns
    }

    /// True where the list does not name its columns.
    pub fn are_guessed(&self) -> bool {
        self.skip == 0
    }

    /// What a place holds, as far as it is read.
    pub fn at(&self, place: usize) -> Option<Column> {
        let mut known = self.known.iter();
        known
            .find(|(known, ..)| *known == place)
            .map(|(_, column, _)| *column)
    }

    /// Says what a place holds; none where it is not to be read. What another place was said to hold is then there no
    /// more.
    pub fn assign(&mut self, place: usize, column: Option<Column>, name: &str) {
        self.known
            .retain(|(known, held, _)| *known != place && Some(*held) != column);
        self.ignored.retain(|ignored| ignored != name);
        match column {
            Some(column) => self.known.push((place, column, name.to_owned())),
            None if !name.is_empty() => self.ignored.push(name.to_owned()),
            None => {}
        }
        self.known.sort_by_key(|(place, ..)| *place);
    }

    /// What a place may be said to hold next: the columns that no other place holds, in their order, then nothing.
    pub fn next_at(&self, place: usize) -> Option<Column> {
        let held = self.at(place);
        let is_later = |column: &Column| held.is_none_or(|held| *column > held);
        let mut later = Column::ALL.into_iter().filter(is_later);
        later.find(|column| self.place(*column).is_none())
    }

    /// True where the family name and the first name have a column each.
    pub fn have_both_names(&self) -> bool {
        [Column::First, Column::Last]
            .into_iter()
            .all(|column| self.place(column).is_some())
    }

    fn place(&self, column: Column) -> Option<usize> {
        self.known
            .iter()
            .find(|(_, known, _)| *known == column)
            .map(|(place, ..)| *place)
    }

    /// The cell of a row in that column; empty where there is none.
    pub fn cell<'a>(&self, row: &'a Row, column: Column) -> &'a str {
        let cell = self.place(column).and_then(|place| row.cells.get(place));
        cell.map_or("", String::as_str)
    }
}

fn column_of(name: &str) -> Option<Column> {
    let plain: String = fold(name)
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect();
    NAMES
        .iter()
        .find(|(_, names)| names.contains(&plain.as_str()))
        .map(|(column, _)| *column)
}
