//! The name of what has a clock of its own.

use super::Labels;
use crate::domain::{Id, Session};

impl Labels<'_> {
    /// "Tavolo 3"; of a group or a sheet, its number and title.
    pub fn apart(&self, session: &Session, id: &Id) -> String {
        let mut tables = session.room.tables.iter();
        match tables.find(|table| &table.id == id) {
            Some(table) => self
                .words
                .tell("table-name", &[("number", table.number().into())]),
            None => self.thing(session, id),
        }
    }
}
