//! The document of a laboratory: its session, the template it was made from, and the diary of what was done.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Command, Counters, DayState, Id, Refusal, Session, perform, perform_on};
use crate::format::{Bilingual, Template};

/// The version of the saved shape.
pub const DOCUMENT_FORMAT: u32 = 2;

/// One file. Summary first, so that a list of many files reads only their beginning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub format: u32,
    pub summary: Summary,
    pub session: Session,
    /// The template the session was made from, copied in: an archived session reads the same for ever.
    pub template: Template,
    pub counters: Counters,
    /// Everything done, oldest first; never shortened, not even by undo.
    pub diary: Vec<Step>,
    /// The session before the first step that can be undone. It moves on when a person edits the file by hand.
    pub base: Base,
}

/// Where the replay of the diary starts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Base {
    /// The steps before this number are in `session` and cannot be undone.
    pub after: u32,
    pub session: Box<Session>,
}

/// What a list of laboratories shows; derived from the session at each save.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Summary {
    /// The id of the session, also the name of its file: `2025-05-17-nessuno-resta-solo`.
    pub id: String,
    pub title: String,
    /// The id of the template.
    pub method: String,
    pub method_name: Bilingual,
    pub variant: String,
    pub date: NaiveDate,
    pub place: String,
    pub municipality: String,
    pub path: String,
    pub state: DayState,
    /// Registered, and came.
    pub people: (u32, u32),
    pub proposals: u32,
    pub projects: u32,
    /// True for the samples: their people do not exist.
    #[serde(default)]
    pub fictitious: bool,
    /// The day from which the names are no more to be kept.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keep_until: Option<NaiveDate>,
}

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
    /// Starts a document around a prepared session.
    pub fn new(summary: Summary, session: Session, template: Template, counters: Counters) -> Self {
        let base = Base {
            after: 0,
            session: Box::new(session.clone()),
        };
        let mut document = Self {
            format: DOCUMENT_FORMAT,
            summary,
            session,
            template,
            counters,
            diary: Vec::new(),
            base,
        };
        document.summarise();
        document
    }

    /// Returns the id that comes next for `prefix`.
    pub fn next_id(&self, prefix: &str) -> Id {
        self.counters.next(prefix)
    }

    /// Performs `command` and writes it in the diary.
    ///
    /// Errors: the refusal of the rule that says no; the document is then unchanged.
    pub fn perform(&mut self, command: Command, at: NaiveDateTime) -> Result<(), Refusal> {
        let (session, counters) = self.after(std::slice::from_ref(&command))?;
        (self.session, self.counters) = (session, counters);
        self.write_down(at, Deed::Do(command));
        Ok(())
    }

    /// Performs the commands of one gesture, in order, and writes them in the diary as one step: they are undone
    /// together. No commands, no step.
    ///
    /// Errors: the refusal of the first that a rule says no to; the document is then unchanged.
    pub fn perform_all(&mut self, mut commands: Vec<Command>, at: NaiveDateTime) -> Result<(), Refusal> {
        let (session, counters) = self.after(&commands)?;
        let deed = match commands.len() {
            0 => return Ok(()),
            1 => commands.pop().map(Deed::Do),
            _ => Some(Deed::All(commands)),
        };
        (self.session, self.counters) = (session, counters);
        if let Some(deed) = deed {
            self.write_down(at, deed);
        }
        Ok(())
    }

    /// The session and the counters after the commands.
    fn after(&self, commands: &[Command]) -> Result<(Session, Counters), Refusal> {
        let (mut session, mut counters) = (self.session.clone(), self.counters.clone());
        for command in commands {
            session = perform(&session, &self.template, &counters, command)?;
            for id in command.ids() {
                counters.take(id);
            }
        }
        Ok((session, counters))
    }

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
            // In its place, because a recovery does thousands of them: copying the session for each would take seconds.
            Deed::Do(command) => {
                perform_on(&mut self.session, &self.template, &self.counters, command)?;
                for id in command.ids() {
                    self.counters.take(id);
                }
                self.write_down(step.at, step.deed.clone());
                Ok(())
            }
            Deed::All(commands) => self.perform_all(commands.clone(), step.at),
            Deed::Undo => self.undo(step.at),
            Deed::Redo => self.redo(step.at),
        }
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

    /// Accepts the session as it stands as the new beginning of undo. Used when a person edited the file by hand.
    pub fn rebase(&mut self) {
        let after = self.last_step();
        self.base = Base {
            after,
            session: Box::new(self.session.clone()),
        };
        let ids: Vec<Id> = super::ids_of(&self.session).into_iter().cloned().collect();
        for id in &ids {
            self.counters.take(id);
        }
        self.summarise();
    }

    fn write_down(&mut self, at: NaiveDateTime, deed: Deed) {
        let number = self.last_step().saturating_add(1);
        self.diary.push(Step { number, at, deed });
        self.summarise();
    }

    fn summarise(&mut self) {
        let session = &self.session;
        let summary = &mut self.summary;
        summary.title.clone_from(&session.header.title);
        summary.date = session.header.date;
        summary.place.clone_from(&session.header.place.name);
        summary
            .municipality
            .clone_from(&session.header.place.municipality);
        summary.path.clone_from(&session.header.path);
        summary.state = session.day.state;
        summary.people = (
            count(session.people.len()),
            count(session.people_who_came().count()),
        );
        summary.proposals = count(session.proposals.len());
        summary.projects = count(session.outcomes.projects.len());
        summary.keep_until = session.header.keep_until;
    }

    fn standing(&self) -> Standing<'_> {
        let mut standing = Standing {
            done: Vec::new(),
            undone: Vec::new(),
        };
        for step in self.diary.iter().filter(|step| step.number > self.base.after) {
            standing.follow(&step.deed);
        }
        standing
    }

    fn replay(&self, steps: &[&[Command]]) -> Result<Session, Refusal> {
        let commands: Vec<&Command> = steps.iter().copied().flatten().collect();
        super::replay(&self.base.session, &self.template, &commands)
    }
}

/// The steps that stand, oldest first, and those taken back, the next to redo last; each with its commands.
struct Standing<'a> {
    done: Vec<&'a [Command]>,
    undone: Vec<&'a [Command]>,
}

impl<'a> Standing<'a> {
    fn follow(&mut self, deed: &'a Deed) {
        match deed {
            Deed::Do(command) => self.does(std::slice::from_ref(command)),
            Deed::All(commands) => self.does(commands),
            Deed::Undo => self.undone.extend(self.done.pop()),
            Deed::Redo => self.done.extend(self.undone.pop()),
        }
    }

    fn does(&mut self, commands: &'a [Command]) {
        self.done.push(commands);
        self.undone.clear();
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
