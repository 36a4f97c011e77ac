//! The form of a next step of a report: what, who, by when.

use super::super::{Ask, Desk};
use super::report::{facts, stored};
use super::{FormKit, Reader, gone, put_in};
use crate::domain::{Command, Id, NextStep, Record};
use crate::widget::{Fault, Form, Values};

pub fn build(report: &Id, was: Option<&NextStep>, desk: &Desk) -> Form {
    let Some((session, _)) = stored(report, desk) else {
        return FormKit::new(desk).titled("next-step", &facts(report, desk));
    };
    FormKit::new(desk)
        .line("step-what", was.map_or("", |step| &step.what))
        .person("step-who", session, was.and_then(|step| step.who.as_ref()))
        .date("step-by", was.and_then(|step| step.by))
        .titled("next-step", &facts(report, desk))
}

/// Reads a step. One already there whose words were all rubbed out is taken off the report.
pub fn read(id: &Id, was: Option<&NextStep>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some((_, report)) = stored(id, desk) else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let step = NextStep {
        what: match was {
            Some(_) => values.text("step-what"),
            None => reader.needed("step-what"),
        },
        who: reader.one_id("step-who"),
        by: reader.date("step-by"),
    };
    let mut report = report.clone();
    let steps = &mut report.contents.next_steps;
    let mut told = "told-step";
    let rubbed_out = was.filter(|_| step.what.is_empty());
    let place = rubbed_out.and_then(|was| steps.iter().position(|each| each == was));
    if let Some(place) = place {
        steps.remove(place);
        told = "told-step-removed";
    } else if put_in(steps, was, step).is_none() {
        return Err(gone(desk));
    }
    let told = Ask::Tell(desk.tell(told, &facts(id, desk)));
    reader.finish(vec![Ask::Do(Command::put(Record::Report(report))), told])
}
