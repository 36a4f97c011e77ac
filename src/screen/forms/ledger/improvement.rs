//! A group of improvement, and each of its paths.

use super::super::super::{Ask, Desk};
use super::super::{FormKit, Reader, gone, put_in, read_number};
use super::{one, written, yearly};
use crate::registry::ledger::{ImprovementGroup, ImprovementStep, Record};
use crate::registry::vocabulary::IMPROVEMENTS;
use crate::text::read_date;
use crate::widget::{Fault, Form, Values};

fn known<'a>(id: &str, desk: &Desk<'a>) -> Option<&'a ImprovementGroup> {
    yearly(desk)?.ledger.logs.improvements.get(id)
}

pub fn build(id: Option<&str>, desk: &Desk) -> Form {
    let known = id.and_then(|id| known(id, desk));
    let text = |field: fn(&ImprovementGroup) -> &String| known.map_or("", |group| field(group));
    let members = known.into_iter().flat_map(|group| &group.members);
    let members: Vec<String> = members.map(|(role, n)| format!("{role}: {n}")).collect();
    let meetings = known.into_iter().flat_map(|group| &group.meetings);
    let meetings: Vec<String> = meetings.map(|day| desk.words.date(*day)).collect();
    FormKit::new(desk)
        .line("improvement-name", text(|group| &group.name))
        .line("improvement-process", text(|group| &group.process))
        .line("improvement-promoter", text(|group| &group.promoter))
        .lines("improvement-members", &members)
        .lines("improvement-meetings", &meetings)
        .text("improvement-criticalities", text(|group| &group.criticalities))
        .date("improvement-presented", known.and_then(|group| group.presented))
        .titled("improvement", &[])
}

pub fn read(id: Option<&str>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let next = || yearly(desk).map(|yearly| yearly.ledger.logs.improvements.next_id());
    let known = id.and_then(|id| known(id, desk));
    if id.is_some() && known.is_none() {
        return Err(gone(desk));
    }
    let members = values.lines("improvement-members").into_iter();
    let members: Option<_> = members.map(|line| member(&line)).collect();
    if members.is_none() {
        reader.blame("improvement-members", "fault-members");
    }
    let year = chrono::Datelike::year(&desk.now);
    let meetings = values.lines("improvement-meetings").into_iter();
    let meetings: Option<Vec<_>> = meetings.map(|line| read_date(&line, year)).collect();
    if meetings.is_none() {
        reader.blame("improvement-meetings", "fault-date");
    }
    let group = ImprovementGroup {
        id: id.map(str::to_owned).or_else(next).unwrap_or_default(),
        name: reader.needed("improvement-name"),
        process: values.text("improvement-process"),
        promoter: values.text("improvement-promoter"),
        members: members.unwrap_or_default(),
        meetings: meetings.unwrap_or_default(),
        criticalities: values.text("improvement-criticalities"),
        steps: known.map(|group| group.steps.clone()).unwrap_or_default(),
        presented: reader.date("improvement-presented"),
    };
    reader.finish(put(id, group, desk))
}

/// "assistenti sociali: 4".
fn member(line: &str) -> Option<(String, u32)> {
    let (role, n) = line.rsplit_once(':')?;
    let role = role.trim();
    (!role.is_empty()).then_some((role.to_owned(), read_number(n)?))
}

fn put(id: Option<&str>, group: ImprovementGroup, desk: &Desk) -> Vec<Ask> {
    let told = desk.tell("told-improvement", &[("name", group.name.as_str().into())]);
    let order = written(id, Record::Improvement(group));
    vec![Ask::Inscribe(vec![order]), Ask::Tell(told)]
}

pub fn build_step(group: &str, was: Option<&ImprovementStep>, desk: &Desk) -> Form {
    let name = known(group, desk).map_or("", |group| &group.name);
    let kit = FormKit::new(desk)
        .line("improvement-action", was.map_or("", |step| &step.action))
        .line("improvement-who", was.map_or("", |step| &step.who))
        .date("improvement-by", was.and_then(|step| step.by));
    let state = was.and_then(|step| step.state.clone());
    one(kit, "improvement-state", IMPROVEMENTS, state).titled("improvement-step", &[("name", name.into())])
}

/// Reads a path. One already there whose action was rubbed out is taken off.
pub fn read_step(
    id: &str,
    was: Option<&ImprovementStep>,
    values: &Values,
    desk: &Desk,
) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let action = match was {
        Some(_) => values.text("improvement-action"),
        None => reader.needed("improvement-action"),
    };
    let Some(group) = known(id, desk) else {
        return Err(gone(desk));
    };
    let mut group = group.clone();
    let is_rubbed_out = action.is_empty() && was.is_some();
    let step = ImprovementStep {
        action,
        who: values.text("improvement-who"),
        by: reader.date("improvement-by"),
        state: values.one("improvement-state"),
    };
    if put_in(&mut group.steps, was, step.clone()).is_none() {
        return Err(gone(desk));
    }
    if is_rubbed_out {
        group.steps.retain(|each| *each != step);
    }
    reader.finish(put(Some(id), group, desk))
}
