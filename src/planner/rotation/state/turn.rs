//! Two whole tables of a round change places: nobody meets anybody else, only where they sit differs.

use super::State;

impl State {
    /// Whether two whole tables of a round may change places, sizes considered.
    pub(in crate::planner::rotation) fn may_turn(&self, round: usize, one: u16, other: u16) -> bool {
        let fits = |people: u16, table: u16| {
            let table = usize::from(table);
            (self.room.least[table]..=self.room.most[table]).contains(&people)
        };
        let size = |table: u16| self.sizes[round * self.room.n_tables + usize::from(table)];
        one != other && fits(size(one), other) && fits(size(other), one)
    }

    /// What the plan costs more when all the people of two tables change places.
    pub(in crate::planner::rotation) fn turn_delta(&self, round: usize, one: u16, other: u16) -> i32 {
        let go = |from: u16, to: u16| {
            let people = self.at(round, from).iter();
            people
                .map(|person| self.seat_delta(round, *person, from, to))
                .sum::<i32>()
        };
        go(one, other) + go(other, one)
    }

    pub(in crate::planner::rotation) fn turn(&mut self, round: usize, one: u16, other: u16, delta: i32) {
        let row = round * self.room.n_tables;
        for (from, to) in [(one, other), (other, one)] {
            let first = (row + usize::from(from)) * self.room.n_chairs;
            for chair in first..first + usize::from(self.sizes[row + usize::from(from)]) {
                let person = usize::from(self.sitting[chair]);
                self.visits[person * self.room.n_tables + usize::from(from)] -= 1;
                self.visits[person * self.room.n_tables + usize::from(to)] += 1;
                self.seats[round * self.room.n_people + person] = to;
            }
        }
        let (first, second) = (row + usize::from(one), row + usize::from(other));
        for chair in 0..self.room.n_chairs {
            self.sitting.swap(
                first * self.room.n_chairs + chair,
                second * self.room.n_chairs + chair,
            );
        }
        self.sizes.swap(first, second);
        self.cost += i64::from(delta);
    }
}
