//! The loans of a living library and the schedule engine: readers, books and turns.
//!
//! `Order` is what the engine is asked for: each booking is a topic, each book a space, each turn a slot, and who reads
//! convenes. `Draft` is what it has found, and `Drafted::readings` says it in people and hours.

mod order;
mod readings;

pub use order::{Asking, Cast, Manner, NoOrder, Order};
pub use readings::{Drafted, Reading};

/// The search for the loans in every way.
pub type Work = super::laying::Work<Manner>;
/// The loans for each way of an order.
pub type Draft = super::laying::Draft<Manner>;
