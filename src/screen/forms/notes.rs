//! The form of the private notes of the day.

use super::super::{Ask, Desk};
use super::{FormKit, gone};
use crate::domain::{Command, Director};
use crate::widget::{Fault, Form, Values};

pub fn build(desk: &Desk) -> Form {
    let notes = desk.session().map_or("", |session| &session.day.director.notes);
    FormKit::new(desk)
        .text("private-notes", notes)
        .titled("notes", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let director = Director {
        notes: values.text("private-notes"),
        ..session.day.director.clone()
    };
    Ok(vec![Ask::Do(Command::SetDirector(Box::new(director)))])
}
