//! The sample sessions are the worked laboratories told in commands, and nothing of them is lost.
//!
//! After a change of the saved shape, write them again with `CERCHIO_WRITE_SAMPLES=1 cargo test --test samples`, and read
//! the difference before keeping it.

#[cfg(test)]
#[path = "support/mod.rs"]
mod support;

#[cfg(test)]
#[path = "samples/counts/mod.rs"]
mod counts;
#[cfg(test)]
#[path = "samples/values/mod.rs"]
mod values;
#[cfg(test)]
#[path = "samples/whole.rs"]
mod whole;
#[cfg(test)]
#[path = "samples/words.rs"]
mod words;
