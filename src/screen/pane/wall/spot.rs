//! Where one is on the wall: in a cell, or among the sheets that have none. How the arrows go from one to another.

use crossterm::event::KeyCode;

use crate::domain::{Cell, Proposal, Session, topic_in, topics_off_the_wall};
use crate::format::KindId;

/// A place on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    Cell {
        slot: usize,
        space: usize,
    },
    /// A sheet below the wall: first those without a cell, then those merged or withdrawn.
    Below(usize),
}

impl Default for Spot {
    fn default() -> Self {
        Self::Cell { slot: 0, space: 0 }
    }
}

/// Returns the sheets that are not in a cell: first those that stand, then those merged or withdrawn, which stay in
/// the book.
pub fn sheets_below<'a>(session: &'a Session, kind: &KindId) -> Vec<&'a Proposal> {
    let fallen = session.proposals.iter();
    let fallen = fallen.filter(|topic| &topic.kind == kind && !topic.is_standing());
    topics_off_the_wall(session, kind)
        .into_iter()
        .chain(fallen)
        .collect()
}

impl Spot {
    /// The spot with that number: the cells slot by slot, then what lies below.
    pub fn of_hit(hit: usize, session: &Session) -> Option<Self> {
        let n_spaces = session.room.spaces.len();
        let n_cells = session.room.slots.len() * n_spaces;
        if let Some(row) = hit.checked_sub(n_cells) {
            return Some(Self::Below(row));
        }
        let slot = hit.checked_div(n_spaces)?;
        let space = hit - slot * n_spaces;
        Some(Self::Cell { slot, space })
    }

    /// The cell here, where there is one.
    pub fn cell(self, session: &Session) -> Option<Cell> {
        match self {
            Self::Cell { slot, space } => Some(Cell {
                slot: session.room.slots.get(slot)?.id.clone(),
                space: session.room.spaces.get(space)?.id.clone(),
            }),
            Self::Below(_) => None,
        }
    }

    /// The sheet here.
    pub fn topic<'a>(self, session: &'a Session, kind: &KindId) -> Option<&'a Proposal> {
        match self {
            Self::Cell { .. } => topic_in(session, &self.cell(session)?),
            Self::Below(row) => sheets_below(session, kind).get(row).copied(),
        }
    }

    /// The spot an arrow leads to; `None` for another key.
    pub fn after(self, key: KeyCode, session: &Session, n_below: usize) -> Option<Self> {
        let last_slot = session.room.slots.len().saturating_sub(1);
        let last_space = session.room.spaces.len().saturating_sub(1);
        let last_row = n_below.saturating_sub(1);
        let spot = match (self, key) {
            (Self::Cell { slot, space }, KeyCode::Left) => Self::Cell {
                slot: slot.saturating_sub(1),
                space,
            },
            (Self::Cell { slot, space }, KeyCode::Right) => Self::Cell {
                slot: slot.saturating_add(1).min(last_slot),
                space,
            },
            (Self::Cell { slot, space }, KeyCode::Up) => Self::Cell {
                slot,
                space: space.saturating_sub(1),
            },
            (Self::Cell { space, .. }, KeyCode::Down) if space >= last_space && n_below > 0 => Self::Below(0),
            (Self::Cell { slot, space }, KeyCode::Down) => Self::Cell {
                slot,
                space: space.saturating_add(1).min(last_space),
            },
            (Self::Below(0), KeyCode::Up) => Self::Cell {
                slot: 0,
                space: last_space,
            },
            (Self::Below(row), KeyCode::Up) => Self::Below(row.saturating_sub(1)),
            (Self::Below(row), KeyCode::Down) => Self::Below(row.saturating_add(1).min(last_row)),
            (Self::Below(row), KeyCode::Left | KeyCode::Right) => Self::Below(row),
            (_, KeyCode::Home) => Self::default(),
            (_, KeyCode::End) if n_below > 0 => Self::Below(last_row),
            _ => return None,
        };
        Some(spot)
    }

    /// The spot itself while it is still there, else the nearest one.
    pub fn kept_within(self, session: &Session, n_below: usize) -> Self {
        match self {
            Self::Cell { slot, space } => Self::Cell {
                slot: slot.min(session.room.slots.len().saturating_sub(1)),
                space: space.min(session.room.spaces.len().saturating_sub(1)),
            },
            Self::Below(_) if n_below == 0 => Self::default(),
            Self::Below(row) => Self::Below(row.min(n_below.saturating_sub(1))),
        }
    }
}
