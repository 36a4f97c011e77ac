//! cerchio

pub mod app;
pub mod domain;
pub mod fold;
pub mod format;
pub mod look;
pub mod planner;
pub mod registry;
pub mod screen;
pub mod store;
pub mod text;
pub mod widget;
