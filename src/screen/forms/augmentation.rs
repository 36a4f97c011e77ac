//! The form of an idea that a reader adds to a report on the news wall.

use super::super::{Ask, Desk};
use super::report::facts;
use super::{FormKit, Reader, day_of, gone};
use crate::domain::{Augmentation, Command, Id};
use crate::widget::{Fault, Form, Values};

pub fn build(report: &Id, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("augmentation", &[]);
    };
    FormKit::new(desk)
        .line("added-text", "")
        .person("added-by", session, None)
        .time("at", Some(desk.now.time()))
        .titled("augmentation", &facts(report, desk))
}

pub fn read(report: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let augmentation = Augmentation {
        text: reader.needed("added-text"),
        person: reader.one_id("added-by"),
        at: reader.moment("at", day_of(session, desk.now.date())),
    };
    let augment = Command::Augment {
        report: report.clone(),
        augmentation,
    };
    let told = desk.tell("told-augmented", &facts(report, desk));
    reader.finish(vec![Ask::Do(augment), Ask::Tell(told)])
}
