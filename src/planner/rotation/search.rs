//! The search: moves drawn and taken while they cost little, colder and colder.

mod company;

use super::heat::Heat;
use super::plan::{Plan, Row};
use super::problem::Problem;
use super::score::score;
use super::setting::Setting;
use super::state::{NOWHERE, State, narrow};
use crate::planner::dice::Dice;

/// Of 256 moves, the first few are of these kinds; each number is where the kind ends.
const COMPANIES: u64 = 16;
const EXCHANGES: u64 = 28;
const TURNS: u64 = 36;
const SHIFTS: u64 = 64;

/// Who may move.
#[derive(Debug, Clone)]
pub(super) struct Movers {
    /// Round and person: those who go to tables by themselves.
    alone: Vec<(u16, u16)>,
    /// For each round, the same.
    by_round: Vec<Vec<u16>>,
    /// Round and members: those who go together.
    companies: Vec<(u16, Vec<u16>)>,
    /// People who can exchange all their seats, by rounds of presence; crowds of two or more.
    crowds: Vec<Vec<u16>>,
    /// All of these with their crowd.
    exchangers: Vec<(u16, u16)>,
    /// For each round, the tables where nobody has to stay.
    tables: Vec<Vec<u16>>,
    /// Whether some table of a round may hold one more or one less.
    is_loose: bool,
}

impl Movers {
    pub(super) fn new(setting: &Setting) -> Self {
        let crowds = crowds(setting);
        let of_crowd = |(crowd, people): (usize, &Vec<u16>)| -> Vec<(u16, u16)> {
            people.iter().map(|person| (*person, narrow(crowd))).collect()
        };
        let mut movers = Self {
            exchangers: crowds.iter().enumerate().flat_map(of_crowd).collect(),
            alone: Vec::new(),
            by_round: Vec::new(),
            companies: Vec::new(),
            crowds,
            tables: setting.future().map(|round| unhosted(setting, round)).collect(),
            is_loose: setting.least != setting.most,
        };
        for (position, round) in setting.future().enumerate() {
            let free = setting
                .companies(round)
                .into_iter()
                .filter(|company| company.table.is_none());
            let mut alone = Vec::new();
            for company in free {
                let members: Vec<u16> = company.members.iter().map(|member| narrow(*member)).collect();
                match members.as_slice() {
                    [person] => alone.push(*person),
                    _ => movers.companies.push((narrow(position), members)),
                }
            }
            movers
                .alone
                .extend(alone.iter().map(|person| (narrow(position), *person)));
            movers.by_round.push(alone);
        }
        movers
    }
}

fn unhosted(setting: &Setting, round: usize) -> Vec<u16> {
    let mut is_free = vec![true; setting.n_tables];
    for person in setting.present(round) {
        if let Some(table) = setting.kept_at(round, person) {
            is_free[table] = false;
        }
    }
    let tables = (0..setting.n_tables).filter(|table| is_free[*table]);
    tables.map(narrow).collect()
}

fn crowds(setting: &Setting) -> Vec<Vec<u16>> {
    let presence = |person: usize| {
        let rounds = setting
            .future()
            .filter(move |round| setting.is_here(*round, person));
        rounds.collect::<Vec<usize>>()
    };
    let is_free = |person: &usize| setting.is_free(*person) && setting.together[*person].is_empty();
    let mut people: Vec<(Vec<usize>, u16)> = (0..setting.n_people)
        .filter(is_free)
        .map(|person| (presence(person), narrow(person)))
        .collect();
    people.sort();
    let crowds = people.chunk_by(|one, other| one.0 == other.0);
    let crowds = crowds.map(|crowd| crowd.iter().map(|(_, person)| *person).collect::<Vec<u16>>());
    crowds.filter(|crowd| crowd.len() > 1).collect()
}

/// Which moves are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Moves {
    All,
    /// Exchanges of all the seats of two people: who meets how often stays as it is.
    People,
}

/// A plan on its way, and the best one it has been.
#[derive(Debug, Clone)]
pub(super) struct Search {
    state: State,
    heat: Heat,
    movers: Movers,
    dice: Dice,
    best_seats: Vec<u16>,
    best_cost: i64,
}

impl Search {
    pub(super) fn new(state: State, setting: &Setting, dice: Dice) -> Self {
        Self {
            best_seats: state.seats.clone(),
            best_cost: state.cost,
            heat: Heat::new(),
            movers: Movers::new(setting),
            dice,
            state,
        }
    }

    /// Goes on from another plan, which may seat people together who must stay apart.
    pub(super) fn take(&mut self, problem: &Problem, setting: &Setting, plan: &Plan) {
        let cost = score(problem, plan).cost;
        self.state = State::new(problem, setting, plan, cost);
        self.state.charge_quarrels(setting);
        self.keep_best();
    }

