//! Instant reports: an aide-mémoire by those who were in a group, not minutes.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::{Cell, Id};

/// The report of one group. Statements are not attributed to names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Report {
    pub id: Id,
    pub topic: Id,
    pub title: String,
    pub convener: Id,
    /// Among the participants.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scribe: Option<Id>,
    pub participants: Vec<Id>,
    /// Slot and space in which the group met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cell: Option<Cell>,
    #[serde(default)]
    pub contents: Contents,
    /// Ideas added by readers on the news wall, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub augmentations: Vec<Augmentation>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delivered_at: Option<NaiveDateTime>,
    #[serde(default)]
    pub state: ReportState,
}

/// What the group wrote, one sentence an entry.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Contents {
    pub discussion: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub recommendations: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub resources: Vec<String>,
    /// Requests and to whom.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub next_steps: Vec<NextStep>,
    /// Links with other groups: topics.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Id>,
}

impl Contents {
    /// Returns every part, in the order of the sheet. A new field does not compile until it has its place here.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let Self {
            discussion,
            recommendations,
            resources,
            requests,
            next_steps,
            links,
        } = self;
        vec![
            Part::new("report-discussion", Passages::Sentences(discussion)),
            Part::new("report-recommendations", Passages::Sentences(recommendations)),
            Part::new("report-resources", Passages::Sentences(resources)),
            Part::new("report-requests", Passages::Sentences(requests)),
            Part::new("report-steps", Passages::Steps(next_steps)),
            Part::new("report-links", Passages::Links(links)),
        ]
    }
}

impl Report {
    /// Returns what the group wrote, part by part, then what readers added.
    pub fn parts(&self) -> Vec<Part<'_>> {
        let mut parts = self.contents.parts();
        parts.push(Part::new("report-added", Passages::Added(&self.augmentations)));
        parts
    }

    /// Returns every sentence, of the group and of readers, in the order of the parts.
    pub fn sentences(&self) -> impl Iterator<Item = &str> {
        self.parts()
            .into_iter()
            .flat_map(|part| part.passages.sentences())
    }
}

/// A part of a report.
#[derive(Debug, Clone, PartialEq)]
pub struct Part<'a> {
    /// The key of its name among the words.
    pub name: &'static str,
    pub passages: Passages<'a>,
}

/// What is in a part; may be empty.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Passages<'a> {
    Sentences(&'a [String]),
    Steps(&'a [NextStep]),
    Links(&'a [Id]),
    Added(&'a [Augmentation]),
}

impl<'a> Part<'a> {
    fn new(name: &'static str, passages: Passages<'a>) -> Self {
        Self { name, passages }
    }
}

impl<'a> Passages<'a> {
    /// Returns what was written, without who and when; a link is not a sentence.
    fn sentences(self) -> Vec<&'a str> {
        match self {
            Self::Sentences(sentences) => sentences.iter().map(String::as_str).collect(),
            Self::Steps(steps) => steps.iter().map(|step| step.what.as_str()).collect(),
            Self::Links(_) => Vec::new(),
            Self::Added(ideas) => ideas.iter().map(|idea| idea.text.as_str()).collect(),
        }
    }
}

/// What, who, by when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextStep {
    pub what: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub who: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<NaiveDate>,
}

/// An idea added by a reader.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Augmentation {
    pub at: NaiveDateTime,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<Id>,
    pub text: String,
}

/// A report is a draft until its scribe has read it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum ReportState {
    #[default]
    Draft,
    Corrected,
    Final,
}
