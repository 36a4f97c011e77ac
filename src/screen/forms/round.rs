//! The form of a round of conversation: its question and its hours.

use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Record, Round, Timing, following, line_of_round, retime};
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
    let known = round;
    let round = Round {
        number,
        question: values.text("round-question"),
        begins: reader.time("begins").unwrap_or(known.begins),
        ends: reader.time("ends").unwrap_or(known.ends),
    };
    let hours = if (round.begins, round.ends) == (known.begins, known.ends) {
        Vec::new()
    } else {
        hours_of_line(&round, desk)
    };
    let hours = hours.into_iter().chain([Command::put(Record::Round(round))]);
    reader.finish(hours.map(Ask::Do).collect())
}

/// The line of the programme in which the round is held takes its hours, and what follows moves with it. A line that has
/// begun keeps its beginning.
fn hours_of_line(round: &Round, desk: &Desk) -> Vec<Command> {
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    let line = line_of_round(document, round.number).filter(|line| line.ended.is_none());
    let minutes = u32::try_from((round.ends - round.begins).num_minutes()).ok();
    let (Some(line), Some(minutes @ 1..)) = (line, minutes) else {
        return Vec::new();
    };
    let timing = Timing {
        line: line.id.clone(),
        begins: round.begins,
        minutes,
    };
    retime(document, &following(&document.session, &timing))
}

fn stored<'a>(number: u32, desk: &Desk<'a>) -> Option<&'a Round> {
    let mut rounds = desk.session()?.room.rounds.iter();
    rounds.find(|round| round.number == number)
}
