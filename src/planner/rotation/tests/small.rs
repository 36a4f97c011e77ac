//! Halls so small that every plan can be looked at.

use super::super::*;
use super::{hall, solved};
use crate::planner::dice::Dice;

/// Every seating of a round that keeps every rule.
fn rows(problem: &Problem, round: usize) -> Vec<Row> {
    let n_tables = problem.tables.len();
    let here: Vec<usize> = (0..problem.people)
        .filter(|person| !problem.absent[*person].contains(&round))
        .collect();
    let all = (0..n_tables.pow(u32::try_from(here.len()).unwrap())).map(|mut number| {
        let mut row = vec![None; problem.people];
        for person in &here {
            row[*person] = Some(number % n_tables);
            number /= n_tables;
        }
        row
    });
    all.filter(|row| is_allowed(problem, round, row)).collect()
}

fn is_allowed(problem: &Problem, round: usize, row: &Row) -> bool {
    let fits = problem.tables.iter().enumerate().all(|(table, size)| {
        let n_sitting = row.iter().filter(|seat| **seat == Some(table)).count();
        (size.min..=size.max).contains(&n_sitting)
    });
    let mut seats = row.iter().zip(&problem.hosts);
    let stay = seats.all(|(seat, host)| host.is_none() || seat.is_none() || seat == host);
    let mut locks = problem.locks.iter().filter(|lock| lock.round == round);
    let locked = locks.all(|lock| row[lock.person].is_none_or(|seat| seat == lock.table));
    let share = |(one, other): &(usize, usize)| Some(row[*one]? == row[*other]?);
    fits && stay
        && locked
        && problem.together.iter().all(|pair| share(pair) != Some(false))
        && problem.apart.iter().all(|pair| share(pair) != Some(true))
}

/// The least that any plan costs, all of them looked at; none where there is no plan.
fn cheapest(problem: &Problem) -> Option<u64> {
    let n_held = problem.held.len();
    let rows: Vec<Vec<Row>> = (n_held..problem.rounds)
        .map(|round| rows(problem, round))
        .collect();
    let n_plans = rows.iter().map(Vec::len).product();
    let costs = (0..n_plans).map(|mut plan: usize| {
        let coming = rows.iter().map(|rows| {
            let row = rows[plan % rows.len()].clone();
            plan /= rows.len();
            row
        });
        let rounds = problem.held.iter().cloned().chain(coming).collect();
        score(problem, &Plan { rounds }).cost
    });
    costs.min()
}

/// A hall with every kind of rule, so small that its plans can all be looked at; it may have none.
fn drawn(dice: &mut Dice) -> Problem {
    let (people, n_tables, rounds) = [(5, 2, 3), (6, 2, 2), (5, 3, 2), (4, 2, 3)][dice.below(4)];
    let size = people / n_tables;
    let mut problem = hall(n_tables, 1, rounds);
    let even = |dice: &mut Dice, n: usize| (0..n).map(|_| dice.below(people)).collect::<Vec<usize>>();
    problem.people = people;
    problem.tables = (0..n_tables)
        .map(|_| TableSize {
            min: size.saturating_sub(dice.below(2)),
            max: size + 1 + dice.below(2),
        })
        .collect();
    problem.absent = vec![Vec::new(); people];
    problem.hosts = vec![None; people];
    if dice.below(2) == 0 {
        problem.absent[dice.below(people)].push(dice.below(rounds));
    }
    for table in 0..dice.below(n_tables + 1) {
        problem.hosts[table] = Some(table);
    }
    for pairs in [&mut problem.together, &mut problem.apart] {
        let pair = even(dice, 2);
        if dice.below(3) == 0 && pair[0] != pair[1] {
            pairs.push((pair[0], pair[1]));
        }
    }
    if dice.below(3) == 0 {
        problem.locks.push(Lock {
            round: dice.below(rounds),
            person: n_tables + dice.below(people - n_tables),
            table: dice.below(n_tables),
        });
    }
    problem.attributes = vec![Attribute {
        weight: 3,
        values: (0..people).map(|_| narrowed(dice.below(3))).collect(),
    }];
    let row = |dice: &mut Dice| (0..people).map(|_| Some(dice.below(n_tables))).collect::<Row>();
    if dice.below(2) == 0 {
        problem.held = vec![row(dice)];
        problem
            .absent
            .iter_mut()
            .for_each(|rounds| rounds.retain(|round| *round > 0));
    }
    if dice.below(2) == 0 {
        problem.announced = Some(Plan {
            rounds: (0..rounds).map(|_| row(dice)).collect(),
        });
    }
    problem
}

