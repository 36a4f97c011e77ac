//! What several tests share.

pub mod lab;
pub mod stage;
