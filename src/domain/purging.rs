//! When the time to keep a laboratory is over: what it amounted to stays, without its people and its raw notes.

use chrono::NaiveDate;

use super::{Command, Document, Forgetting, Record, Session, Summary, Unforgettable};

/// What is said in the place of what a purge takes away.
#[derive(Debug, Clone, Copy)]
pub struct Instead<'a> {
    pub person: &'a str,
    pub note: &'a str,
    /// Nobody may be able to guess it from a name: it begins the new keys of the people.
    pub token: &'a str,
}

impl Summary {
    /// True from the day on which the names are no more to be kept.
    pub fn is_due(&self, today: NaiveDate) -> bool {
        self.keep_until.is_some_and(|last| last <= today)
    }
}

impl Session {
    /// How many raw notes there are: the log of the day and the notes of its director.
    pub fn raw_notes(&self) -> usize {
        self.day.log.len() + usize::from(!self.day.director.notes.is_empty())
    }
}

impl Document {
    /// Takes away who was there and what was jotted down: names, keys, needs, consents, the log, the notes of the
    /// director, in the diary too. Presences, proposals, reports, votes, plans and projects stay, without names.
    ///
    /// Errors: the laboratory cannot be put together again; it is then unchanged.
    pub fn purge(&mut self, instead: &Instead<'_>) -> Result<(), Unforgettable> {
        let mut next = self.clone();
        Forgetting::of_everybody(self, instead.person, instead.token).in_document(&mut next)?;
        empty(&mut next.session, instead.note);
        for step in &mut next.diary {
            for command in step.deed.commands_mut() {
                without_note(command, instead.note);
            }
        }
        // What came before cannot be brought back by undo.
        next.rebase();
        *self = next;
        Ok(())
    }
}

fn empty(session: &mut Session, note: &str) {
    for entry in &mut session.day.log {
        note.clone_into(&mut entry.text);
    }
    session.day.director.notes = String::new();
    session.header.keep_until = None;
}

fn without_note(command: &mut Command, note: &str) {
    if let Command::SetDirector(director) = command {
        director.notes = String::new();
    }
    if let Command::Put(record) = command
        && let Record::LogEntry(entry) = record.as_mut()
    {
        note.clone_into(&mut entry.text);
    }
}
