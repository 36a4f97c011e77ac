//! cerchio

pub mod domain;
pub mod format;
pub mod store;
pub mod text;
