//! The form of a date on which somebody looks again.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader, gone, put_in};
use super::stored;
use crate::domain::{Command, FollowUp};
use crate::widget::{Fault, Form, Values};

pub fn build(known: Option<&FollowUp>, desk: &Desk) -> Form {
    FormKit::new(desk)
        .date("follow-up-date", known.map(|known| known.date))
        .line("follow-up-what", known.map_or("", |known| &known.what))
        .titled("follow-up", &[])
}

pub fn read(was: Option<&FollowUp>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let date = reader.date("follow-up-date");
    let what = reader.needed("follow-up-what");
    let mut closing = stored(desk);
    let day = desk.session().map(|session| session.header.date);
    match date {
        None if values.text("follow-up-date").is_empty() => reader.blame("follow-up-date", "fault-date"),
        Some(date) if Some(date) < day => reader.blame("follow-up-date", "fault-before-the-day"),
        Some(date) => {
            let follow_up = FollowUp { date, what };
            if put_in(&mut closing.follow_ups, was, follow_up).is_none() {
                return Err(gone(desk));
            }
        }
        None => {}
    }
    reader.finish(vec![
        Ask::Do(Command::SetClosing(Box::new(closing))),
        Ask::Tell(desk.say("told-follow-up")),
    ])
}
