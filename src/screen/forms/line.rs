//! The form of a line of the programme: when it begins and how long it lasts.

use std::ops::RangeInclusive;

use super::super::pane::{line_name, name_of_line};
use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone};
use crate::domain::{Document, Id, Line, Timing, following, hour_of, line_before, retime};
use crate::widget::{Fault, Form, Values};

/// How long a line may last.
const MINUTES: RangeInclusive<u32> = 1..=600;

pub fn build(id: &Id, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let Some(line) = stored(id, desk) else {
        return kit.titled("line", &[("name", String::new().into())]);
    };
    // Of a line that runs only the length is still to be decided.
    let kit = match line.started {
        Some(_) => kit,
        None => kit.time("line-begins", Some(line.begins)),
    };
    kit.number("line-minutes", Some(line.lasting()))
        .titled("line", &[("name", line_name(line, desk).into())])
}

pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let (Some(document), Some(line)) = (desk.document(), stored(id, desk)) else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let begins = reader.time("line-begins").unwrap_or(line.begins);
    let minutes = reader
        .number("line-minutes")
        .filter(|minutes| MINUTES.contains(minutes));
    if minutes.is_none() {
        reader.blame("line-minutes", "fault-line-minutes");
    }
    let timing = Timing {
        line: id.clone(),
        begins,
        minutes: minutes.unwrap_or(line.minutes),
    };
    if (timing.begins, timing.minutes) == (line.begins, line.lasting()) {
        return reader.finish(Vec::new());
    }
    let asks = move_line(
        line,
        &timing,
        ["line-begins", "line-minutes"],
        document,
        &mut reader,
    );
    reader.finish(asks)
}

/// What gives a line its new hours, and moves what follows; nothing where the day has no room for them, which is said beside
/// the field of the beginning or of the length.
pub(super) fn move_line(
    line: &Line,
    timing: &Timing,
    [begins, length]: [&str; 2],
    document: &Document,
    reader: &mut Reader,
) -> Vec<Ask> {
    let (session, desk) = (&document.session, reader.desk);
    let is_before = |hour| hour_of(session, line.day, timing.begins) < hour;
    let before = line_before(session, line).filter(|(_, hour)| is_before(*hour));
    if let Some((before, hour)) = before.filter(|_| timing.begins != line.begins) {
        let facts = [
            ("name", line_name(before, desk).into()),
            ("hour", desk.words.time(hour.time()).into()),
        ];
        reader.blame_with(begins, "fault-line-before", &facts);
        return Vec::new();
    }
    match following(session, timing) {
        Ok(timings) => {
            let n_others = timings.len().saturating_sub(1);
            let told = desk.tell("told-line-retimed", &[("n", n_others.into())]);
            let commands = retime(document, &timings).into_iter().map(Ask::Do);
            commands.chain([Ask::Tell(told)]).collect()
        }
        Err(overnight) => {
            let field = if timing.begins == line.begins {
                length
            } else {
                begins
            };
            let name = name_of_line(&overnight.line, desk);
            reader.blame_with(field, "fault-overnight", &[("name", name.into())]);
            Vec::new()
        }
    }
}

fn stored<'a>(id: &Id, desk: &Desk<'a>) -> Option<&'a Line> {
    let mut lines = desk.session()?.day.programme.iter();
    lines.find(|line| &line.id == id)
}
