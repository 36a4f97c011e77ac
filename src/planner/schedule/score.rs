//! What a plan costs, counted from scratch.

use super::plan::Plan;
use super::problem::{Cell, Problem};
use super::setting::wishes;

/// The figures of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Score {
    /// Wishes that cannot be followed: two in one slot, one while away, one for a topic without a cell.
    pub lost: u64,
    /// People more than the spaces hold.
    pub overflow: u64,
    /// Topics in another slot than announced.
    pub moved_slot: u64,
    /// Topics in another space of the slot announced.
    pub moved_space: u64,
    /// Topics without a cell.
    pub unscheduled: u64,
    /// Everything by its weight.
    pub cost: u64,
}

/// Counts a plan of a problem that is well formed.
pub fn score(problem: &Problem, plan: &Plan) -> Score {
    let mut score = Score {
        lost: lost(problem, plan),
        ..Score::default()
    };
    let wishes = wishes(problem);
    for (topic, sheet) in problem.topics.iter().enumerate() {
        let Some(cell) = plan.cell(topic) else {
            score.unscheduled += 1;
            continue;
        };
        let people = problem.people.iter().enumerate();
        let comes = |person: &usize| wishes.has(*person, topic);
        let demand = people
            .filter(|(person, each)| comes(person) && !each.away.contains(&cell.slot))
            .count();
        score.overflow += count(demand.saturating_sub(problem.spaces[cell.space]));
        match sheet.announced {
            Some(told) if told.slot != cell.slot => score.moved_slot += 1,
            Some(Cell { space, .. }) if space != cell.space => score.moved_space += 1,
            Some(_) | None => {}
        }
    }
    let weights = problem.weights;
    let parts = [
        (weights.lost, score.lost),
        (weights.overflow, score.overflow),
        (weights.move_slot, score.moved_slot),
        (weights.move_space, score.moved_space),
        (weights.unscheduled, score.unscheduled),
    ];
    score.cost = parts
        .into_iter()
        .map(|(weight, times)| u64::from(weight) * times)
        .sum();
    score
}

fn lost(problem: &Problem, plan: &Plan) -> u64 {
    let wishes = wishes(problem);
    let mut lost = 0;
    for (person, each) in problem.people.iter().enumerate() {
        let wanted: Vec<usize> = (0..problem.topics.len())
            .filter(|topic| wishes.has(person, *topic))
            .collect();
        let mut slots: Vec<usize> = wanted
            .iter()
            .filter_map(|topic| plan.cell(*topic))
            .map(|cell| cell.slot)
            .filter(|slot| !each.away.contains(slot))
            .collect();
        slots.sort_unstable();
        slots.dedup();
        lost += wanted.len() - slots.len();
    }
    count(lost)
}

fn count(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}
