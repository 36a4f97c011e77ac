//! Profiles: the places a sheet can be about and the words a body adds to the vocabularies, read from data.

use std::collections::BTreeMap;

use ron::Options;
use ron::extensions::Extensions;
use serde::Deserialize;

use super::vocabulary::vocabulary;
use crate::domain::RANGES;
use crate::fold::fold;

/// The version of the files that this program reads.
const FORMAT: u32 = 1;

/// The places of one body. Source: Comune di Bologna, six Quartieri and eighteen zones; Unione Valli del Reno, Lavino e
/// Samoggia, five Comuni.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Territory {
    /// The version of the file.
    pub format: u32,
    pub id: String,
    pub name: String,
    /// The words of the vocabulary of ranges that make sense here, from the smallest.
    #[serde(default)]
    pub ranges: Vec<String>,
    #[serde(default)]
    pub districts: Vec<District>,
    #[serde(default)]
    pub municipalities: Vec<Municipality>,
    /// The words that the body adds, by the name of the vocabulary.
    #[serde(default)]
    pub vocabularies: BTreeMap<String, Vec<Term>>,
}

/// A word that a body adds to a vocabulary, and how it is read.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// As it stands in the sheets: small letters, digits and `_`.
    pub word: String,
    pub it: String,
    /// As in Italian where it is empty.
    #[serde(default)]
    pub en: String,
}

/// What is wrong in a profile that can be read: a name in the file to find the place by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProfileFault {
    /// As it stands in the file, with its quotes.
    pub at: String,
    /// The name of its sentence.
    pub key: &'static str,
}

impl ProfileFault {
    /// The file was written for a newer program.
    fn newer() -> Self {
        Self {
            at: "format".to_owned(),
            key: "custom-newer",
        }
    }
}

/// A Quartiere and its zones.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct District {
    pub name: String,
    pub zones: Vec<String>,
}

/// A Comune, and those of the past that it is made of.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Municipality {
    pub name: String,
    #[serde(default)]
    pub formerly: Vec<String>,
}

/// A profile that comes with the program, with a comment on each part, to be copied.
pub const PROFILE: &str = include_str!("../../templates/territories/bologna.ron");

/// The territories that come with the program.
const SHIPPED: [&str; 2] = [
    PROFILE,
    include_str!("../../templates/territories/reno-lavino-samoggia.ron"),
];

impl Territory {
    /// The territories that come with the program.
    pub fn shipped() -> Vec<Self> {
        let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        SHIPPED
            .iter()
            .filter_map(|text| options.from_str(text).ok())
            .collect()
    }

    /// Whether a range makes sense here; each does where none is named.
    pub fn has_range(&self, range: &str) -> bool {
        self.ranges.is_empty() || self.ranges.iter().any(|known| known == range)
    }

    /// The words it adds to a vocabulary.
    pub fn words_of(&self, vocabulary: &str) -> impl Iterator<Item = &Term> {
        self.vocabularies.get(vocabulary).into_iter().flatten()
    }

    /// What is wrong with it, in the order of the vocabularies.
    pub fn faults(&self) -> Vec<ProfileFault> {
        let fault = |at: &str, key| ProfileFault {
            at: format!("\"{at}\""),
            key,
        };
        let mut faults = Vec::new();
        if self.format > FORMAT {
            faults.push(ProfileFault::newer());
        }
        let odd_ranges = self.ranges.iter().filter(|range| !RANGES.has(range));
        faults.extend(odd_ranges.map(|range| fault(range, "profile-unknown-range")));
        for (name, terms) in &self.vocabularies {
            let Some(known) = vocabulary(name) else {
                faults.push(fault(name, "profile-unknown-vocabulary"));
                continue;
            };
            for (place, term) in terms.iter().enumerate() {
                let word = term.word.as_str();
                let earlier = terms.iter().take(place).any(|other| other.word == word);
                if !is_word(word) {
                    faults.push(fault(word, "profile-odd-word"));
                } else if earlier || known.has(word) {
                    faults.push(fault(word, "profile-word-twice"));
                }
            }
        }
        faults
    }

    /// The Quartiere that a zone is in, whatever its accents and capitals.
    pub fn district_of(&self, zone: &str) -> Option<&str> {
        let holds = |district: &&District| district.zones.iter().any(|own| fold(own) == fold(zone));
        self.districts
            .iter()
            .find(holds)
            .map(|district| district.name.as_str())
    }

    pub fn district(&self, name: &str) -> Option<&str> {
        let mut districts = self.districts.iter();
        let found = districts.find(|district| fold(&district.name) == fold(name));
        found.map(|district| district.name.as_str())
    }

    pub fn zone(&self, name: &str) -> Option<&str> {
        let mut zones = self.districts.iter().flat_map(|district| &district.zones);
        zones.find(|zone| fold(zone) == fold(name)).map(String::as_str)
    }

    /// The Comune of today, also for the name of one that was merged into it.
    pub fn municipality(&self, name: &str) -> Option<&str> {
        let is_it = |municipality: &&Municipality| {
            let names = std::iter::once(&municipality.name).chain(&municipality.formerly);
            names.into_iter().any(|known| fold(known) == fold(name))
        };
        self.municipalities
            .iter()
            .find(is_it)
            .map(|municipality| municipality.name.as_str())
    }
}

fn is_word(word: &str) -> bool {
    let is_plain = |letter: u8| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'_';
    word.bytes().all(is_plain)
        && word
            .bytes()
            .next()
            .is_some_and(|first| first.is_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_territories_are_read_whole() {
        let shipped = Territory::shipped();
        let sizes: Vec<(usize, usize, usize)> = shipped
            .iter()
            .map(|territory| {
                let zones = territory.districts.iter().map(|district| district.zones.len());
                (
                    territory.districts.len(),
                    zones.sum(),
                    territory.municipalities.len(),
                )
            })
            .collect();
        assert_eq!(sizes, [(6, 18, 0), (0, 0, 5)]);
    }

    #[test]
    fn a_zone_is_in_its_quartiere_and_an_old_comune_in_the_one_of_today() {
        let [bologna, reno] = Territory::shipped().try_into().unwrap();
        assert_eq!(bologna.district_of("santa viola"), Some("Borgo Panigale-Reno"));
        assert_eq!(bologna.district_of("Cirenaica"), None);
        assert_eq!(reno.municipality("CRESPELLANO"), Some("Valsamoggia"));
    }

    #[test]
    fn a_word_that_is_odd_or_known_and_a_vocabulary_that_is_not_there_are_told() {
        let term = |word: &str| Term {
            word: word.to_owned(),
            it: word.to_owned(),
            en: String::new(),
        };
        let faults = |name: &str, words: &[&str]| {
            let terms = words.iter().map(|word| term(word)).collect();
            let profile = Territory {
                vocabularies: [(name.to_owned(), terms)].into(),
                ..Territory::default()
            };
            let faults = profile.faults().into_iter();
            faults.map(|fault| fault.key).collect::<Vec<_>>()
        };
        assert!(faults("need", &["orti_urbani"]).is_empty());
        assert_eq!(faults("need", &["Orti urbani"]), ["profile-odd-word"]);
        assert_eq!(faults("need", &["salute"]), ["profile-word-twice"]);
        assert_eq!(faults("need", &["orti", "orti"]), ["profile-word-twice"]);
        assert_eq!(faults("bisogni", &["orti"]), ["profile-unknown-vocabulary"]);
    }
}
