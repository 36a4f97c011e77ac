//! How good the plans are, after ten milliseconds and after a second: `cargo bench --bench plan [-- WHAT…]`.
//!
//! A line for each instance of `benches/planning`, rotations and schedules: the median cost of five seeds, the best known,
//! the best of other programs, the cost no plan goes under, how long the first plan takes; and how many are reached. Then
//! how long it takes in a laboratory, from the key to the first plan (`room`), and until a plan is as good as it gets, for
//! twelve to 1,200 people (`growth`). WHAT is `room`, `growth` or a part of the names of instances; `--out=FOLDER` writes
//! the plan of the first seed after a second. Time is that of the clock: the machine should do nothing else.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark fails by panicking"
)]

use std::path::PathBuf;
use std::time::{Duration, Instant};

mod growth;
mod instances;
mod laboratory;

use instances::Runs;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let out = args
        .iter()
        .find_map(|arg| arg.strip_prefix("--out="))
        .map(PathBuf::from);
    let wanted: Vec<&String> = args.iter().filter(|arg| !arg.starts_with('-')).collect();
    let is_wanted = |name: &str| wanted.is_empty() || wanted.iter().any(|part| name.contains(part.as_str()));
    let instances = instances::all().into_iter();
    let instances: Vec<_> = instances.filter(|instance| is_wanted(instance.name())).collect();
    if !instances.is_empty() {
        table(&instances, out.as_deref());
    }
    if is_wanted("room") {
        in_the_room();
    }
    if is_wanted("growth") {
        growth::table();
    }
}

fn table(instances: &[cerchio::shell::Instance], out: Option<&std::path::Path>) {
    println!(
        "{:26} {:>7} {:>7} {:>7} {:>7} {:>7} {:>9}",
        "instance", "10 ms", "1 s", "best", "others", "bound", "first ms"
    );
    let runs: Vec<Runs> = instances.iter().map(|instance| Runs::of(instance, out)).collect();
    for kind in ["rotation", "schedule"] {
        let of_kind = || runs.iter().filter(|runs| runs.kind == kind);
        let n = |is: fn(&&Runs) -> bool| of_kind().filter(is).count();
        println!(
            "{kind}: of {}, after 1 s {} as good as the best known, {} within 5 % or 10 points; after 10 ms {} as good as all others",
            of_kind().count(),
            n(|runs| runs.later <= runs.best),
            n(|runs| runs.later <= runs.best + (runs.best / 20).max(10)),
            n(|runs| runs.others.is_none_or(|others| runs.soon <= others)),
        );
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
            millis(start.elapsed())
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("{what:44} {:9.2} {:9.2}", times[4], times[8]);
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}
