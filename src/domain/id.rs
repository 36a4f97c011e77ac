//! Ids: short, readable, printed on paper, never reused.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Command, Session};
pub use crate::format::prefix;

/// The name of one record inside a session: capital letters and a number of at least two digits, `T04`.
///
/// Unique over all records of the session, whatever their kind, so that a reference needs no kind beside it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Id(pub String);

impl Id {
    pub fn new(prefix: &str, number: u32) -> Self {
        Self(format!("{prefix}{number:02}"))
    }

    /// Splits into letters and number; `None` for an id that a person wrote in another form.
    pub fn parts(&self) -> Option<(&str, u32)> {
        let digits = self.0.find(|letter: char| letter.is_ascii_digit())?;
        let (prefix, number) = self.0.split_at(digits);
        number.parse().ok().map(|number| (prefix, number))
    }

    /// The same as `==`, told by the last letter before the others: where thousands are looked through, as when the steps of a
    /// long journal are done again, nearly all of them differ there.
    pub fn is(&self, other: &Self) -> bool {
        let (one, two) = (self.0.as_bytes(), other.0.as_bytes());
        one.len() == two.len() && one.last() == two.last() && one == two
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// The last number given out for each prefix. Grows only: undo does not give a number back.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Counters(pub BTreeMap<String, u32>);

impl Counters {
    /// The counters that know the ids of `session` and no others.
    pub fn of(session: &Session) -> Self {
        let mut counters = Self::default();
        counters.take_those_of(session);
        counters
    }

    /// Returns the id that would come next for `prefix`, without taking it.
    pub fn next(&self, prefix: &str) -> Id {
        Id::new(prefix, self.0.get(prefix).copied().unwrap_or(0).saturating_add(1))
    }

    /// Remembers that `id` is taken.
    pub fn take(&mut self, id: &Id) {
        let Some((prefix, number)) = id.parts() else {
            return;
        };
        match self.0.get_mut(prefix) {
            Some(last) => *last = (*last).max(number),
            None => drop(self.0.insert(prefix.to_owned(), number)),
        }
    }

    /// Remembers the ids that a command brings.
    pub fn take_all(&mut self, command: &Command) {
        for id in command.ids() {
            self.take(id);
        }
    }

    /// Remembers the ids of all records of a session.
    pub fn take_those_of(&mut self, session: &Session) {
        for (_, id) in session.records() {
            self.take(id);
        }
    }

    /// True when `id` was never given out.
    pub fn is_fresh(&self, id: &Id) -> bool {
        match id.parts() {
            Some((prefix, number)) => self.0.get(prefix).is_none_or(|last| number > *last),
            None => false,
        }
    }
}
