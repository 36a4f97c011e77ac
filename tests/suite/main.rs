//! The tests that play the whole program, in one binary.
#![expect(clippy::expect_used, reason = "a test fails by panicking")]

mod cafe;
mod cards;
mod dots;
mod home;
mod registry;
mod support;
mod wall;
