//! Finding the editions in a file: one alone, a list of them, several years under one heading.

use serde_json::{Map, Value};

use super::cell::year_of;

/// Part of a file that holds rows, with what it inherits from what it is in.
pub struct Block<'a> {
    /// What a place in it begins with; empty at the top.
    pub place: String,
    pub year: Option<i32>,
    pub rows: &'a Map<String, Value>,
    /// Lists of organisations that hold for it, its own too, each with its place.
    pub organisations: Vec<(String, &'a Vec<Value>)>,
}

/// The keys of rows.
pub const LISTS: [&str; 4] = ["odt", "progetti", "tavoli", "gruppi"];

/// The keys under which a file may hold several editions.
const HOLDERS: [&str; 6] = [
    "edizioni",
    "registri",
    "anni",
    "annualita",
    "rilevazioni",
    "registro",
];

/// All blocks of a file, in its order.
pub fn blocks(value: &Value) -> Vec<Block<'_>> {
    let mut found = Vec::new();
    gather(value, "", None, &[], &mut found);
    found
}

fn gather<'a>(
    value: &'a Value,
    place: &str,
    year: Option<i32>,
    known: &[(String, &'a Vec<Value>)],
    found: &mut Vec<Block<'a>>,
) {
    match value {
        Value::Array(items) => {
            for (idx, item) in items.iter().enumerate().filter(|(_, item)| item.is_object()) {
                gather(item, &format!("{place}[{}]", idx + 1), year, known, found);
            }
        }
        Value::Object(object) => gather_object(object, place, year, known, found),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn gather_object<'a>(
    object: &'a Map<String, Value>,
    place: &str,
    year: Option<i32>,
    known: &[(String, &'a Vec<Value>)],
    found: &mut Vec<Block<'a>>,
) {
    let year = object.get("anno").and_then(year_of).or(year);
    let mut organisations = known.to_vec();
    let inner = if place.is_empty() {
        String::new()
    } else {
        format!("{place}.")
    };
    if let Some(Value::Array(list)) = object.get("odt") {
        organisations.push((format!("{inner}odt"), list));
    }
    if LISTS.iter().any(|list| object.contains_key(*list)) {
        found.push(Block {
            place: inner.clone(),
            year,
            rows: object,
            organisations: organisations.clone(),
        });
    }
    for (key, value) in object {
        let as_year = year_of(&Value::String(key.clone()));
        if as_year.is_some() || HOLDERS.contains(&key.as_str()) {
            gather(
                value,
                &format!("{inner}{key}"),
                as_year.or(year),
                &organisations,
                found,
            );
        }
    }
}
