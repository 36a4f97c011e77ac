//! `cerchio plan FILE`: a rotation or a schedule from numbers in JSON to numbers in JSON.

mod contradiction;
mod instance;
mod node;
mod rotation;
mod schedule;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::super::arguments::PlanArguments;
use super::super::front::refuse;
use super::{print, unread};
use crate::planner::{rotation as cafe, schedule as wall};
use crate::store::{Disk, MOST, RealDisk};
use crate::text::{Fact, Words};
pub use instance::Instance;

/// How long a plan is bettered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Budget {
    /// The plan depends on how fast the machine is.
    Time(Duration),
    /// The same plan everywhere.
    Steps(u64),
}

/// A plan as it is written, and how good it is.
struct Answer {
    solution: Value,
    cost: u64,
    bound: u64,
}

/// Steps between two looks at the clock: some tens of microseconds.
const STRETCH: u64 = 400;

/// Plans what the file asks for; says in a sentence why not.
pub fn plan(asked: &PlanArguments, words: &Words) -> ExitCode {
    let begun = Instant::now();
    let answer = match read(&asked.file, words).and_then(|value| solve(&value, asked, begun, words)) {
        Ok(answer) => answer,
        Err(why) => return refuse(&why, 1),
    };
    let text = answer.solution.to_string();
    let code = match &asked.out {
        None => print(&text),
        Some(path) => match write(path, &text) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => return refuse(&unwritten(path, &error, words), 1),
        },
    };
    let facts = [("cost", count(answer.cost)), ("bound", count(answer.bound))];
    let key = if answer.cost <= answer.bound {
        "plan-proven"
    } else {
        "plan-open"
    };
    refuse(&words.tell(key, &facts), 0);
    code
}

fn budget(asked: &PlanArguments) -> Budget {
    let time = Duration::from_millis(asked.budget_ms);
    asked.steps.map_or(Budget::Time(time), Budget::Steps)
}

fn read(file: &Path, words: &Words) -> Result<Value, String> {
    let read = RealDisk.read(file, MOST);
    let bytes = read.map_err(|error| unread("plan-cannot-read", file, error, words))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        let facts = [
            ("file", Fact::Text(file.display().to_string())),
            ("cause", error.to_string().into()),
        ];
        words.tell("plan-not-json", &facts)
    })
}

fn solve(value: &Value, asked: &PlanArguments, begun: Instant, words: &Words) -> Result<Answer, String> {
    let instance = Instance::of(value).map_err(|fault| fault.sentence(&asked.file, words))?;
    match &instance {
        Instance::Schedule { problem, .. } => {
            let said = |why: wall::Contradiction| contradiction::of_schedule(&why, &asked.file, words);
            problem.check().map_err(said)?;
            let mut solver = wall::Solver::new(problem, asked.seed);
            spend(budget(asked), begun, |n_steps| {
                solver.step(n_steps);
                solver.is_proven()
            });
            Ok(Answer {
                solution: instance.of_schedule(&solver.best()),
                cost: solver.cost(),
                bound: solver.bound(),
            })
        }
        Instance::Rotation { problem, .. } => {
            let said = |why: cafe::Contradiction| contradiction::of_rotation(&why, &asked.file, words);
            let mut solver = cafe::Solver::new(problem, asked.seed).map_err(said)?;
            spend(budget(asked), begun, |n_steps| solver.step(n_steps).is_proven);
            Ok(Answer {
                solution: instance.of_rotation(solver.best()),
                cost: solver.progress().cost,
                bound: solver.progress().bound,
            })
        }
    }
}

/// Spends the budget, or less where `step` says that nothing better can be found.
fn spend(budget: Budget, begun: Instant, mut step: impl FnMut(u64) -> bool) {
    match budget {
        Budget::Steps(n_steps) => {
            step(n_steps);
        }
        Budget::Time(time) => while begun.elapsed() < time && !step(STRETCH) {},
    }
}

/// Writes the whole file or none of it.
fn write(path: &Path, text: &str) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        Some(_) | None => Path::new("."),
    };
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    writeln!(file, "{text}")?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn unwritten(path: &Path, error: &io::Error, words: &Words) -> String {
    let facts = [
        ("file", Fact::Text(path.display().to_string())),
        ("cause", Fact::Text(error.to_string())),
    ];
    words.tell("plan-not-written", &facts)
}

fn count(number: u64) -> Fact {
    Fact::Number(i64::try_from(number).unwrap_or(i64::MAX))
}
