//! What several tests share.

pub mod lab;
pub mod legible;
pub mod library;
pub mod samples;
pub mod stage;
