//! What fields hold, and what a form holds by field id.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    Text(String),
    Chosen(Vec<String>),
    Flag(bool),
}

/// What a form holds, by field id.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Values(pub BTreeMap<String, Value>);

impl Values {
    /// The text of a field, without spaces around and with each accent on its letter, whatever the keyboard made of it;
    /// empty when there is no such field.
    pub fn text(&self, id: &str) -> String {
        match self.0.get(id) {
            Some(Value::Text(text)) => text.trim().nfc().collect(),
            Some(Value::Chosen(values)) => values.first().cloned().unwrap_or_default(),
            Some(Value::Flag(_)) | None => String::new(),
        }
    }

    /// The lines of a field that are not empty.
    pub fn lines(&self, id: &str) -> Vec<String> {
        self.text(id)
            .lines()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    }

    /// The one value chosen.
    pub fn one(&self, id: &str) -> Option<String> {
        self.many(id).into_iter().next()
    }

    pub fn many(&self, id: &str) -> Vec<String> {
        match self.0.get(id) {
            Some(Value::Chosen(values)) => values.clone(),
            Some(Value::Text(_) | Value::Flag(_)) | None => Vec::new(),
        }
    }

    pub fn flag(&self, id: &str) -> bool {
        matches!(self.0.get(id), Some(Value::Flag(true)))
    }
}

/// What a field of yes or no holds at first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YesNo {
    Yes,
    No,
}

impl From<bool> for YesNo {
    fn from(is_so: bool) -> Self {
        if is_so { Self::Yes } else { Self::No }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accent_written_apart_is_read_on_its_letter() {
        let typed = Value::Text(" Niccolo\u{300} \n Desire\u{301}e".to_owned());
        let values = Values(BTreeMap::from([("name".to_owned(), typed)]));
        assert_eq!(values.lines("name"), ["Niccolò", "Desirée"]);
    }
}
