//! The form that corrects which earlier entry an entry goes on from.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader, gone};
use super::{At, earlier_entries, yearly};
use crate::registry::ledger::{Entity, Ledger, Order, Sheet, Span};
use crate::registry::promotion::begun_in;
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, desk: &Desk) -> Form {
    let ledger = yearly(desk).map(|yearly| &yearly.ledger);
    let mut choices = ledger.map(earlier_entries).unwrap_or_default();
    // No entry goes on from itself.
    choices.retain(|choice| choice.value != at.entity);
    let continues = ledger.and_then(|ledger| ledger.entity(at.entity)?.continues.clone());
    at.titled(
        FormKit::new(desk).one("sheet-continues", choices, continues),
        "sheet-lineage",
    )
}

/// The year of its beginning follows the entry it goes on from, where it was not written otherwise.
pub fn read(at: At, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let ledger = yearly(desk).map(|yearly| &yearly.ledger);
    let known = ledger.and_then(|ledger| Some((ledger, ledger.entity(at.entity)?, at.sheet(desk)?)));
    let Some((ledger, entity, sheet)) = known else {
        return Err(gone(desk));
    };
    let continues = values.one("sheet-continues");
    let corrected = Entity {
        continues: continues.clone(),
        ..entity.clone()
    };
    let mut orders = vec![Order::Entity(corrected)];
    let own = ledger
        .sheets_of(at.entity)
        .last()
        .map_or(at.year, |(year, _)| year);
    let since = |continues: Option<&str>| begun_in(ledger, continues, own);
    if sheet.span.since == Some(since(entity.continues.as_deref())) {
        orders.extend(begun_anew(ledger, at, sheet, since(continues.as_deref())));
    }
    let name = continues.map_or_else(|| desk.say("sheet-continues-nothing"), |id| ledger.name_of(&id));
    let facts = [("name", sheet.name.as_str().into()), ("earlier", name.into())];
    let told = desk.tell("told-lineage", &facts);
    Reader::new(values, desk).finish(vec![Ask::Inscribe(orders), Ask::Tell(told)])
}

/// The sheet with another year of beginning, unless it is the same.
fn begun_anew(ledger: &Ledger, at: At, sheet: &Sheet, since: i32) -> Option<Order> {
    let is_open = ledger
        .edition(at.year)
        .is_some_and(|edition| !edition.is_closed());
    let sheet = Sheet {
        span: Span {
            since: Some(since),
            ..sheet.span.clone()
        },
        ..sheet.clone()
    };
    is_open.then(|| Order::Sheet {
        year: at.year,
        sheet: Box::new(sheet),
    })
}
