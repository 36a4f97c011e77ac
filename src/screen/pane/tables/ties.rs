//! What every seating proposed keeps: two together, two apart, somebody always at one table.

use super::super::super::forms::Purpose;
use super::super::super::{Ask, Desk, Labels};
use super::chairs::pick;
use super::turn::{Turn, table_name};
use crate::domain::{Command, Id, Table, Tie};
use crate::widget::Item;

/// A new tie, and those there are, each to be taken away.
pub fn ties(turn: &Turn, table: &Table, desk: &Desk) -> Vec<Ask> {
    let form = Ask::Form(Purpose::Tie {
        table: table.id.clone(),
    });
    let known = &turn.session().cafe.ties;
    if known.is_empty() {
        return vec![form];
    }
    let new = Item {
        label: desk.say("tie-new"),
        aside: String::new(),
        note: desk.say("tie-new.note"),
        ..Item::default()
    };
    let known = known.iter().map(|tie| {
        let name = tie_name(tie, turn.tables(), desk);
        let told = desk.tell("told-untied", &[("tie", name.clone().into())]);
        let item = Item {
            label: name,
            aside: String::new(),
            note: desk.say("tie-known"),
            ..Item::default()
        };
        (item, vec![Ask::Do(Command::Untie(tie.clone())), Ask::Tell(told)])
    });
    let items = [(new, vec![form])].into_iter().chain(known).collect();
    vec![pick(desk.say("pick-ties"), items)]
}

/// "Anna Bianchi e Bruno Conti: sempre insieme".
pub fn tie_name(tie: &Tie, tables: &[Table], desk: &Desk) -> String {
    let name = |id: &Id| {
        let session = desk.session();
        session.map_or_else(String::new, |session| Labels::of(desk).person(session, id))
    };
    let (key, one, other) = match tie {
        Tie::Together { one, other } => ("tie-of-together", one, name(other)),
        Tie::Apart { one, other } => ("tie-of-apart", one, name(other)),
        Tie::Stays { person, table, round } => {
            let table = tables.iter().find(|known| &known.id == table);
            let key = if round.is_some() {
                "tie-of-seat"
            } else {
                "tie-of-stays"
            };
            (
                key,
                person,
                table.map_or_else(String::new, |table| table_name(table, desk)),
            )
        }
    };
    let facts = [
        ("one", name(one).into()),
        ("other", other.into()),
        ("round", tie.round().unwrap_or_default().into()),
    ];
    desk.tell(key, &facts)
}
