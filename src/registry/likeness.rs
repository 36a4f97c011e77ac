//! Entries of the registry that a new title may already be about. They are offered; nothing is ever merged by itself.

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

/// Returns the entries of the same kind with a similar title in the same place, in the edition of the year and in the
/// three before it; the most alike first. An entry that names no place may be anywhere.
pub fn alike(ledger: &Ledger, wanted: Wanted) -> Vec<Alike> {
    let mut found: Vec<(f64, Alike)> = Vec::new();
    let near = ledger
        .editions
        .iter()
        .rev()
        .filter(|edition| (wanted.year - YEARS..=wanted.year).contains(&edition.year));
    for edition in near {
        let sheets = edition.sheets.iter().filter(|sheet| sheet.kind() == wanted.kind);
        for sheet in sheets.filter(|sheet| is_near(sheet, wanted.territory)) {
            let likeness = likeness(&sheet.name, wanted.name);
            let is_new = found.iter().all(|(_, known)| known.entity != sheet.entity);
            if likeness >= ALIKE && is_new {
                let alike = Alike {
                    entity: sheet.entity.clone(),
                    name: sheet.name.clone(),
                    year: edition.year,
                };
                found.push((likeness, alike));
            }
        }
    }
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.into_iter().map(|(_, alike)| alike).collect()
}

/// A title within the other is as alike as can be: "Orto" and "Orto condiviso di via Roma" may be one thing.
fn likeness(one: &str, other: &str) -> f64 {
    let (one, other) = (words_of(one), words_of(other));
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let holds = |whole: &str, part: &str| format!(" {whole} ").contains(&format!(" {part} "));
    if holds(&one, &other) || holds(&other, &one) {
        return 1.0;
    }
    strsim::sorensen_dice(&one, &other)
}

/// The words of a title, folded, without signs.
fn words_of(title: &str) -> String {
    let folded = fold(title);
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn is_near(sheet: &Sheet, territory: &Territory) -> bool {
    let places = |territory: &Territory| {
        let all = [&territory.zones, &territory.districts, &territory.municipalities];
        all.into_iter()
            .flatten()
            .map(|place| fold(place))
            .collect::<Vec<_>>()
    };
    let (one, other) = (places(&sheet.territory), places(territory));
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
        let found = alike(&ledger(), wanted);
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
