//! Another copy of the open laboratory beside it: what it has that is not here, and taking it, one record or all.

use std::path::PathBuf;
use std::sync::Arc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::{Action, Ask, Desk, Labels, Place, Screen};
use crate::domain::{Difference, Here, Noun, Record, Session, differences};
use crate::widget::{Column, Row, Selection, list, wrapped};

/// Another copy of the laboratory that is open.
#[derive(Debug, Clone)]
pub struct Other {
    pub path: PathBuf,
    pub session: Arc<Session>,
}

impl PartialEq for Other {
    fn eq(&self, other: &Self) -> bool {
        self.path == other.path && Arc::ptr_eq(&self.session, &other.session)
    }
}

impl Eq for Other {}

/// The screen that compares.
pub struct Compare {
    other: Other,
    selected: Selection,
}

impl Compare {
    pub fn new(other: Other) -> Self {
        Self {
            other,
            selected: Selection::default(),
        }
    }

    fn differences(&self, desk: &Desk) -> Vec<Difference> {
        desk.session()
            .map_or_else(Vec::new, |ours| differences(ours, &self.other.session))
    }

    fn take(&self, taken: &[Difference], desk: &Desk) -> Vec<Ask> {
        let told = match taken {
            [one] => desk.tell("told-taken", &[("name", self.name(one, desk).into())]),
            all => desk.tell("told-taken-all", &[("records", all.len().into())]),
        };
        let commands = taken.iter().map(|difference| Ask::Do(difference.taken()));
        commands.chain([Ask::Tell(told)]).collect()
    }

    fn name(&self, difference: &Difference, desk: &Desk) -> String {
        let labels = Labels::of(desk);
        match &difference.theirs {
            Record::LogEntry(entry) => entry.text.clone(),
            Record::Round(round) => round.number.to_string(),
            record => record
                .id()
                .map_or_else(String::new, |id| labels.thing(&self.other.session, id)),
        }
    }
}

impl Screen for Compare {
    fn title(&self, desk: &Desk) -> String {
        let file = self.other.path.file_name().unwrap_or_default();
        desk.tell(
            "compare-title",
            &[("file", file.to_string_lossy().into_owned().into())],
        )
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let nothing = self
            .differences(desk)
            .is_empty()
            .then(|| desk.say("block-nothing-to-take"));
        let block = desk.block().or(nothing);
        vec![
            Action::new("compare-take", "Enter").blocked(block.clone()),
            Action::new("compare-take-all", "a").blocked(block),
            Action::new("lab-undo", "C-z"),
            Action::new("compare-lab", "l"),
            Action::new("back", "Esc"),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let differences = self.differences(desk);
        match action {
            "compare-take" => self
                .selected
                .among(&differences)
                .map_or_else(Vec::new, |one| self.take(std::slice::from_ref(one), desk)),
            "compare-take-all" => self.take(&differences, desk),
            "lab-undo" => vec![Ask::Undo],
            "compare-lab" => vec![Ask::Go(Place::Lab)],
            "back" => vec![Ask::Back],
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = self.differences(desk).len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected.click(hit) {
            return self.act("compare-take", desk);
        }
        Vec::new()
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let differences = self.differences(desk);
        if differences.is_empty() {
            wrapped(&desk.say("compare-none"), desk.look.text(), area, frame);
            return;
        }
        let [head, body] = Layout::vertical([Constraint::Length(3), Constraint::Min(3)]).areas(area);
        wrapped(&desk.say("compare-what"), desk.look.dim(), head, frame);
        let rows = differences.iter().map(|difference| {
            let here = match difference.here {
                Here::Nothing => "compare-missing",
                Here::Otherwise => "compare-otherwise",
            };
            Row::new(vec![
                (desk.say(kind(difference.noun)), desk.look.dim()),
                (self.name(difference, desk), desk.look.strong()),
                (desk.say(here), desk.look.text()),
            ])
        });
        let rows: Vec<Row> = rows.collect();
        let columns = [Column::Fixed(16), Column::Rest, Column::Fixed(14)];
        let selected = Some(self.selected.of(rows.len()));
        desk.click_rows(list(&rows, &columns, selected, desk.look, body, frame));
    }
}

/// The word for a kind of record.
fn kind(noun: Option<Noun>) -> &'static str {
    match noun {
        None => "noun-round",
        Some(Noun::Person) => "noun-person",
        Some(Noun::Body) => "noun-body",
        Some(Noun::Space) => "noun-space",
        Some(Noun::Slot) => "noun-slot",
        Some(Noun::Table) => "noun-table",
        Some(Noun::Group) => "noun-group",
        Some(Noun::Proposal) => "noun-proposal",
        Some(Noun::Report) => "noun-report",
        Some(Noun::Cluster) => "noun-cluster",
        Some(Noun::Ballot) => "noun-ballot",
        Some(Noun::Plan) => "noun-plan",
        Some(Noun::Project) => "noun-project",
        Some(Noun::Meeting) => "noun-meeting",
        Some(Noun::Loan) => "noun-loan",
        Some(Noun::Offer) => "noun-offer",
        Some(Noun::Walk) => "noun-walk",
        Some(Noun::Note) => "noun-note",
        Some(Noun::Line) => "noun-line",
    }
}
