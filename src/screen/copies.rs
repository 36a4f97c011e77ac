//! The copies of a laboratory: what each holds, and going back to one.

use std::path::PathBuf;

use chrono::{NaiveDate, NaiveDateTime};
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::{Action, Ask, Clearing, Confirm, Desk, Screen, Shelf};
use crate::domain::Summary;
use crate::text::Fact;
use crate::widget::{Column, Row, Selection, list, wrapped};

/// The copies of one laboratory, in the order in which they are offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Versions {
    /// The id of the laboratory.
    pub id: String,
    pub copies: Vec<Version>,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    pub path: PathBuf,
    pub age: Age,
    pub summary: Summary,
    pub last_step: Option<NaiveDateTime>,
    pub steps: usize,
}

/// When and why a copy was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Age {
    /// The save before the last one.
    Before,
    Day(NaiveDate),
    SetAside,
    /// Kept when the laboratory was thrown away.
    Thrown,
    /// Made by a shared folder or a person, beside the laboratory.
    Elsewhere,
}

/// The screen of the copies.
pub struct Copies {
    versions: Versions,
    selected: Selection,
}

impl Copies {
    pub fn new(versions: Versions) -> Self {
        Self {
            versions,
            selected: Selection::default(),
        }
    }

    fn shelf<'a>(&self, desk: &Desk<'a>) -> Option<&'a Shelf> {
        let mut shelves = desk.library.shelves.iter();
        shelves.find(|shelf| shelf.id == self.versions.id)
    }

    /// Why there is nothing to compare a copy with.
    fn cannot_compare(&self, desk: &Desk) -> Option<String> {
        if self.versions.copies.is_empty() {
            return Some(desk.say("block-no-copies"));
        }
        self.is_thrown_away(desk).then(|| desk.say("block-thrown"))
    }

    /// Thrown away, and not back.
    fn is_thrown_away(&self, desk: &Desk) -> bool {
        let mut copies = self.versions.copies.iter();
        copies.any(|version| version.age == Age::Thrown) && self.shelf(desk).is_none()
    }

    fn chosen(&self) -> Option<&Version> {
        self.selected.among(&self.versions.copies)
    }

    fn compare(&self) -> Vec<Ask> {
        let compare = |version: &Version| Ask::Compare {
            id: self.versions.id.clone(),
            copy: version.path.clone(),
        };
        self.chosen().map(compare).into_iter().collect()
    }

    fn put_back(&self, desk: &Desk) -> Vec<Ask> {
        let Some(version) = self.chosen() else {
            return Vec::new();
        };
        // What was thrown away takes the place of nothing.
        let key = if self.shelf(desk).is_none() && version.age == Age::Thrown {
            "confirm-bring-back"
        } else {
            "confirm-put-back"
        };
        let title = [("title", version.summary.title.clone().into())];
        vec![Ask::Confirm(Box::new(Confirm {
            title: desk.tell(key, &title),
            body: desk.say(&format!("{key}.body")),
            verb: desk.say("confirm-put-back.verb"),
            asks: vec![Ask::PutBack {
                id: self.versions.id.clone(),
                copy: version.path.clone(),
            }],
        }))]
    }
}

impl Screen for Copies {
    fn title(&self, desk: &Desk) -> String {
        // A damaged file has no title to show, and what was thrown away is on no shelf.
        let title = self.shelf(desk).and_then(|shelf| shelf.summary.as_ref());
        let title = title.or(self.versions.copies.first().map(|version| &version.summary));
        let name = title.map_or_else(|| self.versions.id.clone(), |summary| summary.title.clone());
        desk.tell("copies-title", &[("name", name.into())])
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let is_empty = self.versions.copies.is_empty();
        let destroy = self
            .is_thrown_away(desk)
            .then(|| Action::rare("copies-destroy", "Del"));
        vec![
            Action::new("copies-put-back", "Enter").blocked(is_empty.then(|| desk.say("block-no-copies"))),
            Action::new("copies-compare", "v").blocked(self.cannot_compare(desk)),
        ]
        .into_iter()
        .chain(destroy)
        .chain([Action::new("back", "Esc")])
        .collect()
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        match action {
            "copies-put-back" => self.put_back(desk),
            "copies-compare" => self.compare(),
            "copies-destroy" => vec![Ask::LookAtClearing(Clearing::Thrown(self.versions.id.clone()))],
            "back" => vec![Ask::Back],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Vec<Ask>> {
        self.selected.key(key, self.versions.copies.len()).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected.click(hit) {
            return self.put_back(desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if self.versions.copies.is_empty() {
            wrapped(&desk.say("copies-none"), desk.look.text(), area, frame);
            return;
        }
        let [head, body, foot] =
            Layout::vertical([Constraint::Length(2), Constraint::Min(3), Constraint::Length(3)]).areas(area);
        wrapped(&desk.say("copies-what"), desk.look.dim(), head, frame);
        let rows: Vec<Row> = self
            .versions
            .copies
            .iter()
            .map(|version| row(version, desk))
            .collect();
        let columns = [Column::Fixed(20), Column::Fixed(12), Column::Rest];
        let selected = Some(self.selected.of(rows.len()));
        desk.click_rows(list(&rows, &columns, selected, desk.look, body, frame));
        if let Some(version) = self.chosen() {
            wrapped(&about(version, desk), desk.look.dim(), foot, frame);
        }
    }
}

fn row(version: &Version, desk: &Desk) -> Row {
    let (kind, day) = match version.age {
        Age::Before => ("copies-before", version.last_step.map(|at| at.date())),
        Age::Day(day) => ("copies-day", Some(day)),
        Age::SetAside => ("copies-set-aside", version.last_step.map(|at| at.date())),
        Age::Thrown => ("copies-thrown", version.last_step.map(|at| at.date())),
        Age::Elsewhere => ("copies-elsewhere", version.last_step.map(|at| at.date())),
    };
    let look = desk.look;
    Row::new(vec![
        (desk.say(kind), look.text()),
        (
            day.map_or_else(String::new, |day| desk.words.date(day)),
            look.text(),
        ),
        (version.summary.title.clone(), look.strong()),
    ])
}

fn about(version: &Version, desk: &Desk) -> String {
    let last = match version.last_step {
        Some(at) => format!("{} {}", desk.words.date(at.date()), at.format("%H:%M")),
        None => "none".to_owned(),
    };
    let summary = &version.summary;
    desk.tell(
        "copies-about",
        &[
            ("steps", version.steps.into()),
            ("last", Fact::Text(last)),
            ("registered", summary.people.0.into()),
            ("came", summary.people.1.into()),
            ("proposals", summary.proposals.into()),
            ("projects", summary.projects.into()),
        ],
    )
}
