//! The time this thread has had a core, where the system tells it; else the time that has passed.

use std::time::{Duration, Instant};

pub struct Clock {
    begun: Instant,
    had: Option<Duration>,
}

impl Clock {
    pub fn start() -> Self {
        Self {
            begun: Instant::now(),
            had: had_a_core(),
        }
    }

    pub fn elapsed(&self) -> Duration {
        match (self.had, had_a_core()) {
            (Some(then), Some(now)) => now.saturating_sub(then),
            (Some(_) | None, _) => self.begun.elapsed(),
        }
    }
}

/// Linux: the first number of `schedstat`, in nanoseconds.
fn had_a_core() -> Option<Duration> {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    text.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}
