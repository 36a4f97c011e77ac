//! What the registry knows of one laboratory, to go with it to another computer; and how it enters there.

use std::collections::BTreeSet;

use super::{Edition, Entity, Ledger, Matter, Order, Organisation, Sheet};

impl Ledger {
    /// The part of the registry that belongs to a laboratory: the entries born there with their sheets, the
    /// organisations in them, the sheets set aside, the card of its path. Whether an edition is closed stays behind: its
    /// values are those of the whole registry.
    pub fn extract(&self, session: &str, path: &str) -> Self {
        let entities: Vec<Entity> = self
            .entities
            .iter()
            .filter(|entity| entity.born.iter().any(|birth| birth.session == session))
            .cloned()
            .collect();
        let editions: Vec<Edition> = self
            .editions
            .iter()
            .filter_map(|edition| edition_of(edition, &entities))
            .collect();
        let sheets = editions.iter().flat_map(|edition| &edition.sheets);
        let named: BTreeSet<&str> = sheets.flat_map(organisations).collect();
        let organisations = self.organisations.iter();
        let organisations = organisations.filter(|known| named.contains(known.id.as_str()));
        let aside = self.set_aside.iter();
        let aside = aside.filter(|aside| aside.sheet.session == session);
        let card = self.card(path).map(|card| (path.trim().to_owned(), card.clone()));
        Self {
            cards: card.into_iter().collect(),
            organisations: organisations.map(without_judgements).collect(),
            set_aside: aside.cloned().collect(),
            entities,
            editions,
            ..Self::default()
        }
    }

    /// True when there is nothing in it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The ids under which `other` has something else.
    pub fn at_odds_with(&self, other: &Self) -> Vec<String> {
        let differs = |entity: &&Entity| other.entity(&entity.id).is_some_and(|known| known != *entity);
        let is_other = |known: &&Organisation| {
            let there = other.organisation(&known.id);
            there.is_some_and(|there| there.name != known.name)
        };
        let entities = self
            .entities
            .iter()
            .filter(differs)
            .map(|entity| entity.id.clone());
        let organisations = self.organisations.iter().filter(is_other);
        entities
            .chain(organisations.map(|known| known.id.clone()))
            .collect()
    }

    /// The orders that bring all of it into `other`; a card or a sheet that is there already stays as it is there.
    pub fn orders_for(&self, other: &Self) -> Vec<Order> {
        let mut orders: Vec<Order> = Vec::new();
        for organisation in &self.organisations {
            let Organisation {
                id, name, editions, ..
            } = organisation.clone();
            let standings = editions.into_iter().map(|(year, standing)| Order::Standing {
                year,
                id: id.clone(),
                standing,
            });
            let standings: Vec<Order> = standings.collect();
            if other.organisation(&id).is_none() {
                orders.push(Order::Organisation { id, name });
                orders.extend(standings);
            }
        }
        let new = self
            .entities
            .iter()
            .filter(|entity| other.entity(&entity.id).is_none());
        orders.extend(new.cloned().map(Order::Entity));
        for edition in &self.editions {
            let new = edition.sheets.iter();
            let new = new.filter(|sheet| other.sheet(edition.year, &sheet.entity).is_none());
            orders.extend(new.cloned().map(|sheet| Order::Sheet {
                year: edition.year,
                sheet: Box::new(sheet),
            }));
        }
        orders.extend(self.set_aside.iter().cloned().map(Order::SetAside));
        let cards = self.cards.iter().filter(|(path, _)| other.card(path).is_none());
        orders.extend(cards.map(|(path, card)| Order::Card {
            path: path.clone(),
            card: Box::new(card.clone()),
        }));
        orders
    }
}

fn edition_of(edition: &Edition, entities: &[Entity]) -> Option<Edition> {
    let is_own = |sheet: &&Sheet| entities.iter().any(|entity| entity.id == sheet.entity);
    let sheets: Vec<Sheet> = edition.sheets.iter().filter(is_own).cloned().collect();
    (!sheets.is_empty()).then(|| Edition {
        sheets,
        ..Edition::new(edition.year)
    })
}

/// What the service judges of an organisation is no part of a laboratory.
fn without_judgements(organisation: &Organisation) -> Organisation {
    Organisation {
        judgements: Vec::new(),
        ..organisation.clone()
    }
}

/// The organisations that a sheet names.
fn organisations(sheet: &Sheet) -> Vec<&str> {
    match &sheet.matter {
        Matter::Project(project) => {
            let subjects = project.subjects.iter();
            subjects.map(|subject| subject.organisation.as_str()).collect()
        }
        Matter::Table(table) => {
            let met = table.meetings.iter().flat_map(|meeting| &meeting.organisations);
            table
                .organisations
                .iter()
                .chain(met)
                .map(String::as_str)
                .collect()
        }
        Matter::Group(group) => group.organisations.iter().map(String::as_str).collect(),
    }
}

#[cfg(test)]
mod tests {
    use crate::registry::ledger::{Birth, Entity, IdentityCard, Kind, Ledger, Order, Sheet};

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        for (id, session) in [("PI001", "a"), ("PI002", "b")] {
            let mut entity = Entity::new(id, Kind::Project);
            entity.born = vec![Birth {
                session: session.to_owned(),
                project: "PR01".into(),
            }];
            let sheet = Box::new(Sheet::blank(id, "Orto", Kind::Project));
            let orders = [Order::Entity(entity), Order::Sheet { year: 2024, sheet }];
            ledger.perform(&orders).unwrap();
        }
        let card = IdentityCard {
            marks: "vicinato".to_owned(),
            ..IdentityCard::default()
        };
        ledger.cards.insert("Insieme".to_owned(), card);
        ledger
    }

    #[test]
    fn what_is_taken_out_for_a_laboratory_enters_an_empty_registry_as_it_was() {
        let extract = ledger().extract("a", "Insieme");
        assert_eq!(extract.entities.len(), 1);
        let mut other = Ledger::default();
        other.perform(&extract.orders_for(&other)).unwrap();
        assert_eq!(other.extract("a", "Insieme"), extract);
        assert!(extract.orders_for(&other).is_empty());
        assert!(ledger().extract("z", "").is_empty());
    }

    #[test]
    fn an_id_that_is_something_else_there_is_told() {
        let extract = ledger().extract("a", "");
        let mut other = Ledger::default();
        other
            .perform(&[Order::Entity(Entity::new("PI001", Kind::Table))])
            .unwrap();
        assert_eq!(extract.at_odds_with(&other), ["PI001"]);
        assert!(extract.at_odds_with(&ledger()).is_empty());
    }
}
