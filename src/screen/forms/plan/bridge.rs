//! The form of the bridge of a Future Lab: seeds, obstacles, allies, bridges, one a line.

use super::super::super::{Ask, Desk, Labels};
use super::super::{FormKit, Reader, gone};
use super::stored;
use crate::domain::{Bridge, Command, Id, Plan, Record};
use crate::widget::{Fault, Form, Values};

pub fn build(id: &Id, desk: &Desk) -> Form {
    let bridge = stored(id, desk)
        .map(|plan| plan.bridge.clone())
        .unwrap_or_default();
    let name = desk
        .session()
        .map(|session| Labels::of(desk).thing(session, id))
        .unwrap_or_default();
    FormKit::new(desk)
        .lines("bridge-seeds", &bridge.seeds)
        .lines("bridge-obstacles", &bridge.obstacles)
        .lines("bridge-allies", &bridge.allies)
        .lines("bridge-bridges", &bridge.bridges)
        .titled("bridge", &[("plan", name.into())])
}

pub fn read(id: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let reader = Reader::new(values, desk);
    let Some(plan) = stored(id, desk) else {
        return Err(gone(desk));
    };
    let plan = Plan {
        bridge: Bridge {
            seeds: values.lines("bridge-seeds"),
            obstacles: values.lines("bridge-obstacles"),
            allies: values.lines("bridge-allies"),
            bridges: values.lines("bridge-bridges"),
        },
        ..plan.clone()
    };
    reader.finish(vec![
        Ask::Do(Command::put(Record::Plan(plan))),
        Ask::Tell(desk.say("told-bridge")),
    ])
}
