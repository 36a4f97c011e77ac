//! A hall whose every plan was looked at: its bound has no formula, only the search that the test here makes again.

use super::setting::Setting;

const N_PEOPLE: usize = 12;
const N_TABLES: usize = 4;
const SIZE: usize = 3;
const N_ROUNDS: usize = 5;
/// Twelve people at four tables of three meet again at least so often in five rounds.
const REPEATS: u64 = 3;

/// The least repeat cost where it is known without a formula; 0 elsewhere.
pub(super) fn repeat_cost(setting: &Setting) -> u64 {
    let is_size = |size: &usize| *size == SIZE;
    let are_sizes = setting.least.iter().chain(&setting.most).all(is_size);
    let is_full = setting.future().all(|round| setting.n_present(round) == N_PEOPLE);
    let is_hall = (setting.n_people, setting.n_tables) == (N_PEOPLE, N_TABLES) && are_sizes && is_full;
    let is_free = setting.together.iter().all(Vec::is_empty);
    if is_hall && is_free && setting.future().len() >= N_ROUNDS {
        REPEATS
    } else {
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table for each person; tables are numbered in the order of their first person.
    type Seating = [usize; N_PEOPLE];

    /// A bit for each pair at one table.
    fn pairs(seating: &Seating) -> u128 {
        let all = (0..N_PEOPLE).flat_map(|one| (one + 1..N_PEOPLE).map(move |other| (one, other)));
        let beside = all
            .enumerate()
            .filter(|(_, (one, other))| seating[*one] == seating[*other]);
        beside.fold(0, |bits, (pair, _)| bits | 1 << pair)
    }

    fn seatings(person: usize, seating: Seating, sizes: [usize; N_TABLES], all: &mut Vec<Seating>) {
        if person == N_PEOPLE {
            all.push(seating);
            return;
        }
        let n_open = sizes.iter().filter(|size| **size > 0).count();
        for table in 0..N_TABLES.min(n_open + 1) {
            if sizes[table] < SIZE {
                let (mut seating, mut sizes) = (seating, sizes);
                seating[person] = table;
                sizes[table] += 1;
                seatings(person + 1, seating, sizes, all);
            }
        }
    }

    /// The seating after everybody takes the name of another; tables are numbered anew.
    fn renamed(seating: &Seating, name: impl Fn(usize) -> usize) -> Seating {
        let mut renamed = [0; N_PEOPLE];
        for person in 0..N_PEOPLE {
            renamed[name(person)] = seating[person];
        }
        let mut numbers: Vec<usize> = Vec::new();
        renamed.map(|table| {
            numbers
                .iter()
                .position(|known| *known == table)
                .unwrap_or_else(|| {
                    numbers.push(table);
                    numbers.len() - 1
                })
        })
    }

    /// Neighbours of the first table change places, its people move on by one, and all tables move on by one: every
    /// renaming that leaves the first round as it is comes from these.
    fn names() -> [fn(usize) -> usize; 4] {
        [
            |person| [1, 0, 2].get(person).copied().unwrap_or(person),
            |person| [1, 2, 0].get(person).copied().unwrap_or(person),
            |person| (person + SIZE) % N_PEOPLE,
            |person| {
                if person < 2 * SIZE {
                    (person + SIZE) % (2 * SIZE)
                } else {
                    person
                }
            },
        ]
    }

    /// One of each kind: seatings that differ only in names are of one kind.
    fn kinds(seatings: &[Seating]) -> Vec<Seating> {
        let mut seen = std::collections::BTreeSet::new();
        let mut kinds = Vec::new();
        for seating in seatings {
            if !seen.insert(*seating) {
                continue;
            }
            kinds.push(*seating);
            let mut waiting = vec![*seating];
            while let Some(next) = waiting.pop() {
                let alike = names().map(|name| renamed(&next, name));
                waiting.extend(alike.into_iter().filter(|alike| seen.insert(*alike)));
            }
        }
        kinds
    }

    #[test]
    fn no_plan_of_five_rounds_repeats_fewer_pairs() {
        let mut all = Vec::new();
        seatings(0, [0; N_PEOPLE], [0; N_TABLES], &mut all);
        assert_eq!(all.len(), 15_400);
        let common = |one: u128, other: u128| u64::from((one & other).count_ones());
        let first = pairs(&[0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
        // With fewer repeats, three of the five rounds have no pair in common, as each repeat spoils one pair of rounds.
        let new = |seating: &&Seating| common(first, pairs(seating)) == 0;
        let new: Vec<Seating> = all.iter().filter(new).copied().collect();
        let every: Vec<u128> = all.iter().map(pairs).collect();
        let mut least = u64::MAX;
        for second in kinds(&new).iter().map(pairs) {
            let thirds = new.iter().map(pairs).filter(|third| common(second, *third) == 0);
            for third in thirds {
                let with = |round: u128| {
                    [first, second, third]
                        .map(|held| common(held, round))
                        .iter()
                        .sum()
                };
                let near = every.iter().map(|round| (*round, with(*round)));
                let near: Vec<(u128, u64)> = near.filter(|(_, repeats)| *repeats <= REPEATS).collect();
                for (position, (fourth, before)) in near.iter().enumerate() {
                    let rest = near[position..]
                        .iter()
                        .map(|(fifth, after)| before + after + common(*fourth, *fifth));
                    least = least.min(rest.min().unwrap_or(u64::MAX));
                }
            }
        }
        assert_eq!(least, REPEATS);
    }
}
