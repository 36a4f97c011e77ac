//! The lending desk of a living library: which books can be had, which are out and for how long.

mod queue;
mod turns;
mod view;

pub use view::alarms;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::{self, Proposed, Purpose};
use super::super::{Action, Ask, Desk, Screen, readers};
use super::name_of;
use crate::domain::{Command, Loan, Proposal, Shelved, book_at, rest_of};
use crate::format::KindId;
use crate::widget::{Rank, Selection, wrapped};

/// The catalogue, one book selected.
pub struct Lend {
    kind: KindId,
    /// The kind of the sheets on which readers book.
    bookings: Option<KindId>,
    selected: Selection,
    /// Over the catalogue while turns are being proposed.
    turns: turns::Look,
}

impl Lend {
    pub fn new(kind: KindId, bookings: Option<KindId>) -> Self {
        Self {
            kind,
            bookings,
            selected: Selection::default(),
            turns: turns::Look::default(),
        }
    }

    fn books<'a>(&self, desk: &Desk<'a>) -> Vec<&'a Proposal> {
        let proposals = desk.session().map_or(&[][..], |session| &session.proposals);
        proposals.iter().filter(|book| book.kind == self.kind).collect()
    }

    fn selected<'a>(&self, desk: &Desk<'a>) -> Option<(&'a Proposal, Shelved<'a>)> {
        let book = *self.selected.among(&self.books(desk))?;
        Some((book, book_at(desk.session()?, book, desk.now)))
    }

    /// Why the selected book cannot be lent.
    fn no_loan(&self, desk: &Desk) -> Option<String> {
        match self.selected(desk).map(|(_, shelved)| shelved) {
            Some(Shelved::Available) => None,
            Some(Shelved::Out(loan)) => {
                let reader = name_of(&loan.reader, desk);
                Some(desk.tell("block-book-out", &[("name", reader.into())]))
            }
            Some(Shelved::Resting(until)) => {
                let until = desk.words.time(until.time());
                Some(desk.tell("block-book-resting", &[("until", until.into())]))
            }
            Some(Shelved::Withdrawn) => Some(desk.say("block-book-withdrawn")),
            None => Some(desk.say("block-no-book")),
        }
    }

    /// Who waits for the selected book, the first first.
    fn queue<'a>(&self, desk: &Desk<'a>) -> Vec<&'a Proposal> {
        let book = self.selected(desk).map(|(book, _)| &book.id);
        book.map_or_else(Vec::new, |book| queue::of(self.bookings.as_ref(), book, desk))
    }

    /// Why nobody can be put in the queue of the selected book.
    fn no_booking(&self, desk: &Desk) -> Option<String> {
        match (&self.bookings, self.selected(desk)) {
            (None, _) => Some(desk.say("block-no-bookings")),
            (Some(_), None) => Some(desk.say("block-no-book")),
            (Some(_), Some((_, Shelved::Withdrawn))) => Some(desk.say("block-book-withdrawn")),
            (Some(_), Some(_)) => None,
        }
    }

    fn loan<'a>(&self, desk: &Desk<'a>) -> Option<&'a Loan> {
        match self.selected(desk)?.1 {
            Shelved::Out(loan) => Some(loan),
            Shelved::Available | Shelved::Resting(_) | Shelved::Withdrawn => None,
        }
    }
}

impl Lend {
    fn actions_on_books(&self, desk: &Desk) -> Vec<Action> {
        let block = desk.block();
        let no_loan = self.no_loan(desk);
        let is_out = self.loan(desk).is_some();
        let not_out = (!is_out).then(|| desk.say("block-book-in"));
        let empty = desk
            .session()
            .is_none_or(|session| session.encounters.loans.is_empty())
            .then(|| desk.say("block-no-loans"));
        let no_queue = self.queue(desk).is_empty().then(|| desk.say("block-no-queue"));
        let enter = if is_out {
            Action::new("lend-back", "Enter").blocked(block.clone())
        } else {
            Action::new("lend-out", "Enter").blocked(block.clone().or_else(|| no_loan.clone()))
        };
        // While there is no book, to add one is the thing to do.
        let add = if self.books(desk).is_empty() {
            Rank::First
        } else {
            Rank::Behind
        };
        vec![
            enter,
            Action::new("lend-newcomer", "+").blocked(block.clone().or(no_loan)),
            Action::new("lend-book-it", "p").blocked(block.clone().or_else(|| self.no_booking(desk))),
            Action::rare("lend-turns", "t").blocked(block.clone().or_else(|| self.no_booking(desk))),
            Action::rare("lend-interrupted", "i").blocked(block.clone().or(not_out)),
            Action::rare("lend-unbook", "Del").blocked(block.clone().or(no_queue)),
            Action::rare("lend-reader", "n").blocked(block),
            Action::rare("lend-loans", "v").blocked(empty),
            Action::new("lend-book", "a").ranked(add).blocked(desk.block()),
        ]
    }

