//! The form of a round of conversation: its question and its hours.

use chrono::Timelike;

use super::super::{Ask, Desk};
use super::line::move_line;
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Document, Line, Record, Round, Timing, line_of_round, span_of};
use crate::widget::{Fault, Form, Values};

pub fn build(number: u32, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let facts = [("round", number.into())];
    let (Some(document), Some(round)) = (desk.document(), stored(number, desk)) else {
        return kit.titled("round", &facts);
    };
    let kit = kit.text("round-question", &round.question);
    // Of a round that runs only the end is still to be decided.
    let kit = match running(document, number) {
        Some(_) => kit,
        None => kit.time("begins", Some(round.begins)),
    };
    kit.time("ends", Some(round.ends)).titled("round", &facts)
}

pub fn read(number: u32, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let (Some(document), Some(known)) = (desk.document(), stored(number, desk)) else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let round = Round {
        number,
        question: values.text("round-question"),
        begins: reader.time("begins").unwrap_or(known.begins),
        ends: reader.time("ends").unwrap_or(known.ends),
    };
    let mut asks = if (round.begins, round.ends) == (known.begins, known.ends) {
        Vec::new()
    } else {
        hours_of_line(&round, document, &mut reader)
    };
    asks.retain(|ask| !matches!(ask, Ask::Do(command) if puts_round(command, number)));
    asks.insert(0, Ask::Do(Command::put(Record::Round(round))));
    reader.finish(asks)
}

/// The line of the programme in which the round is held takes its hours, and what follows moves with it. A line that has
/// begun keeps its beginning.
fn hours_of_line(round: &Round, document: &Document, reader: &mut Reader) -> Vec<Ask> {
    let line = line_of_round(document, round.number).filter(|line| line.ended.is_none());
    let day = line.map_or(1, |line| line.day);
    let Some((begins, ends)) = span_of(&document.session, day, round.begins, round.ends) else {
        reader.blame("ends", "fault-ends");
        return Vec::new();
    };
    let Some(line) = line else { return Vec::new() };
    let begins = line
        .started
        .and_then(|started| started.with_second(0))
        .unwrap_or(begins);
    let lasting = u32::try_from((ends - begins).num_minutes()).ok();
    let Some(minutes) = lasting.filter(|minutes| *minutes > 0) else {
        reader.blame("ends", "fault-ends");
        return Vec::new();
    };
    let timing = Timing {
        line: line.id.clone(),
        begins: line.started.map_or(round.begins, |_| line.begins),
        minutes,
    };
    move_line(line, &timing, ["begins", "ends"], document, reader)
}

fn running(document: &Document, number: u32) -> Option<&Line> {
    line_of_round(document, number).filter(|line| line.started.is_some() && line.ended.is_none())
}

fn puts_round(command: &Command, number: u32) -> bool {
    let Command::Put(record) = command else {
        return false;
    };
    matches!(record.as_ref(), Record::Round(round) if round.number == number)
}

fn stored<'a>(number: u32, desk: &Desk<'a>) -> Option<&'a Round> {
    let mut rounds = desk.session()?.room.rounds.iter();
    rounds.find(|round| round.number == number)
}
