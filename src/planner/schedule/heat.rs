//! How often a change for the worse is taken: whole numbers only, so that every machine decides alike.

/// One, in the fixed point of temperatures and chances.
const ONE: u64 = 1 << 32;
/// exp(-1/16), by the same measure.
const STEP: u64 = 4_034_734_266;
/// Sixteenths of a temperature: beyond the last a change is never taken.
const N_STEPS: usize = 16 * 20;
/// Levels of a cooling.
pub(super) const LEVELS: usize = 128;

/// The chance of each change, by how many sixteenths of the temperature it is worse.
#[derive(Debug, Clone)]
pub(super) struct Heat {
    chances: Vec<u64>,
    /// For each level, sixteenths of the temperature in one unit of cost, in fixed point of 16 bits.
    sharpness: Vec<u64>,
}

impl Heat {
    /// Cools from `hot` to `cold`, both in quarters of a `unit` of cost.
    pub(super) fn new(unit: u64, hot: u64, cold: u64) -> Self {
        let mut chances = vec![ONE; N_STEPS];
        for step in 1..N_STEPS {
            chances[step] = ((chances[step - 1] >> 1) * (STEP >> 1)) >> 30;
        }
        let sharp = |quarters: u64| ((16 * 4) << 32) / (quarters * unit).max(1);
        Self {
            chances,
            sharpness: geometric(sharp(hot), sharp(cold)),
        }
    }

    /// Whether a change that costs so much more is taken, when the dice show `draw` of 2^32.
    pub(super) fn takes(&self, level: usize, worse: i64, draw: u64) -> bool {
        let Ok(worse) = u64::try_from(worse) else {
            return true;
        };
        let sixteenths = worse.saturating_mul(self.sharpness[level]) >> 32;
        let chance = usize::try_from(sixteenths)
            .ok()
            .and_then(|step| self.chances.get(step));
        chance.is_some_and(|chance| draw < *chance)
    }
}

/// `LEVELS` numbers from one to the other, each as many times the one before.
fn geometric(first: u64, last: u64) -> Vec<u64> {
    // Halving: the number between two is the root of their product, and roots of whole numbers are exact.
    let mut levels = vec![0; LEVELS];
    levels[0] = first;
    levels[LEVELS - 1] = last;
    fill(&mut levels);
    levels
}

fn fill(levels: &mut [u64]) {
    let last = levels.len() - 1;
    if last < 2 {
        return;
    }
    let middle = last / 2;
    let product = u128::from(levels[0]) * u128::from(levels[last]);
    levels[middle] = u64::try_from(product.isqrt()).unwrap_or(u64::MAX);
    fill(&mut levels[..=middle]);
    fill(&mut levels[middle..]);
}
