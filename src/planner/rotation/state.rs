//! A plan being bettered: the seats of the coming rounds, and what every move would cost, kept up to date.

mod exchange;
mod room;
mod turn;

use super::plan::{Plan, Row};
use super::problem::Problem;
use super::setting::Setting;
pub(super) use room::Room;

/// No table: away, or not announced.
pub(super) const NOWHERE: u16 = u16::MAX;

/// What two who must stay apart cost together: dearer than any plan, so that no move seats them so.
const FORBIDDEN: i32 = 1 << 22;

/// Rounds here are the rounds to come, from 0.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct State {
    pub(super) room: Room,
    /// Rounds × people: their table.
    pub(super) seats: Vec<u16>,
    /// Rounds × people: the chair at the table.
    chairs: Vec<u16>,
    /// Rounds × tables × chairs.
    sitting: Vec<u16>,
    /// Rounds × tables.
    sizes: Vec<u16>,
    /// Person × person: what one more meeting costs, likeness included.
    meeting: Vec<i32>,
    /// Person × person: the part of it that no coming round makes.
    lasting: Vec<i32>,
    /// Person × table: times sat there, rounds held included.
    visits: Vec<u16>,
    /// The same in the rounds held alone.
    held_visits: Vec<u16>,
    /// Of the plan as it is; equal to its score.
    pub(super) cost: i64,
}

impl State {
    /// Starts from a valid plan that costs `cost`.
    pub(super) fn new(problem: &Problem, setting: &Setting, plan: &Plan, cost: u64) -> Self {
        let room = Room::new(problem, setting);
        let (n_people, n_tables, n_rounds) = (room.n_people, room.n_tables, room.n_rounds);
        let mut state = Self {
            seats: vec![NOWHERE; n_rounds * n_people],
            chairs: vec![0; n_rounds * n_people],
            sitting: vec![0; n_rounds * n_tables * room.n_chairs],
            sizes: vec![0; n_rounds * n_tables],
            meeting: likeness(problem, setting),
            lasting: Vec::new(),
            visits: vec![0; n_people * n_tables],
            held_visits: Vec::new(),
            cost: i64::try_from(cost).unwrap_or(i64::MAX),
            room,
        };
        for row in &problem.held {
            state.remember(row);
        }
        state.lasting.clone_from(&state.meeting);
        state.held_visits.clone_from(&state.visits);
        let rows = plan.rounds.iter().skip(setting.n_held);
        let seats = rows.flat_map(|row| row.iter().map(|table| table.map_or(NOWHERE, narrow)));
        let seats: Vec<u16> = seats.collect();
        state.reseat(&seats, state.cost);
        state
    }

    /// Takes other seats for all the rounds to come, which cost `cost`.
    pub(super) fn reseat(&mut self, seats: &[u16], cost: i64) {
        self.meeting.clone_from(&self.lasting);
        self.visits.clone_from(&self.held_visits);
        self.sizes.fill(0);
        for (position, table) in seats.iter().enumerate().filter(|(_, table)| **table != NOWHERE) {
            let (round, person) = (
                position / self.room.n_people,
                narrow(position % self.room.n_people),
            );
            self.sit(round, person, *table);
            self.join(round, person, *table);
        }
        self.cost = cost;
    }

    /// Adds what it costs that people share a table who must stay apart.
    pub(super) fn charge_quarrels(&mut self, setting: &Setting) {
        for round in 0..self.room.n_rounds {
            for (one, others) in setting.apart.iter().enumerate() {
                let table = self.table(round, narrow(one));
                let is_beside = |other: &&usize| {
                    **other > one && table != NOWHERE && self.table(round, narrow(**other)) == table
                };
                let n_quarrels = others.iter().filter(is_beside).count();
                self.cost += i64::from(FORBIDDEN) * i64::from(count(n_quarrels));
            }
        }
    }

    fn remember(&mut self, row: &Row) {
        let n_people = self.room.n_people;
        for (one, table) in row.iter().enumerate() {
            let Some(table) = *table else { continue };
            self.visits[one * self.room.n_tables + table] += 1;
            for (other, beside) in row.iter().enumerate() {
                if *beside == Some(table) && one != other {
                    self.meeting[one * n_people + other] += self.room.repeat;
                }
            }
        }
    }

    fn sit(&mut self, round: usize, person: u16, table: u16) {
        let at = round * self.room.n_tables + usize::from(table);
        let chair = self.sizes[at];
        self.sizes[at] += 1;
        self.sitting[at * self.room.n_chairs + usize::from(chair)] = person;
        self.seats[round * self.room.n_people + usize::from(person)] = table;
        self.chairs[round * self.room.n_people + usize::from(person)] = chair;
    }

    fn at(&self, round: usize, table: u16) -> &[u16] {
        let at = round * self.room.n_tables + usize::from(table);
        let from = at * self.room.n_chairs;
        &self.sitting[from..from + usize::from(self.sizes[at])]
    }

    pub(super) fn table(&self, round: usize, person: u16) -> u16 {
        self.seats[round * self.room.n_people + usize::from(person)]
    }

    fn meetings(&self, person: u16) -> &[i32] {
        let from = usize::from(person) * self.room.n_people;
        &self.meeting[from..from + self.room.n_people]
    }

