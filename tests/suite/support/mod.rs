//! What several tests share.

pub mod lab;
pub mod samples;
pub mod stage;
