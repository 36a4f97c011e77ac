//! Entries of the registry that a new title may already be about. They are offered; nothing is ever merged by itself.

use std::cmp::Ordering;

use super::ledger::{Kind, Ledger, Sheet, Territory};
use crate::fold::fold;

/// How alike two titles must be, from 0 to 1.
const ALIKE: f64 = 0.6;
/// How far back an entry is looked for, in years.
const YEARS: i32 = 3;

/// An entry that looks like the one looked for.
#[derive(Debug, Clone, PartialEq)]
pub struct Alike {
    pub entity: String,
    /// As in its latest sheet.
    pub name: String,
    pub year: i32,
}

/// What is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    pub kind: Kind,
    pub name: &'a str,
    pub year: i32,
    pub territory: &'a Territory,
}

/// The titles of a ledger, made ready once so that many can be compared with them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Titles {
    /// The latest edition first.
    all: Vec<Titled>,
}

/// The title of an entry in one edition.
#[derive(Debug, Clone, PartialEq)]
struct Titled {
    alike: Alike,
    kind: Kind,
    title: Title,
    /// Folded.
    places: Vec<String>,
}

impl Titles {
    pub fn of(ledger: &Ledger) -> Self {
        let editions = ledger.editions.iter().rev();
        let sheets = editions.flat_map(|edition| edition.sheets.iter().map(|sheet| (edition.year, sheet)));
        Self {
            all: sheets.map(|(year, sheet)| Titled::of(sheet, year)).collect(),
        }
    }

    /// Returns the entries of the same kind with a similar title in the same place, in the edition of the year and in
    /// the three before it; the most alike first. An entry that names no place may be anywhere.
    pub fn alike(&self, wanted: Wanted) -> Vec<Alike> {
        let years = wanted.year - YEARS..=wanted.year;
        let title = Title::of(wanted.name);
        let places = places(wanted.territory);
        let mut found: Vec<(f64, &Alike)> = Vec::new();
        let near = self.all.iter().filter(|known| {
            known.kind == wanted.kind && years.contains(&known.alike.year) && is_near(&known.places, &places)
        });
        for known in near {
            let likeness = known.title.likeness(&title);
            let is_new = || found.iter().all(|(_, other)| other.entity != known.alike.entity);
            if likeness >= ALIKE && is_new() {
                found.push((likeness, &known.alike));
            }
        }
        found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
        found.into_iter().map(|(_, alike)| alike.clone()).collect()
    }
}

impl Titled {
    fn of(sheet: &Sheet, year: i32) -> Self {
        Self {
            alike: Alike {
                entity: sheet.entity.clone(),
                name: sheet.name.clone(),
                year,
            },
            kind: sheet.kind(),
            title: Title::of(&sheet.name),
            places: places(&sheet.territory),
        }
    }
}

/// A title to compare.
#[derive(Debug, Clone, PartialEq)]
struct Title {
    /// Its words, folded, without signs, a blank before and after each.
    words: String,
    /// Each letter with the next one, in order.
    pairs: Vec<(char, char)>,
}

impl Title {
    fn of(title: &str) -> Self {
        let folded = fold(title);
        let words = folded.split(|letter: char| !letter.is_alphanumeric());
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let letters: Vec<char> = words.iter().flat_map(|word| word.chars()).collect();
        let mut pairs: Vec<(char, char)> = letters
            .iter()
            .copied()
            .zip(letters.iter().copied().skip(1))
            .collect();
        pairs.sort_unstable();
        Self {
            words: format!(" {} ", words.join(" ")),
            pairs,
        }
    }

    fn is_empty(&self) -> bool {
        self.words.trim().is_empty()
    }

    /// From 0 to 1: how many of the pairs of letters of both are in both (Sørensen and Dice). A title within the other is
    /// as alike as can be: "Orto" and "Orto condiviso di via Roma" may be one thing.
    fn likeness(&self, other: &Self) -> f64 {
        if self.is_empty() || other.is_empty() {
            return 0.0;
        }
        if self.words.contains(&other.words) || other.words.contains(&self.words) {
            return 1.0;
        }
        let n_pairs = self.pairs.len() + other.pairs.len();
        if n_pairs == 0 {
            return 0.0;
        }
        2.0 * self.n_common(other) as f64 / n_pairs as f64
    }

    fn n_common(&self, other: &Self) -> usize {
        let (mut own, mut theirs) = (self.pairs.iter().peekable(), other.pairs.iter().peekable());
        let mut n_common = 0;
        while let (Some(one), Some(two)) = (own.peek(), theirs.peek()) {
            match one.cmp(two) {
                Ordering::Less => drop(own.next()),
                Ordering::Greater => drop(theirs.next()),
                Ordering::Equal => {
                    n_common += 1;
                    own.next();
                    theirs.next();
                }
            }
        }
        n_common
    }
}

/// The names of all places, folded.
fn places(territory: &Territory) -> Vec<String> {
    let all = [&territory.zones, &territory.districts, &territory.municipalities];
    all.into_iter().flatten().map(|place| fold(place)).collect()
}

fn is_near(one: &[String], other: &[String]) -> bool {
    one.is_empty() || other.is_empty() || one.iter().any(|place| other.contains(place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::ledger::{Entity, Order};

    fn in_zone(zone: &str) -> Territory {
        Territory {
            zones: vec![zone.to_owned()],
            ..Territory::default()
        }
    }

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        for (id, name, year) in [
            ("PI001", "Orto di vicinato", 2021),
            ("PI002", "Orto di vicinato", 2017),
            ("PI003", "Spesa sospesa", 2021),
        ] {
            let mut sheet = Sheet::blank(id, name, Kind::Project);
            sheet.territory = in_zone("Barca");
            let sheet = Box::new(sheet);
            let orders = [
                Order::Entity(Entity::new(id, Kind::Project)),
                Order::Sheet { year, sheet },
            ];
            ledger.perform(&orders).unwrap();
        }
        ledger
    }

    fn found(name: &str, territory: &Territory) -> Vec<String> {
        let wanted = Wanted {
            kind: Kind::Project,
            name,
            year: 2022,
            territory,
        };
        let found = Titles::of(&ledger()).alike(wanted);
        found.into_iter().map(|alike| alike.entity).collect()
    }

    #[test]
    fn a_similar_title_in_the_same_zone_in_the_last_three_years_is_offered() {
        assert_eq!(found("Orto del vicinato", &in_zone("barca")), ["PI001"]);
        assert_eq!(found("Orto", &Territory::default()), ["PI001"]);
        assert_eq!(
            found("L'orto di vicinato: una siepe", &in_zone("Barca")),
            ["PI001"]
        );
    }

    #[test]
    fn another_zone_or_another_title_is_not() {
        assert!(found("Orto di vicinato", &in_zone("Lame")).is_empty());
        assert!(found("Corso di italiano", &in_zone("Barca")).is_empty());
    }
}
