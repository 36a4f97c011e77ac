//! The entries that a number counted.

use compact_str::CompactString;

/// The id of something counted; short, so that it lies in its list itself.
pub type EntryId = CompactString;

/// Ids in their order, each once. The number is the size of the list, and has no other origin.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Members(Vec<EntryId>);

impl Members {
    pub fn n(&self) -> usize {
        self.0.len()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn ids(&self) -> &[EntryId] {
        &self.0
    }

    pub fn contains(&self, id: &str) -> bool {
        self.0.binary_search_by(|known| known.as_str().cmp(id)).is_ok()
    }
}

impl<S: Into<EntryId>> FromIterator<S> for Members {
    fn from_iter<I: IntoIterator<Item = S>>(ids: I) -> Self {
        let mut ids: Vec<EntryId> = ids.into_iter().map(Into::into).collect();
        // The sheets of an edition are in this order already.
        if !ids.is_sorted_by(|one, next| one < next) {
            ids.sort_unstable();
            ids.dedup();
        }
        Self(ids)
    }
}
