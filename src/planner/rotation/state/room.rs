//! The numbers of a hall that stay while a plan is bettered.

use super::{NOWHERE, narrow, signed};
use crate::planner::rotation::problem::Problem;
use crate::planner::rotation::setting::Setting;

/// What does not change while a plan is bettered.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::planner::rotation) struct Room {
    pub(in crate::planner::rotation) n_people: usize,
    pub(in crate::planner::rotation) n_tables: usize,
    pub(in crate::planner::rotation) n_rounds: usize,
    pub(super) n_chairs: usize,
    pub(super) least: Vec<u16>,
    pub(super) most: Vec<u16>,
    /// Rounds × people: the table announced.
    pub(super) announced: Vec<u16>,
    /// For each person, what going back to a table costs.
    pub(super) revisit: Vec<i32>,
    pub(super) repeat: i32,
    pub(super) change: i32,
}

impl Room {
    pub(super) fn new(problem: &Problem, setting: &Setting) -> Self {
        let small = |numbers: &[usize]| numbers.iter().map(|number| narrow(*number)).collect();
        let announced = setting.future().flat_map(|round| {
            let table = move |person| problem.announced.as_ref()?.table(round, person);
            (0..setting.n_people).map(move |person| table(person).map_or(NOWHERE, narrow))
        });
        let cost = |host: &Option<usize>| {
            if host.is_some() {
                0
            } else {
                signed(problem.weights.revisit)
            }
        };
        Self {
            n_people: setting.n_people,
            n_tables: setting.n_tables,
            n_rounds: setting.future().len(),
            n_chairs: setting
                .most
                .iter()
                .copied()
                .max()
                .unwrap_or(0)
                .min(setting.n_people),
            least: small(&setting.least),
            most: small(&setting.most),
            announced: announced.collect(),
            revisit: setting.hosts.iter().map(cost).collect(),
            repeat: signed(problem.weights.repeat),
            change: signed(problem.weights.change),
        }
    }
}
