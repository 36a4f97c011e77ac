//! The form of a reading that stops before its time: who stopped it, and why.

use super::super::{Ask, Desk};
use super::{FormKit, Reader};
use crate::domain::{Command, Id};
use crate::widget::{Fault, Form, Values};

pub fn build(_loan: &Id, desk: &Desk) -> Form {
    FormKit::new(desk)
        .line("interrupted", "")
        .titled("interruption", &[])
}

pub fn read(loan: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let command = Command::GiveBack {
        loan: loan.clone(),
        at: desk.now,
        interrupted: reader.needed("interrupted"),
    };
    reader.finish(vec![Ask::Do(command), Ask::Tell(desk.say("told-interrupted"))])
}
