//! Bounds on people alike at one table that look at all rounds together.

use super::bound::{even_rounds, wide};
use super::problem::{Attribute, Problem};
use super::setting::Setting;

/// What a pair alike and a revisit cost to a bound, in one unit.
#[derive(Debug, Clone, Copy)]
pub(super) struct Fare {
    pub(super) pair: u64,
    pub(super) revisit: u64,
}

/// What pairs alike of one attribute cost above an even spread of each round, revisits that spare some included.
///
/// A visitor comes to a table once without revisiting it, and a host stays: where nobody may go twice, people like the
/// host come to the host in some round.
pub(super) fn likeness(setting: &Setting, held: &[super::Row], attribute: &Attribute, fare: Fare) -> u64 {
    let mut values = attribute.values.clone();
    values.sort_unstable();
    values.dedup();
    let spread = values
        .into_iter()
        .map(|value| Kin::new(setting, held, attribute, value).spread(fare))
        .sum::<u64>();
    spread.saturating_sub(fare.pair * even_rounds(setting, &attribute.values))
}

/// The people of one value.
struct Kin {
    /// Tables × rounds to come: how many of them are there for certain, as hosts.
    seated: Vec<Vec<u64>>,
    /// For each table, how many may come to it for the first time.
    newcomers: Vec<u64>,
    /// Seats that visitors take over all rounds to come.
    n_visits: u64,
}

impl Kin {
    fn new(setting: &Setting, held: &[super::Row], attribute: &Attribute, value: u16) -> Self {
        let mut kin = Self {
            seated: vec![vec![0; setting.future().len()]; setting.n_tables],
            newcomers: vec![0; setting.n_tables],
            n_visits: 0,
        };
        for person in (0..setting.n_people).filter(|person| attribute.values[*person] == value) {
            let rounds: Vec<usize> = setting
                .future()
                .filter(|round| setting.is_here(*round, person))
                .collect();
            match setting.hosts[person] {
                Some(table) => {
                    for round in rounds {
                        kin.seated[table][round - setting.n_held] += 1;
                    }
                }
                None if rounds.is_empty() => {}
                None => {
                    kin.n_visits += wide(rounds.len());
                    for (table, newcomers) in kin.newcomers.iter_mut().enumerate() {
                        let has_been = held.iter().any(|row| row[person] == Some(table));
                        *newcomers += u64::from(!has_been);
                    }
                }
            }
        }
        kin
    }

    /// Seats the visitors one by one where it costs least: what it costs rises with each, so that no other way is cheaper.
    fn spread(mut self, fare: Fare) -> u64 {
        let hosts = self.seated.iter().flatten();
        let mut cost: u64 = hosts
            .map(|alike| fare.pair * (alike * alike.saturating_sub(1) / 2))
            .sum();
        for _ in 0..self.n_visits {
            let rise = |table: &usize| {
                let least = self.seated[*table].iter().min().copied().unwrap_or(0);
                fare.pair * least
                    + if self.newcomers[*table] == 0 {
                        fare.revisit
                    } else {
                        0
                    }
            };
            let Some((rise, table)) = (0..self.seated.len()).map(|table| (rise(&table), table)).min() else {
                return cost;
            };
            cost += rise;
            self.newcomers[table] = self.newcomers[table].saturating_sub(1);
            if let Some(alike) = self.seated[table].iter_mut().min() {
                *alike += 1;
            }
        }
        cost
    }
}

/// The same over all attributes of a problem, each paying for revisits a share of `revisit`.
pub(super) fn all_likeness(problem: &Problem, setting: &Setting, unit: u64, revisit: u64) -> u64 {
    let n_paying = problem
        .attributes
        .iter()
        .filter(|attribute| attribute.weight > 0)
        .count();
    let share = revisit / wide(n_paying).max(1);
    let each = problem.attributes.iter().filter(|attribute| attribute.weight > 0);
    each.map(|attribute| {
        let fare = Fare {
            pair: unit * u64::from(attribute.weight),
            revisit: share,
        };
        likeness(setting, &problem.held, attribute, fare)
    })
    .sum()
}
