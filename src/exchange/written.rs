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
    /// Reads the parts of a line, whatever sign parts them: the name, then the body and the municipality. After a family
    /// name alone comes the first name.
    pub fn of<'a>(parts: impl IntoIterator<Item = &'a str>, document: &Document) -> Self {
        let mut parts = parts.into_iter().map(str::trim);
        let name = parts.next().unwrap_or_default();
        let after = parts.next().unwrap_or_default();
        if is_first_name(after, name, document) {
            return Self {
                first: after.to_owned(),
                last: name.to_owned(),
                body: parts.next().unwrap_or_default().to_owned(),
                municipality: parts.next().unwrap_or_default().to_owned(),
            };
        }
        let (first, last) = name.split_once(' ').unwrap_or((name, ""));
        Self {
            first: first.to_owned(),
            last: last.trim().to_owned(),
            body: after.to_owned(),
            municipality: parts.next().unwrap_or_default().to_owned(),
        }
    }
}

/// Whether what follows is the first name: a word or two after a family name, and no body that is known or called
/// like one.
fn is_first_name(after: &str, before: &str, document: &Document) -> bool {
    let before: Vec<&str> = before.split_whitespace().collect();
    let is_family_name = match before.as_slice() {
        [] => false,
        [_] => true,
        // "De Luca", "Lo Presti".
        [first, _] => first.chars().count() <= 3,
        [..] => false,
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
        let written = Written::of(cell.split(','), &lab.document);
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
