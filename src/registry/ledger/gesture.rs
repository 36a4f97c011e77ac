//! A gesture: orders that belong together, with what was seen when they were given, so that two desks on one registry never
//! write over each other unseen.

use super::{Ledger, LedgerRefusal, Order};

/// Orders of which all are done, or none.
#[derive(Debug, Clone, PartialEq)]
pub struct Gesture {
    pub orders: Vec<Order>,
    seen: Seen,
}

/// What whoever gave the orders saw.
#[derive(Debug, Clone, PartialEq)]
enum Seen {
    /// Nothing: the orders hold whatever there is.
    Nothing,
    /// What would have taken them back: everything they touch, as it was.
    Before(Option<Vec<Order>>),
}

impl Gesture {
    /// Orders given by somebody who looks at a ledger; `contrary` is what takes them back there.
    pub fn seeing(orders: Vec<Order>, contrary: Option<Vec<Order>>) -> Self {
        Self {
            orders,
            seen: Seen::Before(contrary),
        }
    }

    /// Orders given without looking.
    pub fn blind(orders: Vec<Order>) -> Self {
        Self {
            orders,
            seen: Seen::Nothing,
        }
    }
}

impl Ledger {
    /// Does a gesture that was given on this ledger or on an earlier state of it. Refuses it where somebody else changed
    /// in the meantime what it touches; a new record only gets another number.
    pub fn accept(&mut self, gesture: &Gesture) -> Result<(), LedgerRefusal> {
        let touched = match &gesture.seen {
            Seen::Nothing => false,
            Seen::Before(before) => kept(before) != kept(&self.contrary(&gesture.orders)),
        };
        if touched {
            // Where the rules refuse it anyway, that is the better answer.
            self.clone().perform(&gesture.orders)?;
            return Err(LedgerRefusal::Meanwhile);
        }
        self.perform(&gesture.orders)
    }
}

/// What was there before; a new record was not.
fn kept(contrary: &Option<Vec<Order>>) -> Option<Vec<&Order>> {
    let is_new = |order: &&Order| matches!(order, Order::StrikeRecord(..));
    contrary
        .as_ref()
        .map(|orders| orders.iter().filter(|order| !is_new(order)).collect())
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::registry::ledger::{Contact, Entity, Judgement, Kind, Record, Sheet};

    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        let organisation = Order::Organisation {
            id: "O001".to_owned(),
            name: "Il Ponte".to_owned(),
        };
        ledger.perform(&[organisation]).unwrap();
        ledger
    }

    fn contact(note: &str) -> Order {
        Order::NewRecord(Box::new(Record::Contact(Contact {
            id: "C001".to_owned(),
            organisation: "O001".to_owned(),
            on: NaiveDate::default(),
            kind: "invito".to_owned(),
            by: String::new(),
            held: false,
            note: note.to_owned(),
        })))
    }

    /// What a desk gives that looks at `ledger`.
    fn given(ledger: &Ledger, order: Order) -> Gesture {
        let orders = vec![order];
        let contrary = ledger.contrary(&orders);
        Gesture::seeing(orders, contrary)
    }

    #[test]
    fn two_desks_that_write_a_contact_at_once_write_two() {
        let seen = ledger();
        let mut shared = seen.clone();
        for note in ["una", "altra"] {
            shared.accept(&given(&seen, contact(note))).unwrap();
        }
        let contacts = shared.logs.contacts.all().iter();
        let contacts: Vec<_> = contacts
            .map(|known| (known.id.as_str(), known.note.as_str()))
            .collect();
        assert_eq!(contacts, [("C001", "una"), ("C002", "altra")]);
    }

    #[test]
    fn two_desks_that_judge_one_organisation_are_both_heard() {
        let seen = ledger();
        let mut shared = seen.clone();
        for reason in ["una", "altra"] {
            let judgement = Judgement {
                on: NaiveDate::default(),
                stage: Some(3),
                tie: None,
                reason: reason.to_owned(),
                by: String::new(),
            };
            let id = "O001".to_owned();
            shared
                .accept(&given(&seen, Order::Judge { id, judgement }))
                .unwrap();
        }
        let judgements = &shared.organisation("O001").unwrap().judgements;
        let reasons: Vec<&str> = judgements.iter().map(|said| said.reason.as_str()).collect();
        assert_eq!(reasons, ["una", "altra"]);
    }

    #[test]
    fn what_another_desk_changed_in_the_meantime_is_not_written_over() {
        let mut seen = ledger();
        let sheet = |name: &str| Order::Sheet {
            year: 2024,
            sheet: Box::new(Sheet::blank("PI001", name, Kind::Project)),
        };
        seen.perform(&[Order::Entity(Entity::new("PI001", Kind::Project)), sheet("Orto")])
            .unwrap();
        let mut shared = seen.clone();
        shared.accept(&given(&seen, sheet("Orto di vicinato"))).unwrap();
        let before = shared.clone();
        assert_eq!(
            shared.accept(&given(&seen, sheet("Orti"))),
            Err(LedgerRefusal::Meanwhile)
        );
        assert_eq!(shared, before);
    }

    #[test]
    fn two_desks_that_begin_an_entry_at_once_do_not_make_one_of_two() {
        let seen = ledger();
        let mut shared = seen.clone();
        let entry = Order::Entity(Entity::new("PI001", Kind::Project));
        shared.accept(&given(&seen, entry.clone())).unwrap();
        assert_eq!(shared.accept(&given(&seen, entry)), Err(LedgerRefusal::Meanwhile));
    }
}
