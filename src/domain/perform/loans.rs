//! Loans of a living library: one open loan a book and a reader, ten minutes of rest after each.

use chrono::{NaiveDateTime, TimeDelta};

use super::{people, proposals, record};
use crate::domain::{Id, Loan, Noun, Refusal, Session};

/// How long a living book rests after a conversation, in minutes.
pub const REST: i64 = 10;

pub fn put(session: &mut Session, loan: &Loan) -> Result<(), Refusal> {
    record::check(session, &loan.id, Noun::Loan, loan)?;
    record::check_order(&loan.at, &loan.due, "due")?;
    check_return(loan, loan.returned)?;
    let is_new = !session.encounters.loans.iter().any(|known| known.id == loan.id);
    if is_new {
        people::check_came(session, &loan.reader)?;
        proposals::find_standing(session, &loan.book)?;
    }
    for other in session
        .encounters
        .loans
        .iter()
        .filter(|other| other.id != loan.id)
    {
        check_book(loan, other)?;
        check_reader(loan, other)?;
    }
    record::store(&mut session.encounters.loans, loan.clone(), |loan| &loan.id);
    Ok(())
}

fn check_return(loan: &Loan, returned: Option<NaiveDateTime>) -> Result<(), Refusal> {
    if returned.is_some_and(|returned| returned < loan.at) {
        return Err(Refusal::Backwards { field: "returned" });
    }
    Ok(())
}

/// Loans may be typed late, so hours are compared both ways.
fn check_book(loan: &Loan, other: &Loan) -> Result<(), Refusal> {
    if other.book != loan.book || !overlaps(loan, other, TimeDelta::minutes(REST)) {
        return Ok(());
    }
    match other.returned {
        Some(returned) if returned <= loan.at => Err(Refusal::BookResting {
            book: loan.book.clone(),
            until: rested(returned, TimeDelta::minutes(REST)),
        }),
        Some(_) | None => Err(Refusal::BookOut {
            book: loan.book.clone(),
            loan: other.id.clone(),
        }),
    }
}

fn check_reader(loan: &Loan, other: &Loan) -> Result<(), Refusal> {
    if other.reader != loan.reader || !overlaps(loan, other, TimeDelta::zero()) {
        return Ok(());
    }
    Err(Refusal::ReaderBusy {
        reader: loan.reader.clone(),
        loan: other.id.clone(),
    })
}

/// True unless one ends, `rest` included, before the other begins. An open loan has no end.
fn overlaps(one: &Loan, other: &Loan, rest: TimeDelta) -> bool {
    let ends_before =
        |first: &Loan, then: &Loan| first.returned.is_some_and(|end| rested(end, rest) <= then.at);
    !ends_before(one, other) && !ends_before(other, one)
}

fn rested(returned: NaiveDateTime, rest: TimeDelta) -> NaiveDateTime {
    returned.checked_add_signed(rest).unwrap_or(returned)
}

pub fn give_back(
    session: &mut Session,
    id: &Id,
    at: NaiveDateTime,
    interrupted: &str,
) -> Result<(), Refusal> {
    let loan = session.encounters.loans.iter_mut().find(|loan| &loan.id == id);
    let loan = loan.ok_or_else(|| record::unknown(id))?;
    if loan.returned.is_some() {
        return Err(Refusal::LoanClosed { loan: id.clone() });
    }
    check_return(loan, Some(at))?;
    loan.returned = Some(at);
    loan.interrupted = interrupted.to_owned();
    Ok(())
}
