//! The form that sets a project sheet of a laboratory aside: it asks why.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use crate::registry::ledger::{Birth, Order, SetAside};
use crate::widget::{Fault, Form, Values};

pub fn build(birth: &Birth, desk: &Desk) -> Form {
    let known = super::yearly(desk).and_then(|yearly| {
        let mut aside = yearly.ledger.set_aside.iter();
        aside.find(|aside| &aside.sheet == birth)
    });
    FormKit::new(desk)
        .line("aside-reason", known.map_or("", |aside| &aside.reason))
        .titled("aside", &[])
}

pub fn read(birth: &Birth, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let aside = SetAside {
        sheet: birth.clone(),
        reason: reader.needed("aside-reason"),
    };
    reader.finish(vec![
        Ask::Inscribe(vec![Order::SetAside(aside)]),
        Ask::Tell(desk.say("told-aside")),
    ])
}
