//! The tables of a laboratory, each with one thing a row.

mod decisions;
mod people;
mod projects;
mod reports;
mod sheets;

use super::Grid;
use super::naming::{Names, Naming};
use crate::domain::Document;
use crate::text::Words;

/// All tables that have a row: participants, proposals, reports, votes, plans, projects.
pub fn tables(document: &Document, naming: Naming, words: &Words) -> Vec<Grid> {
    let names = Names::new(document, naming, words);
    let mut grids = vec![
        people::participants(&names),
        sheets::proposals(&names),
        reports::reports(&names),
        decisions::votes(&names),
        decisions::plans(&names),
        projects::projects(&names),
    ];
    grids.retain(|grid| !grid.rows.is_empty());
    grids
}
