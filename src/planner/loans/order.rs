//! What the engine is asked for: the bookings, the books and the turns in numbers.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use super::super::asked::{self, Asked};
use super::super::schedule::{Cell, Person, Pin, Problem, Topic, Weights};
use crate::domain::{self, Document, Id, Proposal, Session, queue_of, reader_of, turn_of};
use crate::fold::fold;
use crate::format::KindId;

/// What it costs to read later or earlier than in the order of the queue.
const MOVE: u32 = 1;
/// What it costs that somebody reads nothing: dearer than any order of the queue.
const OFF: u32 = 1_000;

/// Loans asked for.
pub type Order = Asked<Cast, Manner, Problem>;

/// What the numbers of a plan stand for.
#[derive(Debug, Clone, PartialEq)]
pub struct Cast {
    /// Those who booked, then those who did not.
    pub asking: Vec<Asking>,
    pub books: Vec<Id>,
    pub turns: Vec<NaiveDateTime>,
    /// For each book, the turns in which it can be read.
    pub(super) open: Vec<Vec<usize>>,
}

/// Somebody who is to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Asking {
    /// Under which they appear: a name, or the card of a reader.
    pub name: String,
    /// None where the booking is under a name that nobody has.
    pub reader: Option<Id>,
    /// None where they have booked nothing.
    pub booking: Option<Id>,
    /// Who is busy while they read, in numbers, and the first turn in which they can.
    pub(super) busy: Vec<usize>,
    pub(super) from: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Manner {
    /// Those who booked.
    Booked,
    /// Whoever is here and has neither booked nor read is offered a book, too.
    Everybody,
}

/// Why there is nothing to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoOrder {
    NoBooks,
    /// No reading can begin and end any more.
    NoTurns,
    NoReaders,
}

impl Order {
    /// Asks for the turns still to come of the books of `kind`, booked on sheets of the kind `bookings`.
    pub fn of(
        document: &Document,
        kind: &KindId,
        bookings: &KindId,
        now: NaiveDateTime,
    ) -> Result<Self, NoOrder> {
        let session = &document.session;
        let proposals = session.proposals.iter();
        let books: Vec<&Proposal> = proposals
            .filter(|book| &book.kind == kind && book.is_standing())
            .collect();
        if books.is_empty() {
            return Err(NoOrder::NoBooks);
        }
        let turns = domain::turns_to_come(document, now);
        if turns.is_empty() {
            return Err(NoOrder::NoTurns);
        }
        let mut desk = Desk::new(session, &books, turns);
        for (space, book) in books.iter().enumerate() {
            desk.book(space, book, &queue_of(session, bookings, &book.id));
        }
        let n_booked = desk.asking.len();
        desk.offer(&books);
        if desk.asking.is_empty() {
            return Err(NoOrder::NoReaders);
        }
        Ok(desk.order(document, n_booked))
    }
}

/// The problem while it is being put together.
struct Desk<'a> {
    session: &'a Session,
    books: Vec<Id>,
    turns: Vec<NaiveDateTime>,
    asking: Vec<Asking>,
    topics: Vec<Topic>,
    open: Vec<Vec<usize>>,
    /// Who reads or is read, by id or by the name they booked under.
    people: BTreeMap<String, usize>,
}

impl<'a> Desk<'a> {
    fn new(session: &'a Session, books: &[&Proposal], turns: Vec<NaiveDateTime>) -> Self {
        Self {
            session,
            books: books.iter().map(|book| book.id.clone()).collect(),
            turns,
            asking: Vec::new(),
            topics: Vec::new(),
            open: Vec::new(),
            people: BTreeMap::new(),
        }
    }

    /// Whoever reads now can read again when they have given the book back.
    fn first_turn(&self, reader: &Id) -> usize {
        let mut loans = self.session.encounters.loans.iter();
        let reading = loans.find(|loan| &loan.reader == reader && loan.returned.is_none());
        reading.map_or(0, |loan| {
            self.turns.iter().filter(|turn| **turn < loan.due).count()
        })
    }

    fn number(&mut self, key: String) -> usize {
        let next = self.people.len();
        *self.people.entry(key).or_insert(next)
    }

