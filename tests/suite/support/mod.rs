//! What several tests share.

pub mod lab;
pub mod library;
pub mod samples;
pub mod stage;
