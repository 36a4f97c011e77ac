//! A list of people, judged row by row: new, already there, doubtful, refused. Nobody enters before all were judged.

use std::collections::BTreeMap;

use super::likeness::Likeness;
use super::newcomers::{Newcomer, Newcomers};
use super::{Column, Columns, Row, Said, Standing, Written};
use crate::domain::{Command, Document, Id, Person};
use crate::fold::fold;

/// What becomes of a row.
#[derive(Debug, Clone, PartialEq)]
pub enum Verdict {
    New,
    Known(Id),
    /// Much like somebody who is there.
    Doubtful(Id),
    Refused(Why),
}

impl Verdict {
    pub fn enters(&self, doubts: Doubts) -> bool {
        match self {
            Self::New => true,
            Self::Doubtful(_) => doubts == Doubts::Enter,
            Self::Known(_) | Self::Refused(_) => false,
        }
    }
}

/// Why a row is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    NoName,
    /// A count, or a heading over the people: "5 Totale", "Terzo settore" alone on its row.
    NoPerson,
    /// The same name is on an earlier line.
    Twice(u64),
}

/// A row and what becomes of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    pub line: u64,
    pub first: String,
    pub last: String,
    pub body: String,
    pub municipality: String,
    /// From where and as what it enters.
    pub standing: Standing,
    pub source: Source,
    pub verdict: Verdict,
}

impl Judged {
    pub fn name(&self) -> String {
        format!("{} {}", self.first, self.last).trim().to_owned()
    }
}

/// Who says from where and as what a row enters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    Guessed,
    Said,
}

/// A list, judged.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    pub columns: Columns,
    pub rows: Vec<Judged>,
    said: Said,
}

/// Judges the rows against the people of the laboratory, with the columns guessed.
pub fn judge(rows: &[Row], document: &Document) -> List {
    judge_with(rows, Columns::guess(rows), document)
}

/// Judges the rows against the people of the laboratory, with the columns that are said.
pub fn judge_with(rows: &[Row], columns: Columns, document: &Document) -> List {
    let there = There::of(&document.session.people);
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    let mut guesses: BTreeMap<String, Standing> = BTreeMap::new();
    let judged = rows.iter().skip(columns.skip).map(|row| {
        let person = written(row, &columns, document);
        let name = sorted(&format!("{} {}", person.first, person.last));
        let verdict = if is_nobody(row, &person, &columns) {
            Verdict::Refused(Why::NoPerson)
        } else {
            there.verdict(&name, &seen)
        };
        if !name.is_empty() {
            seen.entry(name).or_insert(row.line);
        }
        let standing = *guesses
            .entry(person.body.clone())
            .or_insert_with(|| Standing::guess(&person.body, document));
        Judged {
            line: row.line,
            first: person.first,
            last: person.last,
            standing,
            source: Source::Guessed,
            body: person.body,
            municipality: person.municipality,
            verdict,
        }
    });
    List {
        rows: judged.collect(),
        columns,
        said: Said::default(),
    }
}

/// The people of the laboratory, to be compared with.
struct There<'a> {
    exact: BTreeMap<String, &'a Id>,
    all: Vec<(Likeness, &'a Id)>,
}

impl<'a> There<'a> {
    fn of(people: &'a [Person]) -> Self {
        let names = people.iter().map(|person| (sorted(&person.name()), &person.id));
        let all: Vec<(Likeness, &Id)> = names.map(|(name, id)| (Likeness::of(name), id)).collect();
        // Of two of the same name the first one is meant.
        let exact = all
            .iter()
            .rev()
            .map(|(likeness, id)| (likeness.name.clone(), *id));
        Self {
            exact: exact.collect(),
            all,
        }
    }

    fn verdict(&self, name: &str, seen: &BTreeMap<String, u64>) -> Verdict {
        if name.is_empty() {
            return Verdict::Refused(Why::NoName);
        }
        if let Some(line) = seen.get(name) {
            return Verdict::Refused(Why::Twice(*line));
        }
        if let Some(id) = self.exact.get(name) {
            return Verdict::Known((*id).clone());
        }
        let likeness = Likeness::of(name.to_owned());
        let alike = self.all.iter().find(|(known, _)| known.is_alike(&likeness));
        alike.map_or(Verdict::New, |(_, id)| Verdict::Doubtful((*id).clone()))
    }
}

/// True for a row that counts people or stands over them.
fn is_nobody(row: &Row, person: &Written, columns: &Columns) -> bool {
    let name = format!("{} {}", person.first, person.last);
    let is_total = |word: &str| matches!(word, "totale" | "totali" | "total");
    let counts = name.contains(|letter: char| letter.is_ascii_digit() || letter == ':')
        || fold(&name).split_whitespace().any(is_total);
    // Where family name and first name have a column each, whoever has one word in one of them has something else in the row.
    let n_filled = row.cells.iter().filter(|cell| !cell.is_empty()).count();
    let n_words = name.split_whitespace().count();
    counts || (n_filled == 1 && n_words == 1 && columns.have_both_names())
}

