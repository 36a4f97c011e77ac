//! The queue of a living book, and what the book asked for: told before a loan, decided by who is at the desk.

use super::super::super::{Ask, Confirm, Desk, Pick, readers, sheets};
use super::super::by_family_name;
use crate::domain::{
    Command, Id, Person, Position, Proposal, ProposalState, Record, Wish, queue_of, reader_of, wish_of,
};
use crate::format::KindId;
use crate::widget::Item;

/// The bookings of a book that still wait, the first first.
pub fn of<'a>(bookings: Option<&KindId>, book: &Id, desk: &Desk<'a>) -> Vec<&'a Proposal> {
    match (bookings, desk.session()) {
        (Some(kind), Some(session)) => queue_of(session, kind, book),
        (None, _) | (_, None) => Vec::new(),
    }
}

/// What the book asked for that a loan now would not respect, in words.
pub fn wish(book: &Proposal, desk: &Desk) -> Option<String> {
    let wish = wish_of(desk.session()?, book, desk.now)?;
    let title = ("book", book.title().into());
    Some(match wish {
        Wish::Rest(until) => {
            let until = desk.words.time(until.time());
            desk.tell("wish-rest", &[title, ("until", until.into())])
        }
        Wish::MostLoans(most) => desk.tell("wish-most-loans", &[title, ("most", most.into())]),
    })
}

/// That others wait for the book, in words; none where nobody does.
pub fn told(queue: &[&Proposal], desk: &Desk) -> Option<String> {
    let first = queue.first()?;
    let facts = [("name", first.title().into()), ("n", queue.len().into())];
    Some(desk.tell("queue-waits", &facts))
}

/// Asks at once where nothing speaks against it; else after a question that says why.
pub fn respecting(why: Option<String>, asks: Vec<Ask>, book: &Proposal, desk: &Desk) -> Vec<Ask> {
    let Some(body) = why else { return asks };
    vec![Ask::Confirm(Box::new(Confirm {
        title: desk.tell("confirm-lend", &[("book", book.title().into())]),
        body,
        verb: desk.say("confirm-lend.verb"),
        asks,
    }))]
}

/// Who is put in the queue: a reader without a name, or somebody who is here.
pub fn pick_reader(bookings: Option<&KindId>, book: &Proposal, desk: &Desk) -> Vec<Ask> {
    let (Some(kind), Some(document)) = (bookings, desk.document()) else {
        return Vec::new();
    };
    let session = &document.session;
    let queue = of(bookings, &book.id, desk);
    let waits = |person: &Person| {
        queue
            .iter()
            .any(|booking| reader_of(session, booking) == Some(&person.id))
    };
    let newcomer = readers::newcomer(document, desk);
    let mut first = readers::welcome(&newcomer, desk);
    first.extend(booking(kind, book, &newcomer, desk));
    let label = desk.tell("queue-newcomer", &[("name", newcomer.name().into())]);
    let mut items = vec![(item(label), first)];
    for person in by_family_name(session.people_here().filter(|person| !waits(person))) {
        items.push((item(person.name()), booking(kind, book, person, desk)));
    }
    vec![Ask::Pick(Box::new(Pick {
        title: desk.tell("queue-pick", &[("book", book.title().into())]),
        items,
    }))]
}

/// Who is taken out of the queue.
pub fn pick_out(queue: &[&Proposal], desk: &Desk) -> Ask {
    let items = queue.iter().map(|booking| {
        let withdraw = Command::Withdraw {
            proposal: booking.id.clone(),
            at: desk.now,
            reason: String::new(),
        };
        let told = desk.tell("told-unbooked", &[("name", booking.title().into())]);
        let asks = vec![Ask::Do(withdraw), Ask::Tell(told)];
        (item(booking.title().to_owned()), asks)
    });
    Ask::Pick(Box::new(Pick {
        title: desk.say("queue-pick-out"),
        items: items.collect(),
    }))
}

fn booking(kind: &KindId, book: &Proposal, reader: &Person, desk: &Desk) -> Vec<Ask> {
    let prefix = sheets::kind_of(kind, desk).map(|kind| kind.prefix.as_str());
    let (Some(document), Some(prefix)) = (desk.document(), prefix) else {
        return Vec::new();
    };
    let booking = sheet(
        kind,
        document.next_id(prefix),
        &book.id,
        (&reader.id, reader.name()),
        desk,
    );
    let facts = [("name", reader.name().into()), ("book", book.title().into())];
    vec![
        Ask::Do(Command::put(Record::Proposal(booking))),
        Ask::Tell(desk.tell("told-booked", &facts)),
    ]
}

/// The sheet with which a reader, by id and name, books a book.
pub fn sheet(kind: &KindId, id: Id, book: &Id, (reader, name): (&Id, String), desk: &Desk) -> Proposal {
    Proposal {
        id,
        kind: kind.clone(),
        text: name,
        author: Some(reader.clone()),
        posted_by: None,
        posted_at: desk.now,
        position: Position::default(),
        from: vec![book.clone()],
        state: ProposalState::Posted,
        details: std::collections::BTreeMap::new(),
        moves: Vec::new(),
    }
}

fn item(label: String) -> Item {
    Item {
        label,
        ..Item::default()
    }
}
