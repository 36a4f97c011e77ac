//! The tests that play the whole program, in one binary.

mod home;
mod support;
