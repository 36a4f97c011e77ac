//! The form that opens a closed edition again: it asks why.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use crate::registry::ledger::Order;
use crate::widget::{Fault, Form, Values};

pub fn build(year: i32, desk: &Desk) -> Form {
    let facts = [("year", year.to_string().into())];
    FormKit::new(desk)
        .line("edition-reason", "")
        .titled("edition-reopen", &facts)
}

pub fn read(year: i32, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let order = Order::Reopen {
        year,
        at: desk.now,
        reason: reader.needed("edition-reason"),
    };
    let told = desk.tell("told-edition-reopened", &[("year", year.to_string().into())]);
    reader.finish(vec![Ask::Inscribe(vec![order]), Ask::Tell(told)])
}
