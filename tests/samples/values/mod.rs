//! Some values, read in the examples by eye and looked for in the samples.

mod future_lab;
mod open_space;
mod world_cafe;

use cerchio::domain::{Document, Id, Person, Project, Proposal};
use chrono::{NaiveDate, NaiveDateTime};

pub fn id(text: &str) -> Id {
    Id::from(text)
}

pub fn ids(text: &str) -> Vec<Id> {
    text.split_whitespace().map(Id::from).collect()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn at(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

pub fn person<'a>(document: &'a Document, name: &str) -> &'a Person {
    document.session.person(&id(name)).unwrap()
}

pub fn sheet<'a>(document: &'a Document, name: &str) -> &'a Proposal {
    document.session.proposal(&id(name)).unwrap()
}

pub fn project<'a>(document: &'a Document, name: &str) -> &'a Project {
    let projects = &document.session.outcomes.projects;
    projects.iter().find(|project| project.id == id(name)).unwrap()
}

pub fn body_name<'a>(document: &'a Document, body: Option<&Id>) -> &'a str {
    let body = document.session.body(body.unwrap()).unwrap();
    &body.name
}
