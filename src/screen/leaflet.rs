//! A paper that is ready to be set and written.

use crate::paper::Paper;

/// A paper, the folder among the papers it goes to, and the name of its files.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaflet {
    pub folder: String,
    pub name: String,
    pub paper: Paper,
}
