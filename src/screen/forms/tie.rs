//! The form of a tie: who, and whether together, apart, or always at a table.

use super::super::{Ask, Desk};
use super::{FormKit, Reader, gone, people_choices};
use crate::domain::{Command, Id, Tie};
use crate::screen::pane::{table_name, tie_name};
use crate::widget::{Choice, Fault, Form, Values};

const TOGETHER: &str = "together";
const APART: &str = "apart";
const STAYS: &str = "stays";

pub fn build(table: &Id, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let Some(session) = desk.session() else {
        return kit.titled("tie", &[]);
    };
    let found = session.room.tables.iter().find(|each| &each.id == table);
    let facts = [(
        "table",
        found
            .map_or_else(String::new, |table| table_name(table, desk))
            .into(),
    )];
    let hows = vec![
        Choice::new(TOGETHER, desk.say("tie-together")),
        Choice::new(APART, desk.say("tie-apart")),
        Choice::new(STAYS, desk.tell("tie-stays", &facts)),
    ];
    kit.person("tie-one", session, None)
        .one("tie-how", hows, Some(TOGETHER.to_owned()))
        .one("tie-other", people_choices(session), None)
        .titled("tie", &[])
}

pub fn read(table: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(session) = desk.session() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let one = reader.needed_one("tie-one").map(Id);
    let how = reader.needed_one("tie-how");
    let stays = how.as_deref() == Some(STAYS);
    let other = if stays {
        None
    } else {
        reader.needed_one("tie-other").map(Id)
    };
    if one.is_some() && one == other {
        reader.blame("tie-other", "fault-same-person");
    }
    let tie = match (one, other, how.as_deref()) {
        (Some(person), None, Some(STAYS)) => Tie::Stays {
            person,
            table: table.clone(),
            round: None,
        },
        (Some(one), Some(other), Some(APART)) => Tie::Apart { one, other },
        (Some(one), Some(other), Some(_)) => Tie::Together { one, other },
        (Some(_) | None, _, _) => return reader.finish(Vec::new()),
    };
    let told = desk.tell(
        "told-tied",
        &[("tie", tie_name(&tie, &session.room.tables, desk).into())],
    );
    reader.finish(vec![Ask::Do(Command::Tie(tie)), Ask::Tell(told)])
}
