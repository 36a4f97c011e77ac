//! Correcting which earlier entity an entity goes on from.

use super::begun_in;
use crate::registry::ledger::{Entity, Ledger, Order, Sheet, Span};

/// Returns the orders that correct it. The year of the beginning follows in every sheet of an open edition in which it was
/// not written otherwise, also in those of the entities that go on from this one.
pub fn corrected(ledger: &Ledger, entity: &Entity, continues: Option<String>) -> Vec<Order> {
    let entity = Entity {
        continues,
        ..entity.clone()
    };
    let id = entity.id.clone();
    let mut orders = vec![Order::Entity(entity)];
    let mut after = ledger.clone();
    // What the ledger refuses here it refuses again, with the reason, when the orders are done.
    if after.perform(&orders).is_ok() {
        follow(ledger, &mut after, &id, &mut orders);
    }
    orders
}

/// Brings the sheets of an entity, and of those that go on from it, to the year in which it begins now.
fn follow(before: &Ledger, after: &mut Ledger, id: &str, orders: &mut Vec<Order>) {
    let (Some(was), Some(is)) = (begun(before, id), begun(after, id)) else {
        return;
    };
    if was == is {
        return;
    }
    let sheets = before.sheets_of(id);
    let written = sheets.filter(|(_, sheet)| sheet.span.since == Some(was));
    let open = written.filter(|(year, _)| before.edition(*year).is_some_and(|edition| !edition.is_closed()));
    for (year, sheet) in open {
        let order = Order::Sheet {
            year,
            sheet: Box::new(begun_anew(sheet, is)),
        };
        if after.perform(std::slice::from_ref(&order)).is_ok() {
            orders.push(order);
        }
    }
    let later = before.entities.iter();
    for entity in later.filter(|entity| entity.continues.as_deref() == Some(id)) {
        follow(before, after, &entity.id, orders);
    }
}

/// The year in which an entity began, as it follows from where it goes on from.
fn begun(ledger: &Ledger, id: &str) -> Option<i32> {
    let continues = ledger.entity(id)?.continues.as_deref();
    Some(begun_in(ledger, continues, ledger.first_year(id)?))
}

fn begun_anew(sheet: &Sheet, since: i32) -> Sheet {
    Sheet {
        span: Span {
            since: Some(since),
            ..sheet.span.clone()
        },
        ..sheet.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::registry::fixture::noon;
    use crate::registry::indicator::closing;
    use crate::registry::ledger::Kind;

    /// PI001 of 2021 and PI002 of 2022; PI003, of 2024 to 2026, goes on from the second; PI004 of 2026 from PI003.
    fn ledger() -> Ledger {
        let mut ledger = Ledger::default();
        put(&mut ledger, "PI001", None, &[2021], 2021);
        put(&mut ledger, "PI002", None, &[2022], 2022);
        put(&mut ledger, "PI003", Some("PI002"), &[2024, 2025, 2026], 2022);
        put(&mut ledger, "PI004", Some("PI003"), &[2026], 2022);
        ledger
    }

    fn put(ledger: &mut Ledger, id: &str, continues: Option<&str>, years: &[i32], since: i32) {
        let entity = Entity {
            continues: continues.map(str::to_owned),
            ..Entity::new(id, Kind::Project)
        };
        let sheets = years.iter().map(|year| Order::Sheet {
            year: *year,
            sheet: Box::new(begun_anew(&Sheet::blank(id, id, Kind::Project), since)),
        });
        let orders: Vec<Order> = std::iter::once(Order::Entity(entity)).chain(sheets).collect();
        ledger.perform(&orders).unwrap();
    }

    fn correct(ledger: &mut Ledger, id: &str, continues: Option<&str>) -> Vec<Order> {
        let entity = ledger.entity(id).unwrap();
        let orders = corrected(ledger, entity, continues.map(str::to_owned));
        ledger.perform(&orders).unwrap();
        orders
    }

    fn since(ledger: &Ledger, id: &str) -> Vec<(i32, Option<i32>)> {
        ledger
            .sheets_of(id)
            .map(|(year, sheet)| (year, sheet.span.since))
            .collect()
    }

    #[test]
    fn all_open_sheets_follow_and_those_of_what_goes_on_from_it_too() {
        let mut ledger = ledger();
        correct(&mut ledger, "PI003", Some("PI001"));
        let begun = Some(2021);
        assert_eq!(
            since(&ledger, "PI003"),
            [(2026, begun), (2025, begun), (2024, begun)]
        );
        assert_eq!(since(&ledger, "PI004"), [(2026, begun)]);
        assert_eq!(since(&ledger, "PI002"), [(2022, Some(2022))]);
    }

    #[test]
    fn without_an_earlier_one_it_begins_with_its_first_sheet_in_every_year() {
        let mut ledger = ledger();
        correct(&mut ledger, "PI003", None);
        let begun = Some(2024);
        assert_eq!(
            since(&ledger, "PI003"),
            [(2026, begun), (2025, begun), (2024, begun)]
        );
        assert_eq!(since(&ledger, "PI004"), [(2026, begun)]);
    }

    #[test]
    fn a_closed_edition_and_a_year_written_by_hand_stay_as_they_are() {
        let mut ledger = ledger();
        put(&mut ledger, "PI003", Some("PI002"), &[2025], 2019);
        let closing = closing(&ledger, 2024, noon()).unwrap();
        ledger.perform(&[Order::Close { year: 2024, closing }]).unwrap();
        let orders = correct(&mut ledger, "PI003", Some("PI001"));
        assert_eq!(
            since(&ledger, "PI003"),
            [(2026, Some(2021)), (2025, Some(2019)), (2024, Some(2022))]
        );
        // The entity, its sheet of 2026, the sheet of what goes on from it: that one began in 2019 already.
        assert_eq!(orders.len(), 2);
    }

    #[test]
    fn what_would_go_on_from_itself_changes_no_sheet() {
        let ledger = ledger();
        let entity = ledger.entity("PI003").unwrap();
        let orders = corrected(&ledger, entity, Some("PI004".to_owned()));
        assert_eq!(orders.len(), 1);
        assert!(ledger.clone().perform(&orders).is_err());
    }
}
