//! Sets of people or topics as rows of bits, many of one width in one array.

/// Rows of equal width, all empty at first.
#[derive(Debug, Clone)]
pub(super) struct Bits {
    n_words: usize,
    words: Vec<u64>,
}

impl Bits {
    /// `n_sets` sets of things numbered below `n_things`.
    pub(super) fn new(n_sets: usize, n_things: usize) -> Self {
        let n_words = n_things.div_ceil(64).max(1);
        Self {
            n_words,
            words: vec![0; n_sets * n_words],
        }
    }

    pub(super) fn row(&self, set: usize) -> &[u64] {
        &self.words[set * self.n_words..(set + 1) * self.n_words]
    }

    pub(super) fn row_mut(&mut self, set: usize) -> &mut [u64] {
        &mut self.words[set * self.n_words..(set + 1) * self.n_words]
    }

    pub(super) fn insert(&mut self, set: usize, thing: usize) {
        self.row_mut(set)[thing / 64] |= 1 << (thing % 64);
    }

    pub(super) fn has(&self, set: usize, thing: usize) -> bool {
        self.row(set)[thing / 64] >> (thing % 64) & 1 == 1
    }

    pub(super) fn count(&self, set: usize) -> i64 {
        self.row(set)
            .iter()
            .map(|word| i64::from(word.count_ones()))
            .sum()
    }
}

/// How many things two sets share.
pub(super) fn shared(one: &[u64], other: &[u64]) -> i64 {
    let words = one.iter().zip(other);
    words
        .map(|(one, other)| i64::from((one & other).count_ones()))
        .sum()
}
