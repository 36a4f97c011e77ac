//! What was found in the archive: laboratories, each with its lines under it. A common word is found in thousands of
//! lines; only the rows in sight are made.

use std::sync::Arc;

use crate::registry::{Archive, Line, Search, Volume};

/// All rows, laboratory by laboratory.
#[derive(Debug, Default)]
pub struct Hits {
    labs: Vec<Lab>,
    n_rows: usize,
}

/// A laboratory and the places of its lines.
#[derive(Debug)]
struct Lab {
    volume: Arc<Volume>,
    lines: Vec<usize>,
    /// The row it is in; its lines follow.
    row: usize,
}

/// One row.
#[derive(Debug)]
pub enum Hit {
    /// A laboratory, and how many of its lines were found.
    Lab { volume: Arc<Volume>, n_lines: usize },
    /// The place of a line of the laboratory above.
    Line { volume: Arc<Volume>, place: usize },
}

impl Hits {
    pub fn of(archive: &Archive, search: &Search) -> Self {
        let mut hits = Self::default();
        for found in archive.search(search) {
            let row = hits.n_rows;
            hits.n_rows += 1 + found.lines.len();
            hits.labs.push(Lab {
                volume: found.volume.clone(),
                lines: found.lines,
                row,
            });
        }
        hits
    }

    pub fn n_rows(&self) -> usize {
        self.n_rows
    }

    pub fn n_labs(&self) -> usize {
        self.labs.len()
    }

    pub fn hit(&self, row: usize) -> Option<Hit> {
        let n_until = self.labs.partition_point(|lab| lab.row <= row);
        let lab = self.labs.get(n_until.checked_sub(1)?)?;
        let volume = lab.volume.clone();
        match (row - lab.row).checked_sub(1) {
            None => Some(Hit::Lab {
                volume,
                n_lines: lab.lines.len(),
            }),
            Some(line) => lab.lines.get(line).map(|place| Hit::Line {
                volume,
                place: *place,
            }),
        }
    }
}

impl Hit {
    pub fn volume(&self) -> &Volume {
        match self {
            Self::Lab { volume, .. } | Self::Line { volume, .. } => volume,
        }
    }

    pub fn line(&self) -> Option<&Line> {
        match self {
            Self::Lab { .. } => None,
            Self::Line { volume, place } => volume.line(*place),
        }
    }
}
