//! The document of a laboratory: its session, the template it was made from, and the diary of what was done.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Command, Counters, DayState, Deed, Id, Refusal, Session, Step, perform};
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
        document.counters.take_those_of(&document.session);
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

    /// Tells whether a rule would say no to `command`, and does nothing.
    pub fn try_out(&self, command: &Command) -> Result<(), Refusal> {
        self.after(std::slice::from_ref(command)).map(drop)
    }

    /// The session and the counters after the commands.
    fn after(&self, commands: &[Command]) -> Result<(Session, Counters), Refusal> {
        let (mut session, mut counters) = (self.session.clone(), self.counters.clone());
        for command in commands {
            perform(&mut session, &self.template, &counters, command)?;
            counters.take_all(command);
        }
        Ok((session, counters))
    }

    /// Accepts the session as it stands as the new beginning of undo. Used when a person edited the file by hand.
    pub fn rebase(&mut self) {
        let after = self.last_step();
        self.base = Base {
            after,
            session: Box::new(self.session.clone()),
        };
        self.counters.take_those_of(&self.session);
        self.summarise();
    }

    pub(super) fn write_down(&mut self, at: NaiveDateTime, deed: Deed) {
        let number = self.last_step().saturating_add(1);
        self.diary.push(Step { number, at, deed });
        self.summarise();
    }

    pub(super) fn summarise(&mut self) {
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
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
