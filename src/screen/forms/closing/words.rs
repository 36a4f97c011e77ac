//! The form of the closing circle: a word each, not attributed; the next meeting; the evaluation slips.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader};
use super::stored;
use crate::domain::{Closing, Command, Evaluation};
use crate::text::read_tenths;
use crate::widget::{Fault, Form, Values};

pub fn build(desk: &Desk) -> Form {
    let closing = stored(desk);
    let slips = closing.evaluation.as_ref();
    let mean = slips
        .map(|slips| desk.words.tenths(slips.mean_tenths))
        .unwrap_or_default();
    FormKit::new(desk)
        .lines("closing-words", &closing.words)
        .date("closing-next", closing.next_meeting)
        .number("closing-slips", slips.map(|slips| slips.slips))
        .line("closing-mean", &mean)
        .titled("closing", &[])
}

pub fn read(values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let closing = Closing {
        words: values.lines("closing-words"),
        next_meeting: reader.date("closing-next"),
        evaluation: evaluation(values, &mut reader),
        ..stored(desk)
    };
    reader.finish(vec![
        Ask::Do(Command::SetClosing(Box::new(closing))),
        Ask::Tell(desk.say("told-closing")),
    ])
}

/// Slips and their mean go together: one without the other says nothing.
fn evaluation(values: &Values, reader: &mut Reader) -> Option<Evaluation> {
    let slips = reader.number("closing-slips");
    let written = values.text("closing-mean");
    let mean = read_tenths(&written).filter(|mean| (10..=50).contains(mean));
    if mean.is_none() && !written.is_empty() {
        reader.blame("closing-mean", "fault-mean");
    }
    match (slips, mean) {
        (Some(slips), Some(mean_tenths)) => Some(Evaluation { slips, mean_tenths }),
        (Some(_), None) if written.is_empty() => {
            reader.blame("closing-mean", "fault-mean-missing");
            None
        }
        (None, Some(_)) => {
            reader.blame("closing-slips", "fault-slips-missing");
            None
        }
        (Some(_) | None, None) => None,
    }
}
