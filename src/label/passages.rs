//! What is in a part of a report, told with names and dates.

use super::Labels;
use crate::domain::{Augmentation, NextStep, Passages, Session};

impl Labels<'_> {
    /// One line for each entry of the part.
    pub fn passages(&self, session: &Session, passages: Passages) -> Vec<String> {
        match passages {
            Passages::Sentences(sentences) => sentences.to_vec(),
            Passages::Steps(steps) => steps.iter().map(|step| self.next_step(session, step)).collect(),
            Passages::Links(links) => links.iter().map(|id| self.thing(session, id)).collect(),
            Passages::Added(ideas) => ideas.iter().map(|idea| self.added(session, idea)).collect(),
        }
    }

    fn next_step(&self, session: &Session, step: &NextStep) -> String {
        let who = step.who.as_ref().map(|who| self.person(session, who));
        let by = step.by.map(|by| {
            let facts = [("date", self.words.date(by).into())];
            self.words.tell("report-by", &facts)
        });
        let parts = [Some(step.what.clone()), who, by];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    fn added(&self, session: &Session, idea: &Augmentation) -> String {
        let at = self.words.time(idea.at.time());
        let person = idea.person.as_ref().map(|person| self.person(session, person));
        let parts = [Some(at), person, Some(idea.text.clone())];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }
}
