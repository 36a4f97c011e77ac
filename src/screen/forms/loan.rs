//! The form with which a living book is lent: to whom, for how long, where.

use chrono::TimeDelta;

use super::super::{Ask, Desk, readers};
use super::{FormKit, Reader, gone};
use crate::domain::{Command, Document, Id, Loan, Person, Record, Session, prefix, queue_of, reader_of};
use crate::format::{Activity, KindId};
use crate::screen::pane::by_family_name;
use crate::widget::{Choice, Fault, Form, Values};

/// How long a loan lasts unless said, in minutes.
const MINUTES: u32 = 20;
/// The longest conversation, with an interpreter, is well under this.
const MOST_MINUTES: u32 = 240;
/// The choice of a reader who is not registered yet.
const NEWCOMER: &str = "new";

pub fn build(book: &Id, desk: &Desk) -> Form {
    let kit = FormKit::new(desk);
    let Some(session) = desk.session() else {
        return kit.titled("loan", &[]);
    };
    let title = session.proposal(book).map_or("", |book| book.title());
    let readers = free_readers(session, desk);
    let next = next_reader(book, session, desk).map(Id::to_string);
    let next = next.filter(|next| readers.iter().any(|reader| &reader.value == next));
    kit.one("loan-reader", readers, next)
        .number("loan-minutes", Some(MINUTES))
        .line("loan-station", station(session, book))
        .line("loan-dictionary", "")
        .titled("loan", &[("book", title.into())])
}

pub fn read(book: &Id, values: &Values, desk: &Desk) -> Result<Vec<Ask>, Vec<Fault>> {
    let Some(document) = desk.document() else {
        return Err(gone(desk));
    };
    let mut reader = Reader::new(values, desk);
    let minutes = reader.number("loan-minutes").unwrap_or(MINUTES);
    if !(1..=MOST_MINUTES).contains(&minutes) {
        reader.blame("loan-minutes", "fault-minutes");
    }
    let chosen = reader.needed_one("loan-reader").unwrap_or_default();
    let mut asks = Vec::new();
    let person = if chosen == NEWCOMER {
        let newcomer = readers::newcomer(document, desk);
        asks.extend(readers::welcome(&newcomer, desk));
        newcomer.id
    } else {
        Id(chosen)
    };
    let loan = Loan {
        station: values.text("loan-station"),
        dictionary: values.text("loan-dictionary"),
        ..begin(document, book, person, minutes, desk)
    };
    let told = desk.tell("told-lent", &[("due", desk.words.time(loan.due.time()).into())]);
    asks.push(Ask::Do(Command::put(Record::Loan(loan))));
    asks.push(Ask::Tell(told));
    reader.finish(asks)
}

/// A reader nobody has registered takes the book at once, where it always is and for the usual time.
pub fn to_newcomer(book: &Id, desk: &Desk) -> Vec<Ask> {
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    let newcomer = readers::newcomer(document, desk);
    let mut asks = readers::welcome(&newcomer, desk);
    let loan = begin(document, book, newcomer.id.clone(), MINUTES, desk);
    let facts = [
        ("name", newcomer.name().into()),
        ("due", desk.words.time(loan.due.time()).into()),
    ];
    asks.push(Ask::Do(Command::put(Record::Loan(loan))));
    asks.push(Ask::Tell(desk.tell("told-lent-newcomer", &facts)));
    asks
}

fn begin(document: &Document, book: &Id, reader: Id, minutes: u32, desk: &Desk) -> Loan {
    let lasting = TimeDelta::minutes(i64::from(minutes.min(MOST_MINUTES)));
    Loan {
        id: document.next_id(prefix::LOAN),
        book: book.clone(),
        reader,
        at: desk.now,
        due: desk.now.checked_add_signed(lasting).unwrap_or(desk.now),
        returned: None,
        interrupted: String::new(),
        station: station(&document.session, book).to_owned(),
        dictionary: String::new(),
    }
}

/// Where the book was read last: it stays in its place.
fn station<'a>(session: &'a Session, book: &Id) -> &'a str {
    let mut loans = session.encounters.loans.iter().rev();
    loans
        .find(|loan| &loan.book == book)
        .map_or("", |loan| &loan.station)
}

/// Who waits first for the book.
fn next_reader<'a>(book: &Id, session: &'a Session, desk: &Desk<'a>) -> Option<&'a Id> {
    let mut phases = desk.document()?.template.phases.iter();
    let bookings = phases.find_map(|phase| bookings_of(&phase.activity))?;
    let queue = queue_of(session, bookings, book);
    reader_of(session, queue.first()?)
}

fn bookings_of(activity: &Activity) -> Option<&KindId> {
    let Activity::Lend { bookings, .. } = activity else {
        return None;
    };
    bookings.as_ref()
}

/// A new reader first, then those who came and have no book.
fn free_readers(session: &Session, desk: &Desk) -> Vec<Choice> {
    let is_reading = |person: &Person| {
        let mut loans = session.encounters.loans.iter();
        loans.any(|loan| loan.reader == person.id && loan.returned.is_none())
    };
    let people = by_family_name(session.people_here().filter(|person| !is_reading(person)));
    let newcomer = Choice::new(NEWCOMER, desk.say("loan-newcomer"));
    let known = people
        .into_iter()
        .map(|person| Choice::new(person.id.as_str(), person.name()));
    [newcomer].into_iter().chain(known).collect()
}