/// The words of a name in the order of the alphabet, so that "Rossi Anna" is "Anna Rossi".
fn sorted(name: &str) -> String {
    let folded = fold(name);
    let mut words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.sort_unstable();
    words.join(" ")
}

/// What a row says of a person, in its own cells or all of it in the cell of the name.
fn written(row: &Row, columns: &Columns, document: &Document) -> Written {
    let cell = |column| columns.cell(row, column);
    let whole = |column| Some(cell(column)).filter(|cell| !cell.is_empty());
    let own = Written {
        body: cell(Column::Body).to_owned(),
        municipality: cell(Column::Municipality).to_owned(),
        ..Written::default()
    };
    let read = match (whole(Column::LastFirst), whole(Column::FirstLast)) {
        (Some(name), _) if !name.contains(',') => {
            let (first, last) = last_first(name);
            Written { first, last, ..own }
        }
        // Without names of columns the whole line may be in one cell, or a comma within the name part the cells.
        (None, Some(name)) if columns.are_guessed() && own.body.is_empty() && own.municipality.is_empty() => {
            Written::of_line(name, document)
        }
        (None, Some(name)) if columns.are_guessed() => {
            Written::of_parts([name, &own.body, &own.municipality], document)
        }
        (Some(name), _) | (None, Some(name)) => {
            let Written { first, last, .. } = Written::of_name(name);
            Written { first, last, ..own }
        }
        (None, None) => Written {
            first: cell(Column::First).to_owned(),
            last: cell(Column::Last).to_owned(),
            ..own
        },
    };
    let (first, last) = (calmed(&read.first), calmed(&read.last));
    // A family name alone is still what the person is called.
    let (first, last) = if first.is_empty() {
        (last, first)
    } else {
        (first, last)
    };
    Written { first, last, ..read }
}

/// "DE LUCA Anna": the capitals are the family name; else the first word is, with the short words before it.
fn last_first(name: &str) -> (String, String) {
    let words: Vec<&str> = name.split(' ').collect();
    let capitals = words.iter().take_while(|word| is_capital(word)).count();
    let particles = words.iter().take_while(|word| word.chars().count() <= 3).count();
    let n_last = if capitals > 0 && capitals < words.len() {
        capitals
    } else {
        particles + 1
    };
    let n_last = n_last.min(words.len().saturating_sub(1)).max(1);
    let (last, first) = words.split_at_checked(n_last).unwrap_or((&[], &[]));
    (first.join(" "), last.join(" "))
}

fn is_capital(word: &str) -> bool {
    word.chars().count() > 1 && word.chars().all(|letter| !letter.is_lowercase())
}

/// A name shouted in capitals, said calmly: "D'ANGELO" is "D'Angelo".
fn calmed(name: &str) -> String {
    let letters = name.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < 2 || name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let mut begins = true;
    let letters = name.chars().flat_map(|letter| {
        let small: String = if begins {
            letter.to_string()
        } else {
            letter.to_lowercase().collect()
        };
        begins = !letter.is_alphabetic();
        small.chars().collect::<Vec<_>>()
    });
    letters.collect()
}

/// Whether rows that are much like somebody enter as new people, or stay out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubts {
    Enter,
    StayOut,
}

impl List {
    pub fn count(&self, is_counted: impl Fn(&Verdict) -> bool) -> usize {
        self.rows.iter().filter(|row| is_counted(&row.verdict)).count()
    }

    /// Says from where and as what a row enters, and with it all rows of the same body.
    pub fn say(&mut self, idx: usize, standing: Standing) {
        if let Some(row) = self.rows.get(idx) {
            self.said.say(row, standing);
            self.heed();
        }
    }

    /// Takes over what was said before the rows were judged again, also of bodies that are in no column for now.
    pub fn keep_said(&mut self, before: &Self) {
        self.said = before.said.clone();
        self.heed();
    }

    fn heed(&mut self) {
        for row in &mut self.rows {
            if let Some(standing) = self.said.of(row) {
                row.standing = standing;
                row.source = Source::Said;
            }
        }
    }

    /// The one command that lets in everybody who is new; none where nobody is.
    pub fn enlist(&self, document: &Document, doubts: Doubts) -> Option<Command> {
        let mut newcomers = Newcomers::new(document);
        for row in &self.rows {
            if row.verdict.enters(doubts) {
                newcomers.add(Newcomer {
                    first: row.first.clone(),
                    last: row.last.clone(),
                    body: row.body.clone(),
                    municipality: row.municipality.clone(),
                    standing: row.standing,
                });
            }
        }
        newcomers.command()
    }
}
