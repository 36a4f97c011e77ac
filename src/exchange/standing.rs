//! From where and as what somebody comes, guessed from the name of a body until a person says better.

use crate::domain::{Belonging, Document, Level};
use crate::fold::fold;

/// Belonging and level of somebody on a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub belonging: Belonging,
    pub level: Level,
}

/// Words in the names of bodies that say what they are; the first that is found decides.
const WORDS: &[(Belonging, &[&str])] = &[
    (Belonging::PlanningOffice, &["ufficio di piano", "udp"]),
    // Not every union is one of municipalities.
    (
        Belonging::ThirdSector,
        &[
            "unione sportiva",
            "unione italiana",
            "unione donne",
            "unione ciechi",
            "unione inquilini",
        ],
    ),
    (Belonging::Union, &["unione"]),
    (Belonging::Ausl, &["ausl", "asl", "azienda usl"]),
    (Belonging::Asp, &["asp"]),
    (Belonging::Asc, &["asc"]),
    (
        Belonging::School,
        &[
            "scuola",
            "istituto comprensivo",
            "liceo",
            "istituto tecnico",
            "universita",
            "school",
        ],
    ),
    (
        Belonging::ThirdSector,
        &[
            "associazione",
            "aps",
            "odv",
            "cooperativa",
            "coop",
            "fondazione",
            "parrocchia",
            "caritas",
        ],
    ),
    (
        Belonging::Municipality,
        &[
            "comune",
            "municipio",
            "municipality",
            "quartiere",
            "servizio sociale",
            "sst",
            "polizia locale",
        ],
    ),
    (
        Belonging::Business,
        &[
            "srl", "spa", "snc", "sas", "farmacia", "bar", "forno", "negozio", "ditta", "impresa",
        ],
    ),
];

impl Standing {
    /// As others of the same body, where there are some; else by the name of the body; a citizen without one.
    pub fn guess(body: &str, document: &Document) -> Self {
        let name = plain(body);
        if name.is_empty() {
            return Self::of(Belonging::Citizen);
        }
        let session = &document.session;
        let there = session.people.iter().find(|person| {
            let body = person.body.as_ref().and_then(|id| session.body(id));
            body.is_some_and(|body| plain(&body.name) == name)
        });
        if let Some(person) = there {
            return Self::of(person.belonging);
        }
        Self::of(Self::says(body).unwrap_or(Belonging::ThirdSector))
    }

    /// What a name says that a body is, if it says anything.
    pub fn says(body: &str) -> Option<Belonging> {
        let name = plain(body);
        let says = |words: &&str| format!(" {name} ").contains(&format!(" {words} "));
        let found = WORDS.iter().find(|(_, words)| words.iter().any(&says));
        found.map(|(belonging, _)| *belonging)
    }

    /// With the level that most of those who come from there have.
    pub fn of(belonging: Belonging) -> Self {
        let level = match belonging {
            Belonging::Citizen => Level::Citizen,
            Belonging::ThirdSector | Belonging::Other => Level::Volunteer,
            Belonging::School => Level::Professional,
            Belonging::Business => Level::Manager,
            Belonging::Union
            | Belonging::Municipality
            | Belonging::PlanningOffice
            | Belonging::Ausl
            | Belonging::Asc
            | Belonging::Asp => Level::Operator,
        };
        Self { belonging, level }
    }

    /// From the next place somebody may come from, after the last one again from the first.
    pub fn from_elsewhere(self) -> Self {
        Self::of(after(&Belonging::ALL, self.belonging))
    }

    /// As the next thing somebody may be.
    pub fn as_another(self) -> Self {
        Self {
            level: after(&Level::ALL, self.level),
            ..self
        }
    }
}

fn after<T: Copy + PartialEq>(all: &[T], one: T) -> T {
    let mut rest = all.iter().cycle().skip_while(|each| **each != one);
    rest.nth(1).copied().unwrap_or(one)
}

/// The words of a name, without signs: "A.S.P. Città" is "asp citta".
fn plain(name: &str) -> String {
    let folded = fold(name).replace('.', "");
    let words = folded.split(|letter: char| !letter.is_alphanumeric());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::Lab;

    #[test]
    fn the_name_of_a_body_says_from_where_somebody_comes() {
        let lab = Lab::with_people(1);
        let guess = |body: &str| Standing::guess(body, &lab.document).belonging;
        for (body, belonging) in [
            ("", Belonging::Citizen),
            ("Comune di Zola Predosa", Belonging::Municipality),
            ("Ufficio di Piano - Unione dei Comuni", Belonging::PlanningOffice),
            ("A.U.S.L. di Bologna", Belonging::Ausl),
            ("ASP Città di Bologna", Belonging::Asp),
            ("Istituto Comprensivo n. 7", Belonging::School),
            ("Associazione Amici del Comune", Belonging::ThirdSector),
            ("Farmacia Officinale", Belonging::Business),
            ("Unione Sportiva Savena", Belonging::ThirdSector),
            ("Unione Reno Lavino Samoggia", Belonging::Union),
            ("Quartiere Navile", Belonging::Municipality),
            ("Casa Larga", Belonging::ThirdSector),
            ("Barriera", Belonging::ThirdSector),
        ] {
            assert_eq!(guess(body), belonging, "{body}");
        }
    }

    #[test]
    fn every_belonging_and_level_is_reached_and_comes_round() {
        let first = Standing::of(Belonging::Citizen);
        let round = |step: fn(Standing) -> Standing, n: usize| -> Vec<Standing> {
            std::iter::successors(Some(first), |each| Some(step(*each)))
                .take(n + 1)
                .collect()
        };
        let places = round(Standing::from_elsewhere, Belonging::ALL.len());
        let levels = round(Standing::as_another, Level::ALL.len());
        assert!(
            Belonging::ALL
                .iter()
                .all(|one| places.iter().any(|each| each.belonging == *one))
        );
        assert!(
            Level::ALL
                .iter()
                .all(|one| levels.iter().any(|each| each.level == *one))
        );
        assert_eq!((places.last(), levels.last()), (Some(&first), Some(&first)));
    }
}
