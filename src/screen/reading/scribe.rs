//! The scribe writes passages down, in the words of the desk.

use super::super::{Desk, Labels};
use crate::domain::{Document, Id, Noun, Session};
use crate::registry::Source;
use crate::text::Fact;
use crate::widget::{Paragraph, Tone};

/// How far the parts of a record stand in from its title.
const INDENT: u16 = 2;

/// One paragraph, and the record it is about.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    pub source: Option<Source>,
    pub paragraph: Paragraph,
}

/// Writes the passages of one laboratory. Empty texts are left out.
pub struct Scribe<'a> {
    pub desk: &'a Desk<'a>,
    pub document: &'a Document,
    passages: Vec<Passage>,
    /// What is being written about.
    about: Option<Source>,
}

impl<'a> Scribe<'a> {
    pub fn new(document: &'a Document, desk: &'a Desk<'a>) -> Self {
        Self {
            desk,
            document,
            passages: Vec::new(),
            about: None,
        }
    }

    pub fn session(&self) -> &'a Session {
        &self.document.session
    }

    pub fn labels(&self) -> Labels<'a> {
        Labels::with(self.desk.words)
    }

    /// Begins a section.
    pub fn section(&mut self, title: &str) {
        self.about = None;
        self.push(Paragraph::new(Tone::Heading, title.to_uppercase()));
    }

    /// From here on, it is about `source`.
    pub fn about(&mut self, source: Source) {
        self.about = Some(source);
    }

    pub fn about_record(&mut self, noun: Noun, id: &Id) {
        self.about(Source::Record(noun, id.clone()));
    }

    /// The line that begins a record.
    pub fn title(&mut self, text: &str) {
        self.push(Paragraph::new(Tone::Strong, text));
    }

    pub fn line(&mut self, text: &str) {
        self.push(Paragraph::new(Tone::Text, text));
    }

    /// A text inside a record; each of its lines is a paragraph.
    pub fn body(&mut self, text: &str) {
        for line in text.lines() {
            self.push(Paragraph::new(Tone::Text, line).indented(INDENT));
        }
    }

    /// What is said about a record and nobody wrote on it.
    pub fn note(&mut self, text: &str) {
        self.push(Paragraph::new(Tone::Dim, text).indented(INDENT));
    }

    /// Sentences under the name of their list.
    pub fn list(&mut self, key: &str, sentences: &[String]) {
        if !sentences.is_empty() {
            self.note(&self.desk.say(key));
            for sentence in sentences {
                self.push(Paragraph::new(Tone::Text, format!("· {sentence}")).indented(INDENT));
            }
        }
    }

    /// A value under its name, where there is one.
    pub fn field(&mut self, key: &str, text: &str) {
        if !text.trim().is_empty() {
            self.push(Paragraph::labelled(self.desk.say(key), text));
        }
    }

    /// A value under its name, or that it was not collected.
    pub fn asked(&mut self, key: &str, text: &str) {
        let label = self.desk.say(key);
        let paragraph = if text.trim().is_empty() {
            Paragraph {
                tone: Tone::Dim,
                ..Paragraph::labelled(label, self.desk.say("not-collected"))
            }
        } else {
            Paragraph::labelled(label, text)
        };
        self.push(paragraph);
    }

    pub fn tell(&self, key: &str, facts: &[(&str, Fact)]) -> String {
        self.desk.tell(key, facts)
    }

    /// The names of things, one after the other.
    pub fn things(&self, ids: &[Id]) -> String {
        let names: Vec<String> = ids
            .iter()
            .map(|id| self.labels().thing(self.session(), id))
            .collect();
        names.join(" · ")
    }

    pub fn person(&self, id: Option<&Id>) -> String {
        id.map(|id| self.labels().person(self.session(), id))
            .unwrap_or_default()
    }

    pub fn finish(self) -> Vec<Passage> {
        self.passages
    }

    fn push(&mut self, paragraph: Paragraph) {
        if !paragraph.text.trim().is_empty() {
            self.passages.push(Passage {
                source: self.about.clone(),
                paragraph,
            });
        }
    }
}
