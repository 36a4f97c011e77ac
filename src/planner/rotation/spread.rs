//! Units put into boxes: how few must share one.

/// Pairs among so many.
pub(super) fn pairs_of(units: u64) -> u64 {
    units * units.saturating_sub(1) / 2
}

/// The fewest pairs in one box when `units` are put into `boxes`: as even as can be.
pub(super) fn even(units: u64, boxes: u64) -> u64 {
    if boxes == 0 {
        return if units == 0 { 0 } else { u64::MAX / 4 };
    }
    let (each, over) = (units / boxes, units % boxes);
    over * pairs_of(each + 1) + (boxes - over) * pairs_of(each)
}
