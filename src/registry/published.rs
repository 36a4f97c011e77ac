//! Numbers that were published of past editions, each with how sure its definition is.

use ron::Options;
use ron::extensions::Extensions;
use serde::Deserialize;

/// A number as it was printed. Source: Comune di Bologna, monitoring of 2018 and of 2019.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Published {
    pub edition: i32,
    pub value: String,
    /// What stood beside it.
    pub label: String,
    /// The code of the figure it is compared with; none where it is not sure what was counted.
    #[serde(default)]
    pub figure: Option<String>,
    pub confidence: Confidence,
}

/// How sure it is that the figure counts what was published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    Certain,
    High,
    Likely,
    Possible,
    Unknown,
}

impl Confidence {
    /// The name of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Certain => "confidence-certain",
            Self::High => "confidence-high",
            Self::Likely => "confidence-likely",
            Self::Possible => "confidence-possible",
            Self::Unknown => "confidence-unknown",
        }
    }
}

/// Who published the numbers of an edition, and where.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Publication {
    pub edition: i32,
    pub by: String,
    pub place: String,
}

#[derive(Deserialize)]
struct File {
    publications: Vec<Publication>,
    figures: Vec<Published>,
}

/// Who published the numbers of an edition; none where none were.
pub fn publication(year: i32) -> Option<Publication> {
    let mut publications = file()?.publications.into_iter();
    publications.find(|publication| publication.edition == year)
}

fn file() -> Option<File> {
    let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
    let text = include_str!("../../templates/published/bologna.ron");
    options.from_str::<File>(text).ok()
}

/// The numbers published of an edition, in the order of the slides.
pub fn published(year: i32) -> Vec<Published> {
    let figures = file().map(|file| file.figures).unwrap_or_default().into_iter();
    figures.filter(|figure| figure.edition == year).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::indicator::figures;
    use crate::registry::ledger::{Entity, Kind, Ledger, Order, Sheet};

    #[test]
    fn every_number_with_a_definition_names_a_figure_and_the_others_are_uncertain() {
        let mut ledger = Ledger::default();
        let sheet = Box::new(Sheet::blank("PI001", "Orto", Kind::Project));
        let entity = Order::Entity(Entity::new("PI001", Kind::Project));
        ledger
            .perform(&[entity, Order::Sheet { year: 2019, sheet }])
            .unwrap();
        let known = figures(&ledger, 2019).unwrap();
        let all = published(2019);
        assert_eq!(all.len(), 27);
        assert!(all.iter().all(|number| publication(number.edition).is_some()));
        for number in all {
            let has_figure = number
                .figure
                .as_deref()
                .is_some_and(|code| known.get(code).is_some());
            assert_eq!(has_figure, number.confidence != Confidence::Unknown, "{number:?}");
        }
    }
}
