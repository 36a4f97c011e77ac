//! Somebody with the name of one already known: before they are written, the question whether it is the same person.

use super::super::pane::told_arrival;
use super::super::{Ask, Desk, Labels, Pick};
use super::Purpose;
use crate::domain::{Attendance, Command, Document, Person, Record};
use crate::fold::fold;
use crate::registry::{Known, People};
use crate::text::Fact;
use crate::widget::Item;

/// Whether the person written stands at the door.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Door {
    /// Here now.
    Inside,
    /// Registered beforehand.
    Expected,
}

/// Writes a new person; asks first, over the form, where somebody of that name is known.
pub fn write(person: Person, door: Door, purpose: Purpose, desk: &Desk) -> Vec<Ask> {
    let items = same(&person, door, &purpose, desk);
    if items.is_empty() {
        return added(person, door, desk);
    }
    let name = [("name", Fact::Text(person.name()))];
    let other = (
        item("namesake-other", &name, desk),
        settled(&purpose, added(person, door, desk)),
    );
    vec![Ask::Pick(Box::new(Pick {
        title: desk.tell("namesake-title", &name),
        items: items.into_iter().chain([other]).collect(),
    }))]
}

/// Those it may be: of this laboratory first, then of the others.
fn same(person: &Person, door: Door, purpose: &Purpose, desk: &Desk) -> Vec<(Item, Vec<Ask>)> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let name = fold(&person.name());
    let here = session.people.iter().filter(|other| fold(&other.name()) == name);
    let here: Vec<&Person> = here.collect();
    let documents: Vec<&Document> = desk.library.documents.iter().flatten().collect();
    let people = People::of(&documents);
    // Whoever is registered here was offered already.
    let is_here = |known: &Known| session.people.iter().any(|other| other.key == known.person.key);
    let elsewhere = people.known.iter().filter(|known| {
        !known.person.key.is_empty() && fold(&known.person.name()) == name && !is_here(known)
    });
    let offered = here.into_iter().map(|other| registered(other, door, desk));
    let offered = offered.chain(elsewhere.map(|known| met(person, known, door, desk)));
    offered
        .map(|(item, asks)| (item, settled(purpose, asks)))
        .collect()
}

/// Somebody of this laboratory: their arrival is noted, if they stand at the door and are not here.
fn registered(other: &Person, door: Door, desk: &Desk) -> (Item, Vec<Ask>) {
    let body = other.body.as_ref().and_then(|id| desk.session()?.body(id));
    let whence = body.map_or_else(
        || Labels::of(desk).belonging(other.belonging),
        |body| body.name.clone(),
    );
    let facts = [("name", Fact::Text(other.name())), ("whence", whence.into())];
    let is_here = matches!(other.attendance, Attendance::Present { left: None, .. });
    let asks = match (door, is_here) {
        (Door::Inside, false) => vec![
            Ask::Do(Command::Arrive {
                person: other.id.clone(),
                at: desk.now,
            }),
            Ask::Tell(told_arrival(other, desk)),
        ],
        (Door::Inside, true) | (Door::Expected, _) => {
            vec![Ask::Tell(desk.tell("told-registered-already", &facts))]
        }
    };
    (item("namesake-here", &facts, desk), asks)
}

/// Somebody of another laboratory: they keep their key.
fn met(person: &Person, known: &Known, door: Door, desk: &Desk) -> (Item, Vec<Ask>) {
    let visit = known.visits.first();
    let laboratory = visit.map_or_else(String::new, |visit| visit.title.clone());
    let date = visit.map_or_else(String::new, |visit| desk.words.date(visit.date));
    let facts = [
        ("name", Fact::Text(person.name())),
        ("laboratory", laboratory.into()),
        ("date", date.into()),
    ];
    let person = Person {
        key: known.person.key.clone(),
        ..person.clone()
    };
    let mut asks = added(person, door, desk);
    asks.push(Ask::Tell(desk.tell("told-namesake-met", &facts)));
    (item("namesake-met", &facts, desk), asks)
}

fn added(person: Person, door: Door, desk: &Desk) -> Vec<Ask> {
    let (id, name) = (person.id.clone(), person.name());
    let mut asks = vec![Ask::Do(Command::put(Record::Person(person)))];
    if door == Door::Inside {
        let at = desk.now;
        asks.push(Ask::Do(Command::Arrive { person: id, at }));
        asks.push(Ask::Tell(desk.tell("told-walk-in", &[("name", name.into())])));
    }
    // What is done next is done to whoever was just written.
    asks.push(Ask::Act("welcome-latest"));
    asks
}

/// The same, and the form under the question is done with.
fn settled(purpose: &Purpose, asks: Vec<Ask>) -> Vec<Ask> {
    std::iter::once(Ask::Settle(purpose.clone()))
        .chain(asks)
        .collect()
}

fn item(key: &str, facts: &[(&str, Fact)], desk: &Desk) -> Item {
    Item {
        label: desk.tell(key, facts),
        aside: String::new(),
        note: desk.tell(&format!("{key}.note"), facts),
        ..Item::default()
    }
}
