//! The form of one action: what, who, with whom, by when; then where, how, with what, and how one knows it is done.

use super::super::super::{Ask, Desk, Labels};
use super::super::{FormKit, Reader, crew, gone, put_in};
use super::stored;
use crate::domain::{Action, Command, Id, Means, Record};
use crate::widget::{Fault, Form, Values};

pub fn build(plan: &Id, was: Option<&Action>, desk: &Desk) -> Form {
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("action", &[]);
    };
    let action = was.cloned().unwrap_or_else(blank);
    let named = || action.who.iter().chain(&action.with);
    let with: Vec<String> = action.with.iter().map(Id::to_string).collect();
    let name = Labels::of(desk).thing(session, plan);
    FormKit::new(desk)
        .line("action-what", &action.what)
        .one(
            "action-who",
            crew::here_or(session, named()),
            action.who.as_ref().map(Id::to_string),
        )
        .many("action-with", crew::here_or(session, named()), &with)
        .date("action-by", action.by)
        .line("action-place", &action.means.place)
        .line("action-how", &action.means.how)
        .line("action-resources", &action.means.resources)
        .line("action-check", &action.check)
        .titled("action", &[("plan", name.into())])
}

pub fn read(id: &Id, was: Option<&Action>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let action = Action {
        what: reader.needed("action-what"),
        who: reader.one_id("action-who"),
        with: reader.ids("action-with"),
        by: reader.date("action-by"),
        means: Means {
            place: values.text("action-place"),
            how: values.text("action-how"),
            resources: values.text("action-resources"),
        },
        check: values.text("action-check"),
    };
    let Some(plan) = stored(id, desk) else {
        return Err(gone(desk));
    };
    let before_the_day = desk
        .session()
        .is_some_and(|session| action.by.is_some_and(|by| by < session.header.date));
    if before_the_day {
        reader.blame("action-by", "fault-before-the-day");
    }
    let mut plan = plan.clone();
    if put_in(&mut plan.actions, was, action).is_none() {
        return Err(gone(desk));
    }
    let key = match was {
        Some(_) => "told-action-corrected",
        None => "told-action-added",
    };
    reader.finish(vec![
        Ask::Do(Command::put(Record::Plan(plan))),
        Ask::Tell(desk.say(key)),
    ])
}

fn blank() -> Action {
    Action {
        what: String::new(),
        who: None,
        with: Vec::new(),
        by: None,
        means: Means::default(),
        check: String::new(),
    }
}
