//! How long it takes until a plan is as good as it gets, the larger the hall.

use std::time::{Duration, Instant};

use cerchio::planner::rotation::{Attribute, Problem, Solver, TableSize, Weights};

use crate::millis;

/// How long each hall is searched; the best plan by then is what the earlier ones are measured against.
const BUDGET: Duration = Duration::from_secs(4);
/// Steps between two looks at the clock.
const STRETCH: u64 = 200;

/// A line for each number of people, where a formula makes most of the plan and where none does.
pub fn table() {
    for (what, hall) in [
        ("growth", hall as fn(usize) -> Problem),
        ("growth, one in six with a companion", with_companions),
    ] {
        println!("\n{what}");
        println!(
            "{:>7} {:>7} {:>9} {:>7} {:>13} {:>7}",
            "people", "tables", "first ms", "cost", "1 % within ms", "best"
        );
        for n_people in [12, 24, 48, 100, 200, 400, 800, 1_200] {
            line(&hall(n_people));
        }
    }
}

fn line(problem: &Problem) {
    let clock = Instant::now();
    let mut solver = Solver::new(problem, 1).expect("rules that agree");
    let mut found = vec![(clock.elapsed(), solver.progress().cost)];
    while !solver.progress().is_proven && clock.elapsed() < BUDGET {
        let cost = solver.step(STRETCH).cost;
        if found.last().is_some_and(|(_, last)| cost < *last) {
            found.push((clock.elapsed(), cost));
        }
    }
    let (first, cost) = found[0];
    let best = solver.progress().cost;
    let near = found.iter().find(|(_, cost)| *cost <= best + best / 100);
    let near = near.map_or(BUDGET, |(time, _)| *time);
    println!(
        "{:7} {:7} {:9.2} {cost:7} {:13.2} {best:7}",
        problem.people,
        problem.tables.len(),
        millis(first),
        millis(near),
    );
}

/// Tables of about six with a host each, four rounds; a third of the people belong to bodies of eleven, some come late and
/// some go early.
fn hall(n_people: usize) -> Problem {
    let n_tables = n_people.div_ceil(6);
    let body = |person: usize| {
        if person.is_multiple_of(3) {
            person / 33
        } else {
            n_people + person
        }
    };
    let away = |person: usize| match person % 20 {
        7 => vec![0],
        13 => vec![3],
        _ => Vec::new(),
    };
    Problem {
        people: n_people,
        rounds: 4,
        tables: vec![TableSize { min: 4, max: 6 }; n_tables],
        absent: (0..n_people).map(away).collect(),
        hosts: (0..n_people)
            .map(|person| (person % 6 == 2 && person / 6 < n_tables).then_some(person / 6))
            .collect(),
        attributes: vec![Attribute {
            weight: 3,
            values: (0..n_people)
                .map(|person| u16::try_from(body(person)).expect("a small number"))
                .collect(),
        }],
        weights: Weights {
            repeat: 10,
            revisit: 10,
            change: 0,
        },
        ..Problem::default()
    }
}

/// The same hall, where people came with somebody they sit with: no formula seats them.
fn with_companions(n_people: usize) -> Problem {
    let together = (3..n_people - 1).step_by(12).map(|one| (one, one + 1));
    Problem {
        together: together.collect(),
        ..hall(n_people)
    }
}
