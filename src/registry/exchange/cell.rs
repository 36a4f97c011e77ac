//! Reading one object of the file, key by key; every fault is kept with its place.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde_json::{Map, Value};

use super::{Fault, Wrong};
use crate::domain::Operators;
use crate::fold::fold;

/// An object being read. A key that is missing and a null say the same: not collected.
pub struct Reader<'a> {
    object: &'a Map<String, Value>,
    place: String,
    asked: BTreeSet<&'static str>,
    pub faults: Vec<Fault>,
}

impl<'a> Reader<'a> {
    pub fn new(object: &'a Map<String, Value>, place: &str) -> Self {
        Self {
            object,
            place: place.to_owned(),
            asked: BTreeSet::new(),
            faults: Vec::new(),
        }
    }

    /// The keys that nothing asked for.
    pub fn unknown(&self) -> impl Iterator<Item = &'a String> {
        self.object
            .keys()
            .filter(|key| !self.asked.contains(key.as_str()))
    }

    pub fn blame(&mut self, key: &str, wrong: Wrong) {
        let place = if key.is_empty() {
            self.place.clone()
        } else {
            format!("{}.{key}", self.place)
        };
        self.faults.push(Fault { place, wrong });
    }

    /// The value of a key; none where it is null.
    pub fn value(&mut self, key: &'static str) -> Option<&'a Value> {
        self.asked.insert(key);
        self.object.get(key).filter(|value| !value.is_null())
    }

    /// The first of several names of one thing that has a value.
    fn first(&mut self, keys: &[&'static str]) -> Option<(&'static str, &'a Value)> {
        let mut found = None;
        for key in keys {
            let value = self.value(key);
            found = found.or(value.map(|value| (*key, value)));
        }
        found
    }

    /// A text; a number is one too. Empty texts and "non rilevato" are none.
    pub fn text(&mut self, keys: &[&'static str]) -> Option<String> {
        let (key, value) = self.first(keys)?;
        match value {
            Value::String(text) => said(text),
            Value::Number(number) => Some(number.to_string()),
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                self.blame(key, Wrong::NotText);
                None
            }
        }
    }

    pub fn number(&mut self, keys: &[&'static str]) -> Option<u32> {
        let (key, value) = self.first(keys)?;
        match value {
            Value::String(text) if said(text).is_none() => None,
            value => {
                let number = whole(value);
                if number.is_none() {
                    self.blame(key, Wrong::NotNumber);
                }
                number
            }
        }
    }

    pub fn flag(&mut self, keys: &[&'static str]) -> Option<bool> {
        let (key, value) = self.first(keys)?;
        let flag = value.as_bool();
        if flag.is_none() {
            self.blame(key, Wrong::NotFlag);
        }
        flag
    }

    /// A year, also written as a text.
    pub fn year(&mut self, key: &'static str) -> Option<i32> {
        let value = self.value(key)?;
        let year = year_of(value);
        if year.is_none() {
            self.blame(key, Wrong::NotNumber);
        }
        year
    }

    pub fn date(&mut self, key: &'static str) -> Option<NaiveDate> {
        let text = self.text(&[key])?;
        let date = text.parse().ok();
        if date.is_none() {
            self.blame(key, Wrong::NotDate);
        }
        date
    }

    /// Texts, each once; one text alone is a list of one.
    pub fn texts(&mut self, keys: &[&'static str]) -> Vec<String> {
        let Some((key, items)) = self.items(keys) else {
            return Vec::new();
        };
        let mut texts: Vec<String> = Vec::new();
        for item in items {
            match item {
                Value::Null => {}
                Value::String(text) => texts.extend(said(text)),
                Value::Number(number) => texts.push(number.to_string()),
                Value::Bool(_) | Value::Array(_) | Value::Object(_) => self.blame(key, Wrong::NotText),
            }
        }
        each_once(texts)
    }

    /// The items of a list; a value that is no list is a list of one.
    pub fn items(&mut self, keys: &[&'static str]) -> Option<(&'static str, Vec<&'a Value>)> {
        let (key, value) = self.first(keys)?;
        let items = match value {
            Value::Array(items) => items.iter().collect(),
            value => vec![value],
        };
        Some((key, items))
    }

    pub fn object(&mut self, key: &'static str) -> Option<&'a Map<String, Value>> {
        let value = self.value(key)?;
        let object = value.as_object();
        if object.is_none() {
            self.blame(key, Wrong::NotObject);
        }
        object
    }

    pub fn operators(&mut self) -> Operators {
        let Some(object) = self.object("operatori") else {
            return Operators::default();
        };
        let mut reader = Reader::new(object, &format!("{}.operatori", self.place));
        let operators = Operators {
            sst: reader.number(&["sst"]),
            networks_office: reader.number(&["ufficio_reti"]),
            other_offices: reader.number(&["altri_uffici", "altri"]),
        };
        self.faults.extend(reader.faults);
        operators
    }

    /// The ids of organisations, written as texts or as objects with an `odt`.
    pub fn organisations(&mut self, keys: &[&'static str]) -> Vec<String> {
        let Some((key, items)) = self.items(keys) else {
            return Vec::new();
        };
        let mut ids = Vec::new();
        for item in items.into_iter().filter(|item| !item.is_null()) {
            match organisation_of(item) {
                Some(id) => ids.push(id),
                None => self.blame(key, Wrong::NoId),
            }
        }
        each_once(ids)
    }
}

/// The id of an organisation, alone or in an object.
pub fn organisation_of(value: &Value) -> Option<String> {
    let id = ["odt", "id", "organizzazione"]
        .into_iter()
        .find_map(|key| value.get(key))
        .unwrap_or(value);
    match id {
        Value::String(text) => said(text),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// A year, as a number or as a text.
pub fn year_of(value: &Value) -> Option<i32> {
    let year = match value {
        Value::String(text) => text.trim().parse().ok()?,
        value => i32::try_from(whole(value)?).ok()?,
    };
    (1900..=2200).contains(&year).then_some(year)
}

/// A whole number from 0 up; `12.0` is one.
pub fn whole(value: &Value) -> Option<u32> {
    let number = value.as_f64()?;
    let is_whole = number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(&number);
    is_whole.then_some(number as u32)
}

pub fn each_once(texts: Vec<String>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

fn said(text: &str) -> Option<String> {
    let text = text.trim();
    let is_silent = text.is_empty() || fold(text).replace(' ', "_") == "non_rilevato";
    (!is_silent).then(|| text.to_owned())
}
