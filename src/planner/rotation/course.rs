//! The course of the search: heated and cooled again and again, each time for longer.

use super::search::Moves;

/// Moves of the first heating. A plan for a café is good after it.
const FIRST: u64 = 16_384;
/// Each two heatings last so many times as long as the two before: long ones find what short ones cannot.
const GROWTH: u64 = 4;

/// A heating no longer than this ends so cold that nothing is left to chance: it has no time to find out.
const SHORT: u64 = FIRST * GROWTH;

/// Moves between two temperatures.
const STRETCH: u64 = 256;

/// Where the search stands. It depends on nothing but the moves made, so that more moves never make a worse plan.
#[derive(Debug, Clone)]
pub(super) struct Course {
    heating: Heating,
    length: u64,
    done: u64,
    /// The least thing that costs, in 256ths of a repeat.
    grain: u64,
}

/// From where a plan is heated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Heating {
    /// A design: only who gets which place.
    Design,
    /// Lightly, from the best plan.
    Best,
    /// Strongly, from wherever it is.
    Anew,
}

/// Moves to make at one temperature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    pub(super) moves: Moves,
    pub(super) n_moves: u64,
    /// In 256ths of a repeat.
    pub(super) degrees: i64,
    /// The best plan is to be taken up again first.
    pub(super) is_from_best: bool,
}

impl Course {
    pub(super) fn new(grain: u64) -> Self {
        Self {
            heating: Heating::Best,
            length: FIRST,
            done: 0,
            grain,
        }
    }

    /// The course when the plan starts from a design.
    pub(super) fn of_design(grain: u64) -> Self {
        Self {
            heating: Heating::Design,
            ..Self::new(grain)
        }
    }

    /// The next stretch, no longer than `n_moves`.
    pub(super) fn next(&mut self, n_moves: u64) -> Stretch {
        if self.done >= self.length {
            self.done = 0;
            (self.heating, self.length) = match self.heating {
                Heating::Design => (Heating::Best, self.length),
                Heating::Best => (Heating::Anew, self.length),
                Heating::Anew => (Heating::Best, self.length.saturating_mul(GROWTH)),
            };
        }
        let stretch = Stretch {
            moves: match self.heating {
                Heating::Design => Moves::People,
                Heating::Best | Heating::Anew => Moves::All,
            },
            n_moves: n_moves.min(STRETCH - self.done % STRETCH),
            degrees: self.degrees(),
            is_from_best: self.done == 0 && self.heating == Heating::Best,
        };
        self.done += stretch.n_moves;
        stretch
    }

    /// Colder in equal steps of the inverse. A design is heated so little that the order it begins with is not lost.
    fn degrees(&self) -> i64 {
        let (hottest, coldest): (u64, u64) = match self.heating {
            Heating::Design => (20, 3),
            Heating::Best if self.length <= SHORT => (51, self.below_grain(10, 6)),
            Heating::Anew if self.length <= SHORT => (128, self.below_grain(4, 8)),
            Heating::Best => (70, self.below_grain(6, 40)),
            Heating::Anew => (128, self.below_grain(4, 40)),
        };
        let (hottest, coldest) = (u128::from(hottest), u128::from(coldest));
        let (done, length) = (
            u128::from(self.done - self.done % STRETCH),
            u128::from(self.length),
        );
        let degrees = hottest * coldest * length / (coldest * length + (hottest - coldest) * done);
        i64::try_from(degrees).unwrap_or(0)
    }

    /// So many times colder than the least thing that costs: much colder the search stands still, and warmer it cannot
    /// tell that thing from nothing. `most` is the warmest it may be.
    fn below_grain(&self, times: u64, most: u64) -> u64 {
        (self.grain / times).clamp(2, most)
    }
}
