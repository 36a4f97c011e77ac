//! cerchio

pub mod domain;
pub mod format;
pub mod text;
