//! The form with which a sheet is withdrawn: the reason. The sheet stays in the book.

use super::super::{Ask, Desk};
use super::FormKit;
use crate::domain::{Command, Id};
use crate::text::Fact;
use crate::widget::{Fault, Form, Values};

pub fn build(id: &Id, desk: &Desk) -> Form {
    FormKit::new(desk)
        .line("withdrawal-reason", "")
        .titled("withdrawal", &facts(id, desk))
}

pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let withdraw = Command::Withdraw {
        proposal: id.clone(),
        at: desk.now,
        reason: values.text("withdrawal-reason"),
    };
    Ok(vec![
        Ask::Do(withdraw),
        Ask::Tell(desk.tell("told-sheet-withdrawn", &facts(id, desk))),
    ])
}

fn facts(id: &Id, desk: &Desk) -> [(&'static str, Fact); 2] {
    let sheet = desk.session().and_then(|session| session.proposal(id));
    let title = sheet.map_or("", |sheet| sheet.title());
    [("id", id.to_string().into()), ("title", title.into())]
}
