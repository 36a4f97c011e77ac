//! The turns of a living library: when readings begin, and in which of them a book can be read.

use chrono::{NaiveDateTime, NaiveTime, TimeDelta, Timelike};

use super::books::{loans_of, most_loans, rest_of};
use super::day::{activity_of, beginning_of};
use crate::domain::{Document, Line, Loan, Proposal, Session};
use crate::format::Activity;

/// The answer of a booking with the hour of its turn.
pub const TURN: &str = "round";

/// Returns when the readings still to come begin: in each line of lending one after another, with a rest between.
pub fn turns_to_come(document: &Document, now: NaiveDateTime) -> Vec<NaiveDateTime> {
    let session = &document.session;
    let lends = |line: &&Line| {
        let activity = activity_of(&document.template, line);
        line.ended.is_none() && matches!(activity, Some(Activity::Lend { .. }))
    };
    let lines = session.day.programme.iter().filter(lends);
    let mut turns: Vec<NaiveDateTime> = lines.flat_map(|line| turns_of_line(session, line, now)).collect();
    turns.sort_unstable();
    turns.dedup();
    turns
}

/// A reading that cannot end within the line is none of its turns.
fn turns_of_line(session: &Session, line: &Line, now: NaiveDateTime) -> Vec<NaiveDateTime> {
    let begins = beginning_of(session, line);
    let ends = begins.checked_add_signed(TimeDelta::minutes(i64::from(line.lasting())));
    let now = now.with_second(0).unwrap_or(now);
    // From the beginning of the line whatever hour it is: a turn that was told stays one of them.
    let turns = std::iter::successors(Some(begins), |turn| {
        turn.checked_add_signed(TimeDelta::minutes(Loan::MINUTES + Loan::REST))
    });
    let turns = turns.skip_while(|turn| *turn < now);
    let fits = |turn: &NaiveDateTime| ends.is_some_and(|ends| over(*turn) <= ends);
    turns.take_while(fits).collect()
}

fn over(turn: NaiveDateTime) -> NaiveDateTime {
    turn.checked_add_signed(TimeDelta::minutes(Loan::MINUTES))
        .unwrap_or(turn)
}

/// Returns those of `turns`, ascending, in which a book can be read: free again, rested as long as it asked, and no more
/// often than it asked.
pub fn turns_of_book(session: &Session, book: &Proposal, turns: &[NaiveDateTime]) -> Vec<NaiveDateTime> {
    let rested = |end: NaiveDateTime| {
        end.checked_add_signed(TimeDelta::minutes(rest_of(book)))
            .unwrap_or(end)
    };
    let ends = loans_of(session, &book.id).map(|loan| loan.returned.unwrap_or(loan.due));
    let mut ready = ends.max().map(rested);
    let left = most_loans(book).map(|most| {
        let made = loans_of(session, &book.id).count();
        usize::try_from(most).unwrap_or(usize::MAX).saturating_sub(made)
    });
    let mut free = Vec::new();
    for turn in turns.iter().filter(|_| book.is_standing()) {
        let is_left = left.is_none_or(|left| free.len() < left);
        if is_left && ready.is_none_or(|ready| ready <= *turn) {
            free.push(*turn);
            ready = Some(rested(over(*turn)));
        }
    }
    free
}

/// Returns the hour at which a booking has its turn, where it was given one.
pub fn turn_of(booking: &Proposal) -> Option<NaiveTime> {
    let hour = booking.details.get(TURN)?;
    NaiveTime::parse_from_str(hour.trim(), "%H:%M").ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::sample::{Lab, at, id, sheet};
    use crate::domain::{Command, Record};

    fn hours(hours: &[&str]) -> Vec<NaiveDateTime> {
        hours.iter().map(|hour| at(hour)).collect()
    }

    fn book(rest: &str, most: &str) -> Proposal {
        let mut book = sheet("C01", "card");
        book.details.insert("rest".to_owned(), rest.to_owned());
        book.details.insert("most_loans".to_owned(), most.to_owned());
        book
    }

    #[test]
    fn a_book_rests_as_long_as_it_asked_and_is_read_no_more_often() {
        let turns = hours(&["10:00", "10:30", "11:00", "11:30"]);
        let mut lab = Lab::with_people(1);
        lab.put(Record::Proposal(book("30", "2")));
        let free = |lab: &Lab| turns_of_book(lab.session(), &lab.session().proposals[0], &turns);
        assert_eq!(free(&lab), hours(&["10:00", "11:00"]));
        lab.put(Record::Loan(Loan {
            id: id("PT01"),
            book: id("C01"),
            reader: id("P01"),
            at: at("09:50"),
            due: at("10:10"),
            returned: None,
            interrupted: String::new(),
            station: String::new(),
            dictionary: String::new(),
        }));
        assert_eq!(free(&lab), hours(&["11:00"]));
        lab.does(Command::Withdraw {
            proposal: id("C01"),
            at: at("09:55"),
            reason: String::new(),
        });
        assert_eq!(free(&lab), []);
    }

    #[test]
    fn an_hour_is_a_turn_and_other_words_are_none() {
        let mut booking = sheet("C02", "card");
        booking.details.insert(TURN.to_owned(), " 10:30".to_owned());
        assert_eq!(turn_of(&booking), Some(at("10:30").time()));
        booking.details.insert(TURN.to_owned(), "il secondo".to_owned());
        assert_eq!(turn_of(&booking), None);
    }
}
