//! What an engine is asked for: of the same shape whatever is planned.

use crate::domain::Document;

/// A plan asked for, in one way or in several.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked<Cast, Manner, Problem> {
    /// What the numbers of a plan stand for.
    pub cast: Cast,
    /// At least one; the best to begin with first.
    pub ways: Vec<Way<Manner, Problem>>,
    /// Decides every tie: another seed, another plan.
    pub seed: u64,
}

/// One way to plan it.
#[derive(Debug, Clone, PartialEq)]
pub struct Way<Manner, Problem> {
    pub manner: Manner,
    pub problem: Problem,
}

impl<Cast, Manner, Problem> Asked<Cast, Manner, Problem> {
    /// Each time the laboratory has gone on, ties are decided in another way: whoever does not like a plan asks again.
    pub fn new(document: &Document, cast: Cast, ways: Vec<Way<Manner, Problem>>) -> Self {
        let seed = u64::try_from(document.diary.len()).unwrap_or_default();
        Self { cast, ways, seed }
    }
}
