//! What is worked out behind, and read next: the line after it is about it.

use std::io::{self, Write};
use std::thread;
use std::time::Duration;

use super::Linear;
use crate::app::{Effect, Msg};
use crate::planner::Found;

/// How often what is worked out behind is looked at, and how many times for a plan and for the laboratories.
const LOOK: Duration = Duration::from_millis(20);
const MOST_LOOKS: u32 = 50;
const MOST_LOOKS_AT_READING: u32 = 500;

impl<W: Write> Linear<W> {
    /// Waits for the first plan that is looked for behind: what is read next is the plan, and the next line is about it.
    pub(super) fn wait_for_plan(&mut self) -> io::Result<()> {
        for _ in 0..MOST_LOOKS {
            let planning = self.model.open.as_ref().and_then(|open| open.planning.as_ref());
            let found = planning.map(|planning| planning.found.as_ref());
            if found.is_none_or(|found| found.is_some_and(|found| found.is_over)) {
                return Ok(());
            }
            thread::sleep(LOOK);
            self.news()?;
        }
        self.settle_plan()
    }

    /// Nobody looks for a better plan while this one is read: what is read is what is accepted.
    fn settle_plan(&mut self) -> io::Result<()> {
        let planning = self.model.open.as_ref().and_then(|open| open.planning.as_ref());
        let found = planning.and_then(|planning| Some((planning.ticket, planning.found.clone()?)));
        let Some((ticket, found)) = found else {
            return Ok(());
        };
        let stop = self
            .clerk
            .do_effect(Effect::StopPlanning, &self.model.words, self.model.now);
        let settled = Msg::Planned {
            ticket,
            found: Box::new(Found {
                is_over: true,
                ..found
            }),
        };
        for msg in stop.into_iter().chain([settled]) {
            self.take(msg)?;
        }
        Ok(())
    }

    /// Waits for the laboratories that a list is made of: what can be done with it is known when they are read.
    pub(super) fn wait_for_reading(&mut self) -> io::Result<()> {
        for _ in 0..MOST_LOOKS_AT_READING {
            if !self.is_reading || !self.model.library.is_being_read() {
                break;
            }
            thread::sleep(LOOK);
            self.news()?;
        }
        self.is_reading = false;
        Ok(())
    }
}
