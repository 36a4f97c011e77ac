//! The diary of a laboratory: what was done, what of it stands, and doing it again.

use std::collections::BTreeSet;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

use super::{Command, Document, Id, Line, Refusal, Session, perform, replay};

/// One thing done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// From 1, without gaps.
    pub number: u32,
    pub at: NaiveDateTime,
    pub deed: Deed,
}

/// What a step did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Deed {
    Do(Command),
    /// Several commands of one gesture.
    All(Vec<Command>),
    /// Takes back the latest standing step.
    Undo,
    /// Does again the latest step taken back.
    Redo,
}

impl Deed {
    /// The commands it did; none for undo and redo.
    pub(super) fn commands(&self) -> &[Command] {
        match self {
            Self::Do(command) => std::slice::from_ref(command),
            Self::All(commands) => commands.as_slice(),
            Self::Undo | Self::Redo => &[],
        }
    }

    /// The same, to be changed.
    pub(super) fn commands_mut(&mut self) -> &mut [Command] {
        match self {
            Self::Do(command) => std::slice::from_mut(command),
            Self::All(commands) => commands.as_mut_slice(),
            Self::Undo | Self::Redo => &mut [],
        }
    }
}

impl Document {
    /// Takes back the latest standing step, as a new step.
    pub fn undo(&mut self, at: NaiveDateTime) -> Result<(), Refusal> {
        let mut standing = self.standing();
        if standing.done.pop().is_none() {
            return Err(Refusal::NothingToUndo);
        }
        self.session = self.replay(&standing.done)?;
        self.write_down(at, Deed::Undo);
        Ok(())
    }

    /// Does again the latest step taken back, as a new step.
    pub fn redo(&mut self, at: NaiveDateTime) -> Result<(), Refusal> {
        let mut standing = self.standing();
        let again = standing.undone.pop().ok_or(Refusal::NothingToRedo)?;
        standing.done.push(again);
        self.session = self.replay(&standing.done)?;
        self.write_down(at, Deed::Redo);
        Ok(())
    }

    /// Does again what a step of this laboratory did, at the hour it was done.
    ///
    /// Errors: the rule that says no; the document is then unchanged.
    pub fn follow(&mut self, step: &Step) -> Result<(), Refusal> {
        match &step.deed {
            // In its place: copying the session for each of many steps would cost more than all of them.
            Deed::Do(command) => {
                perform(&mut self.session, &self.template, &self.counters, command)?;
                self.counters.take_all(command);
                self.write_down(step.at, step.deed.clone());
                Ok(())
            }
            Deed::All(commands) => self.perform_all(commands.clone(), step.at),
            Deed::Undo => self.undo(step.at),
            Deed::Redo => self.redo(step.at),
        }
    }

    /// Does again many steps, those that a journal kept; returns how many, and the rule that said no to the next.
    ///
    /// The same as to follow them one after the other, quicker: a recovery does thousands of them.
    pub fn follow_all(&mut self, steps: &[Step]) -> (usize, Option<Refusal>) {
        if steps.is_empty() {
            return (0, None);
        }
        let mut quick = self.clone();
        if quick.follow_at_once(steps).is_ok() {
            *self = quick;
            return (steps.len(), None);
        }
        for (n_done, step) in steps.iter().enumerate() {
            if let Err(refusal) = self.follow(step) {
                return (n_done, Some(refusal));
            }
        }
        (steps.len(), None)
    }

    /// Does again all of the steps on the session itself. What was taken back and done again is worked out once, at the
    /// end. When a rule says no, the document is left somewhere on the way.
    fn follow_at_once(&mut self, steps: &[Step]) -> Result<(), Refusal> {
        let takes_back = |step: &Step| matches!(step.deed, Deed::Undo | Deed::Redo);
        let goes_straight = !steps.iter().any(takes_back);
        for step in steps {
            for command in step.deed.commands() {
                if goes_straight {
                    perform(&mut self.session, &self.template, &self.counters, command)?;
                }
                self.counters.take_all(command);
            }
            self.diary.push(Step {
                number: self.last_step().saturating_add(1),
                ..step.clone()
            });
        }
        if !goes_straight {
            let mut standing = Standing::default();
            if !self.undoable().all(|step| standing.follow(&step.deed)) {
                return Err(Refusal::NothingToUndo);
            }
            self.session = self.replay(&standing.done)?;
        }
        self.summarise();
        Ok(())
    }

