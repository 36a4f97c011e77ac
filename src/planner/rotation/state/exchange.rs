//! Two people exchange all their seats: who meets how often stays, only who it is differs.

use super::{NOWHERE, State};

impl State {
    /// What the plan costs more when two people, here in the same rounds, exchange all their seats.
    pub(in crate::planner::rotation) fn exchange_delta(&self, one: u16, other: u16) -> i32 {
        let n_people = self.room.n_people;
        let row = |person: u16| {
            let from = usize::from(person) * n_people;
            &self.lasting[from..from + n_people]
        };
        let (mine, theirs) = (row(one), row(other));
        let mut delta = 0;
        for round in 0..self.room.n_rounds {
            let (here, there) = (self.table(round, one), self.table(round, other));
            if here == there {
                continue;
            }
            for person in self.at(round, here) {
                delta += theirs[usize::from(*person)] - mine[usize::from(*person)];
            }
            for person in self.at(round, there) {
                delta += mine[usize::from(*person)] - theirs[usize::from(*person)];
            }
            delta -= 2 * mine[usize::from(other)];
            let announced = |person: u16| self.room.announced[round * n_people + usize::from(person)];
            let changed = |person: u16, from: u16, to: u16| {
                i32::from(announced(person) == from) - i32::from(announced(person) == to)
            };
            delta += self.room.change * (changed(one, here, there) + changed(other, there, here));
        }
        let seen = self.first_visits(one, one) + self.first_visits(other, other);
        let then_seen = self.first_visits(one, other) + self.first_visits(other, one);
        delta + self.room.revisit[usize::from(one)] * (seen - then_seen)
    }

    /// How many tables somebody would see for the first time on the route of another.
    fn first_visits(&self, person: u16, route: u16) -> i32 {
        let held = &self.held_visits[usize::from(person) * self.room.n_tables..];
        let mut seen = 0;
        for round in 0..self.room.n_rounds {
            let table = self.table(round, route);
            let is_new = table != NOWHERE && held[usize::from(table)] == 0;
            seen += i32::from(is_new && (0..round).all(|earlier| self.table(earlier, route) != table));
        }
        seen
    }

    pub(in crate::planner::rotation) fn exchange(&mut self, one: u16, other: u16, delta: i32) {
        let (first, second) = (usize::from(one), usize::from(other));
        for round in 0..self.room.n_rounds {
            let row = round * self.room.n_people;
            for (person, successor) in [(first, other), (second, one)] {
                let table = self.seats[row + person];
                if table != NOWHERE {
                    let at = round * self.room.n_tables + usize::from(table);
                    self.sitting[at * self.room.n_chairs + usize::from(self.chairs[row + person])] =
                        successor;
                }
            }
            self.seats.swap(row + first, row + second);
            self.chairs.swap(row + first, row + second);
        }
        let n_people = self.room.n_people;
        for person in (0..n_people).filter(|person| *person != first && *person != second) {
            let (mine, theirs) = (first * n_people + person, second * n_people + person);
            let more =
                (self.meeting[theirs] - self.lasting[theirs]) - (self.meeting[mine] - self.lasting[mine]);
            self.meeting[mine] += more;
            self.meeting[theirs] -= more;
            self.meeting[person * n_people + first] += more;
            self.meeting[person * n_people + second] -= more;
        }
        for table in 0..self.room.n_tables {
            let (mine, theirs) = (
                first * self.room.n_tables + table,
                second * self.room.n_tables + table,
            );
            let (now, then) = (self.visits[mine], self.visits[theirs]);
            self.visits[mine] = then - self.held_visits[theirs] + self.held_visits[mine];
            self.visits[theirs] = now - self.held_visits[mine] + self.held_visits[theirs];
        }
        self.cost += i64::from(delta);
    }
}
