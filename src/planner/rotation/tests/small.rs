//! Halls so small that every plan can be looked at.

use super::super::*;
use super::{hall, solved};

/// Every seating of a round, sizes kept.
fn rows(problem: &Problem) -> Vec<Row> {
    let n_tables = problem.tables.len();
    let all = (0..n_tables.pow(u32::try_from(problem.people).unwrap())).map(|mut number| {
        let seat = |_| {
            let table = number % n_tables;
            number /= n_tables;
            Some(table)
        };
        (0..problem.people).map(seat).collect::<Row>()
    });
    let fits = |row: &Row| {
        problem.tables.iter().enumerate().all(|(table, size)| {
            let n_sitting = row.iter().filter(|seat| **seat == Some(table)).count();
            (size.min..=size.max).contains(&n_sitting)
        })
    };
    let stay = |row: &Row| {
        let seats = row.iter().zip(&problem.hosts);
        seats
            .into_iter()
            .all(|(seat, host)| host.is_none() || seat == host)
    };
    all.filter(fits).filter(stay).collect()
}

/// The least that any plan costs, all of them looked at.
fn cheapest(problem: &Problem) -> u64 {
    let rows = rows(problem);
    let n_held = problem.held.len();
    let n_coming = u32::try_from(problem.rounds - n_held).unwrap();
    let costs = (0..rows.len().pow(n_coming)).map(|plan| {
        let coming = (n_held..problem.rounds).scan(plan, |rest, _| {
            let row = rows[*rest % rows.len()].clone();
            *rest /= rows.len();
            Some(row)
        });
        let rounds = problem.held.iter().cloned().chain(coming).collect();
        score(problem, &Plan { rounds }).cost
    });
    costs.min().unwrap()
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
                let cheapest = cheapest(&problem);
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
    assert_eq!((progress.cost, progress.is_proven), (cheapest(&problem), true));
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
            let cheapest = cheapest(&problem);
            let (_, cost) = solved(&problem, 20_000);
            assert!(bound(&problem).unwrap().cost_lb <= cost);
            assert!(
                cost <= cheapest,
                "{people} {sizes:?} {n_alike}: {cost}, not {cheapest}"
            );
        }
    }
}
