//! What the welcome desk asks for: arrivals, departures, the notice on data, somebody new.

use chrono::NaiveDateTime;

use super::super::forms::Purpose;
use super::super::{Ask, Confirm, Desk, Pick};
use crate::domain::{Attendance, Command, Consents, Person, Record, Session};
use crate::text::Fact;
use crate::widget::Item;

/// Opens the form of somebody new; the other laboratories are read first, if nobody did yet, to know who they may be.
pub fn with_known(purpose: Purpose, desk: &Desk) -> Vec<Ask> {
    let read = desk.library.documents.is_none().then_some(Ask::ReadAll);
    read.into_iter().chain([Ask::Form(purpose)]).collect()
}

/// Those who are registered and have not come yet.
pub fn expected<'a>(desk: &Desk<'a>) -> Vec<&'a Person> {
    let people = desk.session().into_iter().flat_map(|session| &session.people);
    people
        .filter(|person| person.attendance == Attendance::Expected)
        .collect()
}

pub fn arrival(person: &Person, desk: &Desk) -> Vec<Ask> {
    let told = told_arrival(person, desk);
    vec![
        Ask::Do(Command::Arrive {
            person: person.id.clone(),
            at: desk.now,
        }),
        Ask::Tell(told),
    ]
}

/// What is said of somebody who arrives now.
pub fn told_arrival(person: &Person, desk: &Desk) -> String {
    let people = desk.session().map_or(&[][..], |session| &session.people);
    let others = people.iter().filter(|other| other.id != person.id);
    let here = others.filter(|other| other.attendance.is_here()).count() + 1;
    let facts = [
        ("name", person.name().into()),
        ("here", here.into()),
        ("all", people.len().into()),
    ];
    desk.tell("told-arrived", &facts)
}

pub fn arrive_all(desk: &Desk) -> Vec<Ask> {
    let expected = expected(desk);
    let number = [("n", expected.len().into())];
    let arrive = |person: &&Person| {
        Ask::Do(Command::Arrive {
            person: person.id.clone(),
            at: desk.now,
        })
    };
    let asks = expected.iter().map(arrive);
    vec![Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-all-arrive", &number),
        body: desk.say("confirm-all-arrive.body"),
        verb: desk.say("confirm-all-arrive.verb"),
        asks: asks
            .chain([Ask::Tell(desk.tell("told-all-arrived", &number))])
            .collect(),
    }))]
}

/// Those who came and have not been given the notice on their data.
pub fn without_notice<'a>(desk: &Desk<'a>) -> Vec<&'a Person> {
    let came = desk.session().into_iter().flat_map(Session::people_who_came);
    came.filter(|person| !person.consents.notice).collect()
}

/// One question, and one step to take back, for all who were given the notice on paper.
pub fn give_notice(desk: &Desk) -> Vec<Ask> {
    let people = without_notice(desk);
    let number = [("n", people.len().into())];
    let given = |person: &&Person| {
        let consents = Consents {
            notice: true,
            ..person.consents.clone()
        };
        Ask::Do(Command::put(Record::Person(Person {
            consents,
            ..(*person).clone()
        })))
    };
    let asks = people.iter().map(given);
    vec![Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-notice", &number),
        body: desk.say("confirm-notice.body"),
        verb: desk.say("confirm-notice.verb"),
        asks: asks
            .chain([Ask::Tell(desk.tell("told-notice", &number))])
            .collect(),
    }))]
}

pub fn leave(person: &Person, desk: &Desk) -> Vec<Ask> {
    let told = desk.tell("told-left", &[("name", person.name().into())]);
    vec![
        Ask::Do(Command::Leave {
            person: person.id.clone(),
            at: desk.now,
        }),
        Ask::Tell(told),
    ]
}

/// What to do with somebody who is here already. Nothing comes first: Enter is held at the door, and comes twice.
pub fn ask_what(person: &Person, desk: &Desk) -> Vec<Ask> {
    let name = [("name", Fact::Text(person.name()))];
    let item = |key: &str| Item {
        label: desk.say(key),
        aside: String::new(),
        note: desk.say(&format!("{key}.note")),
        ..Item::default()
    };
    let card = Ask::Form(Purpose::Person(Some(person.id.clone())));
    vec![Ask::Pick(Box::new(Pick {
        title: desk.tell("welcome-here", &name),
        items: vec![
            (item("welcome-here-stays"), Vec::new()),
            (item("welcome-here-leaves"), leave(person, desk)),
            (item("welcome-here-untick"), expect_again(person, desk)),
            (item("welcome-here-card"), vec![card]),
        ],
    }))]
}

/// Whoever left may be back; an Enter too many is not yet a return.
pub fn ask_back(person: &Person, left: NaiveDateTime, desk: &Desk) -> Vec<Ask> {
    let facts = [
        ("name", Fact::Text(person.name())),
        ("time", desk.words.time(left.time()).into()),
    ];
    vec![Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-back", &facts),
        body: desk.tell("confirm-back.body", &facts),
        verb: desk.say("confirm-back.verb"),
        asks: arrival(person, desk),
    }))]
}

fn expect_again(person: &Person, desk: &Desk) -> Vec<Ask> {
    let told = desk.tell("told-expected", &[("name", person.name().into())]);
    vec![
        Ask::Do(Command::Expect {
            person: person.id.clone(),
        }),
        Ask::Tell(told),
    ]
}

/// Absent, or expected again when it was a mistake.
pub fn untick(person: &Person, desk: &Desk) -> Vec<Ask> {
    let id = person.id.clone();
    let name = [("name", Fact::Text(person.name()))];
    match person.attendance {
        Attendance::Expected => {
            vec![
                Ask::Do(Command::MarkAbsent { person: id }),
                Ask::Tell(desk.tell("told-absent", &name)),
            ]
        }
        Attendance::Absent => expect_again(person, desk),
        Attendance::Present { .. } => vec![Ask::Confirm(Box::new(Confirm {
            title: desk.tell("confirm-untick", &name),
            body: desk.say("confirm-untick.body"),
            verb: desk.say("confirm-untick.verb"),
            asks: vec![Ask::Do(Command::Expect { person: id })],
        }))],
    }
}
