//! Another copy of the open laboratory beside it: what it has that is not here, and taking it, one record or all.

use std::path::PathBuf;
use std::sync::Arc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

use super::pane::sheet_name;
use super::{Action, Ask, Desk, Labels, Place, Screen};
use crate::domain::{
    Comparison, Difference, Here, Noun, Record, Session, Theirs, Tie, all_that_goes, differences,
};
use crate::text::Words;
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

    fn compared(&self, desk: &Desk) -> Option<Comparison> {
        let ours = desk.document()?;
        Some(Comparison::of(ours, &self.other.session))
    }

    fn differences(&self, desk: &Desk) -> Vec<Difference> {
        self.compared(desk)
            .map_or_else(Vec::new, |compared| compared.differences)
    }

    fn take(&self, desk: &Desk) -> Vec<Ask> {
        let Some(compared) = self.compared(desk) else {
            return Vec::new();
        };
        let selected = self.selected.among(&compared.differences);
        selected.map_or_else(Vec::new, |one| {
            let told = desk.tell(
                "told-taken",
                &[("name", name(one, &compared.theirs, desk).into())],
            );
            vec![Ask::Do(one.taken()), Ask::Tell(told)]
        })
    }

    /// Takes all that the rules let in; what they refuse stays in the list.
    fn take_all(&self, desk: &Desk) -> Vec<Ask> {
        let Some(document) = desk.document() else {
            return Vec::new();
        };
        let (commands, n_refused) = all_that_goes(document, &self.differences(desk));
        let facts = [("records", commands.len().into()), ("refused", n_refused.into())];
        let told = match (commands.len(), n_refused) {
            (_, 0) => desk.tell("told-taken-all", &facts),
            (0, _) => desk.say("told-taken-none"),
            _ => desk.tell("told-taken-some", &facts),
        };
        let commands = commands.into_iter().map(Ask::Do);
        commands.chain([Ask::Tell(told)]).collect()
    }
}

/// What two versions of a laboratory do not have alike, each with its kind, the records of either.
pub fn unlike(one: &Session, other: &Session, words: &Words) -> Vec<String> {
    let said = |theirs: &Theirs, session: &Session| {
        let name = named(theirs, session, words);
        format!("{} {name}", words.say(kind(theirs))).trim().to_owned()
    };
    let here = differences(one, other);
    let mut names: Vec<String> = here
        .iter()
        .map(|difference| said(&difference.theirs, other))
        .collect();
    for difference in differences(other, one) {
        let name = said(&difference.theirs, one);
        if difference.here == Here::Nothing && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// What a part is called in the version that has it.
fn named(theirs: &Theirs, session: &Session, words: &Words) -> String {
    let labels = Labels::with(words);
    let thing = |id| labels.thing(session, id);
    match theirs {
        Theirs::Record(record, _) => match record.as_ref() {
            Record::LogEntry(entry) => entry.text.clone(),
            Record::Round(round) => round.number.to_string(),
            record => record.id().map_or_else(String::new, thing),
        },
        Theirs::Header(header) => header.title.clone(),
        Theirs::Programme(timings) => {
            let lines = timings.iter().map(|timing| thing(&timing.line));
            lines.collect::<Vec<_>>().join(", ")
        }
        Theirs::SignUp(sign_up) => format!("{} · {}", thing(&sign_up.person), thing(&sign_up.topic)),
        Theirs::Walk(walk) => {
            let to = walk.to.as_ref().or(walk.from.as_ref()).map(thing);
            format!("{} · {}", thing(&walk.person), to.unwrap_or_default())
        }
        Theirs::Seats(round, _) => words.tell("compare-seats", &[("round", (*round).into())]),
        Theirs::Tie(Tie::Together { one, other } | Tie::Apart { one, other }) => {
            format!("{} · {}", thing(one), thing(other))
        }
        Theirs::Tie(Tie::Stays { person, table, .. }) => format!("{} · {}", thing(person), thing(table)),
        // The sheet of paper is told by its kind alone: what it is called stands in the whole laboratory.
        Theirs::Slip(_) => String::new(),
        Theirs::Closing(closing) => closing.words.join(", "),
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
        match action {
            "compare-take" => self.take(desk),
            "compare-take-all" => self.take_all(desk),
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
        let Some(Comparison { theirs, differences }) = self.compared(desk) else {
            return;
        };
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
                (desk.say(kind(&difference.theirs)), desk.look.dim()),
                (name(difference, &theirs, desk), desk.look.strong()),
                (desk.say(here), desk.look.text()),
            ])
        });
        let rows: Vec<Row> = rows.collect();
        let columns = [Column::Fixed(16), Column::Rest, Column::Fixed(14)];
        let selected = Some(self.selected.of(rows.len()));
        desk.click_rows(list(&rows, &columns, selected, desk.look, body, frame));
    }
}

/// What a difference is called, by the names of the other version.
fn name(difference: &Difference, theirs: &Session, desk: &Desk) -> String {
    match &difference.theirs {
        Theirs::Slip(slip) => desk
            .document()
            .map_or_else(String::new, |document| sheet_name(&slip.errand, document, desk)),
        part => named(part, theirs, desk.words),
    }
}

/// The word for a kind of part.
fn kind(theirs: &Theirs) -> &'static str {
    match theirs {
        Theirs::Record(_, noun) => kind_of_record(*noun),
        Theirs::Header(_) => "compare-header",
        Theirs::Programme(_) => "compare-programme",
        Theirs::SignUp(_) => "compare-sign-up",
        Theirs::Walk(_) => "noun-walk",
        Theirs::Seats(..) => "compare-seated",
        Theirs::Tie(_) => "compare-tie",
        Theirs::Slip(_) => "compare-slip",
        Theirs::Closing(_) => "compare-closing",
    }
}

fn kind_of_record(noun: Option<Noun>) -> &'static str {
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
