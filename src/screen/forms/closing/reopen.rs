//! The form that opens a closed laboratory again: it asks why.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use crate::domain::Command;
use crate::widget::{Fault, Form, Values};

pub fn build(desk: &Desk) -> Form {
    FormKit::new(desk).line("reopen-reason", "").titled("reopen", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let reason = reader.needed("reopen-reason");
    reader.finish(vec![
        Ask::Do(Command::Reopen { reason }),
        Ask::Tell(desk.say("told-reopened")),
    ])
}
