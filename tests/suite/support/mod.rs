//! What several tests share.

pub mod cafe;
pub mod drawing;
pub mod few;
pub mod follower;
pub mod lab;
pub mod legible;
pub mod library;
pub mod said;
pub mod samples;
pub mod stage;
