//! The form of a body: an organisation people come from.

use super::super::super::Ask;
use super::super::super::Desk;
use super::super::{FormKit, Reader};
use super::{id_or_next, put};
use crate::domain::{BODY_KINDS, Body, Id, Record, prefix};
use crate::widget::{Fault, Form, Values};

pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let known = id.and_then(|id| desk.session()?.body(id));
    let kind = known
        .map(|body| body.kind.clone())
        .filter(|kind| !kind.is_empty());
    let kit = FormKit::new(desk).line("body-name", known.map_or("", |body| &body.name));
    let choices = kit.terms(BODY_KINDS, kind.as_slice());
    kit.one("body-kind", choices, kind)
        .yes_or_no("body-ets", known.is_some_and(|body| body.ets).into())
        .line("body-runts", known.map_or("", |body| &body.runts))
        .line("municipality", known.map_or("", |body| &body.municipality))
        .titled("body", &[])
}

pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let body = Body {
        id: id_or_next(id, prefix::BODY, desk),
        name: reader.needed("body-name"),
        kind: reader.needed_one("body-kind").unwrap_or_default(),
        ets: values.flag("body-ets"),
        runts: values.text("body-runts"),
        municipality: values.text("municipality"),
    };
    let name = body.name.clone();
    put(Record::Body(body), name, reader)
}
