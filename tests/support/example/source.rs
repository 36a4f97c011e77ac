//! A node of an example file, read by its Italian keys. A missing key is a broken example: the test stops there and names it.

use std::fmt::Debug;
use std::str::FromStr;

use chrono::{NaiveDate, NaiveTime};
use serde_json::Value;

/// A node of the file.
#[derive(Clone, Copy)]
pub struct Source<'a>(pub &'a Value);

impl<'a> Source<'a> {
    /// Returns what is under `key`, or nothing where it is missing or null.
    pub fn maybe(self, key: &str) -> Option<Source<'a>> {
        self.0.get(key).filter(|value| !value.is_null()).map(Source)
    }

    pub fn child(self, key: &str) -> Source<'a> {
        self.maybe(key)
            .unwrap_or_else(|| panic!("the example has no {key} in {}", self.0))
    }

    /// Returns the entries under `key`; none where it is missing.
    pub fn list(self, key: &str) -> Vec<Source<'a>> {
        self.maybe(key)
            .map(|list| list.entries().collect())
            .unwrap_or_default()
    }

    pub fn text(self, key: &str) -> String {
        self.child(key).words().to_owned()
    }

    /// Returns the text under `key`; empty where it is missing.
    pub fn text_or_empty(self, key: &str) -> String {
        self.maybe(key).map(Source::words).unwrap_or_default().to_owned()
    }

    pub fn texts(self, key: &str) -> Vec<String> {
        self.list(key)
            .into_iter()
            .map(|entry| entry.words().to_owned())
            .collect()
    }

    pub fn number<N: TryFrom<u64>>(self, key: &str) -> N {
        self.child(key)
            .0
            .as_u64()
            .and_then(|number| N::try_from(number).ok())
            .unwrap_or_else(|| panic!("{key} is not a number in {}", self.0))
    }

    pub fn flag(self, key: &str) -> bool {
        self.child(key)
            .0
            .as_bool()
            .unwrap_or_else(|| panic!("{key} is not true or false in {}", self.0))
    }

    pub fn date(self, key: &str) -> NaiveDate {
        parse(&self.text(key))
    }

    pub fn time(self, key: &str) -> NaiveTime {
        hour(&self.text(key))
    }

    /// Returns the node itself as text.
    pub fn words(self) -> &'a str {
        self.0
            .as_str()
            .unwrap_or_else(|| panic!("not a text: {}", self.0))
    }

    fn entries(self) -> impl Iterator<Item = Source<'a>> {
        self.0
            .as_array()
            .unwrap_or_else(|| panic!("not a list: {}", self.0))
            .iter()
            .map(Source)
    }
}

/// Reads `"09:46"`.
pub fn hour(text: &str) -> NaiveTime {
    NaiveTime::parse_from_str(text, "%H:%M").unwrap_or_else(|_| panic!("not an hour: {text}"))
}

fn parse<T: FromStr>(text: &str) -> T
where
    T::Err: Debug,
{
    text.parse()
        .unwrap_or_else(|error| panic!("cannot read {text}: {error:?}"))
}
