//! A source of money of a project in a year: from where and how much, in euro.

use super::super::super::{Ask, Desk};
use super::super::{Reader, put_in};
use super::{At, one};
use crate::domain::{Funding, SOURCES};
use crate::registry::ledger::Matter;
use crate::text::read_cents;
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, was: Option<&Funding>, desk: &Desk) -> Form {
    let amount = was.and_then(|funding| funding.cents);
    let amount = amount.map(|cents| desk.words.euro(cents)).unwrap_or_default();
    let source = was.map(|funding| funding.source.clone());
    let kit = one(at.kit(desk), "funding-source", SOURCES, source).line("funding-amount", &amount);
    at.titled(kit, "sheet-funding")
}

pub fn read(at: At, was: Option<&Funding>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let source = reader.needed_one("funding-source").unwrap_or_default();
    let written = values.text("funding-amount");
    let cents = read_cents(&written);
    if cents.is_none() && !written.is_empty() {
        reader.blame("funding-amount", "fault-euro");
    }
    let sheet = at.sheet(desk).cloned().and_then(|mut sheet| {
        if let Matter::Project(project) = &mut sheet.matter {
            put_in(&mut project.resources.funding, was, Funding { source, cents })?;
        }
        Some(sheet)
    });
    at.put(sheet, reader)
}
