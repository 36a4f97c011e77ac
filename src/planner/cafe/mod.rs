//! The café and the rotation engine: from a laboratory to its numbers, and from a plan back to chairs.
//!
//! `Call` says who is to be seated where; `Order` is what the engine is asked for, in several ways; `Work` betters all the
//! ways a few steps at a time; `Draft` is what it has found so far.

mod call;
mod draft;
mod home;
mod order;
mod relief;
mod sizes;
#[cfg(test)]
mod tests;
mod work;

pub use call::{Call, Heir, Spot};
pub use draft::{Draft, Drafted};
pub use order::{Manner, NoOrder, Order, Way};
pub(super) use order::{attributes, pairs_of_companions};
pub use relief::Relief;
pub(super) use relief::relieved;
pub(super) use sizes::{Evenness, sizes};
pub use work::Work;
