//! Work on many files, shared among all the hands the machine has.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread;

/// Fewer than this are sooner done by one.
const WORTH_SHARING: usize = 16;

/// Does `work` on shares of `items`; what comes of it is in their order.
pub fn with_all_hands<T: Sync, R: Send>(items: &[T], work: impl Fn(&[T]) -> Vec<R> + Sync) -> Vec<R> {
    if items.len() < WORTH_SHARING {
        return work(items);
    }
    let n_hands = thread::available_parallelism().map_or(1, NonZero::get);
    let share = items.len().div_ceil(n_hands).max(1);
    thread::scope(|scope| {
        let work = &work;
        let hands: Vec<_> = items
            .chunks(share)
            .map(|share| scope.spawn(move || work(share)))
            .collect();
        hands
            .into_iter()
            // A hand that stumbled is the stumble of the whole work.
            .flat_map(|hand| hand.join().unwrap_or_else(|panic| resume_unwind(panic)))
            .collect()
    })
}
