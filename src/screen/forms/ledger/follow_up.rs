//! The form that marks a sheet to be looked at again; an empty note takes the mark off.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::At;
use crate::registry::ledger::{FollowUp, Sheet};
use crate::widget::{Fault, Form, Values};

pub fn build(at: At, desk: &Desk) -> Form {
    let note = at.sheet(desk).and_then(|sheet| sheet.follow_up.as_ref());
    let kit = FormKit::new(desk).line("sheet-follow-up", note.map_or("", |mark| &mark.note));
    at.titled(kit, "sheet-follow-up")
}

pub fn read(at: At, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let note = values.text("sheet-follow-up");
    let sheet = at.sheet(desk).map(|sheet| Sheet {
        follow_up: (!note.is_empty()).then(|| FollowUp {
            note,
            on: desk.now.date(),
        }),
        ..sheet.clone()
    });
    at.put(sheet, Reader::new(values, desk))
}
