//! The instances of `benches/planning`, run for ten milliseconds and for a second.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use cerchio::planner::{rotation, schedule};
use cerchio::shell::Instance;

use crate::millis;

const SEEDS: u64 = 5;
/// Steps between two looks at the clock.
const STRETCH: u64 = 400;

/// All of them, by name.
pub fn all() -> Vec<Instance> {
    let entries = fs::read_dir(folder()).expect("the instances");
    let paths = entries.map(|entry| entry.expect("an instance").path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect();
    paths.sort();
    let read = |path: &PathBuf| {
        let text = fs::read_to_string(path).expect("an instance that reads");
        let value = serde_json::from_str(&text).expect("an instance in JSON");
        Instance::of(&value).expect("an instance without faults")
    };
    paths.iter().map(read).collect()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("benches/planning")
}

/// What came out for one instance: medians of the seeds, and what is known.
pub struct Runs {
    pub kind: &'static str,
    pub soon: u64,
    pub later: u64,
    pub best: u64,
    /// The best of other programs, where one can do it.
    pub others: Option<u64>,
}

impl Runs {
    pub fn of(instance: &Instance, out: Option<&Path>) -> Self {
        let (best, others) = known(instance.name());
        let soon = run(instance, Duration::from_millis(10), None);
        let later = run(instance, Duration::from_secs(1), out);
        println!(
            "{:26} {:7} {:7} {best:7} {:>7} {:7} {:9.2}",
            instance.name(),
            soon.cost,
            later.cost,
            others.map_or_else(|| "–".to_owned(), |others| others.to_string()),
            later.bound,
            millis(later.first),
        );
        Self {
            kind: match instance {
                Instance::Rotation { .. } => "rotation",
                Instance::Schedule { .. } => "schedule",
            },
            soon: soon.cost,
            later: later.cost,
            best,
            others,
        }
    }
}

/// The best cost anybody has found, and the best of other programs.
fn known(name: &str) -> (u64, Option<u64>) {
    let text = fs::read_to_string(folder().join("known.csv")).expect("what is known");
    let mut lines = text.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let line = lines
        .find(|line| line[0] == name)
        .expect("an instance that is known");
    (line[1].parse().expect("a cost"), line[2].parse().ok())
}

struct Run {
    /// The median of the seeds.
    cost: u64,
    bound: u64,
    /// How long the first plan took; of the last seed.
    first: Duration,
}

fn run(instance: &Instance, budget: Duration, out: Option<&Path>) -> Run {
    let mut costs = Vec::new();
    let (mut bound, mut first) = (0, Duration::ZERO);
    for seed in 0..SEEDS {
        let clock = Instant::now();
        let mut search = Search::new(instance, seed);
        first = clock.elapsed();
        while !search.is_proven() && clock.elapsed() < budget {
            search.step();
        }
        if let (0, Some(folder)) = (seed, out) {
            let path = folder.join(format!("{}.json", instance.name()));
            fs::write(path, search.solution(instance).to_string()).expect("a plan written");
        }
        bound = search.bound();
        costs.push(search.cost());
    }
    costs.sort_unstable();
    Run {
        cost: costs[costs.len() / 2],
        bound,
        first,
    }
}

/// The search of either engine.
enum Search {
    Rotation(Box<rotation::Solver>),
    Schedule(Box<schedule::Solver>),
}

impl Search {
    fn new(instance: &Instance, seed: u64) -> Self {
        match instance {
            Instance::Rotation { problem, .. } => {
                let solver = rotation::Solver::new(problem, seed).expect("rules that agree");
                Self::Rotation(Box::new(solver))
            }
            Instance::Schedule { problem, .. } => {
                Self::Schedule(Box::new(schedule::Solver::new(problem, seed)))
            }
        }
    }

    fn step(&mut self) {
        match self {
            Self::Rotation(solver) => {
                solver.step(STRETCH);
            }
            Self::Schedule(solver) => solver.step(STRETCH),
        }
    }

    fn is_proven(&self) -> bool {
        self.cost() <= self.bound()
    }

    fn cost(&self) -> u64 {
        match self {
            Self::Rotation(solver) => solver.progress().cost,
            Self::Schedule(solver) => solver.cost(),
        }
    }

    fn bound(&self) -> u64 {
        match self {
            Self::Rotation(solver) => solver.progress().bound,
            Self::Schedule(solver) => solver.bound(),
        }
    }

    fn solution(&self, instance: &Instance) -> serde_json::Value {
        match self {
            Self::Rotation(solver) => instance.of_rotation(solver.best()),
            Self::Schedule(solver) => instance.of_schedule(&solver.best()),
        }
    }
}
