//! Every rotation keeps its rules, whatever is asked for.
#![expect(clippy::indexing_slicing, reason = "a law fails by panicking")]

use cerchio::planner::rotation::{Attribute, Lock, Plan, Problem, Solver, TableSize, Weights, bound, score};
use std::ops::Range;

use proptest::prelude::*;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};

/// Halls with a chair for everybody; their rules may still contradict each other.
fn problems() -> impl Strategy<Value = Problem> {
    halls((2..5, 2..5, 1..5))
}

/// The same with so many tables, people at each and rounds.
fn halls(
    (n_tables, size, rounds): (Range<usize>, Range<usize>, Range<usize>),
) -> impl Strategy<Value = Problem> {
    let sizes = (n_tables, size, 0_usize..3, 0_usize..3, rounds);
    let people = 40_usize;
    let rules = (
        prop::collection::vec((0..people, 0..people), 0..4),
        prop::collection::vec((0..people, 0..people), 0..6),
        prop::collection::vec((0..people, 0_usize..5), 0..4),
        prop::collection::vec((0..people, 0_usize..5), 0..3),
        prop::collection::vec(0_u16..4, people),
        (
            any::<bool>(),
            prop::collection::vec((0..people, 0_usize..5, 0_usize..5), 0..3),
        ),
    );
    (sizes, rules).prop_map(|((n_tables, size, under, over, rounds), rules)| {
        let (together, apart, absent, hosts, values, (is_even, locks)) = rules;
        let people = n_tables * size;
        let pairs = |pairs: Vec<(usize, usize)>| {
            let pairs = pairs
                .into_iter()
                .map(|(one, other)| (one % people, other % people));
            pairs.filter(|(one, other)| one != other).collect()
        };
        let mut problem = Problem {
            people,
            rounds,
            tables: vec![
                TableSize {
                    min: size.saturating_sub(under),
                    max: size + over,
                };
                n_tables
            ],
            absent: vec![Vec::new(); people],
            hosts: vec![None; people],
            together: pairs(together),
            apart: pairs(apart),
            attributes: vec![Attribute {
                weight: 3,
                values: values.into_iter().take(people).collect(),
            }],
            weights: Weights {
                repeat: 10,
                revisit: if is_even { 10 } else { 0 },
                change: 3,
            },
            ..Problem::default()
        };
        if under > 0 {
            for (person, round) in absent {
                problem.absent[person % people].push(round % rounds);
            }
        }
        for (person, table) in hosts {
            problem.hosts[person % people] = Some(table % n_tables);
        }
        for (person, round, table) in locks {
            let (person, round, table) = (person % people, round % rounds, table % n_tables);
            let is_free = problem.hosts[person].is_none()
                && !problem
                    .locks
                    .iter()
                    .any(|lock| (lock.person, lock.round) == (person, round));
            if is_free {
                problem.locks.push(Lock { round, person, table });
            }
        }
        problem
    })
}

fn keeps_rules(problem: &Problem, plan: &Plan) {
    assert_eq!(plan.rounds.len(), problem.rounds);
    assert_eq!(plan.rounds[..problem.held.len()], problem.held[..]);
    for round in problem.held.len()..problem.rounds {
        let table = |person: usize| plan.table(round, person);
        for person in 0..problem.people {
            assert_eq!(table(person).is_none(), problem.absent[person].contains(&round));
            if let (Some(host), Some(seat)) = (problem.hosts[person], table(person)) {
                assert_eq!(host, seat);
            }
        }
        for (sitting, size) in plan
            .sitting(round, problem.tables.len())
            .iter()
            .zip(&problem.tables)
        {
            assert!((size.min..=size.max).contains(&sitting.len()));
        }
        for lock in problem.locks.iter().filter(|lock| lock.round == round) {
            assert!(
                table(lock.person).is_none_or(|seat| seat == lock.table),
                "a seat kept"
            );
        }
        for (one, other) in &problem.together {
            if let (Some(here), Some(there)) = (table(*one), table(*other)) {
                assert_eq!(here, there);
            }
        }
        for (one, other) in &problem.apart {
            assert!(table(*one).is_none() || table(*one) != table(*other));
        }
    }
}

