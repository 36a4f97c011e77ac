//! What a person says of the rows of a list. It stays said while the columns are said anew and the rows judged again.

use std::collections::BTreeMap;

use super::{Judged, Standing};

/// Of a body for all who come from it; of a row, by its line in the file, where it names no body.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Said {
    of_bodies: BTreeMap<String, Standing>,
    of_lines: BTreeMap<u64, Standing>,
}

impl Said {
    pub fn say(&mut self, row: &Judged, standing: Standing) {
        if row.body.is_empty() {
            self.of_lines.insert(row.line, standing);
        } else {
            self.of_bodies.insert(row.body.clone(), standing);
        }
    }

    pub fn of(&self, row: &Judged) -> Option<Standing> {
        if row.body.is_empty() {
            self.of_lines.get(&row.line).copied()
        } else {
            self.of_bodies.get(&row.body).copied()
        }
    }
}
