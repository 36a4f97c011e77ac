//! A log: records that are written one after the other, corrected, and taken out; an id is never given twice.

use serde::{Deserialize, Serialize};

/// Something that is written in a log.
pub trait Logged {
    /// What its ids begin with.
    const PREFIX: &'static str;

    fn id(&self) -> &str;
}

/// Records in the order in which they were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Log<T> {
    /// The highest number ever given.
    #[serde(default)]
    given: u32,
    #[serde(default = "Vec::new")]
    entries: Vec<T>,
}

impl<T> Default for Log<T> {
    fn default() -> Self {
        Self {
            given: 0,
            entries: Vec::new(),
        }
    }
}

impl<T> Log<T> {
    pub fn is_empty(&self) -> bool {
        self.given == 0 && self.entries.is_empty()
    }

    pub fn all(&self) -> &[T] {
        &self.entries
    }
}

impl<T: Logged> Log<T> {
    pub fn get(&self, id: &str) -> Option<&T> {
        self.entries.iter().find(|entry| entry.id() == id)
    }

    pub fn next_id(&self) -> String {
        format!("{}{:03}", T::PREFIX, self.last_number().saturating_add(1))
    }

    fn last_number(&self) -> u32 {
        let numbers = self.entries.iter().filter_map(|entry| number::<T>(entry.id()));
        numbers.max().unwrap_or(0).max(self.given)
    }

    /// Puts an entry in its place, or last.
    pub(super) fn put(&mut self, entry: T) {
        self.given = self.last_number().max(number::<T>(entry.id()).unwrap_or(0));
        match self.entries.iter_mut().find(|known| known.id() == entry.id()) {
            Some(known) => *known = entry,
            None => self.entries.push(entry),
        }
    }

    pub(super) fn strike(&mut self, id: &str) {
        self.given = self.last_number();
        self.entries.retain(|entry| entry.id() != id);
    }
}

fn number<T: Logged>(id: &str) -> Option<u32> {
    id.strip_prefix(T::PREFIX)?.parse().ok()
}
