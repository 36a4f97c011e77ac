//! The form of a source of money: from where and how much, in euro.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader, put_in};
use super::stored;
use crate::domain::{Funding, Id, SOURCES};
use crate::text::read_cents;
use crate::widget::{Fault, Form, Values};

pub fn build(id: &Id, known: Option<&Funding>, desk: &Desk) -> Form {
    let project = stored(id, desk);
    let source = known.map(|funding| funding.source.clone());
    let amount = known.and_then(|funding| funding.cents);
    let kit = FormKit::new(desk);
    let choices = kit.terms(SOURCES, source.as_slice());
    let amount = amount.map(|cents| desk.words.euro(cents)).unwrap_or_default();
    kit.one("funding-source", choices, source)
        .line("funding-amount", &amount)
        .titled(
            "funding",
            &[("title", project.map_or("", |project| &project.title).into())],
        )
}

pub fn read(id: &Id, was: Option<&Funding>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let source = reader.needed_one("funding-source");
    let written = values.text("funding-amount");
    let cents = read_cents(&written);
    if cents.is_none() && !written.is_empty() {
        reader.blame("funding-amount", "fault-euro");
    }
    let project = stored(id, desk)
        .cloned()
        .zip(source)
        .and_then(|(mut project, source)| {
            let funding = Funding { source, cents };
            put_in(&mut project.expected.funding, was, funding)?;
            Some(project)
        });
    super::put(project, reader)
}