    /// A book and who waits for it. The first of the queue are told the first turns; a turn already given is kept.
    fn book(&mut self, space: usize, book: &Proposal, queue: &[&Proposal]) {
        let free = domain::turns_of_book(self.session, book, &self.turns);
        let slots: Vec<usize> = (0..self.turns.len())
            .filter(|slot| self.turns.get(*slot).is_some_and(|turn| free.contains(turn)))
            .collect();
        self.open.push(slots.clone());
        let told = |booking: &Proposal| {
            let hour = turn_of(booking)?;
            slots
                .iter()
                .copied()
                .find(|slot| self.turns.get(*slot).is_some_and(|turn| turn.time() == hour))
        };
        let told: Vec<Option<usize>> = queue.iter().map(|booking| told(booking)).collect();
        let mut next = slots.iter().copied().filter(|slot| !told.contains(&Some(*slot)));
        let slots: Vec<Option<usize>> = told.iter().map(|told| told.or_else(|| next.next())).collect();
        for (booking, slot) in queue.iter().zip(slots) {
            let reader = reader_of(self.session, booking);
            let key = reader.map_or_else(|| fold(booking.title()), Id::to_string);
            let mut conveners = vec![self.number(key)];
            // Nobody reads while they are read.
            conveners.extend(book.author.as_ref().map(|author| self.number(author.to_string())));
            conveners.dedup();
            let from = reader.map_or(0, |reader| self.first_turn(reader));
            self.topics.push(Topic {
                conveners: conveners.clone(),
                pin: Pin {
                    slot: None,
                    space: Some(space),
                },
                announced: slot.map(|slot| Cell { slot, space }),
            });
            self.asking.push(Asking {
                name: booking.title().to_owned(),
                reader: reader.cloned(),
                booking: Some(booking.id.clone()),
                busy: conveners,
                from,
            });
        }
    }

    /// Those who are here and have neither booked nor read, and are no books.
    fn offer(&mut self, books: &[&Proposal]) {
        let session = self.session;
        let loans = &session.encounters.loans;
        let idle = session.people_here().filter(|person| {
            !self.people.contains_key(&person.id.to_string())
                && !loans.iter().any(|loan| loan.reader == person.id)
                && !books.iter().any(|book| book.author.as_ref() == Some(&person.id))
        });
        let idle: Vec<&domain::Person> = idle.collect();
        for person in idle {
            let convener = self.number(person.id.to_string());
            self.topics.push(Topic {
                conveners: vec![convener],
                ..Topic::default()
            });
            self.asking.push(Asking {
                name: person.name(),
                reader: Some(person.id.clone()),
                booking: None,
                busy: vec![convener],
                from: 0,
            });
        }
    }

    fn order(self, document: &Document, n_booked: usize) -> Order {
        let mut people = vec![Person::default(); self.people.len()];
        for asking in &self.asking {
            let reader = asking.busy.first().and_then(|reader| people.get_mut(*reader));
            if let Some(reader) = reader {
                reader.away = (0..asking.from).collect();
            }
        }
        let closed = |(space, open): (usize, &Vec<usize>)| {
            let slots = (0..self.turns.len()).filter(|slot| !open.contains(slot));
            slots.map(|slot| Cell { slot, space }).collect::<Vec<_>>()
        };
        let problem = Problem {
            slots: self.turns.len(),
            spaces: vec![1; self.books.len()],
            topics: self.topics,
            people,
            closed: self.open.iter().enumerate().flat_map(closed).collect(),
            weights: Weights {
                lost: 1,
                overflow: 0,
                move_slot: MOVE,
                move_space: 0,
                unscheduled: OFF,
            },
            ..Problem::default()
        };
        let mut ways = Vec::new();
        if n_booked > 0 {
            let mut booked = problem.clone();
            booked.topics.truncate(n_booked);
            ways.push(asked::Way {
                manner: Manner::Booked,
                problem: booked,
            });
        }
        if n_booked < problem.topics.len() {
            ways.push(asked::Way {
                manner: Manner::Everybody,
                problem,
            });
        }
        let cast = Cast {
            asking: self.asking,
            books: self.books,
            turns: self.turns,
            open: self.open,
        };
        Order::new(document, cast, ways)
    }
}
