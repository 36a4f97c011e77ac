//! The rule that needs neither screen nor slips: the person on chair k moves on k tables after every round.

use crate::domain::{Attendance, Session};

/// Returns how many chairs the rule is told for, where with it nobody meets anybody twice nor goes back to a table; none
/// where it would. Chairs are counted for those who travel.
pub fn stride(session: &Session) -> Option<usize> {
    let n_tables = session.room.tables.len();
    let n_hosts = session
        .room
        .tables
        .iter()
        .filter(|table| table.host.is_some())
        .count();
    let guests = session.people.iter();
    let n_guests = guests
        .filter(|person| person.attendance != Attendance::Absent)
        .count();
    let n_chairs = n_guests.checked_sub(n_hosts)?.div_ceil(n_tables.max(1));
    let n_rounds = session.room.rounds.len();
    (n_chairs > 0 && n_rounds > 1 && is_perfect(n_tables, n_chairs, n_rounds)).then_some(n_chairs)
}

/// Chairs k and l bring two people together again after e rounds when (k - l) times e is a whole number of turns of the
/// room; chair k brings its person back when k times e is one.
fn is_perfect(n_tables: usize, n_chairs: usize, n_rounds: usize) -> bool {
    let mut steps = (1..=n_chairs).flat_map(|chair| (1..n_rounds).map(move |rounds| chair * rounds));
    n_tables > 0 && steps.all(|step| !step.is_multiple_of(n_tables))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_chairs_and_three_rounds_are_perfect_but_for_four_six_and_eight_tables() {
        let perfect: Vec<usize> = (4..=20).filter(|tables| is_perfect(*tables, 4, 3)).collect();
        assert_eq!(perfect, [5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]);
    }

    #[test]
    fn nobody_meets_again_by_walking_where_the_rule_is_perfect() {
        for (n_tables, n_chairs, n_rounds) in [(5, 4, 3), (7, 3, 4), (9, 4, 3), (11, 5, 3)] {
            assert!(is_perfect(n_tables, n_chairs, n_rounds));
            let table = |home: usize, chair: usize, round: usize| (home + chair * round) % n_tables;
            let people: Vec<(usize, usize)> = (0..n_tables)
                .flat_map(|home| (1..=n_chairs).map(move |chair| (home, chair)))
                .collect();
            for (position, one) in people.iter().enumerate() {
                for other in &people[position + 1..] {
                    let meetings = (0..n_rounds)
                        .filter(|round| table(one.0, one.1, *round) == table(other.0, other.1, *round));
                    assert!(meetings.count() <= 1);
                }
            }
        }
    }
}
