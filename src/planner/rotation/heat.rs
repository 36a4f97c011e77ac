//! How much worse a move may be and still be taken: a drawn threshold, the same on every machine.

const DRAWS: usize = 1024;
const BITS: u32 = 16;

/// Thresholds drawn from a table of logarithms in whole numbers: the last bit of a library's logarithm differs
/// between machines.
#[derive(Debug, Clone)]
pub(super) struct Heat {
    /// -ln of the middle of each of as many equal parts of 0..1, in 65536ths.
    logs: Vec<i64>,
    /// In 256ths of a cost.
    pub(super) degrees: i64,
}

impl Heat {
    pub(super) fn new() -> Self {
        let middles = (0..DRAWS).map(|draw| 2 * draw + 1);
        Self {
            logs: middles.map(|middle| minus_ln(middle, 2 * DRAWS)).collect(),
            degrees: 0,
        }
    }

    /// A move that costs no more than this may be taken. Ten bits of a roll decide.
    pub(super) fn threshold(&self, roll: u64) -> i32 {
        let draw = usize::try_from(roll).unwrap_or(0) % DRAWS;
        let threshold = (self.degrees * self.logs[draw]) >> (BITS + 8);
        i32::try_from(threshold).unwrap_or(i32::MAX)
    }
}

/// -ln(part / whole) in 65536ths, by squaring: each bit of the binary logarithm in turn.
fn minus_ln(part: usize, whole: usize) -> i64 {
    const ONE: u64 = 1 << 31;
    const LN_2: i64 = 45_426;
    let ratio = u64::try_from(whole).unwrap_or(1) * ONE / u64::try_from(part).unwrap_or(1).max(1);
    let (mut ratio, mut log) = (ratio, 0_i64);
    while ratio >= 2 * ONE {
        ratio /= 2;
        log += 1;
    }
    for _ in 0..BITS {
        ratio = ratio * ratio / ONE;
        log *= 2;
        if ratio >= 2 * ONE {
            ratio /= 2;
            log += 1;
        }
    }
    (log * LN_2) >> BITS
}
