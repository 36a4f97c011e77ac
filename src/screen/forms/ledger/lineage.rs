//! The form that corrects which earlier entry an entry goes on from.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader, gone};
use super::{At, earlier_entries, yearly};
use crate::registry::ledger::Order;
use crate::registry::promotion::corrected;
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, desk: &Desk) -> Form {
    let ledger = yearly(desk).map(|yearly| &yearly.ledger);
    let continues = ledger.and_then(|ledger| ledger.entity(at.entity)?.continues.clone());
    let choices = ledger.map(|ledger| {
        let first = ledger.first_year(at.entity).unwrap_or(at.year);
        earlier_entries(ledger, first, continues.as_deref())
    });
    let kit = FormKit::new(desk).one("sheet-continues", choices.unwrap_or_default(), continues);
    at.titled(kit, "sheet-lineage")
}

/// The year of its beginning follows the entry it goes on from, where it was not written otherwise.
pub fn read(at: At, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let ledger = yearly(desk).map(|yearly| &yearly.ledger);
    let known = ledger.and_then(|ledger| Some((ledger, ledger.entity(at.entity)?, at.sheet(desk)?)));
    let Some((ledger, entity, sheet)) = known else {
        return Err(gone(desk));
    };
    let continues = values.one("sheet-continues");
    let orders = corrected(ledger, entity, continues.clone());
    let n_sheets = orders
        .iter()
        .filter(|order| matches!(order, Order::Sheet { .. }))
        .count();
    let name = continues.map_or_else(|| desk.say("sheet-continues-nothing"), |id| ledger.name_of(&id));
    let facts = [
        ("name", sheet.name.as_str().into()),
        ("earlier", name.into()),
        ("sheets", n_sheets.into()),
    ];
    let told = desk.tell("told-lineage", &facts);
    Reader::new(values, desk).finish(vec![Ask::Inscribe(orders), Ask::Tell(told)])
}