    fn keep_best(&mut self) {
        if self.state.cost < self.best_cost {
            self.best_cost = self.state.cost;
            self.best_seats.copy_from_slice(&self.state.seats);
        }
    }

    /// Draws `n_moves`, at a temperature in 256ths of a cost.
    pub(super) fn run(&mut self, moves: Moves, degrees: i64, n_moves: u64) {
        self.heat.degrees = degrees;
        for _ in 0..n_moves {
            match moves {
                Moves::All => self.draw_move(),
                Moves::People => self.exchange(),
            }
            if self.state.cost < self.best_cost {
                self.best_cost = self.state.cost;
                self.best_seats.copy_from_slice(&self.state.seats);
            }
        }
    }

    pub(super) fn best_cost(&self) -> u64 {
        u64::try_from(self.best_cost).unwrap_or(0)
    }

    /// The coming rounds of the best plan.
    pub(super) fn best_rows(&self) -> impl Iterator<Item = Row> + '_ {
        let table = |table: &u16| (*table != NOWHERE).then_some(usize::from(*table));
        let rows = self.best_seats.chunks(self.state.room.n_people.max(1));
        rows.map(move |row| row.iter().map(table).collect())
    }

    /// Goes on from the best plan.
    pub(super) fn back_to_best(&mut self) {
        self.state.reseat(&self.best_seats, self.best_cost);
    }

    /// Most moves are swaps; the others are rarer the more seats they change.
    fn draw_move(&mut self) {
        let roll = self.dice.roll();
        let kind = roll >> 56;
        if kind < COMPANIES && !self.movers.companies.is_empty() {
            self.move_company();
        } else if kind < EXCHANGES {
            self.exchange();
        } else if kind < TURNS {
            self.turn();
        } else if kind < SHIFTS && self.movers.is_loose {
            self.move_alone(roll);
        } else {
            self.change_seats(roll);
        }
    }

    /// Brings somebody to a free chair.
    fn move_alone(&mut self, roll: u64) {
        let alone = &self.movers.alone;
        let Some((round, person)) = alone.get(scaled(roll, alone.len())).copied() else {
            return;
        };
        let round = usize::from(round);
        let table = narrow(scaled(roll >> 18, self.state.room.n_tables));
        let from = self.state.table(round, person);
        if self.state.may_shift(round, from, table) {
            let delta = self.state.shift_delta(round, person, table);
            if delta <= self.heat.threshold(roll >> 46) {
                self.state.shift(round, person, table, delta);
            }
        }
    }

    /// Swaps two people of one round.
    fn change_seats(&mut self, roll: u64) {
        let alone = &self.movers.alone;
        let Some((round, person)) = alone.get(scaled(roll, alone.len())).copied() else {
            return;
        };
        let round = usize::from(round);
        let others = &self.movers.by_round[round];
        let other = others[scaled(roll.rotate_left(22), others.len())];
        if self.state.table(round, person) != self.state.table(round, other) {
            let delta = self.state.swap_delta(round, person, other);
            if delta <= self.heat.threshold(roll >> 32) {
                self.state.swap(round, person, other, delta);
            }
        }
    }

    /// Exchanges two whole tables of a round.
    fn turn(&mut self) {
        let round = self.dice.below(self.state.room.n_rounds);
        let tables = &self.movers.tables[round];
        if tables.is_empty() {
            return;
        }
        let one = tables[self.dice.below(tables.len())];
        let other = tables[self.dice.below(tables.len())];
        if self.state.may_turn(round, one, other) {
            let delta = self.state.turn_delta(round, one, other);
            if delta <= self.heat.threshold(self.dice.roll()) {
                self.state.turn(round, one, other, delta);
            }
        }
    }

    /// Exchanges all the seats of two people.
    fn exchange(&mut self) {
        if self.movers.exchangers.is_empty() {
            return;
        }
        let roll = self.dice.roll();
        let exchangers = &self.movers.exchangers;
        let (one, crowd) = exchangers[scaled(roll, exchangers.len())];
        let crowd = &self.movers.crowds[usize::from(crowd)];
        let other = crowd[scaled(roll.rotate_left(22), crowd.len())];
        if one == other {
            return;
        }
        let delta = self.state.exchange_delta(one, other);
        if delta <= self.heat.threshold(roll >> 50) {
            self.state.exchange(one, other, delta);
        }
    }
}

/// Brings the lower 32 bits of a roll to 0 .. `sides`.
fn scaled(roll: u64, sides: usize) -> usize {
    let sides = u64::try_from(sides).unwrap_or(0);
    usize::try_from(((roll & 0xFFFF_FFFF) * sides) >> 32).unwrap_or(0)
}
