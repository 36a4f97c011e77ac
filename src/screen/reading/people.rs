//! Who came, who was expected, from which bodies.

use super::scribe::Scribe;
use crate::domain::{Attendance, Noun, Person, by_family_name};
use crate::fold::fold;
use crate::registry::Source;

pub fn write(scribe: &mut Scribe) {
    let session = scribe.session();
    scribe.section(&scribe.desk.say("show-people"));
    scribe.line(&counts(scribe));
    let mut people: Vec<&Person> = session.people.iter().collect();
    by_family_name(&mut people);
    for person in people {
        scribe.about_record(Noun::Person, &person.id);
        scribe.line(&line(person, scribe));
    }
    if session.bodies.is_empty() {
        return;
    }
    scribe.section(&scribe.desk.say("reading-bodies"));
    let mut bodies: Vec<_> = session.bodies.iter().collect();
    bodies.sort_by_cached_key(|body| fold(&body.name));
    for body in bodies {
        scribe.about(Source::Record(Noun::Body, body.id.clone()));
        let kind = scribe.labels().term("body-kind", &body.kind);
        scribe.line(&format!("{} · {kind}", body.name));
    }
}

fn counts(scribe: &Scribe) -> String {
    let people = &scribe.session().people;
    let count = |is_counted: fn(&Attendance) -> bool| {
        people
            .iter()
            .filter(|person| is_counted(&person.attendance))
            .count()
    };
    let left = count(|attendance| matches!(attendance, Attendance::Present { left: Some(_), .. }));
    let walk_ins = scribe.document.walk_ins();
    let n_walk_ins = people
        .iter()
        .filter(|person| person.attendance.came() && walk_ins.contains(&person.id))
        .count();
    scribe.tell(
        "reading-people-counts",
        &[
            ("registered", people.len().saturating_sub(n_walk_ins).into()),
            ("walkins", n_walk_ins.into()),
            ("came", count(Attendance::came).into()),
            ("left", left.into()),
            (
                "absent",
                count(|attendance| *attendance == Attendance::Absent).into(),
            ),
        ],
    )
}

/// "Verdorto Nadia · L'Orto di Mezzo · 08:52".
fn line(person: &Person, scribe: &Scribe) -> String {
    let session = scribe.session();
    let name = format!("{} {}", person.last, person.first);
    let body = person.body.as_ref().and_then(|id| session.body(id));
    let whence = body.map_or_else(
        || scribe.labels().belonging(person.belonging),
        |body| body.name.clone(),
    );
    let words = scribe.desk.words;
    let when = match &person.attendance {
        Attendance::Expected => scribe.desk.say("reading-expected"),
        Attendance::Absent => scribe.desk.say("welcome-absent-label"),
        Attendance::Present {
            arrived, left: None, ..
        } => words.time(arrived.time()),
        Attendance::Present {
            arrived,
            left: Some(left),
            ..
        } => scribe.tell(
            "welcome-gone",
            &[
                ("arrived", words.time(arrived.time()).into()),
                ("left", words.time(left.time()).into()),
            ],
        ),
    };
    [name.trim(), whence.as_str(), when.as_str()].join(" · ")
}
