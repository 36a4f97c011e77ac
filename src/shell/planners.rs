//! The planner at work behind the screen: better plans come in as news until it is told to stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};

use crate::app::Msg;
use crate::planner::{Found, Order, Work};

/// Steps at a time: a few milliseconds, so that it stops soon when it is told to.
const STRIDE: u64 = 20_000;
/// After so long what is still to be gained is very little.
const BUDGET: Duration = Duration::from_secs(20);
/// A better plan is shown no more often than this: numbers that flicker cannot be read.
const BETWEEN_NEWS: Duration = Duration::from_millis(250);
/// Steps where nobody waits.
const STEPS_AT_ONCE: u64 = 20_000;

/// Somebody at work on an order; dropped, they stop.
pub struct Planner {
    news: Receiver<Msg>,
    stop: Arc<AtomicBool>,
}

impl Planner {
    /// Has a first plan at once, a few milliseconds of work, and sets to work on better ones.
    pub fn start(ticket: u32, order: Order) -> (Self, Msg) {
        let (sender, news) = channel();
        let stop = Arc::new(AtomicBool::new(false));
        let work = Work::begin(order);
        let found = work.found();
        if !found.is_over {
            let told = Arc::clone(&stop);
            std::thread::spawn(move || better(ticket, work, &sender, &told));
        }
        (Self { news, stop }, planned(ticket, found))
    }

    pub fn news(&self) -> impl Iterator<Item = Msg> + '_ {
        self.news.try_iter()
    }
}

impl Drop for Planner {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
    }
}

/// Betters a plan until it cannot be, or for as long as it is worth it, and sends what it finds.
fn better(ticket: u32, mut work: Work, sender: &Sender<Msg>, told: &AtomicBool) {
    let begun = Instant::now();
    let (mut last, mut is_news) = (begun, false);
    while !told.load(Ordering::Relaxed) {
        is_news |= work.go_on(STRIDE);
        let is_over = work.is_over() || begun.elapsed() > BUDGET;
        if is_over || (is_news && last.elapsed() > BETWEEN_NEWS) {
            let found = Found {
                is_over,
                ..work.found()
            };
            let is_heard = sender.send(planned(ticket, found)).is_ok();
            // Where nobody listens any more, the program is ending.
            if is_over || !is_heard {
                return;
            }
            (is_news, last) = (false, Instant::now());
        }
    }
}

/// The plan after a fixed number of steps, for scripts: the same on every machine.
pub fn at_once(ticket: u32, order: Order) -> Msg {
    let mut work = Work::begin(order);
    work.go_on(STEPS_AT_ONCE);
    let found = Found {
        is_over: true,
        ..work.found()
    };
    planned(ticket, found)
}

fn planned(ticket: u32, found: Found) -> Msg {
    Msg::Planned {
        ticket,
        found: Box::new(found),
    }
}
