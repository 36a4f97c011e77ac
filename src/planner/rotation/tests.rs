mod small;

use super::met::Met;
use super::setting::Setting;
use super::state::State;
use super::*;
use crate::planner::dice::Dice;

/// So many tables of one size, full, where everything unwanted costs.
fn hall(n_tables: usize, size: usize, rounds: usize) -> Problem {
    let people = n_tables * size;
    Problem {
        people,
        rounds,
        tables: vec![TableSize { min: size, max: size }; n_tables],
        absent: vec![Vec::new(); people],
        hosts: vec![None; people],
        weights: Weights {
            repeat: 10,
            revisit: 10,
            change: 3,
        },
        ..Problem::default()
    }
}

fn solved(problem: &Problem, n_steps: u64) -> (Solver, u64) {
    let mut solver = Solver::new(problem, 1).unwrap();
    let cost = solver.step(n_steps).cost;
    (solver, cost)
}

fn golf(n_tables: usize, size: usize, rounds: usize) -> Problem {
    let weights = Weights {
        repeat: 10,
        ..Weights::default()
    };
    Problem {
        weights,
        ..hall(n_tables, size, rounds)
    }
}

#[test]
fn nobody_meets_twice_where_a_formula_or_a_stored_round_makes_it_so() {
    for (tables, size, rounds) in [
        (3, 3, 4),
        (4, 4, 5),
        (5, 5, 6),
        (8, 8, 9),
        (5, 3, 7),
        (6, 3, 8),
        (6, 4, 7),
        (6, 5, 6),
        (6, 6, 3),
        (7, 3, 10),
        (7, 4, 9),
        (8, 3, 11),
        (8, 4, 10),
        (9, 4, 10),
        (10, 3, 14),
        (10, 6, 7),
        (12, 5, 11),
    ] {
        let (_, cost) = solved(&golf(tables, size, rounds), 0);
        assert_eq!(cost, 0, "{tables}-{size}-{rounds}");
    }
}

#[test]
fn hosts_stay_and_nobody_meets_or_goes_back_where_the_tables_are_many() {
    for n_tables in [7, 8, 9, 10, 11, 12, 13, 14, 15, 16] {
        let mut problem = hall(n_tables, 5, 6);
        for table in 0..n_tables {
            problem.hosts[table] = Some(table);
        }
        let (solver, cost) = solved(&problem, 0);
        assert_eq!(cost, 0, "{n_tables} tables");
        assert!((0..6).all(|round| solver.best().table(round, 3) == Some(3)));
    }
}

#[test]
fn what_a_move_costs_is_what_the_score_says() {
    let mut problem = hall(4, 4, 4);
    problem.tables = vec![TableSize { min: 2, max: 6 }; 4];
    problem.absent[5] = vec![1];
    problem.hosts[0] = Some(0);
    problem.together = vec![(6, 7), (8, 9)];
    problem.attributes = vec![Attribute {
        weight: 3,
        values: (0..16).map(|person| person % 3).collect(),
    }];
    let (solver, _) = solved(&problem, 0);
    problem.held = solver.best().rounds[..1].to_vec();
    problem.announced = Some(solver.best().clone());
    for n_steps in [1, 10, 100, 1_000, 10_000] {
        let (solver, cost) = solved(&problem, n_steps);
        assert_eq!(score(&problem, solver.best()).cost, cost, "after {n_steps}");
    }
}

#[test]
fn an_exchange_of_all_seats_and_its_reverse_change_nothing() {
    let problem = hall(3, 4, 3);
    let (solver, cost) = solved(&problem, 0);
    let setting = Setting::new(&problem);
    let mut state = State::new(&problem, &setting, solver.best(), cost);
    let before = state.clone();
    let there = state.exchange_delta(1, 8);
    state.exchange(1, 8, there);
    let back = state.exchange_delta(1, 8);
    state.exchange(1, 8, back);
    assert_eq!((there + back, state), (0, before));
}

#[test]
fn more_steps_never_make_a_worse_plan() {
    let problem = hall(3, 5, 4);
    let mut solver = Solver::new(&problem, 3).unwrap();
    let mut last = solver.progress().cost;
    for _ in 0..20 {
        let now = solver.step(700).cost;
        assert!(now <= last);
        last = now;
    }
}

#[test]
fn steps_in_one_call_or_in_many_make_the_same_plan() {
    let problem = hall(4, 5, 4);
    let (whole, _) = solved(&problem, 5_000);
    let mut parts = Solver::new(&problem, 1).unwrap();
    for n_steps in [1, 999, 3_000, 1_000] {
        parts.step(n_steps);
    }
    assert_eq!(whole.best(), parts.best());
}

#[test]
fn one_who_changes_is_weighed_against_what_it_saves() {
    let mut problem = hall(3, 4, 3);
    let (solver, _) = solved(&problem, 20_000);
    problem.held = solver.best().rounds[..1].to_vec();
    problem.announced = Some(solver.best().clone());
    let (again, _) = solved(&problem, 20_000);
    assert_eq!(score(&problem, again.best()).changes, 0);
}

#[test]
fn rules_that_contradict_each_other_are_named() {
    let at_odds = |change: fn(&mut Problem)| {
        let mut problem = hall(3, 3, 2);
        change(&mut problem);
        Solver::new(&problem, 0).map(|_| ()).unwrap_err()
    };
    let together_and_apart = at_odds(|problem| {
        problem.together = vec![(0, 1), (1, 2)];
        problem.apart = vec![(0, 2)];
    });
    let expected = Contradiction::ApartAndTogether {
        round: 0,
        one: 0,
        other: 2,
    };
    assert_eq!(together_and_apart, expected);
    let two_hosts = at_odds(|problem| {
        problem.hosts[0] = Some(0);
        problem.hosts[1] = Some(2);
        problem.together = vec![(0, 1)];
    });
    assert!(matches!(two_hosts, Contradiction::HostsTogether { .. }));
    let four_apart = at_odds(|problem| {
        problem.apart = vec![(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)];
    });
    let expected = Contradiction::TooManyApart {
        round: 0,
        members: vec![0, 1, 2, 3],
    };
    assert_eq!(four_apart, expected);
    let pairs_at_odd_tables = at_odds(|problem| problem.together = vec![(0, 1), (2, 3), (4, 5), (6, 7)]);
    assert_eq!(pairs_at_odd_tables, Contradiction::NoSeating { round: 0 });
    let stranger = at_odds(|problem| problem.apart = vec![(0, 9)]);
    let expected = Contradiction::Malformed { field: Field::Apart };
    assert_eq!(stranger, expected);
}

#[test]
fn a_first_plan_for_three_hundred_is_valid() {
    let mut problem = hall(60, 5, 4);
    for table in 0..60 {
        problem.hosts[table] = Some(table);
    }
    let (solver, _) = solved(&problem, 0);
    assert!((0..4).all(|round| {
        let sitting = solver.best().sitting(round, 60);
        sitting.iter().all(|people| people.len() == 5)
    }));
}

#[test]
fn who_sits_in_a_round_is_remembered_for_the_next() {
    let problem = hall(2, 2, 2);
    let setting = Setting::new(&problem);
    let mut met = Met::new(&problem);
    met.remember(&vec![Some(0), Some(0), Some(1), Some(1)]);
    let row = first::seat_round(&setting, &met, 1, None, &mut Dice::new(0)).unwrap();
    assert_ne!(row[0], row[1]);
}