    /// When a line of the programme was last started. The line itself keeps the first time.
    pub fn last_start(&self, line: &Id) -> Option<NaiveDateTime> {
        let mut commands = self.diary.iter().rev().flat_map(|step| step.deed.commands());
        commands.find_map(|command| {
            if let Command::EnterLine { line: started, at } = command {
                (started == line).then_some(*at)
            } else {
                None
            }
        })
    }

    /// Those who came without being registered: they were written and arrived in one gesture. Nobody where the diary was not
    /// read.
    pub fn walk_ins(&self) -> BTreeSet<&Id> {
        let gestures = self.diary.iter().map(|step| step.deed.commands());
        gestures.filter_map(came_unregistered).collect()
    }

    /// The programme as people were told it: each day before its first line began. The hours given since then are no promise.
    pub fn programme_told(&self) -> Vec<Line> {
        let mut lines = self.base.session.day.programme.clone();
        let started = lines.iter().filter(|line| line.started.is_some());
        let mut begun: BTreeSet<u32> = started.map(|line| line.day).collect();
        for command in self.standing().done.into_iter().flatten() {
            if let Command::EnterLine { line, .. } = command {
                let day = to_come(&mut lines, &begun, line).map(|line| line.day);
                begun.extend(day);
            } else if let Command::Retime(timings) = command {
                for timing in timings {
                    let line = to_come(&mut lines, &begun, &timing.line);
                    line.into_iter().for_each(|line| line.retime(timing));
                }
            } else if let Command::Extend { line, minutes } = command {
                let line = to_come(&mut lines, &begun, line);
                line.into_iter().for_each(|line| line.extend(*minutes));
            }
        }
        lines
    }

    /// False where the base is later than the beginning of a day: what people were told before that is not known any more.
    pub fn remembers_programme_told(&self) -> bool {
        let mut lines = self.base.session.day.programme.iter();
        lines.all(|line| line.started.is_none())
    }

    /// The number of the last step; 0 before the first.
    pub fn last_step(&self) -> u32 {
        self.diary.last().map_or(0, |step| step.number)
    }

    /// The commands of the step that undo would take back. Never empty where there is one.
    pub fn next_undo(&self) -> Option<&[Command]> {
        self.standing().done.last().copied()
    }

    /// The commands of the step that redo would do again.
    pub fn next_redo(&self) -> Option<&[Command]> {
        self.standing().undone.last().copied()
    }

    /// True when the session is what the diary tells. False after an edit of the file by hand.
    pub fn agrees_with_diary(&self) -> bool {
        self.replay(&self.standing().done)
            .is_ok_and(|session| session == self.session)
    }

    fn standing(&self) -> Standing<'_> {
        let mut standing = Standing::default();
        for step in self.undoable() {
            standing.follow(&step.deed);
        }
        standing
    }

    fn undoable(&self) -> impl Iterator<Item = &Step> {
        self.diary.iter().filter(|step| step.number > self.base.after)
    }

    fn replay(&self, steps: &[&[Command]]) -> Result<Session, Refusal> {
        let commands: Vec<&Command> = steps.iter().copied().flatten().collect();
        replay(&self.base.session, &self.template, &commands)
    }
}

/// A line of a day that has not begun.
fn to_come<'a>(lines: &'a mut [Line], begun: &BTreeSet<u32>, id: &Id) -> Option<&'a mut Line> {
    let mut lines = lines.iter_mut();
    lines.find(|line| &line.id == id && !begun.contains(&line.day))
}

/// Who was written and arrived in one gesture.
fn came_unregistered(gesture: &[Command]) -> Option<&Id> {
    let arrived = gesture.iter().find_map(|command| {
        if let Command::Arrive { person, .. } = command {
            Some(person)
        } else {
            None
        }
    })?;
    let is_written =
        |command: &Command| matches!(command, Command::Put(record) if record.id() == Some(arrived));
    gesture.iter().any(is_written).then_some(arrived)
}

/// The steps that stand, oldest first, and those taken back, the next to redo last; each with its commands.
#[derive(Default)]
struct Standing<'a> {
    done: Vec<&'a [Command]>,
    undone: Vec<&'a [Command]>,
}

impl<'a> Standing<'a> {
    /// False where there is nothing to take back, or to do again.
    fn follow(&mut self, deed: &'a Deed) -> bool {
        let (from, to) = match deed {
            Deed::Do(_) | Deed::All(_) => {
                self.done.push(deed.commands());
                self.undone.clear();
                return true;
            }
            Deed::Undo => (&mut self.done, &mut self.undone),
            Deed::Redo => (&mut self.undone, &mut self.done),
        };
        let moved = from.pop();
        let is_there = moved.is_some();
        to.extend(moved);
        is_there
    }
}
