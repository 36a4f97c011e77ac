//! The vocabularies of the registry: the words a project sheet is filled in with, in the order of its form.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The words that come with the program, by the name of their vocabulary.
static SHIPPED: LazyLock<BTreeMap<String, Vec<String>>> =
    LazyLock::new(|| ron::from_str(include_str!("../../templates/vocabularies.ron")).unwrap_or_default());

/// A closed list of words, always ending with `altro` where people may need one of their own.
///
/// The words are in `templates/vocabularies.ron`. Any other word is accepted from a file, and kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Vocabulary {
    /// What its labels begin with.
    pub name: &'static str,
}

impl Vocabulary {
    pub const fn named(name: &'static str) -> Self {
        Self { name }
    }

    pub fn words(self) -> &'static [String] {
        SHIPPED.get(self.name).map_or(&[], Vec::as_slice)
    }

    pub fn has(self, word: &str) -> bool {
        self.words().iter().any(|known| known == word)
    }
}

/// Areas of need. Source: words of the regional planning, and the laboratories of Bologna.
pub const NEEDS: Vocabulary = Vocabulary::named("need");

/// Source: Comune di Bologna, monitoring 2019; the words after the fourth are added.
pub const ACTIVITIES: Vocabulary = Vocabulary::named("activity");

/// For whom.
pub const TARGETS: Vocabulary = Vocabulary::named("target");

/// Range of action, first of a district, then of a city. Source: Comune di Bologna, monitoring 2019, B.3, row 3.
pub const RANGES: Vocabulary = Vocabulary::named("range");

/// What a body does in a project. Source: Comune di Bologna, monitoring 2019; the words after the fifth are added.
pub const ROLES: Vocabulary = Vocabulary::named("role");

/// Where money comes from.
pub const SOURCES: Vocabulary = Vocabulary::named("source");

/// Roles of the territorial social service. Source: Comune di Bologna, monitoring 2019.
pub const SST_ROLES: Vocabulary = Vocabulary::named("sst-role");

/// The two kinds of community work. Source: "Il contesto del lavoro di comunità oggi".
pub const ACTION_KINDS: Vocabulary = Vocabulary::named("action-kind");

/// Types of organisation: third sector, other organisations, public bodies.
pub const BODY_KINDS: Vocabulary = Vocabulary::named("body-kind");

/// All of them.
pub const VOCABULARIES: [Vocabulary; 9] = [
    NEEDS,
    ACTIVITIES,
    TARGETS,
    RANGES,
    ROLES,
    SOURCES,
    SST_ROLES,
    ACTION_KINDS,
    BODY_KINDS,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_vocabulary_says_a_word_twice() {
        for (name, words) in SHIPPED.iter() {
            for (idx, word) in words.iter().enumerate() {
                let mut later = words.iter().skip(idx + 1);
                assert!(!later.any(|other| other == word), "{name}: {word}");
            }
        }
    }

    #[test]
    fn every_vocabulary_has_its_words_in_the_file() {
        assert!(
            VOCABULARIES
                .into_iter()
                .all(|vocabulary| !vocabulary.words().is_empty())
        );
    }
}
