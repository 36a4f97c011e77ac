use crate::domain::{Attendance, Body, Consents, Counters, Document, Person};
use crate::registry::fixture::{document, noon, person, project};
use crate::registry::{Enlisted, Known, People};

fn body(id: &str, name: &str) -> Body {
    Body {
        id: id.into(),
        name: name.to_owned(),
        kind: "aps".to_owned(),
        ets: true,
        runts: String::new(),
        municipality: String::new(),
    }
}

fn here() -> Attendance {
    Attendance::since(noon())
}

/// Nadia came to the old one and is expected at the new one, where she has a body.
fn documents() -> [Document; 2] {
    let old = document("old", "2024-05-01", |session| {
        session.people = vec![
            Person {
                attendance: here(),
                ..person("P07", "X1", "Nadia")
            },
            person("P08", "X2", "Adan"),
        ];
    });
    let new = document("new", "2025-05-01", |session| {
        session.bodies = vec![body("E01", "Caffè Sociale")];
        let mut nadia = person("P01", "X1", "Nadia");
        nadia.body = Some("E01".into());
        nadia.consents = Consents {
            notice: true,
            images: true,
            recontact: true,
            ..Consents::default()
        };
        session.people = vec![nadia];
        let mut sheet = project("PR01", "Orto", &[]);
        sheet.partnership.contact = Some("P01".into());
        sheet.partnership.promoter = Some("E01".into());
        session.outcomes.projects = vec![sheet];
    });
    [old, new]
}

fn people() -> People {
    let [old, new] = &documents();
    People::of(&[new, old])
}

#[test]
fn a_person_met_twice_is_one_with_the_latest_data() {
    let people = people();
    assert_eq!(people.known.len(), 2);
    let nadia = people.by_key("X1").unwrap();
    assert_eq!(nadia.person.id, "P01".into());
    assert_eq!(nadia.body.as_ref().unwrap().name, "Caffè Sociale");
    let sessions: Vec<&str> = nadia.visits.iter().map(|visit| visit.session.as_str()).collect();
    assert_eq!(sessions, ["new", "old"]);
    assert_eq!(nadia.last_seen().unwrap().session, "old");
    assert_eq!(nadia.visits[0].projects, ["PR01".into()]);
}

#[test]
fn who_never_came_was_not_seen() {
    assert_eq!(people().by_key("X2").unwrap().last_seen(), None);
}

#[test]
fn a_body_is_known_by_its_name_with_the_projects_it_carries() {
    let people = people();
    let known = people.body_named("caffe sociale").unwrap();
    assert_eq!(known.visits[0].projects, ["PR01".into()]);
    assert!(!known.visits[0].came);
}

#[test]
fn two_letters_complete_a_name_and_beginnings_come_first() {
    let people = people();
    let names: Vec<String> = people
        .complete("ad")
        .iter()
        .map(|known| known.person.first.clone())
        .collect();
    assert_eq!(names, ["Adan", "Nadia"]);
}

#[test]
fn people_without_a_key_are_not_taken_for_one_another() {
    let lab = document("a", "2025-05-01", |session| {
        session.people = vec![person("P01", "", "Anna"), person("P02", "", "Bruno")];
    });
    assert_eq!(People::of(&[&lab]).known.len(), 2);
}

#[test]
fn a_copied_person_is_expected_with_new_ids_and_asked_again_what_held_for_one_day() {
    let people = people();
    let counters = Counters([("P".to_owned(), 4)].into());
    let session = document("next", "2026-05-01", |_| ()).session;
    let enlisted = Enlisted::copy(&[people.by_key("X1").unwrap()], &session, &counters);
    let nadia = &enlisted.people[0];
    assert_eq!(
        (nadia.id.as_str(), nadia.body.as_ref()),
        ("P05", Some(&"E01".into()))
    );
    assert_eq!(enlisted.bodies[0].name, "Caffè Sociale");
    assert_eq!(nadia.attendance, Attendance::Expected);
    assert_eq!(
        nadia.consents,
        Consents {
            recontact: true,
            ..Consents::default()
        }
    );
}

#[test]
fn who_is_already_there_is_not_copied_and_a_known_body_is_used_again() {
    let people = people();
    let session = document("next", "2026-05-01", |session| {
        session.bodies = vec![body("E09", "CAFFÈ SOCIALE")];
        session.people = vec![person("P01", "X2", "Adan")];
    })
    .session;
    let chosen: Vec<&Known> = people.known.iter().collect();
    let enlisted = Enlisted::copy(&chosen, &session, &Counters::default());
    assert_eq!(enlisted.people.len(), 1);
    assert_eq!(enlisted.people[0].body, Some("E09".into()));
    assert!(enlisted.bodies.is_empty());
}
