//! Who people are, apart from what they did: the contents in one file, the identities in another.

use super::{Cell, File, Grid, Unmade, csv};
use crate::domain::{Document, Person};
use crate::text::Words;

const HEADS: [&str; 10] = [
    "id",
    "last",
    "first",
    "key",
    "body",
    "municipality",
    "accessibility",
    "consent_images",
    "consent_recontact",
    "consent_name",
];

/// The laboratory with a number for each person, and no name of theirs in any text.
///
/// Errors: it cannot be put together without the names.
pub fn contents(document: &Document, words: &Words) -> Result<Document, Unmade> {
    let called = |id: &crate::domain::Id| words.tell("export-apart-person", &[("id", id.to_string().into())]);
    let somebody = words.say("book-somebody");
    let severed = document.severed(called, &somebody, "x");
    severed.map_err(|_| Unmade(words.say("export-apart-not-made")))
}

/// Whose number is whose: to be kept elsewhere.
pub fn identities(document: &Document, words: &Words) -> Result<File, Unmade> {
    let mut grid = Grid::new("identities", &HEADS, words);
    let people = document.session.people.iter();
    grid.rows = people.map(|person| row(person, document, words)).collect();
    csv::file(&grid, words)
}

fn row(person: &Person, document: &Document, words: &Words) -> Vec<Cell> {
    let body = person.body.as_ref().and_then(|id| document.session.body(id));
    let agreed = |is_given: bool| Cell::text(words.say(if is_given { "yes" } else { "no" }));
    let consents = &person.consents;
    vec![
        Cell::text(person.id.to_string()),
        Cell::text(person.last.as_str()),
        Cell::text(person.first.as_str()),
        Cell::text(person.key.as_str()),
        Cell::text(body.map_or("", |body| body.name.as_str())),
        Cell::text(person.municipality.as_str()),
        Cell::text(person.care.accessibility.as_str()),
        agreed(consents.images),
        agreed(consents.recontact),
        agreed(consents.name_in_report),
    ]
}
