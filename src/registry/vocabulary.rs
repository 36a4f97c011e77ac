//! The vocabularies of the yearly sheets, beside those that project sheets share with them.

use crate::domain::{VOCABULARIES, Vocabulary};

/// Where an entry comes from. Source: Comune di Bologna, monitoring 2019; a seminar of improvement groups (2021).
pub const ORIGINS: Vocabulary = Vocabulary::named("origin");

/// How far a project is; only one that has begun is in an edition.
pub const STAGES: Vocabulary = Vocabulary::named("project-stage");

/// How one gets in.
pub const ACCESS: Vocabulary = Vocabulary::named("access");

/// How people were counted.
pub const COUNTED_AS: Vocabulary = Vocabulary::named("counted-as");

/// The traits that projects have in common. Source: "Il contesto del lavoro di comunità oggi".
pub const TRAITS: Vocabulary = Vocabulary::named("trait");

/// Who coordinates a table or a group. Source: Comune di Bologna, monitoring 2019, B.3, rows 8 and 12.
pub const COORDINATION: Vocabulary = Vocabulary::named("coordination");

/// Source: Comune di Bologna, monitoring 2019, B.3, row 9.
pub const TABLE_THEMES: Vocabulary = Vocabulary::named("table-theme");

/// Source: Comune di Bologna, monitoring 2019, B.3, row 10.
pub const TABLE_AIMS: Vocabulary = Vocabulary::named("table-aim");

/// Source: Comune di Bologna, monitoring 2019, B.3, row 13.
pub const GROUP_THEMES: Vocabulary = Vocabulary::named("group-theme");

/// Source: Comune di Bologna, monitoring 2019, B.3, row 14; the words after the third are added.
pub const GROUP_AIMS: Vocabulary = Vocabulary::named("group-aim");

/// Institutes of article 55 of the code of the third sector.
pub const ART55: Vocabulary = Vocabulary::named("art55");

/// Why the service and an organisation were in contact. Source: "Il contesto del lavoro di comunità oggi", the first two
/// stages; an agreement and the rest are added.
pub const CONTACTS: Vocabulary = Vocabulary::named("contact");

/// How far a path of improvement is.
pub const IMPROVEMENTS: Vocabulary = Vocabulary::named("improvement");

/// The vocabularies of the yearly sheets alone.
const OWN: [Vocabulary; 13] = [
    ORIGINS,
    STAGES,
    ACCESS,
    COUNTED_AS,
    TRAITS,
    COORDINATION,
    TABLE_THEMES,
    TABLE_AIMS,
    GROUP_THEMES,
    GROUP_AIMS,
    ART55,
    CONTACTS,
    IMPROVEMENTS,
];

/// The vocabulary of that name, of project sheets or of yearly sheets.
pub fn vocabulary(name: &str) -> Option<Vocabulary> {
    let mut all = VOCABULARIES.into_iter().chain(OWN);
    all.find(|vocabulary| vocabulary.name == name)
}

/// The age bands in which beneficiaries are counted.
pub const AGES: [&str; 7] = ["0-13", "14-17", "18-29", "30-44", "45-64", "65-74", "75+"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_vocabulary_of_the_yearly_sheets_has_its_words_in_the_file() {
        assert!(OWN.into_iter().all(|vocabulary| !vocabulary.words().is_empty()));
    }
}
