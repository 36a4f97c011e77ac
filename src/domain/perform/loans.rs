//! Loans of a living library: one open loan a book and a reader, ten minutes of rest after each.

use chrono::{NaiveDateTime, TimeDelta};

use super::{people, proposals, record};
use crate::domain::{Counters, Id, Loan, Noun, Refusal, Session};

pub fn put(session: &mut Session, ids: &Counters, loan: &Loan) -> Result<(), Refusal> {
    record::check(session, ids, &loan.id, Noun::Loan, loan)?;
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
    record::store(ids, &mut session.encounters.loans, loan.clone(), |loan| &loan.id);
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
    if other.book != loan.book || !overlaps(loan, other, TimeDelta::minutes(Loan::REST)) {
        return Ok(());
    }
    match other.returned {
        Some(returned) if returned <= loan.at => Err(Refusal::BookResting {
            book: loan.book.clone(),
            until: rested(returned, TimeDelta::minutes(Loan::REST)),
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

#[cfg(test)]
mod tests {
    use crate::domain::sample::{Lab, at, id, sheet};
    use crate::domain::{Command, Loan, Record, Refusal};

    fn loan(number: &str, book: &str, reader: &str, hour: &str) -> Loan {
        Loan {
            id: id(number),
            book: id(book),
            reader: id(reader),
            at: at(hour),
            due: at("23:00"),
            returned: None,
            interrupted: String::new(),
            station: String::new(),
            dictionary: String::new(),
        }
    }

    fn give_back(number: &str, hour: &str) -> Command {
        Command::GiveBack {
            loan: id(number),
            at: at(hour),
            interrupted: String::new(),
        }
    }

    /// A library with two books, the first lent at ten to P01.
    fn library() -> Lab {
        let mut lab = Lab::with_people(2);
        for book in ["C01", "C02"] {
            lab.put(Record::Proposal(sheet(book, "card")));
        }
        lab.put(Record::Loan(loan("PT01", "C01", "P01", "10:00")));
        lab
    }

    #[test]
    fn a_book_is_lent_to_one_reader_at_a_time() {
        let mut lab = library();
        assert_eq!(
            lab.refuses_to_put(Record::Loan(loan("PT02", "C01", "P02", "10:05"))),
            Refusal::BookOut {
                book: id("C01"),
                loan: id("PT01")
            }
        );
    }

    #[test]
    fn a_reader_has_one_book_at_a_time() {
        let mut lab = library();
        assert_eq!(
            lab.refuses_to_put(Record::Loan(loan("PT02", "C02", "P01", "10:05"))),
            Refusal::ReaderBusy {
                reader: id("P01"),
                loan: id("PT01")
            }
        );
    }

    #[test]
    fn a_book_rests_ten_minutes() {
        let mut lab = library();
        lab.does(give_back("PT01", "10:20"));
        assert_eq!(
            lab.refuses_to_put(Record::Loan(loan("PT02", "C01", "P02", "10:29"))),
            Refusal::BookResting {
                book: id("C01"),
                until: at("10:30")
            }
        );
        lab.put(Record::Loan(loan("PT02", "C01", "P02", "10:30")));
    }

    #[test]
    fn a_loan_typed_late_fits_before_the_others() {
        let mut lab = library();
        let mut earlier = loan("PT02", "C01", "P02", "09:20");
        earlier.returned = Some(at("09:40"));
        lab.put(Record::Loan(earlier.clone()));
        earlier.id = id("PT03");
        earlier.at = at("09:50");
        earlier.returned = Some(at("09:55"));
        assert_eq!(
            lab.refuses_to_put(Record::Loan(earlier)),
            Refusal::BookOut {
                book: id("C01"),
                loan: id("PT01")
            }
        );
    }

    #[test]
    fn a_loan_is_given_back_once_and_not_before_it_began() {
        let mut lab = library();
        assert_eq!(
            lab.refuses(give_back("PT01", "09:59")),
            Refusal::Backwards { field: "returned" }
        );
        lab.does(give_back("PT01", "10:20"));
        assert_eq!(
            lab.refuses(give_back("PT01", "10:21")),
            Refusal::LoanClosed { loan: id("PT01") }
        );
    }
}
