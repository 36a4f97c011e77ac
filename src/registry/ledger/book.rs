//! The whole ledger, as it is kept in one file.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Birth, Edition, Entity, IdentityCard, Kind, Logs, Organisation, Sheet};
use crate::fold::fold;

/// The version of the file. 2 has the cards of paths, the logs and the judgements: a program that knows only 1 would
/// drop them.
pub const LEDGER_FORMAT: u32 = 2;

/// Everything the registry knows that no laboratory does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Ledger {
    pub format: u32,
    /// The territory and the vocabularies that sheets are filled in with, unless a path has its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// The profile of a path of laboratories, by the name of the path.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub paths: BTreeMap<String, String>,
    /// What is written on the identity card of a path, by the name of the path.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cards: BTreeMap<String, IdentityCard>,
    /// By id.
    #[serde(default)]
    pub entities: Vec<Entity>,
    /// The highest number ever given of each kind, where an entity that had it was taken out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub given: BTreeMap<Kind, u32>,
    /// By id.
    #[serde(default)]
    pub organisations: Vec<Organisation>,
    #[serde(default, skip_serializing_if = "Logs::is_empty")]
    pub logs: Logs,
    /// Project sheets of laboratories that will not enter the registry, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub set_aside: Vec<SetAside>,
    /// By year.
    #[serde(default)]
    pub editions: Vec<Edition>,
}

/// A project sheet of a laboratory that a reviewer left out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SetAside {
    pub sheet: Birth,
    pub reason: String,
}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            format: LEDGER_FORMAT,
            profile: None,
            paths: BTreeMap::new(),
            cards: BTreeMap::new(),
            entities: Vec::new(),
            given: BTreeMap::new(),
            organisations: Vec::new(),
            logs: Logs::default(),
            set_aside: Vec::new(),
            editions: Vec::new(),
        }
    }
}

impl Ledger {
    /// Chooses the profile of a path; of the whole registry where the path is empty.
    pub(super) fn choose(&mut self, path: &str, profile: Option<String>) {
        match profile {
            profile if path.is_empty() => self.profile = profile,
            Some(profile) => drop(self.paths.insert(path.to_owned(), profile)),
            None => drop(self.paths.remove(path)),
        }
    }

    pub fn entity(&self, id: &str) -> Option<&Entity> {
        let place = self
            .entities
            .binary_search_by(|entity| entity.id.as_str().cmp(id))
            .ok()?;
        self.entities.get(place)
    }

    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        let place = self
            .organisations
            .binary_search_by(|organisation| organisation.id.as_str().cmp(id))
            .ok()?;
        self.organisations.get(place)
    }

    pub fn edition(&self, year: i32) -> Option<&Edition> {
        self.editions.iter().find(|edition| edition.year == year)
    }

    pub fn sheet(&self, year: i32, entity: &str) -> Option<&Sheet> {
        self.edition(year)?.sheet(entity)
    }

    /// The sheets of an entity, the latest year first.
    pub fn sheets_of<'a>(&'a self, entity: &'a str) -> impl Iterator<Item = (i32, &'a Sheet)> {
        let editions = self.editions.iter().rev();
        editions.filter_map(move |edition| Some((edition.year, edition.sheet(entity)?)))
    }

    /// True where the entity was there before `year`.
    pub fn was_there_before(&self, entity: &str, year: i32) -> bool {
        self.first_year(entity).is_some_and(|first| first < year)
    }

    /// The year of its first sheet.
    pub fn first_year(&self, entity: &str) -> Option<i32> {
        self.sheets_of(entity).last().map(|(year, _)| year)
    }

    /// True where the entity was there before `year`, or goes on from one that was.
    pub fn is_continuing(&self, entity: &str, year: i32) -> bool {
        let earlier = self.entity(entity).and_then(|entity| entity.continues.as_deref());
        self.was_there_before(entity, year) || earlier.is_some()
    }

    /// The title in its latest sheet, or its id where it has none.
    pub fn name_of(&self, entity: &str) -> String {
        let name = self.sheets_of(entity).next().map(|(_, sheet)| sheet.name.clone());
        name.unwrap_or_else(|| entity.to_owned())
    }

    /// The identity card of a path, however its name is spelt.
    pub fn card(&self, path: &str) -> Option<&IdentityCard> {
        let mut cards = self.cards.iter();
        cards
            .find(|(name, _)| fold(name.trim()) == fold(path.trim()))
            .map(|(_, card)| card)
    }

    /// The entity that was promoted from a project sheet of a laboratory.
    pub fn promoted(&self, birth: &Birth) -> Option<&Entity> {
        self.entities.iter().find(|entity| entity.born.contains(birth))
    }

    /// The next id of a kind, never given before: `PI101` after `PI100`.
    pub fn next_id(&self, kind: Kind) -> String {
        format!("{}{:03}", kind.prefix(), self.last_number(kind).saturating_add(1))
    }

    /// The highest number ever given to an entity of that kind.
    pub(super) fn last_number(&self, kind: Kind) -> u32 {
        let numbers = self.entities.iter().filter_map(|entity| {
            let number = entity.id.strip_prefix(kind.prefix())?;
            number.parse::<u32>().ok()
        });
        let given = self.given.get(&kind).copied().unwrap_or(0);
        numbers.max().unwrap_or(0).max(given)
    }

    /// The id of the next organisation after `n_new` new ones: `O219`.
    pub fn organisation_id_after(&self, n_new: usize) -> String {
        let numbers = self
            .organisations
            .iter()
            .filter_map(|organisation| organisation.id.strip_prefix('O')?.parse::<usize>().ok());
        format!("O{:03}", numbers.max().unwrap_or(0) + n_new + 1)
    }

    /// Puts back the orders that lookups rely on, after a person edited the file. Of two records with one id the first
    /// is found.
    pub fn tidy(&mut self) {
        self.entities.sort_by(|one, other| one.id.cmp(&other.id));
        self.organisations.sort_by(|one, other| one.id.cmp(&other.id));
        self.editions.sort_by_key(|edition| edition.year);
        for edition in &mut self.editions {
            edition
                .sheets
                .sort_by(|one, other| (one.kind(), &one.entity).cmp(&(other.kind(), &other.entity)));
        }
    }
}
