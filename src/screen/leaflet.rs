//! What is ready to be written among the papers of a path or of a laboratory.

use crate::export::File;
use crate::paper::Paper;

/// Something ready, and the folder among the papers it goes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Leaflet {
    pub folder: String,
    pub contents: Contents,
}

/// What is in it.
#[derive(Debug, Clone, PartialEq)]
pub enum Contents {
    /// To be set in every format, under that name.
    Paper { name: String, paper: Box<Paper> },
    /// Set already; what it is, in words.
    File { what: String, file: File },
}
