//! The organisations on the ladder of community work, narrowed by what is typed and by how close they are.

use std::rc::Rc;

use chrono::NaiveDate;
use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::forms::{LedgerPart, Purpose};
use super::super::search_box::SearchBox;
use super::super::{Action, Ask, Desk};
use super::leaf::{Leaf, Onward, closed, ledger};
use super::organisation::OrganisationPage;
use super::ties::Ties;
use crate::fold::{Words, fold};
use crate::registry::ladder::{Relation, Stage};
use crate::registry::ledger::Tie;
use crate::widget::{Column, Row, Selection, cut, wrapped};

/// Where there is room for the words of a stage.
const MIDDLE: u16 = 76;

/// The list of organisations.
#[derive(Debug)]
pub struct Organisations {
    year: i32,
    tie: Option<Tie>,
    search: SearchBox,
    all: Vec<Known>,
    /// Places in `all`.
    found: Vec<usize>,
    selected: Selection,
}

/// One organisation.
#[derive(Debug)]
struct Known {
    name: String,
    stage: Option<Stage>,
    /// The highest stage ever, and its year.
    highest: Option<(Stage, i32)>,
    tie: Tie,
    latest: Option<NaiveDate>,
    is_judged: bool,
    /// Its name, folded.
    folded: String,
}

/// The organisations with their evidence, as far as the laboratories were read.
pub fn relations(desk: &Desk) -> Option<Rc<Vec<Relation>>> {
    let yearly = desk.library.yearly.as_ref()?;
    Some(yearly.relations(&desk.library.lists.sightings))
}

impl Known {
    fn of(relation: &Relation, desk: &Desk) -> Self {
        let today = desk.now.date();
        let rank = relation.rank(today, &desk.library.customs.rules);
        Self {
            name: relation.name.clone(),
            stage: rank.stage,
            highest: rank.highest,
            tie: rank.tie,
            latest: relation.latest(today),
            is_judged: rank.judgement.is_some(),
            folded: fold(&relation.name),
        }
    }
}

/// "3 laboratori con cittadini".
pub fn stage(stage: Option<Stage>, desk: &Desk) -> String {
    stage.map_or_else(
        || "–".to_owned(),
        |stage| format!("{} {}", stage.number(), desk.say(stage.key())),
    )
}

/// "5 invii appropriati (2023)".
pub fn highest(highest: Option<(Stage, i32)>, desk: &Desk) -> String {
    highest.map_or_else(
        || "–".to_owned(),
        |(stage, year)| format!("{} {} ({year})", stage.number(), desk.say(stage.key())),
    )
}

/// "3 (5)": the stage today, the highest ever.
fn short(known: &Known) -> String {
    let stage = known
        .stage
        .map_or_else(|| "–".to_owned(), |stage| stage.number().to_string());
    match known.highest {
        Some((highest, _)) => format!("{stage} ({})", highest.number()),
        None => stage,
    }
}

impl Organisations {
    pub fn of(year: i32) -> Self {
        Self {
            year,
            tie: None,
            search: SearchBox::default(),
            all: Vec::new(),
            found: Vec::new(),
            selected: Selection::default(),
        }
    }

    fn find(&mut self) {
        let words = Words::of(&self.search.typed);
        let tie = self.tie;
        let is_found = |known: &Known| tie.is_none_or(|tie| tie == known.tie) && words.all_in(&known.folded);
        let found = self.all.iter().enumerate().filter(|(_, known)| is_found(known));
        self.found = found.map(|(place, _)| place).collect();
    }

    fn selected(&self) -> Option<&Known> {
        self.all.get(*self.selected.among(&self.found)?)
    }

    /// All, then continuous, occasional, silent, none, and all again.
    fn turn_tie(&mut self) {
        self.tie = match self.tie {
            None => Some(Tie::Continuous),
            Some(Tie::Continuous) => Some(Tie::Occasional),
            Some(Tie::Occasional) => Some(Tie::Silent),
            Some(Tie::Silent) => Some(Tie::Absent),
            Some(Tie::Absent) => None,
        };
        self.selected = Selection::default();
        self.find();
    }

    fn open(&self) -> Onward {
        match self.selected() {
            Some(known) => Onward::Open(Box::new(OrganisationPage::of(&known.name, self.year))),
            None => Onward::nothing(),
        }
    }

