//! Pages: what the poster has to say, cut so that each fits under the clock.

use super::poster::{Board, Card, News, Poster, Stage, Turn};
use crate::text::Words;
use crate::widget::lines_of;

/// The narrowest column of the agenda in which a title can be read.
const CELL: u16 = 18;
/// Rows of a topic on the agenda.
pub const CARD: u16 = 2;
/// Columns of "123 ► tavolo 12".
pub const SEAT: u16 = 18;

/// One page.
#[derive(Debug, PartialEq, Eq)]
pub enum Page<'a> {
    Programme(&'a [Stage]),
    Board {
        board: &'a Board,
        first_slot: usize,
        n_slots: usize,
        rows: &'a [(String, Vec<Option<Card>>)],
    },
    Seats {
        turn: &'a Turn,
        seats: &'a [(u32, String)],
    },
    News(&'a [News]),
    Results {
        title: &'a str,
        most: u32,
        rows: &'a [(String, u32)],
    },
}

/// Columns for the names of the spaces.
pub fn margin(columns: u16) -> u16 {
    (columns / 6).clamp(14, 30)
}

/// Cuts a poster in pages of `columns` × `rows`. Never empty where the poster has a programme.
pub fn pages<'a>(poster: &'a Poster, columns: u16, rows: u16, words: &Words) -> Vec<Page<'a>> {
    let below =
        |turn: &Turn| usize::from(rows.saturating_sub(head_of_seats(turn, columns, rows, words))).max(1);
    let rows = usize::from(rows.saturating_sub(1)).max(1);
    let mut pages = Vec::new();
    if let Some(results) = &poster.results {
        // While they are open nothing else is shown under the clock.
        let most = results.rows.iter().map(|(_, dots)| *dots).max().unwrap_or(0);
        let rows = results.rows.chunks(rows);
        return rows
            .map(|rows| Page::Results {
                title: &results.title,
                most,
                rows,
            })
            .collect();
    }
    if let Some(turn) = poster.turn.as_ref().filter(|_| poster.is_called) {
        seats(turn, columns, below(turn), &mut pages);
        return pages;
    }
    if let Some(board) = &poster.board {
        boards(board, columns, rows, &mut pages);
    }
    if let Some(turn) = &poster.turn {
        seats(turn, columns, below(turn), &mut pages);
    }
    pages.extend(poster.news.chunks(rows).map(Page::News));
    pages.extend(poster.programme.chunks(rows).map(Page::Programme));
    pages
}

/// The title over the seats of a turn, with its question whole.
pub fn title_of_seats(turn: &Turn, words: &Words) -> String {
    let facts = [
        ("round", turn.round.into()),
        ("question", turn.question.clone().into()),
    ];
    words.tell("billboard-seats", &facts)
}

/// The rows of that title; at least as many are left to the seats.
pub fn head_of_seats(turn: &Turn, columns: u16, rows: u16, words: &Words) -> u16 {
    let title = title_of_seats(turn, words);
    lines_of(title.trim_end(), columns).clamp(1, (rows / 2).max(1))
}

fn seats<'a>(turn: &'a Turn, columns: u16, rows: usize, pages: &mut Vec<Page<'a>>) {
    let beside = usize::from((columns / SEAT).max(1));
    let seats = turn.seats.chunks(rows * beside);
    pages.extend(seats.map(|seats| Page::Seats { turn, seats }));
}

fn boards<'a>(board: &'a Board, columns: u16, rows: usize, pages: &mut Vec<Page<'a>>) {
    let n_slots = usize::from((columns.saturating_sub(margin(columns)) / CELL).max(1)).min(board.slots.len());
    let most = (rows.saturating_sub(1) / usize::from(CARD + 1)).max(1);
    // As many on each page, rather than one alone on the last.
    let n_spaces = board
        .rows
        .len()
        .div_ceil(board.rows.len().div_ceil(most).max(1))
        .max(1);
    for first_slot in (0..board.slots.len()).step_by(n_slots.max(1)) {
        let left = board.slots.len().saturating_sub(first_slot);
        for rows in board.rows.chunks(n_spaces) {
            pages.push(Page::Board {
                board,
                first_slot,
                n_slots: n_slots.min(left),
                rows,
            });
        }
    }
}
