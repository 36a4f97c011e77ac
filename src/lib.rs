//! cerchio

pub mod domain;
pub mod format;
