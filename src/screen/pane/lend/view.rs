//! The lending desk as drawn: how many books are where, the catalogue, the book selected.

use chrono::NaiveDateTime;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

use super::super::super::forms::shown_answer;
use super::super::super::{Ask, Desk, Labels, Message};
use super::super::{name_of, paragraphs};
use super::queue;
use crate::domain::{Id, Loan, Proposal, Shelved, Wish, book_at, turn_of, wish_of};
use crate::format::KindId;
use crate::widget::{Column, Row, lines_of, list};

/// From this many minutes before its end a loan is called.
const SOON: i64 = 5;
const WIDE: u16 = 76;

/// The catalogue, the book selected and the queue that waits for it.
pub fn view(
    books: &[&Proposal],
    (selected, bookings): (usize, Option<&KindId>),
    desk: &Desk,
    area: Rect,
    frame: &mut Frame,
) {
    let head = head(books, desk);
    let head_rows: u16 = head.iter().map(|(text, _)| lines_of(text, area.width)).sum();
    let n_books = u16::try_from(books.len()).unwrap_or(u16::MAX);
    let list_rows = n_books.min(area.height.saturating_sub(head_rows) * 2 / 3);
    let [top, body, foot] = Layout::vertical([
        Constraint::Length(head_rows.min(area.height / 3)),
        Constraint::Length(list_rows),
        Constraint::Min(0),
    ])
    .areas(area);
    paragraphs(&head, top, frame);
    let rows: Vec<Row> = books.iter().map(|book| row(book, bookings, desk)).collect();
    let state = if area.width >= WIDE { 34 } else { 24 };
    let columns = [Column::Fixed(5), Column::Rest, Column::Fixed(state)];
    desk.click_rows(list(&rows, &columns, Some(selected), desk.look, body, frame));
    if let Some(book) = books.get(selected) {
        let mut cover = cover(book, desk);
        cover.extend(waiting(book, bookings, desk));
        paragraphs(&cover, foot, frame);
    }
}

pub fn title(book: &Id, desk: &Desk) -> String {
    let book = desk.session().and_then(|session| session.proposal(book));
    book.map_or_else(String::new, |book| book.title().to_owned())
}

/// Minutes to the end of a loan; below zero when it is over.
fn minutes_left(loan: &Loan, desk: &Desk) -> i64 {
    let seconds = (loan.due - desk.now).num_seconds();
    seconds.div_euclid(60) + i64::from(seconds.rem_euclid(60) > 0)
}

/// How many books are where, and the loans about to end.
fn head(books: &[&Proposal], desk: &Desk) -> Vec<(String, Style)> {
    let Some(session) = desk.session() else {
        return Vec::new();
    };
    let (mut n_free, mut n_resting) = (0_usize, 0_usize);
    let mut out = Vec::new();
    for book in books {
        match book_at(session, book, desk.now) {
            Shelved::Available => n_free += 1,
            Shelved::Resting(_) => n_resting += 1,
            Shelved::Out(loan) => out.push(loan),
            Shelved::Withdrawn => {}
        }
    }
    let facts = [
        ("free", n_free.into()),
        ("out", out.len().into()),
        ("resting", n_resting.into()),
        ("loans", session.encounters.loans.len().into()),
    ];
    let mut lines = vec![(desk.tell("lend-counts", &facts), desk.look.strong())];
    out.sort_by_key(|loan| loan.due);
    for loan in out {
        let left = minutes_left(loan, desk);
        let facts = [
            ("book", title(&loan.book, desk).into()),
            ("name", name_of(&loan.reader, desk).into()),
            ("minutes", left.abs().into()),
        ];
        match left {
            ..=0 => lines.push((desk.tell("lend-over", &facts), desk.look.error())),
            1..=SOON => lines.push((desk.tell("lend-soon", &facts), desk.look.warning())),
            _ => {}
        }
    }
    lines
}

fn row(book: &Proposal, bookings: Option<&KindId>, desk: &Desk) -> Row {
    let look = desk.look;
    let shelved = desk
        .session()
        .map_or(Shelved::Withdrawn, |session| book_at(session, book, desk.now));
    let (state, style) = match shelved {
        Shelved::Available => available(book, desk),
        Shelved::Out(loan) => {
            let left = minutes_left(loan, desk);
            let facts = [
                ("name", name_of(&loan.reader, desk).into()),
                ("minutes", left.abs().into()),
            ];
            match left {
                ..=0 => (desk.tell("book-over", &facts), look.error()),
                1..=SOON => (desk.tell("book-out", &facts), look.warning()),
                _ => (desk.tell("book-out", &facts), look.text()),
            }
        }
        Shelved::Resting(until) => {
            let until = desk.words.time(until.time());
            (desk.tell("book-resting", &[("until", until.into())]), look.dim())
        }
        Shelved::Withdrawn => (desk.say("book-withdrawn"), look.dim()),
    };
    let state = match queue::of(bookings, &book.id, desk).len() {
        0 => state,
        n => desk.tell("book-queue", &[("state", state.into()), ("n", n.into())]),
    };
    Row::new(vec![
        (book.id.to_string(), look.dim()),
        (book.title().to_owned(), look.text()),
        (state, style),
    ])
}

