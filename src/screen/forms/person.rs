//! The form of a person, and the short one for someone at the door.

use super::super::{Ask, Desk, Labels};
use super::namesakes::{self, Door};
use super::{FormKit, Purpose, Reader};
use crate::domain::{
    AgeBand, Attendance, Belonging, Care, Command, Consents, Id, Level, Person, Record, Session, prefix,
};
use crate::exchange::Written;
use crate::widget::{Choice, Fault, Form, Values, YesNo};

/// The whole form of a person.
pub fn build(id: Option<&Id>, desk: &Desk) -> Form {
    let empty = blank(desk);
    let Some(session) = desk.session() else {
        return FormKit::new(desk).titled("person", &[]);
    };
    let person = id.and_then(|id| session.person(id)).unwrap_or(&empty);
    let kit = FormKit::new(desk)
        .line("first", &person.first)
        .line("last", &person.last);
    let level = Some(format!("{:?}", person.level));
    let kit = category(kit, person, level)
        .one("body", bodies(session), person.body.as_ref().map(Id::to_string))
        .line("municipality", &person.municipality);
    consents(kit, person)
        .one("age", ages(desk), person.age.map(|age| format!("{age:?}")))
        .people("companions", session, &person.care.companions)
        .line("accessibility", &person.care.accessibility)
        .line("consent-note", &person.consents.note)
        .titled("person", &[])
}

/// The short form: name, category, notice. The search text is taken as the name.
pub fn build_walk_in(typed: &str, desk: &Desk) -> Form {
    let mut person = blank(desk);
    let (first, last) = typed.trim().split_once(' ').unwrap_or((typed.trim(), ""));
    person.first = capital(first);
    person.last = capital(last);
    let kit = FormKit::new(desk)
        .line("first", &person.first)
        .line("last", &person.last);
    let form = category(kit, &person, None)
        .yes_or_no("notice", YesNo::No)
        .titled("walk-in", &[]);
    // With the whole name typed, only the category is left to say.
    if person.last.is_empty() {
        form.going_on()
    } else {
        form.begun_at("belonging")
    }
}

/// Reads the whole form.
pub fn read(id: Option<&Id>, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let stored = id
        .and_then(|id| desk.session().and_then(|session| session.person(id)))
        .cloned();
    let mut reader = Reader::new(values, desk);
    let person = Person {
        first: reader.needed("first"),
        last: values.text("last"),
        municipality: values.text("municipality"),
        age: AgeBand::ALL
            .into_iter()
            .find(|age| values.one("age").as_deref() == Some(&format!("{age:?}"))),
        consents: Consents {
            notice: values.flag("notice"),
            images: values.flag("images"),
            recontact: values.flag("recontact"),
            name_in_report: values.flag("name-in-report"),
            note: values.text("consent-note"),
        },
        care: Care {
            companions: reader.ids("companions"),
            accessibility: values.text("accessibility"),
        },
        ..named(stored.unwrap_or_else(|| blank(desk)), &reader)
    };
    let person = if id.is_none() { parted(person) } else { person };
    reader.finish(())?;
    Ok(match id {
        Some(id) => vec![
            Ask::Do(Command::put(Record::Person(person))),
            Ask::StandOn(Purpose::Person(Some(id.clone()))),
        ],
        None => namesakes::write(person, Door::Expected, Purpose::Person(None), desk),
    })
}

/// Reads the short form: the person is added and is here.
pub fn read_walk_in(typed: &str, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let mut reader = Reader::new(values, desk);
    let first = reader.needed("first");
    let named = named(blank(desk), &reader);
    let level = match values.one("level") {
        Some(_) => named.level,
        None => usual_level(named.belonging),
    };
    let person = parted(Person {
        first,
        last: values.text("last"),
        level,
        consents: Consents {
            notice: values.flag("notice"),
            ..Consents::default()
        },
        ..named
    });
    reader.finish(())?;
    let typed = typed.to_owned();
    Ok(namesakes::write(
        person,
        Door::Inside,
        Purpose::WalkIn { typed },
        desk,
    ))
}

/// The whole name of somebody new, where it was written in the field of the first name: as a line of a list is read.
fn parted(person: Person) -> Person {
    if !person.last.is_empty() {
        return person;
    }
    let Written { first, last, .. } = Written::of_name(&person.first);
    Person {
        first,
        last,
        ..person
    }
}

/// What somebody who says only where they belong most often is.
fn usual_level(belonging: Belonging) -> Level {
    match belonging {
        Belonging::Citizen | Belonging::Other => Level::Citizen,
        Belonging::ThirdSector => Level::Volunteer,
        Belonging::Union
        | Belonging::Municipality
        | Belonging::PlanningOffice
        | Belonging::Ausl
        | Belonging::Asc
        | Belonging::Asp
        | Belonging::Business
        | Belonging::School => Level::Operator,
    }
}

fn named(person: Person, reader: &Reader) -> Person {
    let chosen = reader.values.one("belonging");
    let belonging = Belonging::ALL
        .into_iter()
        .find(|each| chosen.as_deref() == Some(&format!("{each:?}")));
    let chosen = reader.values.one("level");
    let level = Level::ALL
        .into_iter()
        .find(|each| chosen.as_deref() == Some(&format!("{each:?}")));
    Person {
        belonging: belonging.unwrap_or(person.belonging),
        level: level.unwrap_or(person.level),
        body: reader.one_id("body"),
        ..person
    }
}

/// A person who is not yet anyone: the next id, a key of this laboratory, a citizen.
fn blank(desk: &Desk) -> Person {
    let id = desk.document().map_or_else(
        || Id::new(prefix::PERSON, 1),
        |document| document.next_id(prefix::PERSON),
    );
    let laboratory = desk
        .document()
        .map(|document| document.summary.id.clone())
        .unwrap_or_default();
    Person {
        key: format!("{laboratory}/{id}"),
        id,
        first: String::new(),
        last: String::new(),
        belonging: Belonging::Citizen,
        level: Level::Citizen,
        body: None,
        municipality: String::new(),
        age: None,
        consents: Consents::default(),
        attendance: Attendance::default(),
        care: Care::default(),
    }
}

fn category<'a>(kit: FormKit<'a>, person: &Person, level: Option<String>) -> FormKit<'a> {
    let labels = kit.labels();
    let belongings = Belonging::ALL.map(|each| Choice::new(format!("{each:?}"), labels.belonging(each)));
    let levels = Level::ALL.map(|each| Choice::new(format!("{each:?}"), labels.level(each)));
    kit.one(
        "belonging",
        belongings.to_vec(),
        Some(format!("{:?}", person.belonging)),
    )
    .one("level", levels.to_vec(), level)
}

fn consents<'a>(kit: FormKit<'a>, person: &Person) -> FormKit<'a> {
    let consents = &person.consents;
    kit.yes_or_no("notice", consents.notice.into())
        .yes_or_no("images", consents.images.into())
        .yes_or_no("recontact", consents.recontact.into())
        .yes_or_no("name-in-report", consents.name_in_report.into())
}

fn ages(desk: &Desk) -> Vec<Choice> {
    let labels = Labels::with(desk.words);
    AgeBand::ALL
        .into_iter()
        .map(|age| Choice::new(format!("{age:?}"), labels.age(age)))
        .collect()
}

/// The bodies of a laboratory as choices.
pub fn bodies(session: &Session) -> Vec<Choice> {
    session
        .bodies
        .iter()
        .map(|body| Choice::new(body.id.as_str(), body.name.clone()))
        .collect()
}

fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default()
}
