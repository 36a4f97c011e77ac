//! Every plan near the announced one, looked at: where few changes can help, the best of them is the best there is.

use super::bound::wide;
use super::plan::Plan;
use super::problem::Problem;
use super::score::score;
use super::setting::Setting;

/// The most pairs of people to be looked at, over all plans; about a tenth of a second.
const MOST_WORK: u64 = 30_000_000;

/// What looking at all plans near the announced one shows.
#[derive(Debug, Clone)]
pub(super) struct Near {
    /// The cheapest of them, if it costs less than what was known.
    pub(super) better: Option<Plan>,
    /// No plan costs less, near or far.
    pub(super) bound: u64,
}

/// Looks at every plan with so few changes that one with more would cost at least `cost`, or as many of them as there is
/// time for; `rest` is what every plan costs besides its changes. None where nothing was announced or even the fewest
/// are too many.
pub(super) fn near(problem: &Problem, setting: &Setting, rest: u64, cost: u64) -> Option<Near> {
    let change = u64::from(problem.weights.change);
    let announced = problem.announced.as_ref()?;
    if change == 0 || cost <= rest {
        return None;
    }
    let mut walk = Walk::new(problem, setting, announced, cost);
    let enough = (cost - rest).div_ceil(change) - 1;
    let n_changes = (0..=enough)
        .take_while(|n_changes| walk.work(*n_changes) <= MOST_WORK)
        .last()?;
    walk.seat(0, n_changes);
    let beyond = rest + change * (n_changes + 1);
    Some(Near {
        bound: walk.least.min(beyond),
        better: walk.better,
    })
}

/// A seat of a round to come that is not a host's.
struct Seat {
    round: usize,
    person: usize,
    announced: Option<usize>,
}

/// The walk through the plans.
struct Walk<'a> {
    problem: &'a Problem,
    setting: &'a Setting,
    seats: Vec<Seat>,
    plan: Plan,
    /// For each round to come and table, how many sit there.
    sitting: Vec<Vec<usize>>,
    least: u64,
    better: Option<Plan>,
}

impl<'a> Walk<'a> {
    fn new(problem: &'a Problem, setting: &'a Setting, announced: &Plan, cost: u64) -> Self {
        let mut walk = Self {
            problem,
            setting,
            seats: Vec::new(),
            plan: Plan {
                rounds: problem.held.clone(),
            },
            sitting: vec![vec![0; setting.n_tables]; setting.n_rounds],
            least: cost,
            better: None,
        };
        for round in setting.future() {
            walk.plan.rounds.push(vec![None; setting.n_people]);
            for person in setting.present(round) {
                match setting.kept_at(round, person) {
                    Some(table) => walk.sit(round, person, table),
                    None => walk.seats.push(Seat {
                        round,
                        person,
                        announced: announced.table(round, person),
                    }),
                }
            }
        }
        walk
    }

    /// Pairs of people in all plans with at most so many changes, as far as can be counted beforehand.
    fn work(&self, n_changes: u64) -> u64 {
        let n_tables = wide(self.setting.n_tables);
        let n_free = self.seats.iter().filter(|seat| seat.announced.is_none()).count();
        let n_told = wide(self.seats.len() - n_free);
        let mut ways: u64 = 1;
        let mut all: u64 = 1;
        for change in 0..n_changes.min(n_told) {
            ways = ways.saturating_mul((n_told - change) * n_tables.saturating_sub(1)) / (change + 1);
            all = all.saturating_add(ways);
        }
        for _ in 0..n_free {
            all = all.saturating_mul(n_tables);
        }
        all.saturating_mul(wide(self.setting.n_people * self.setting.n_people))
    }

    fn seat(&mut self, position: usize, n_changes: u64) {
        let Some(seat) = self.seats.get(position) else {
            self.weigh();
            return;
        };
        let (round, person, announced) = (seat.round, seat.person, seat.announced);
        for table in 0..self.setting.n_tables {
            let is_change = announced.is_some_and(|announced| announced != table);
            let left = if is_change {
                n_changes.checked_sub(1)
            } else {
                Some(n_changes)
            };
            let has_room = self.sitting[round][table] < self.setting.most[table];
            if let Some(left) = left
                && has_room
            {
                self.sit(round, person, table);
                self.seat(position + 1, left);
                self.sitting[round][table] -= 1;
            }
        }
        self.plan.rounds[round][person] = None;
    }

    fn sit(&mut self, round: usize, person: usize, table: usize) {
        self.plan.rounds[round][person] = Some(table);
        self.sitting[round][table] += 1;
    }

    fn weigh(&mut self) {
        if !self.is_valid() {
            return;
        }
        let cost = score(self.problem, &self.plan).cost;
        if cost < self.least {
            self.least = cost;
            self.better = Some(self.plan.clone());
        }
    }

    fn is_valid(&self) -> bool {
        let setting = self.setting;
        let fits = |round: usize| {
            let sizes = self.sitting[round]
                .iter()
                .zip(setting.least.iter().zip(&setting.most));
            sizes
                .into_iter()
                .all(|(size, (least, most))| least <= size && size <= most)
        };
        let share = |round: usize, (one, other): (usize, usize)| match (
            self.plan.table(round, one),
            self.plan.table(round, other),
        ) {
            (Some(here), Some(there)) => Some(here == there),
            (Some(_) | None, None) | (None, Some(_)) => None,
        };
        setting.future().all(|round| {
            let mut together = self.problem.together.iter();
            let mut apart = self.problem.apart.iter();
            fits(round)
                && together.all(|pair| share(round, *pair) != Some(false))
                && apart.all(|pair| share(round, *pair) != Some(true))
        })
    }
}
