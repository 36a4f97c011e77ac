//! The form of a round of conversation: its question and its hours.

use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Record, Round};
use crate::widget::{Fault, Form, Values};

pub fn build(number: u32, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let facts = [("round", number.into())];
    let Some(round) = stored(number, desk) else {
        return kit.titled("round", &facts);
    };
    kit.text("round-question", &round.question)
        .time("begins", Some(round.begins))
        .time("ends", Some(round.ends))
        .titled("round", &facts)
}

pub fn read(number: u32, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(round) = stored(number, desk) else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let round = Round {
        number,
        question: values.text("round-question"),
        begins: reader.time("begins").unwrap_or(round.begins),
        ends: reader.time("ends").unwrap_or(round.ends),
    };
    reader.finish(vec![Ask::Do(Command::put(Record::Round(round)))])
}

fn stored<'a>(number: u32, desk: &Desk<'a>) -> Option<&'a Round> {
    let mut rounds = desk.session()?.room.rounds.iter();
    rounds.find(|round| round.number == number)
}