/// Free, unless it asked for something that a loan now would not respect.
fn available(book: &Proposal, desk: &Desk) -> (String, Style) {
    let wish = desk
        .session()
        .and_then(|session| wish_of(session, book, desk.now));
    match wish {
        Some(Wish::Rest(until)) => {
            let until = desk.words.time(until.time());
            let text = desk.tell("book-wants-rest", &[("until", until.into())]);
            (text, desk.look.warning())
        }
        Some(Wish::MostLoans(most)) => {
            let text = desk.tell("book-lent-enough", &[("most", most.into())]);
            (text, desk.look.warning())
        }
        None => (desk.say("book-available"), desk.look.good()),
    }
}

/// Who waits for the book, the first first.
fn waiting(book: &Proposal, bookings: Option<&KindId>, desk: &Desk) -> Option<(String, Style)> {
    let queue = queue::of(bookings, &book.id, desk);
    let names: Vec<String> = (1..)
        .zip(&queue)
        .map(|(place, booking): (u32, _)| {
            let hour = match turn_of(booking) {
                Some(turn) => desk.tell("queue-turn", &[("hour", desk.words.time(turn).into())]),
                None => desk.words.time(booking.posted_at.time()),
            };
            format!("{place}. {} ({hour})", booking.title())
        })
        .collect();
    let text = desk.tell("book-waiting", &[("names", names.join(", ").into())]);
    (!queue.is_empty()).then(|| (text, desk.look.strong()))
}

/// The loans whose five minutes or whose end came after `since`, in words: each rings.
pub fn alarms(since: NaiveDateTime, desk: &Desk) -> Vec<String> {
    let loans = desk
        .session()
        .map_or(&[][..], |session| &session.encounters.loans);
    let open = loans.iter().filter(|loan| loan.returned.is_none());
    let marks = [(SOON * 60, "lend-soon"), (0, "lend-over")];
    open.flat_map(|loan| {
        let (before, left) = (
            (loan.due - since).num_seconds(),
            (loan.due - desk.now).num_seconds(),
        );
        let passed = marks
            .into_iter()
            .rev()
            .find(|(mark, _)| before > *mark && left <= *mark);
        passed.map(|(mark, key)| {
            let facts = [
                ("book", title(&loan.book, desk).into()),
                ("name", name_of(&loan.reader, desk).into()),
                ("minutes", (mark / 60).into()),
            ];
            desk.tell(key, &facts)
        })
    })
    .collect()
}

/// What is said of a book to readers, and where it is read.
fn cover(book: &Proposal, desk: &Desk) -> Vec<(String, Style)> {
    let labels = Labels::of(desk);
    let mut lines = vec![
        (String::new(), desk.look.text()),
        (book.title().to_owned(), desk.look.title()),
    ];
    let kind = desk
        .document()
        .and_then(|document| document.template.kind(&book.kind));
    for field in kind.into_iter().flat_map(|kind| &kind.fields) {
        if let Some(answer) = book.details.get(&field.id).filter(|answer| !answer.is_empty()) {
            let answer = shown_answer(field, answer, desk);
            let text = format!("{}: {answer}", labels.pick(&field.name));
            lines.push((text, desk.look.dim()));
        }
    }
    let Some(session) = desk.session() else {
        return lines;
    };
    if let Shelved::Out(loan) = book_at(session, book, desk.now) {
        lines.push((loan_line(loan, desk), desk.look.text()));
    }
    let n_loans = session
        .encounters
        .loans
        .iter()
        .filter(|loan| loan.book == book.id)
        .count();
    lines.push((desk.tell("book-loans", &[("n", n_loans.into())]), desk.look.dim()));
    lines
}

/// "10:05–10:25 Lettore 3, tavolino della finestra".
fn loan_line(loan: &Loan, desk: &Desk) -> String {
    let facts = [
        ("at", desk.words.time(loan.at.time()).into()),
        (
            "until",
            desk.words.time(loan.returned.unwrap_or(loan.due).time()).into(),
        ),
        ("name", name_of(&loan.reader, desk).into()),
    ];
    let mut parts = vec![desk.tell("loan-line", &facts)];
    if !loan.station.is_empty() {
        parts.push(loan.station.clone());
    }
    if !loan.dictionary.is_empty() {
        parts.push(desk.tell("loan-with", &[("name", loan.dictionary.clone().into())]));
    }
    if !loan.interrupted.is_empty() {
        let why = loan.interrupted.clone();
        parts.push(desk.tell("loan-stopped", &[("why", why.into())]));
    }
    parts.join(", ")
}

/// All the loans of the day, the latest first.
pub fn loans(desk: &Desk) -> Ask {
    let loans = desk
        .session()
        .map_or(&[][..], |session| &session.encounters.loans);
    let lines = loans.iter().rev().map(|loan| {
        let title = title(&loan.book, desk);
        format!("{title}: {}", loan_line(loan, desk))
    });
    Ask::Message(Box::new(Message {
        title: desk.say("message-loans"),
        body: lines.collect::<Vec<_>>().join("\n"),
    }))
}