    /// What revisits and changes cost more when a person goes from one table to another.
    fn seat_delta(&self, round: usize, person: u16, from: u16, to: u16) -> i32 {
        let row = usize::from(person) * self.room.n_tables;
        let goes_back = i32::from(self.visits[row + usize::from(to)] >= 1);
        let went_back = i32::from(self.visits[row + usize::from(from)] >= 2);
        let announced = self.room.announced[round * self.room.n_people + usize::from(person)];
        let changed = i32::from(announced == from) - i32::from(announced == to);
        self.room.revisit[usize::from(person)] * (goes_back - went_back) + self.room.change * changed
    }

    /// What the plan costs more when two people of different tables exchange seats.
    pub(super) fn swap_delta(&self, round: usize, one: u16, other: u16) -> i32 {
        let (here, there) = (self.table(round, one), self.table(round, other));
        let (mine, theirs) = (self.meetings(one), self.meetings(other));
        let (leaving, joining) = (self.at(round, here), self.at(round, there));
        let mut delta = 0;
        for person in leaving {
            delta += theirs[usize::from(*person)] - mine[usize::from(*person)];
        }
        for person in joining {
            delta += mine[usize::from(*person)] - theirs[usize::from(*person)];
        }
        // They do not join each other, and those they leave have met them once less.
        delta -= 2 * mine[usize::from(other)];
        delta += self.room.repeat * count(leaving.len() + joining.len() - 2);
        delta + self.seat_delta(round, one, here, there) + self.seat_delta(round, other, there, here)
    }

    pub(super) fn swap(&mut self, round: usize, one: u16, other: u16, delta: i32) {
        let (here, there) = (self.table(round, one), self.table(round, other));
        self.part(round, one, here);
        self.part(round, other, there);
        let (row, chairs) = (round * self.room.n_people, self.room.n_chairs);
        let (first, second) = (row + usize::from(one), row + usize::from(other));
        let chair = |table: u16, chair: u16| {
            (round * self.room.n_tables + usize::from(table)) * chairs + usize::from(chair)
        };
        let (mine, theirs) = (chair(here, self.chairs[first]), chair(there, self.chairs[second]));
        self.sitting[mine] = other;
        self.sitting[theirs] = one;
        self.seats.swap(first, second);
        self.chairs.swap(first, second);
        self.join(round, one, there);
        self.join(round, other, here);
        self.cost += i64::from(delta);
    }

    /// Whether one more leaves and one more fits, sizes considered.
    pub(super) fn may_shift(&self, round: usize, from: u16, to: u16) -> bool {
        let row = round * self.room.n_tables;
        let (from, to) = (usize::from(from), usize::from(to));
        from != to
            && self.sizes[row + from] > self.room.least[from]
            && self.sizes[row + to] < self.room.most[to]
    }

    /// What the plan costs more when somebody goes to a free chair.
    pub(super) fn shift_delta(&self, round: usize, person: u16, to: u16) -> i32 {
        let from = self.table(round, person);
        let mine = self.meetings(person);
        let (leaving, joining) = (self.at(round, from), self.at(round, to));
        let sum = |people: &[u16]| people.iter().map(|other| mine[usize::from(*other)]).sum::<i32>();
        let again = self.room.repeat * count(leaving.len() - 1);
        sum(joining) - sum(leaving) + again + self.seat_delta(round, person, from, to)
    }

    pub(super) fn shift(&mut self, round: usize, person: u16, to: u16, delta: i32) {
        let from = self.table(round, person);
        self.part(round, person, from);
        let at = round * self.room.n_tables + usize::from(from);
        self.sizes[at] -= 1;
        let chair = self.chairs[round * self.room.n_people + usize::from(person)];
        let last = self.sitting[at * self.room.n_chairs + usize::from(self.sizes[at])];
        self.sitting[at * self.room.n_chairs + usize::from(chair)] = last;
        self.chairs[round * self.room.n_people + usize::from(last)] = chair;
        self.sit(round, person, to);
        self.join(round, person, to);
        self.cost += i64::from(delta);
    }

    fn part(&mut self, round: usize, person: u16, table: u16) {
        self.visits[usize::from(person) * self.room.n_tables + usize::from(table)] -= 1;
        self.meet(round, person, table, -self.room.repeat);
    }

    fn join(&mut self, round: usize, person: u16, table: u16) {
        self.visits[usize::from(person) * self.room.n_tables + usize::from(table)] += 1;
        self.meet(round, person, table, self.room.repeat);
    }

    fn meet(&mut self, round: usize, person: u16, table: u16, by: i32) {
        let n_people = self.room.n_people;
        let at = round * self.room.n_tables + usize::from(table);
        let from = at * self.room.n_chairs;
        let person = usize::from(person);
        for other in &self.sitting[from..from + usize::from(self.sizes[at])] {
            let other = usize::from(*other);
            if other != person {
                self.meeting[person * n_people + other] += by;
                self.meeting[other * n_people + person] += by;
            }
        }
    }
}

/// What two people of one table have in common, and whether they may share one at all.
fn likeness(problem: &Problem, setting: &Setting) -> Vec<i32> {
    let mut likeness = vec![0; setting.n_people * setting.n_people];
    for one in 0..setting.n_people {
        for other in (0..setting.n_people).filter(|other| *other != one) {
            let alike = problem
                .attributes
                .iter()
                .filter(|attribute| attribute.values[one] == attribute.values[other]);
            likeness[one * setting.n_people + other] = alike.map(|attribute| signed(attribute.weight)).sum();
        }
        for other in &setting.apart[one] {
            likeness[one * setting.n_people + other] += FORBIDDEN;
        }
    }
    likeness
}

pub(super) fn narrow(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(NOWHERE)
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}

fn count(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
