//! Readers at the desk of a living library: no name is needed, a number is enough.

use super::{Ask, Desk};
use crate::domain::{
    Attendance, Belonging, Care, Command, Consents, Document, Level, Person, Record, prefix,
};

/// A reader without a name: "Lettore 12".
pub fn newcomer(document: &Document, desk: &Desk) -> Person {
    let id = document.next_id(prefix::PERSON);
    let called = |number: &u32| desk.tell("reader-name", &[("number", (*number).into())]);
    let people = &document.session.people;
    let is_free = |name: &String| people.iter().all(|person| &person.first != name);
    let first = (1..)
        .map(|number| called(&number))
        .find(is_free)
        .unwrap_or_default();
    Person {
        key: format!("{}/{id}", document.summary.id),
        id,
        first,
        last: String::new(),
        belonging: Belonging::Citizen,
        level: Level::Citizen,
        body: None,
        municipality: String::new(),
        age: None,
        consents: Consents::default(),
        attendance: Attendance::Expected,
        care: Care::default(),
    }
}

/// The reader is registered and is here.
pub fn welcome(reader: &Person, desk: &Desk) -> Vec<Ask> {
    let arrive = Command::Arrive {
        person: reader.id.clone(),
        at: desk.now,
    };
    vec![
        Ask::Do(Command::put(Record::Person(reader.clone()))),
        Ask::Do(arrive),
    ]
}
