//! What is asked of an engine, and the search for it, whichever engine it is.

use super::{cafe, loans, wall};
use crate::domain::Document;

/// What is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Order {
    Cafe(cafe::Order),
    Loans(loans::Order),
    Wall(wall::Order),
}

impl Order {
    /// The same order in the laboratory as it is now, ties decided in the same way. None where there is nothing to ask for,
    /// or it was asked for something that does not change.
    pub fn again(&self, document: &Document) -> Option<Self> {
        match self {
            Self::Cafe(order) => {
                let call = &order.cast;
                let from_round = *call.coming().first()?;
                let mut again = cafe::Order::of(document, from_round, call.closing.as_ref()).ok()?;
                again.seed = order.seed;
                Some(Self::Cafe(again))
            }
            Self::Loans(_) | Self::Wall(_) => None,
        }
    }
}

/// What has been found so far.
#[derive(Debug, Clone, PartialEq)]
pub enum Draft {
    Cafe(cafe::Draft),
    Loans(loans::Draft),
    Wall(wall::Draft),
}

/// The news of a search.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    pub draft: Draft,
    /// Nothing better is looked for any more.
    pub is_over: bool,
}

/// A search that can be stopped at any time.
#[derive(Debug, Clone)]
pub enum Work {
    Cafe(Box<cafe::Work>),
    Loans(loans::Work),
    Wall(wall::Work),
}

impl Work {
    /// Has a first plan for whatever is asked.
    pub fn begin(order: Order) -> Self {
        match order {
            Order::Cafe(order) => Self::Cafe(Box::new(cafe::Work::begin(order))),
            Order::Loans(order) => Self::Loans(loans::Work::begin(order)),
            Order::Wall(order) => Self::Wall(wall::Work::begin(order)),
        }
    }

    /// Spends so many steps on each way; ten thousand take about a millisecond. True when something got better.
    pub fn go_on(&mut self, n_steps: u64) -> bool {
        match self {
            Self::Cafe(work) => work.go_on(n_steps),
            Self::Loans(work) => work.go_on(n_steps),
            Self::Wall(work) => work.go_on(n_steps),
        }
    }

    /// True when nothing can be better.
    pub fn is_over(&self) -> bool {
        match self {
            Self::Cafe(work) => work.is_over(),
            Self::Loans(work) => work.is_over(),
            Self::Wall(work) => work.is_over(),
        }
    }

    pub fn found(&self) -> Found {
        Found {
            draft: self.draft(),
            is_over: self.is_over(),
        }
    }

    fn draft(&self) -> Draft {
        match self {
            Self::Cafe(work) => Draft::Cafe(work.draft()),
            Self::Loans(work) => Draft::Loans(work.draft()),
            Self::Wall(work) => Draft::Wall(work.draft()),
        }
    }
}