#[test]
fn of_all_plans_of_halls_with_every_rule_the_search_finds_the_cheapest_and_none_passes_the_bound() {
    let mut dice = Dice::new(11);
    let mut n_solved = 0;
    for number in 0..60 {
        let problem = drawn(&mut dice);
        let (cheapest, solver) = (cheapest(&problem), Solver::new(&problem, 1));
        let Ok(mut solver) = solver else {
            assert_eq!(cheapest, None, "hall {number} has a plan: {problem:?}");
            continue;
        };
        let progress = solver.step(100_000);
        assert_eq!(Some(progress.cost), cheapest, "hall {number}: {problem:?}");
        assert!(progress.bound <= progress.cost, "hall {number}: {problem:?}");
        n_solved += 1;
    }
    assert!(n_solved > 30, "{n_solved}");
}

#[test]
fn no_plan_of_a_small_hall_with_hosts_passes_the_bound() {
    for (sizes, rounds) in [
        (vec![(2, 2), (2, 2)], 3),
        (vec![(2, 3), (2, 3)], 3),
        (vec![(1, 2), (2, 2), (1, 2)], 2),
    ] {
        for n_hosts in 0..=sizes.len() {
            for values in [[0, 0, 1, 1, 0], [0, 1, 0, 0, 1], [0, 1, 2, 0, 1]] {
                let people = sizes.iter().map(|(_, most)| *most).sum::<usize>().min(5);
                let tables = sizes.iter().map(|(min, max)| TableSize { min: *min, max: *max });
                let problem = Problem {
                    people,
                    rounds,
                    tables: tables.collect(),
                    absent: vec![Vec::new(); people],
                    hosts: (0..people)
                        .map(|person| (person < n_hosts).then_some(person))
                        .collect(),
                    attributes: vec![Attribute {
                        weight: 3,
                        values: values[..people].to_vec(),
                    }],
                    ..hall(1, 1, 1)
                };
                let cheapest = cheapest(&problem).unwrap();
                let bound = bound(&problem).unwrap().cost_lb;
                assert!(
                    bound <= cheapest,
                    "{sizes:?} {n_hosts} {values:?}: {bound} and {cheapest}"
                );
            }
        }
    }
}

#[test]
fn people_like_the_host_come_to_the_host_where_everybody_goes_everywhere() {
    let mut problem = hall(3, 4, 3);
    for table in 0..3 {
        problem.hosts[table] = Some(table);
    }
    let alike = [0, 3, 4];
    problem.attributes = vec![Attribute {
        weight: 3,
        values: (0..12)
            .map(|person| {
                if alike.contains(&person) {
                    0
                } else {
                    1 + narrowed(person)
                }
            })
            .collect(),
    }];
    let with = bound(&problem).unwrap().cost_lb;
    problem.attributes.clear();
    assert_eq!(with - bound(&problem).unwrap().cost_lb, 2 * 3);
}

fn narrowed(person: usize) -> u16 {
    u16::try_from(person).unwrap()
}

#[test]
fn all_plans_near_the_announced_one_are_a_proof() {
    let mut problem = hall(3, 2, 2);
    problem.weights.revisit = 0;
    problem.tables = vec![TableSize { min: 1, max: 3 }; 3];
    let round = |row: [usize; 6]| row.into_iter().map(Some).collect::<Row>();
    problem.announced = Some(Plan {
        rounds: vec![round([0, 0, 1, 1, 2, 2]), round([0, 0, 1, 2, 1, 2])],
    });
    let mut solver = Solver::new(&problem, 1).unwrap();
    let progress = solver.step(3_000_000);
    assert_eq!(
        (progress.cost, progress.is_proven),
        (cheapest(&problem).unwrap(), true)
    );
}

#[test]
fn of_all_plans_of_a_small_hall_the_search_finds_the_cheapest_and_none_passes_the_bound() {
    let cases = [
        (4, vec![(2, 2), (2, 2)], 3),
        (5, vec![(2, 3), (2, 3)], 3),
        (6, vec![(3, 3), (3, 3)], 3),
        (5, vec![(1, 4), (1, 4)], 2),
        (6, vec![(2, 2), (2, 2), (2, 2)], 2),
    ];
    for (people, sizes, rounds) in cases {
        for n_alike in [0, 2, 3] {
            let tables = sizes.iter().map(|(min, max)| TableSize { min: *min, max: *max });
            let problem = Problem {
                people,
                rounds,
                tables: tables.collect(),
                absent: vec![Vec::new(); people],
                hosts: vec![None; people],
                attributes: vec![Attribute {
                    weight: 3,
                    values: (0..people).map(|person| u16::from(person < n_alike)).collect(),
                }],
                ..hall(1, 1, 1)
            };
            let cheapest = cheapest(&problem).unwrap();
            let (_, cost) = solved(&problem, 20_000);
            assert!(bound(&problem).unwrap().cost_lb <= cost);
            assert!(
                cost <= cheapest,
                "{people} {sizes:?} {n_alike}: {cost}, not {cheapest}"
            );
        }
    }
}