    fn row(&self, place: usize, desk: &Desk, width: u16) -> Row {
        let look = desk.look;
        let Some(known) = self.found.get(place).and_then(|place| self.all.get(*place)) else {
            return Row::default();
        };
        let mark = if known.is_judged { "*" } else { "" };
        let tie = (desk.say(known.tie.key()), look.text());
        let name = (known.name.clone(), look.strong());
        if width < MIDDLE {
            let stage = (format!("{}{mark}", short(known)), look.text());
            return Row::new(vec![name, stage, tie]);
        }
        let latest = known.latest.map(|day| desk.words.date(day));
        let latest = (latest.unwrap_or_default(), look.dim());
        let stage = (format!("{}{mark}", stage(known.stage, desk)), look.text());
        Row::new(vec![name, stage, tie, latest])
    }

    fn head(&self, desk: &Desk) -> String {
        let continuous = self.all.iter().filter(|known| known.tie == Tie::Continuous);
        let together = self.all.iter().filter(|known| known.tie != Tie::Absent);
        let tie = self
            .tie
            .map_or_else(|| desk.say("ladder-all"), |tie| desk.say(tie.key()));
        let facts = [
            ("shown", self.found.len().into()),
            ("all", self.all.len().into()),
            ("tie", tie.into()),
            ("continuous", continuous.count().into()),
            ("together", together.count().into()),
        ];
        desk.tell("ladder-counts", &facts)
    }

    fn about(&self, desk: &Desk) -> String {
        let Some(known) = self.selected() else {
            return desk.say("ladder-none");
        };
        let facts = [
            ("name", known.name.as_str().into()),
            ("stage", stage(known.stage, desk).into()),
            ("highest", highest(known.highest, desk).into()),
            ("tie", desk.say(known.tie.key()).into()),
        ];
        desk.tell("ladder-about", &facts)
    }
}

impl Leaf for Organisations {
    fn title(&self, desk: &Desk) -> String {
        desk.say("hub-ladder")
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self.found.is_empty().then(|| desk.say("block-no-organisation"));
        vec![
            Action::new("ladder-open", "Enter").blocked(none),
            Action::new("ladder-tie", "Tab"),
            Action::new("ladder-summary", "Right"),
            Action::new("ladder-new", "Ins").blocked(closed(self.year, desk)),
        ]
    }

    fn act(&mut self, action: &str, _desk: &Desk) -> Onward {
        match action {
            "ladder-open" => return self.open(),
            "ladder-tie" => self.turn_tie(),
            "ladder-summary" => return Onward::Open(Box::new(Ties::of(self.year))),
            "ladder-new" => {
                let part = LedgerPart::Organisation {
                    id: None,
                    name: self.search.typed.clone(),
                    year: self.year,
                };
                return Onward::ask(Ask::Form(Purpose::Ledger(part)));
            }
            _ => {}
        }
        Onward::nothing()
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        if self.selected.page_key(key, self.found.len()) {
            return Some(Onward::nothing());
        }
        self.search.key(key).then(|| {
            self.selected = Selection::default();
            self.find();
            Onward::nothing()
        })
    }

    fn searched(&self) -> Option<&str> {
        Some(&self.search.typed)
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Onward {
        if self.selected.click(hit) {
            return self.open();
        }
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        let relations = relations(desk);
        let relations = relations.iter().flat_map(|relations| relations.iter());
        self.all = relations.map(|relation| Known::of(relation, desk)).collect();
        self.find();
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if ledger(desk).is_none() || self.all.is_empty() {
            wrapped(&desk.say("ladder-empty"), desk.look.text(), area, frame);
            return;
        }
        let [head, search, body, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(3),
            Constraint::Length(3),
        ])
        .areas(area);
        let counts = cut(&self.head(desk), usize::from(area.width));
        frame.render_widget(Line::styled(counts, desk.look.strong()), head);
        self.search.view("ladder-search", desk, search, frame);
        let columns: &[Column] = if area.width >= MIDDLE {
            &[
                Column::Rest,
                Column::Fixed(28),
                Column::Fixed(13),
                Column::Fixed(10),
            ]
        } else {
            &[Column::Rest, Column::Fixed(7), Column::Fixed(13)]
        };
        let selected = self.selected.of(self.found.len());
        let row = |place| self.row(place, desk, area.width);
        desk.long_list((self.found.len(), selected), row, columns, body, frame);
        wrapped(&self.about(desk), desk.look.dim(), foot, frame);
    }
}
