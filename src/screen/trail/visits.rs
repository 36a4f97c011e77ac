//! The laboratories that a person or a body took part in.

use super::super::Desk;
use super::{Onward, Picking, Step, document, documents};
use crate::domain::{Id, Noun};
use crate::registry::{People, Source, Visit};
use crate::widget::Item;

/// The list of the laboratories of who has that id in `session`.
pub fn of(session: &str, noun: Noun, id: &Id, desk: &Desk) -> Onward {
    let found = document(session, desk).map(|document| &document.session);
    let people = People::of(&documents(desk));
    let person = found.and_then(|found| found.person(id));
    let body = found.and_then(|found| found.body(id));
    let named = match (person, body) {
        (Some(person), _) => people
            .by_key(&person.key)
            .map(|known| (person.name(), &known.visits)),
        (None, Some(body)) => people
            .body_named(&body.name)
            .map(|known| (body.name.clone(), &known.visits)),
        (None, None) => None,
    };
    let Some((name, visits)) = named else {
        return Onward::Asks(Vec::new());
    };
    let items = visits
        .iter()
        .map(|visit| (item(visit, desk), step(visit, noun, &name, desk)));
    let title = desk.tell("visits-title", &[("name", name.clone().into())]);
    Onward::Pick(Picking::new(title, items.collect()))
}

fn item(visit: &Visit, desk: &Desk) -> Item {
    let came = if visit.came {
        "visit-came"
    } else {
        "visit-expected"
    };
    let projects = document(&visit.session, desk).map_or_else(String::new, |document| {
        let projects = document.session.outcomes.projects.iter();
        let carried = projects.filter(|project| visit.projects.contains(&project.id));
        let titles: Vec<&str> = carried.map(|project| project.title.as_str()).collect();
        titles.join(" · ")
    });
    let note = if projects.is_empty() {
        desk.say("visit-no-project")
    } else {
        desk.tell("visit-projects", &[("projects", projects.into())])
    };
    Item {
        label: format!("{} {}", desk.words.date(visit.date), visit.title),
        aside: desk.say(came),
        note,
        ..Item::default()
    }
}

/// To the line of the person or body in that laboratory, where they have another id.
fn step(visit: &Visit, noun: Noun, name: &str, desk: &Desk) -> Step {
    let there = document(&visit.session, desk).map(|document| &document.session);
    let id = there.and_then(|there| {
        let person = there.people.iter().find(|person| person.name() == name);
        let body = there.bodies.iter().find(|body| body.name == name);
        person
            .map(|person| &person.id)
            .or_else(|| body.map(|body| &body.id))
    });
    Step::Lab {
        session: visit.session.clone(),
        at: id.map(|id| Source::Record(noun, id.clone())),
        line: String::new(),
    }
}
