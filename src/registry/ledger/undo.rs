//! Taking back what was done to the ledger, order by order.

use super::{Ledger, Order};

impl Ledger {
    /// The orders that would take `orders` back if they were done now; none where they are refused, or where one of them
    /// opens or closes an edition, which is only ever answered by its contrary.
    ///
    /// An organisation that was named stays in the list: it is in no figure while no sheet names it.
    pub fn contrary(&self, orders: &[Order]) -> Option<Vec<Order>> {
        let mut ledger = self.clone();
        let mut back = Vec::new();
        for order in orders {
            back.extend(ledger.contrary_of(order)?);
            ledger.do_one(order).ok()?;
        }
        back.reverse();
        Some(back)
    }

    /// None where it cannot be taken back; empty where nothing is to be done.
    fn contrary_of(&self, order: &Order) -> Option<Option<Order>> {
        let back = match order {
            Order::Entity(entity) => match self.entity(&entity.id) {
                Some(before) => Some(Order::Entity(before.clone())),
                None => Some(Order::StrikeEntity(entity.id.clone())),
            },
            Order::Sheet { year, sheet } => Some(match self.sheet(*year, &sheet.entity) {
                Some(before) => put_back(*year, before),
                None => Order::StrikeSheet {
                    year: *year,
                    entity: sheet.entity.clone(),
                },
            }),
            Order::StrikeSheet { year, entity } => {
                self.sheet(*year, entity).map(|before| put_back(*year, before))
            }
            Order::StrikeEntity(id) => self.entity(id).cloned().map(Order::Entity),
            Order::Organisation { id, .. } => self.organisation(id).map(|before| Order::Organisation {
                id: id.clone(),
                name: before.name.clone(),
            }),
            Order::Standing { year, id, .. } => {
                let before = self.organisation(id).map(|known| known.standing(*year));
                before.map(|standing| Order::Standing {
                    year: *year,
                    id: id.clone(),
                    standing,
                })
            }
            Order::Judge { id, judgement } => Some(Order::Unjudge {
                id: id.clone(),
                judgement: judgement.clone(),
            }),
            Order::Unjudge { id, judgement } => Some(Order::Judge {
                id: id.clone(),
                judgement: judgement.clone(),
            }),
            Order::NewRecord(record) => {
                let record = self.logs.numbered(record);
                Some(Order::StrikeRecord(record.kind(), record.id().to_owned()))
            }
            Order::Record(record) => {
                let (kind, id) = (record.kind(), record.id().to_owned());
                let before = self.logs.get(kind, &id);
                Some(before.map_or(Order::StrikeRecord(kind, id), |before| {
                    Order::Record(Box::new(before))
                }))
            }
            Order::StrikeRecord(kind, id) => {
                let before = self.logs.get(*kind, id);
                before.map(|before| Order::Record(Box::new(before)))
            }
            Order::Profile { path, .. } => Some(Order::Profile {
                path: path.clone(),
                profile: match path.is_empty() {
                    true => self.profile.clone(),
                    false => self.paths.get(path).cloned(),
                },
            }),
            Order::SetAside(aside) => {
                let mut known = self.set_aside.iter();
                let before = known.find(|known| known.sheet == aside.sheet);
                Some(before.map_or_else(
                    || Order::TakeBack(aside.sheet.clone()),
                    |before| Order::SetAside(before.clone()),
                ))
            }
            Order::TakeBack(birth) => {
                let mut known = self.set_aside.iter();
                let before = known.find(|known| &known.sheet == birth);
                before.cloned().map(Order::SetAside)
            }
            Order::Card { path, .. } => Some(Order::Card {
                path: path.clone(),
                card: Box::new(self.card(path).cloned().unwrap_or_default()),
            }),
            Order::Close { .. } | Order::Reopen { .. } => return None,
        };
        Some(back)
    }
}

fn put_back(year: i32, before: &super::Sheet) -> Order {
    Order::Sheet {
        year,
        sheet: Box::new(before.clone()),
    }
}

#[cfg(test)]
mod tests {
    use crate::registry::ledger::{Entity, IdentityCard, Kind, Ledger, LedgerRefusal, Order, Sheet};

    fn enter(id: &str, continues: Option<&str>) -> Vec<Order> {
        let entity = Entity {
            continues: continues.map(str::to_owned),
            ..Entity::new(id, Kind::Project)
        };
        let sheet = Box::new(Sheet::blank(id, "Orto", Kind::Project));
        vec![Order::Entity(entity), Order::Sheet { year: 2024, sheet }]
    }

    #[test]
    fn what_was_taken_back_leaves_the_sheets_as_they_were_and_its_id_unused() {
        let mut ledger = Ledger::default();
        ledger.perform(&enter("PI001", None)).unwrap();
        let before = ledger.clone();
        let orders = enter("PI002", Some("PI001"));
        let back = ledger.contrary(&orders).unwrap();
        ledger.perform(&orders).unwrap();
        ledger.perform(&back).unwrap();
        assert_eq!(
            (&ledger.entities, &ledger.editions),
            (&before.entities, &before.editions)
        );
        assert_eq!(ledger.next_id(Kind::Project), "PI003");
    }

    #[test]
    fn a_card_that_was_written_anew_comes_back_as_it_was() {
        let mut ledger = Ledger::default();
        let write = |marks: &str| {
            let card = IdentityCard {
                marks: marks.to_owned(),
                ..IdentityCard::default()
            };
            [Order::Card {
                path: "Insieme".to_owned(),
                card: Box::new(card),
            }]
        };
        let before = ledger.contrary(&write("prima")).unwrap();
        ledger.perform(&write("prima")).unwrap();
        let first = ledger.clone();
        let back = ledger.contrary(&write("dopo")).unwrap();
        ledger.perform(&write("dopo")).unwrap();
        ledger.perform(&back).unwrap();
        assert_eq!(ledger, first);
        ledger.perform(&before).unwrap();
        assert_eq!(ledger, Ledger::default());
    }

    #[test]
    fn an_entity_with_a_sheet_or_with_a_successor_stays() {
        let mut ledger = Ledger::default();
        ledger.perform(&enter("PI001", None)).unwrap();
        let strike = [Order::StrikeEntity("PI001".to_owned())];
        let has_sheet = LedgerRefusal::HasSheet {
            id: "PI001".to_owned(),
            year: 2024,
        };
        assert_eq!(ledger.perform(&strike), Err(has_sheet));
        ledger.perform(&enter("PI002", Some("PI001"))).unwrap();
        let sheet = Order::StrikeSheet {
            year: 2024,
            entity: "PI001".to_owned(),
        };
        ledger.perform(&[sheet]).unwrap();
        let continued = LedgerRefusal::Continued {
            id: "PI001".to_owned(),
            by: "PI002".to_owned(),
        };
        assert_eq!(ledger.perform(&strike), Err(continued));
    }

    #[test]
    fn no_entity_goes_on_from_itself() {
        let mut ledger = Ledger::default();
        ledger.perform(&enter("PI001", None)).unwrap();
        ledger.perform(&enter("PI002", Some("PI001"))).unwrap();
        let refused = ledger.perform(&enter("PI001", Some("PI002")));
        assert_eq!(
            refused,
            Err(LedgerRefusal::Circle {
                id: "PI001".to_owned()
            })
        );
    }
}