    fn propose_turns(&mut self, desk: &Desk) -> Vec<Ask> {
        self.turns = turns::Look::default();
        let bookings = self.bookings.as_ref();
        bookings.map_or_else(Vec::new, |bookings| turns::order(&self.kind, bookings, desk))
    }
}

impl Screen for Lend {
    fn title(&self, desk: &Desk) -> String {
        desk.say("pane-lend")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        if turns::is_open(desk) {
            self.turns.actions(desk)
        } else {
            self.actions_on_books(desk)
        }
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        if let (true, Some(bookings)) = (turns::is_open(desk), &self.bookings) {
            return self.turns.act(action, bookings, desk);
        }
        match (action, self.selected(desk), self.loan(desk)) {
            ("lend-out", Some((book, _)), _) => {
                let form = Ask::Form(Purpose::Loan {
                    book: book.id.clone(),
                });
                queue::respecting(queue::wish(book, desk), vec![form], book, desk)
            }
            ("lend-newcomer", Some((book, _)), _) => {
                let why = queue::wish(book, desk).or_else(|| queue::told(&self.queue(desk), desk));
                queue::respecting(why, forms::lend_to_newcomer(&book.id, desk), book, desk)
            }
            ("lend-back", Some((book, _)), Some(loan)) => give_back(loan, book, &self.queue(desk), desk),
            ("lend-book-it", Some((book, _)), _) => queue::pick_reader(self.bookings.as_ref(), book, desk),
            ("lend-unbook", Some(_), _) => vec![queue::pick_out(&self.queue(desk), desk)],
            ("lend-interrupted", _, Some(loan)) => vec![Ask::Form(Purpose::Interruption(loan.id.clone()))],
            ("lend-turns", _, _) => self.propose_turns(desk),
            ("lend-reader", _, _) => new_reader(desk),
            ("lend-book", _, _) => vec![Ask::Form(Purpose::NewSheet {
                kind: self.kind.clone(),
                at: Proposed(None),
            })],
            ("lend-loans", _, _) => vec![view::loans(desk)],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        if turns::is_open(desk) {
            return self.turns.key(key, desk).then(Vec::new);
        }
        let n_rows = self.books(desk).len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if turns::is_open(desk) {
            self.turns.click(hit);
        } else {
            self.selected = Selection::at(hit);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if turns::is_open(desk) {
            self.turns.view(desk, area, frame);
            return;
        }
        let books = self.books(desk);
        if books.is_empty() {
            wrapped(&desk.say("lend-no-books"), desk.look.dim(), area, frame);
            return;
        }
        view::view(
            &books,
            (self.selected.of(books.len()), self.bookings.as_ref()),
            desk,
            area,
            frame,
        );
    }
}

fn give_back(loan: &Loan, book: &Proposal, queue: &[&Proposal], desk: &Desk) -> Vec<Ask> {
    let command = Command::GiveBack {
        loan: loan.id.clone(),
        at: desk.now,
        interrupted: String::new(),
    };
    let facts = [
        ("book", book.title().into()),
        ("minutes", rest_of(book).into()),
        ("queue", queue.len().into()),
        ("next", queue.first().map_or("", |booking| booking.title()).into()),
    ];
    vec![Ask::Do(command), Ask::Tell(desk.tell("told-given-back", &facts))]
}

fn new_reader(desk: &Desk) -> Vec<Ask> {
    let Some(document) = desk.document() else {
        return Vec::new();
    };
    let reader = readers::newcomer(document, desk);
    let mut asks = readers::welcome(&reader, desk);
    asks.push(Ask::Tell(
        desk.tell("told-reader", &[("name", reader.name().into())]),
    ));
    asks
}