/// One after another, as the rounds are held.
fn replanned(problem: &Problem, plan: &Plan) -> Problem {
    Problem {
        held: plan.rounds[..1].to_vec(),
        announced: Some(plan.clone()),
        ..problem.clone()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_plan_keeps_the_rules_and_costs_what_it_says_and_no_less_than_the_bound(
        problem in problems(),
        seed in 0_u64..1_000,
        n_steps in 0_u64..3_000,
    ) {
        let Ok(mut solver) = Solver::new(&problem, seed) else { return Ok(()) };
        let first = solver.progress().cost;
        keeps_rules(&problem, solver.best());
        let progress = solver.step(n_steps);
        keeps_rules(&problem, solver.best());
        prop_assert!(progress.cost <= first);
        prop_assert_eq!(score(&problem, solver.best()).cost, progress.cost);
        let bound = bound(&problem).expect("a checked problem");
        let score = score(&problem, solver.best());
        prop_assert!(bound.cost_lb <= score.cost && score.met <= bound.met_ub);
        prop_assert!(bound.repeat_cost_lb <= score.repeat_cost && bound.revisits_lb <= score.revisits);
        prop_assert!(bound.repeats_lb <= score.repeats);
    }

    #[test]
    fn a_new_plan_keeps_what_was_held(problem in problems(), seed in 0_u64..1_000) {
        let Ok(mut solver) = Solver::new(&problem, seed) else { return Ok(()) };
        solver.step(500);
        let mut later = replanned(&problem, solver.best());
        // Nobody keeps the second of two rules the first round already broke.
        later.apart.clear();
        let mut again = Solver::new(&later, seed).expect("fewer rules than before");
        let progress = again.step(2_000);
        keeps_rules(&later, again.best());
        prop_assert_eq!(score(&later, again.best()).cost, progress.cost);
        prop_assert!(progress.bound <= progress.cost);
    }

    #[test]
    fn the_same_seed_and_steps_make_the_same_plan(problem in problems(), seed in 0_u64..1_000) {
        let plan = || Solver::new(&problem, seed).map(|mut solver| {
            solver.step(1_000);
            solver.best().clone()
        });
        prop_assert_eq!(plan(), plan());
    }
}

/// The same hall with its people in the opposite order.
fn mirrored(problem: &Problem) -> Problem {
    let n_people = problem.people;
    let other = |person: usize| n_people - 1 - person;
    let pairs = |pairs: &[(usize, usize)]| {
        let pairs = pairs.iter();
        pairs.map(|(one, two)| (other(*one), other(*two))).collect()
    };
    let mut mirrored = problem.clone();
    mirrored.absent.reverse();
    mirrored.hosts.reverse();
    mirrored.attributes[0].values.reverse();
    mirrored.together = pairs(&problem.together);
    mirrored.apart = pairs(&problem.apart);
    for lock in &mut mirrored.locks {
        lock.person = other(lock.person);
    }
    mirrored
}

/// The bound counts people and does not know their names.
#[test]
fn people_in_another_order_have_the_same_bound() {
    let mut runner = TestRunner::deterministic();
    let law = runner.run(&problems(), |problem| {
        prop_assert_eq!(bound(&problem).ok(), bound(&mirrored(&problem)).ok());
        Ok(())
    });
    law.expect("the bound to know no names");
}

/// In halls so small that the best plan is found, whoever comes first on the list.
#[test]
fn people_in_another_order_cost_the_same() {
    let config = ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(40)
    };
    let dice = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(config, dice);
    let small = halls((2..4, 2..4, 1..4)).prop_filter("too many people", |problem| problem.people < 9);
    let law = runner.run(&small, |problem| {
        let cost = |problem: &Problem| {
            Solver::new(problem, 1)
                .map(|mut solver| solver.step(150_000).cost)
                .ok()
        };
        prop_assert_eq!(cost(&problem), cost(&mirrored(&problem)));
        Ok(())
    });
    law.expect("the cost to know no names");
}
