//! Readings of a living library: which books can be lent now.

use chrono::{NaiveDateTime, TimeDelta};

use crate::domain::{Loan, Proposal, Session};

/// What a living book is doing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Shelved<'a> {
    Available,
    /// With a reader.
    Out(&'a Loan),
    /// Free again from then on.
    Resting(NaiveDateTime),
    Withdrawn,
}

/// Returns what a book is doing at `now`.
pub fn book_at<'a>(session: &'a Session, book: &Proposal, now: NaiveDateTime) -> Shelved<'a> {
    let loans = || {
        session
            .encounters
            .loans
            .iter()
            .filter(|loan| loan.book == book.id)
    };
    if let Some(loan) = loans().find(|loan| loan.returned.is_none()) {
        return Shelved::Out(loan);
    }
    if !book.is_standing() {
        return Shelved::Withdrawn;
    }
    let latest = loans().filter_map(|loan| loan.returned).max();
    match latest.and_then(|returned| returned.checked_add_signed(TimeDelta::minutes(Loan::REST))) {
        Some(until) if until > now => Shelved::Resting(until),
        Some(_) | None => Shelved::Available,
    }
}
