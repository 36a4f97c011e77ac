//! cerchio

pub mod app;
pub mod domain;
pub mod format;
pub mod look;
pub mod screen;
pub mod store;
pub mod text;
pub mod widget;
