//! How good a seating is after ten milliseconds and after a second: `cargo bench --bench plan [-- NAME…]`.
//!
//! A line for each instance of `benches/planning`: the median cost of five seeds, the cost no plan goes under, how
//! long the first plan takes, and how many moves are drawn in a second. Then how long it takes in a laboratory, from the
//! key to the first plan: a café planned from nothing, and planned again between two rounds after what happens.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking"
)]

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use cerchio::planner::rotation::{Attribute, Plan, Problem, Row, Solver, TableSize, Weights};
use serde_json::Value;

mod laboratory;

const SEEDS: u64 = 5;
const STEPS_BETWEEN_LOOKS: u64 = 1_000;

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|arg| !arg.starts_with('-'))
        .collect();
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/planning");
    let entries = fs::read_dir(folder).expect("the instances");
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.expect("an instance").path()).collect();
    files.sort();
    println!(
        "{:26} {:>7} {:>7} {:>7} {:>9} {:>9}",
        "instance", "10 ms", "1 s", "bound", "first ms", "Mmoves/s"
    );
    for file in files {
        let text = fs::read_to_string(&file).expect("an instance that reads");
        let instance: Value = serde_json::from_str(&text).expect("an instance in JSON");
        let name = instance["name"].as_str().unwrap_or_default().to_owned();
        let is_wanted = wanted.is_empty() || wanted.iter().any(|part| name.contains(part));
        if instance["kind"] == "rotation" && is_wanted {
            print_line(&name, &problem(&instance));
        }
    }
    if wanted.is_empty() || wanted.iter().any(|part| part == "room") {
        in_the_room();
    }
}

/// From the key to the first plan, as the screen asks for it.
fn in_the_room() {
    println!(
        "\n{:44} {:>9} {:>9}",
        "in the room, first plan", "median ms", "worst ms"
    );
    for (n_people, n_tables, n_rounds) in [(41, 9, 3), (120, 24, 3), (300, 60, 4)] {
        let mut laboratory = laboratory::cafe(n_people, n_tables, n_rounds);
        let what = format!("{n_people} people, {n_tables} tables, {n_rounds} rounds");
        print_times(&what, || laboratory::first_plan(&laboratory, 1));
        laboratory::seat_and_disturb(&mut laboratory);
        print_times(&format!("{what}, again from round 2"), || {
            laboratory::first_plan(&laboratory, 2)
        });
    }
}

fn print_times(what: &str, mut plan: impl FnMut() -> usize) {
    let mut times: Vec<f64> = (0..9)
        .map(|_| {
            let start = Instant::now();
            assert!(plan() > 0, "a plan");
            start.elapsed().as_secs_f64() * 1_000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{what:44} {:9.2} {:9.2}", times[4], times[8]);
}

fn print_line(name: &str, problem: &Problem) {
    let soon = run(problem, Duration::from_millis(10));
    let later = run(problem, Duration::from_secs(1));
    println!(
        "{name:26} {:7} {:7} {:7} {:9.2} {:9.1}",
        soon.cost,
        later.cost,
        later.bound,
        later.first.as_secs_f64() * 1_000.0,
        later.speed / 1e6,
    );
}

struct Run {
    /// The median of the seeds.
    cost: u64,
    bound: u64,
    /// Of the last seed.
    first: Duration,
    speed: f64,
}

fn run(problem: &Problem, budget: Duration) -> Run {
    let mut costs = Vec::new();
    let mut run = Run {
        cost: 0,
        bound: 0,
        first: Duration::ZERO,
        speed: 0.0,
    };
    for seed in 0..SEEDS {
        let start = Instant::now();
        let mut solver = Solver::new(problem, seed).expect("rules that agree");
        run.first = start.elapsed();
        let mut progress = solver.progress();
        let mut n_steps = 0;
        while !progress.is_proven && start.elapsed() < budget {
            progress = solver.step(STEPS_BETWEEN_LOOKS);
            n_steps += STEPS_BETWEEN_LOOKS;
        }
        let n_steps = u32::try_from(n_steps).unwrap_or(u32::MAX);
        run.speed = f64::from(n_steps) / start.elapsed().as_secs_f64();
        run.bound = progress.bound;
        costs.push(progress.cost);
    }
    costs.sort_unstable();
    run.cost = costs.get(costs.len() / 2).copied().unwrap_or_default();
    run
}

fn problem(instance: &Value) -> Problem {
    let people = number(&instance["people"]);
    let mut problem = Problem {
        people,
        rounds: number(&instance["rounds"]),
        absent: vec![Vec::new(); people],
        hosts: vec![None; people],
        locks: Vec::new(),
        together: list(&instance["together"], pair),
        apart: list(&instance["apart"], pair),
        tables: list(&instance["tables"], |table| TableSize {
            min: number(&table["min"]),
            max: number(&table["max"]),
        }),
        attributes: list(&instance["attributes"], |attribute| Attribute {
            weight: small(&attribute["weight"]),
            values: list(&attribute["values"], |value| {
                u16::try_from(number(value)).expect("a small value")
            }),
        }),
        held: list(&instance["frozen"]["plan"], |round| row(round, people)),
        announced: instance["base"].as_array().map(|_| Plan {
            rounds: list(&instance["base"], |round| row(round, people)),
        }),
        weights: Weights {
            repeat: small(&instance["weights"]["repeat"]),
            revisit: small(&instance["weights"]["revisit"]),
            change: small(&instance["weights"]["change"]),
        },
    };
    for (person, rounds) in instance["absent"].as_object().into_iter().flatten() {
        let person: usize = person.parse().expect("a person");
        problem.absent[person] = list(rounds, number);
    }
    for (person, table) in instance["hosts"].as_object().into_iter().flatten() {
        let person: usize = person.parse().expect("a person");
        problem.hosts[person] = Some(number(table));
    }
    problem
}

fn row(round: &Value, people: usize) -> Row {
    let mut row = vec![None; people];
    for (table, sitting) in list(round, Value::clone).iter().enumerate() {
        for person in list(sitting, number) {
            row[person] = Some(table);
        }
    }
    row
}

fn list<T>(value: &Value, read: impl Fn(&Value) -> T) -> Vec<T> {
    value.as_array().into_iter().flatten().map(read).collect()
}

fn pair(value: &Value) -> (usize, usize) {
    (number(&value[0]), number(&value[1]))
}

fn number(value: &Value) -> usize {
    usize::try_from(value.as_u64().unwrap_or(0)).expect("a number")
}

fn small(value: &Value) -> u32 {
    u32::try_from(number(value)).expect("a small number")
}
