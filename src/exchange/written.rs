//! A person as a list without names of columns writes them: "Anna Rossi; L'Orto di Mezzo; Bologna", "Rossi, Anna".

use super::Standing;
use crate::domain::Document;
use crate::fold::fold;

/// What a line says of a person; empty where it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Written {
    pub first: String,
    pub last: String,
    pub body: String,
    pub municipality: String,
}

impl Written {
    /// Reads a line of a list: the name, then the body and the municipality, parted by any of the usual signs. Where a comma
    /// parts a family name from all the rest, the rest is the first name.
    pub fn of_line(line: &str, document: &Document) -> Self {
        let mut parts = line.split([';', '\t', ',']).map(str::trim);
        let name = parts.next().unwrap_or_default();
        let body = parts.next().unwrap_or_default();
        let municipality = parts.next().unwrap_or_default();
        if line.contains([';', '\t']) {
            return Self::of_name(name).from(body, municipality);
        }
        Self::of_parts([name, body, municipality], document)
    }

    /// Reads the three parts of a line, which a comma may have parted.
    pub fn of_parts([name, body, municipality]: [&str; 3], document: &Document) -> Self {
        if municipality.is_empty() && is_first_name(body, name, document) {
            return Self::named(body, name);
        }
        Self::of_name(name).from(body, municipality)
    }

    /// Reads a name alone: the first word is the first name. "Rossi, Anna" has the family name before the comma.
    pub fn of_name(name: &str) -> Self {
        if let Some((last, first)) = name.split_once(',') {
            return Self::named(first.trim(), last.trim());
        }
        let (first, last) = name.split_once(' ').unwrap_or((name, ""));
        Self::named(first, last.trim())
    }

    fn from(self, body: &str, municipality: &str) -> Self {
        Self {
            body: body.to_owned(),
            municipality: municipality.to_owned(),
            ..self
        }
    }

    fn named(first: &str, last: &str) -> Self {
        Self {
            first: first.to_owned(),
            last: last.to_owned(),
            ..Self::default()
        }
    }
}

/// Begin a family name of two words: "De Luca", "Lo Presti".
const PARTICLES: [&str; 16] = [
    "al", "ben", "d", "da", "de", "dei", "del", "della", "di", "el", "la", "le", "li", "lo", "van", "von",
];

/// Whether what follows is the first name: a word or two after a family name, and no body that is known or called
/// like one.
fn is_first_name(after: &str, before: &str, document: &Document) -> bool {
    let folded = fold(before);
    let before: Vec<&str> = folded.split_whitespace().collect();
    let is_family_name = match before.as_slice() {
        [_] => true,
        [first, _] => PARTICLES.contains(first),
        [] | [..] => false,
    };
    let n_words = after.split_whitespace().count();
    is_family_name && (1..=2).contains(&n_words) && !is_body(after, document)
}

fn is_body(name: &str, document: &Document) -> bool {
    let mut bodies = document.session.bodies.iter();
    bodies.any(|body| fold(&body.name) == fold(name)) || Standing::says(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::Lab;

    fn read(cell: &str) -> [String; 4] {
        let lab = Lab::with_people(0);
        let written = Written::of_line(cell, &lab.document);
        [written.first, written.last, written.body, written.municipality]
    }

    #[test]
    fn a_body_after_a_comma_is_no_part_of_the_name() {
        assert_eq!(
            read("Dino Neri Prova, Associazione Finta"),
            ["Dino", "Neri Prova", "Associazione Finta", ""]
        );
        assert_eq!(
            read("Zoe Altalena, Vicini di Scala, Zola Predosa"),
            ["Zoe", "Altalena", "Vicini di Scala", "Zola Predosa"]
        );
        assert_eq!(read("Zoe, Ausl di Bologna"), ["Zoe", "", "Ausl di Bologna", ""]);
        assert_eq!(
            read("Ada Neri; Arci; Bologna"),
            ["Ada", "Neri", "Arci", "Bologna"]
        );
        assert_eq!(
            read("Zoe; Legambiente; Bologna"),
            ["Zoe", "", "Legambiente", "Bologna"]
        );
    }

    #[test]
    fn a_first_name_after_a_comma_is_put_before_the_family_name() {
        assert_eq!(read("Rossi, Anna"), ["Anna", "Rossi", "", ""]);
        assert_eq!(read("De Luca, Anna Maria"), ["Anna Maria", "De Luca", "", ""]);
    }

    #[test]
    fn a_name_alone_is_parted_at_its_first_blank() {
        assert_eq!(read("Anna De Luca"), ["Anna", "De Luca", "", ""]);
        assert_eq!(read("Anna"), ["Anna", "", "", ""]);
    }
}
