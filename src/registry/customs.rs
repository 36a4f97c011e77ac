//! What a body settles for itself in files of its own.

use super::ladder::Rules;
use super::ledger::Ledger;
use super::programme::{Programme, sample};
use super::territory::{Term, Territory};
use crate::fold::fold;

/// The customs of a body; where it settled nothing, those of the program.
#[derive(Debug, Clone, PartialEq)]
pub struct Customs {
    /// `ladder.ron`.
    pub rules: Rules,
    /// `programmes/*.ron`, by name of file.
    programmes: Vec<Programme>,
    /// Those of the program, a body's own in the place of the one with the same id; then `profiles/*.ron`.
    pub profiles: Vec<Territory>,
}

impl Default for Customs {
    fn default() -> Self {
        Self::new(Rules::default(), Vec::new(), Vec::new())
    }
}

impl Customs {
    pub fn new(rules: Rules, programmes: Vec<Programme>, own: Vec<Territory>) -> Self {
        let mut profiles = Territory::shipped();
        for profile in own {
            match profiles.iter_mut().find(|known| known.id == profile.id) {
                Some(known) => *known = profile,
                None => profiles.push(profile),
            }
        }
        Self {
            rules,
            programmes,
            profiles,
        }
    }

    /// The programmes of the body; the sample where it has none.
    pub fn programmes(&self) -> Vec<Programme> {
        if self.programmes.is_empty() {
            sample().into_iter().collect()
        } else {
            self.programmes.clone()
        }
    }

    /// Whether the programmes are those of the body.
    pub fn has_programmes(&self) -> bool {
        !self.programmes.is_empty()
    }

    /// The profile chosen for a path of laboratories, or for the whole registry; all of them where none was chosen.
    pub fn profiles_for(&self, ledger: Option<&Ledger>, path: &str) -> Vec<&Territory> {
        let chosen = ledger.and_then(|ledger| ledger.profile_of(path));
        let known = chosen.and_then(|id| self.profiles.iter().find(|profile| profile.id == id));
        known.map_or_else(|| self.profiles.iter().collect(), |profile| vec![profile])
    }

    /// The words that bodies add, each with the name of its vocabulary.
    pub fn terms(&self) -> impl Iterator<Item = (&str, &Term)> {
        let vocabularies = self.profiles.iter().flat_map(|profile| &profile.vocabularies);
        vocabularies.flat_map(|(name, terms)| terms.iter().map(move |term| (name.as_str(), term)))
    }
}

impl Ledger {
    /// The id of the profile of a path; of the whole registry where the path has none.
    pub fn profile_of(&self, path: &str) -> Option<&str> {
        let own = self.paths.iter().find(|(known, _)| fold(known) == fold(path));
        let own = own.map(|(_, profile)| profile).or(self.profile.as_ref());
        own.map(String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::ledger::Order;

    fn profile(id: &str) -> Territory {
        Territory {
            id: id.to_owned(),
            ..Territory::default()
        }
    }

    #[test]
    fn a_profile_of_the_body_takes_the_place_of_one_with_its_id_or_is_added() {
        let own = vec![profile("bologna"), profile("pianura")];
        let customs = Customs::new(Rules::default(), Vec::new(), own);
        let ids: Vec<&str> = customs.profiles.iter().map(|known| known.id.as_str()).collect();
        assert_eq!(ids, ["bologna", "reno-lavino-samoggia", "pianura"]);
        assert!(customs.profiles[0].districts.is_empty());
    }

    #[test]
    fn a_path_has_its_own_profile_else_that_of_the_registry_else_all() {
        let customs = Customs::default();
        let mut ledger = Ledger::default();
        let ids = |ledger: &Ledger, path: &str| {
            let profiles = customs.profiles_for(Some(ledger), path).into_iter();
            profiles.map(|known| known.id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(ids(&ledger, "Insieme").len(), 2);
        let choose = |path: &str, profile: &str| Order::Profile {
            path: path.to_owned(),
            profile: Some(profile.to_owned()),
        };
        let orders = [choose("", "bologna"), choose("Insieme", "reno-lavino-samoggia")];
        let back = ledger.contrary(&orders).unwrap();
        ledger.perform(&orders).unwrap();
        assert_eq!(ids(&ledger, "insieme"), ["reno-lavino-samoggia"]);
        assert_eq!(ids(&ledger, ""), ["bologna"]);
        ledger.perform(&back).unwrap();
        assert_eq!(ledger, Ledger::default());
    }
}
