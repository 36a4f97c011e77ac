//! The best spaces for the topics of one slot, whatever they are.

use super::board::OFF;
use super::setting::{NEVER, Setting};

/// Returns the cells of all topics with every slot as it was and the spaces where together they cost least.
pub(super) fn arranged(setting: &Setting, cells: &[usize]) -> Vec<usize> {
    let mut arranged = cells.to_vec();
    for slot in 0..setting.n_slots {
        let first = slot * setting.n_spaces;
        let is_here = |topic: &usize| cells[*topic] != OFF && cells[*topic] / setting.n_spaces == slot;
        let topics: Vec<usize> = (0..cells.len()).filter(is_here).collect();
        let spaces = assign(&topics, setting.n_spaces, |topic, space| {
            setting.cost(topic, first + space)
        });
        for (topic, space) in topics.into_iter().zip(spaces) {
            arranged[topic] = first + space;
        }
    }
    arranged
}

/// Gives each topic a space of its own, at the least total cost. (Hungarian method, Kuhn 1955: rows join one by one
/// along a cheapest path.) There must be as many spaces as topics.
pub(super) fn assign(topics: &[usize], n_spaces: usize, cost: impl Fn(usize, usize) -> i64) -> Vec<usize> {
    // Row and column 0 stand for "nobody": topics and spaces count from 1 here.
    let mut row_price = vec![0_i64; topics.len() + 1];
    let mut column_price = vec![0_i64; n_spaces + 1];
    let mut row_of = vec![0_usize; n_spaces + 1];
    for row in 1..=topics.len() {
        row_of[0] = row;
        let mut column = 0;
        let mut least = vec![NEVER * 2; n_spaces + 1];
        let mut before = vec![0_usize; n_spaces + 1];
        let mut is_done = vec![false; n_spaces + 1];
        while row_of[column] != 0 {
            is_done[column] = true;
            let current = row_of[column];
            let mut step = NEVER * 3;
            let mut next = 0;
            for other in 1..=n_spaces {
                if is_done[other] {
                    continue;
                }
                let price = cost(topics[current - 1], other - 1) - row_price[current] - column_price[other];
                if price < least[other] {
                    least[other] = price;
                    before[other] = column;
                }
                if least[other] < step {
                    step = least[other];
                    next = other;
                }
            }
            for other in 0..=n_spaces {
                if is_done[other] {
                    row_price[row_of[other]] += step;
                    column_price[other] -= step;
                } else {
                    least[other] -= step;
                }
            }
            column = next;
        }
        while column != 0 {
            row_of[column] = row_of[before[column]];
            column = before[column];
        }
    }
    let mut spaces = vec![0; topics.len()];
    for (column, row) in row_of.iter().enumerate().skip(1).filter(|(_, row)| **row != 0) {
        spaces[row - 1] = column - 1;
    }
    spaces
}
