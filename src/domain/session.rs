//! One laboratory: everything that was prepared, captured and decided.

use serde::{Deserialize, Serialize};

use super::{
    Body, Cafe, Day, Encounters, Header, Id, Outcomes, Papers, Person, Proposal, Report, Room, Wall,
};

/// The whole state of a laboratory, in a form a person can read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    pub header: Header,
    pub day: Day,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub bodies: Vec<Body>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Person>,
    #[serde(default)]
    pub room: Room,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub proposals: Vec<Proposal>,
    #[serde(default)]
    pub wall: Wall,
    #[serde(default)]
    pub cafe: Cafe,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<Report>,
    #[serde(default)]
    pub outcomes: Outcomes,
    #[serde(default)]
    pub encounters: Encounters,
    #[serde(default, skip_serializing_if = "Papers::is_empty")]
    pub papers: Papers,
}

impl Session {
    /// Returns the person with this id, whether they came or not.
    pub fn person(&self, id: &Id) -> Option<&Person> {
        self.people.iter().find(|person| &person.id == id)
    }

    /// Returns the organisation with this id.
    pub fn body(&self, id: &Id) -> Option<&Body> {
        self.bodies.iter().find(|body| &body.id == id)
    }

    /// Returns the sheet with this id, standing or not.
    pub fn proposal(&self, id: &Id) -> Option<&Proposal> {
        self.proposals.iter().find(|proposal| &proposal.id == id)
    }

    /// Returns the report of the group on a topic.
    pub fn report_on(&self, topic: &Id) -> Option<&Report> {
        self.reports.iter().find(|report| &report.topic == topic)
    }

    /// People here now: arrived and not gone.
    pub fn people_here(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.attendance.is_here())
    }

    /// People who came, whether still here or gone.
    pub fn people_who_came(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.attendance.came())
    }
}
