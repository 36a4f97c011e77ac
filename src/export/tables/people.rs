//! Who was registered and who came.

use super::super::few::merge_few;
use super::super::naming::{Names, Naming};
use super::super::{Cell, Grid};
use crate::domain::{Attendance, Person};

/// What may be handed on about everybody: nothing that names them, not even the body or the hour.
const OPEN: [&str; 6] = [
    "person",
    "belonging",
    "level",
    "age",
    "municipality",
    "attendance",
];
/// The columns of these that tell about a person; what is left out first where too few are alike stands last.
const TELLING: [usize; 5] = [5, 1, 2, 3, 4];
/// What stays in the office.
const INTERNAL: [&str; 8] = [
    "last",
    "first",
    "body",
    "arrived",
    "left",
    "consent_images",
    "consent_recontact",
    "consent_name",
];

pub fn participants(names: &Names) -> Grid {
    let heads: Vec<&str> = match names.naming {
        Naming::Pseudonyms => OPEN.to_vec(),
        Naming::Internal => [OPEN.as_slice(), INTERNAL.as_slice()].concat(),
    };
    let mut grid = Grid::new("participants", &heads, names.words);
    let mut people: Vec<&Person> = names.session().people.iter().collect();
    // In the order of the pseudonyms: that of the list would give the names away.
    people.sort_by_key(|person| names.number(&person.id));
    grid.rows = people.into_iter().map(|person| row(person, names)).collect();
    if names.naming == Naming::Pseudonyms {
        merge_few(&mut grid.rows, &TELLING);
    }
    grid
}

fn row(person: &Person, names: &Names) -> Vec<Cell> {
    let labels = names.labels();
    let age = person.age.map_or_else(String::new, |age| labels.age(age));
    let who = match names.naming {
        Naming::Pseudonyms => names.pseudonym(&person.id),
        Naming::Internal => person.id.to_string(),
    };
    let mut row = vec![
        Cell::text(who),
        Cell::text(labels.belonging(person.belonging)),
        Cell::text(labels.level(person.level)),
        Cell::text(age),
        Cell::text(person.municipality.as_str()),
        Cell::text(attendance(person, names)),
    ];
    if names.naming == Naming::Internal {
        row.extend(internal(person, names));
    }
    row
}

fn internal(person: &Person, names: &Names) -> Vec<Cell> {
    let body = person.body.as_ref().and_then(|id| names.session().body(id));
    let (arrived, left) = match &person.attendance {
        Attendance::Present { arrived, left, .. } => (Some(*arrived), *left),
        Attendance::Expected | Attendance::Absent => (None, None),
    };
    let consents = &person.consents;
    let agreed = |is_given: &bool| Cell::text(names.words.say(if *is_given { "yes" } else { "no" }));
    vec![
        Cell::text(person.last.as_str()),
        Cell::text(person.first.as_str()),
        Cell::text(body.map_or("", |body| body.name.as_str())),
        Cell::moment(arrived),
        Cell::moment(left),
        agreed(&consents.images),
        agreed(&consents.recontact),
        agreed(&consents.name_in_report),
    ]
}

fn attendance(person: &Person, names: &Names) -> String {
    names.words.say(match person.attendance {
        Attendance::Expected => "kit-expected",
        Attendance::Present { .. } => "kit-came",
        Attendance::Absent => "kit-absent",
    })
}
