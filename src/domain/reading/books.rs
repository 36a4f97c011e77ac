//! Readings of a living library: which books can be lent now, what they asked for, who waits for them.

use chrono::{NaiveDateTime, TimeDelta};

use super::turns::turn_of;
use crate::domain::{Id, Loan, Proposal, Session};
use crate::fold::fold;
use crate::format::KindId;

/// The answer of a book's form with the minutes of rest it asks for.
const OWN_REST: &str = "rest";
/// The answer of a book's form with how many loans it is ready for.
const MOST_LOANS: &str = "most_loans";

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

/// What a book asked for that a loan would not respect. It is told, and the book is asked; it is no refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// To rest longer than everybody, until then.
    Rest(NaiveDateTime),
    /// No more loans than these.
    MostLoans(u32),
}

/// Returns what a book is doing at `now`.
pub fn book_at<'a>(session: &'a Session, book: &Proposal, now: NaiveDateTime) -> Shelved<'a> {
    if let Some(loan) = loans_of(session, &book.id).find(|loan| loan.returned.is_none()) {
        return Shelved::Out(loan);
    }
    if !book.is_standing() {
        return Shelved::Withdrawn;
    }
    match rested_at(session, book, Loan::REST) {
        Some(until) if until > now => Shelved::Resting(until),
        Some(_) | None => Shelved::Available,
    }
}

/// Returns what the book asked for and a loan at `now` would not respect.
pub fn wish_of(session: &Session, book: &Proposal, now: NaiveDateTime) -> Option<Wish> {
    let most = most_loans(book);
    let made = u32::try_from(loans_of(session, &book.id).count()).unwrap_or(u32::MAX);
    if let Some(most) = most.filter(|most| made >= *most) {
        return Some(Wish::MostLoans(most));
    }
    let until = rested_at(session, book, rest_of(book))?;
    (until > now).then_some(Wish::Rest(until))
}

/// Returns the minutes a book rests after a loan: its own, and never fewer than for everybody.
pub fn rest_of(book: &Proposal) -> i64 {
    number(book, OWN_REST).map_or(Loan::REST, |own| i64::from(own).max(Loan::REST))
}

/// Returns the bookings of a book that still wait: by their turn, then the first first. A booking is over once its
/// reader had the book.
pub fn queue_of<'a>(session: &'a Session, bookings: &KindId, book: &Id) -> Vec<&'a Proposal> {
    let waits = |booking: &&Proposal| {
        &booking.kind == bookings
            && booking.is_standing()
            && booking.from.contains(book)
            && !loans_of(session, book).any(|loan| serves(session, loan, booking))
    };
    let mut queue: Vec<&Proposal> = session.proposals.iter().filter(waits).collect();
    queue.sort_by_key(|booking| {
        let turn = turn_of(booking);
        (turn.is_none(), turn, booking.posted_at)
    });
    queue
}

/// Returns the reader of a booking: its author, or whoever has the name it is under.
pub fn reader_of<'a>(session: &'a Session, booking: &'a Proposal) -> Option<&'a Id> {
    let named = || {
        let name = fold(booking.title());
        let mut people = session.people.iter();
        people
            .find(|person| fold(&person.name()) == name)
            .map(|person| &person.id)
    };
    booking.author.as_ref().or_else(named)
}

fn serves(session: &Session, loan: &Loan, booking: &Proposal) -> bool {
    loan.at >= booking.posted_at && reader_of(session, booking) == Some(&loan.reader)
}

/// Returns how many loans a book is ready for, where it said so.
pub fn most_loans(book: &Proposal) -> Option<u32> {
    number(book, MOST_LOANS)
}

pub fn loans_of<'a>(session: &'a Session, book: &Id) -> impl Iterator<Item = &'a Loan> {
    let loans = session.encounters.loans.iter();
    loans.filter(move |loan| &loan.book == book)
}

/// When the book has rested that many minutes after its last loan.
fn rested_at(session: &Session, book: &Proposal, minutes: i64) -> Option<NaiveDateTime> {
    let latest = loans_of(session, &book.id).filter_map(|loan| loan.returned).max();
    latest?.checked_add_signed(TimeDelta::minutes(minutes))
}

fn number(book: &Proposal, field: &str) -> Option<u32> {
    book.details.get(field)?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, id, ids, sheet};
    use crate::domain::{Command, Record};

    /// A book that rests twenty minutes and wants one loan; P01 had it from ten to twenty past.
    fn library() -> Lab {
        let mut lab = Lab::with_people(3);
        let mut book = sheet("C01", "card");
        book.details.insert(OWN_REST.to_owned(), "20".to_owned());
        book.details.insert(MOST_LOANS.to_owned(), "2".to_owned());
        lab.put(Record::Proposal(book));
        lends(&mut lab, "PT01", "P01", "10:00");
        lab
    }

    fn lends(lab: &mut Lab, loan: &str, reader: &str, hour: &str) {
        lab.put(Record::Loan(Loan {
            id: id(loan),
            book: id("C01"),
            reader: id(reader),
            at: at(hour),
            due: at("23:00"),
            returned: None,
            interrupted: String::new(),
            station: String::new(),
            dictionary: String::new(),
        }));
        lab.does(Command::GiveBack {
            loan: id(loan),
            at: at(hour) + TimeDelta::minutes(20),
            interrupted: String::new(),
        });
    }

    fn books(lab: &mut Lab, booking: &str, reader: Option<&str>, text: &str, hour: &str) {
        let mut sheet = sheet(booking, "card");
        sheet.text = text.to_owned();
        sheet.author = reader.map(id);
        sheet.posted_at = at(hour);
        sheet.from = ids("C01");
        lab.put(Record::Proposal(sheet));
    }

    fn wish(lab: &Lab, hour: &str) -> Option<Wish> {
        wish_of(lab.session(), &lab.session().proposals[0], at(hour))
    }

    #[test]
    fn a_book_may_ask_for_a_longer_rest_and_for_fewer_loans() {
        let mut lab = library();
        assert_eq!(
            book_at(lab.session(), &lab.session().proposals[0], at("10:30")),
            Shelved::Available
        );
        assert_eq!(wish(&lab, "10:30"), Some(Wish::Rest(at("10:40"))));
        assert_eq!(wish(&lab, "10:40"), None);
        lends(&mut lab, "PT02", "P02", "10:40");
        assert_eq!(wish(&lab, "12:00"), Some(Wish::MostLoans(2)));
    }

    #[test]
    fn who_booked_first_is_first_until_they_had_the_book() {
        let mut lab = library();
        books(&mut lab, "C02", Some("P03"), "Terza", "10:06");
        books(&mut lab, "C03", None, "persona 2", "10:05");
        let queue = |lab: &Lab| -> Vec<Id> {
            let queue = queue_of(lab.session(), &KindId("card".to_owned()), &id("C01"));
            queue.iter().map(|booking| booking.id.clone()).collect()
        };
        assert_eq!(queue(&lab), ids("C03 C02"));
        lends(&mut lab, "PT02", "P03", "10:40");
        assert_eq!(queue(&lab), ids("C03"));
        lab.does(Command::Withdraw {
            proposal: id("C03"),
            at: at("10:50"),
            reason: String::new(),
        });
        assert!(queue(&lab).is_empty());
    }
}
