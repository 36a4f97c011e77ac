//! What is quicker looked at than read: who came by body, the votes, who met whom, the day as it was. Every bar has its number.

mod bar;
mod day;
mod encounters;
mod presence;
mod votes;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style;

use super::super::{Action, Ask, Desk, Screen};
use super::paragraphs;
use crate::look::Lie;
use crate::widget::{Column, Row, Selection, lines_of, list};

/// Rows for what is said of the selected one.
const FOOT: u16 = 3;

/// What is plotted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Part {
    #[default]
    Presence,
    Votes,
    Encounters,
    Day,
}

impl Part {
    const ALL: [Self; 4] = [Self::Presence, Self::Votes, Self::Encounters, Self::Day];

    /// The name of its words.
    fn name(self) -> &'static str {
        match self {
            Self::Presence => "presence",
            Self::Votes => "votes",
            Self::Encounters => "encounters",
            Self::Day => "day",
        }
    }

    fn plot(self, desk: &Desk, width: u16) -> Plot {
        match self {
            Self::Presence => presence::plot(desk, width),
            Self::Votes => votes::plot(desk, width),
            Self::Encounters => encounters::plot(desk, width),
            Self::Day => day::plot(desk, width),
        }
    }
}

/// A drawing and its numbers.
struct Plot {
    /// What it says as a whole.
    head: Vec<(String, Style)>,
    columns: Vec<Column>,
    rows: Vec<Row>,
    /// What is said of each row while it is selected; empty where the row says all.
    about: Vec<String>,
}

impl Plot {
    /// A sentence where there is nothing to draw yet.
    fn nothing(key: &str, desk: &Desk) -> Self {
        Self {
            head: vec![(desk.say(key), desk.look.dim())],
            columns: Vec::new(),
            rows: Vec::new(),
            about: Vec::new(),
        }
    }
}

/// The plots, one of them shown.
#[derive(Default)]
pub struct Plots {
    part: Part,
    selected: Selection,
}

impl Plots {
    /// Goes to the next plot, after the last one to the first.
    fn turn(&mut self) {
        let here = Part::ALL.iter().position(|part| *part == self.part).unwrap_or(0);
        let mut parts = Part::ALL.into_iter().cycle().skip(here + 1);
        self.part = parts.next().unwrap_or_default();
        self.selected = Selection::default();
    }
}

impl Screen for Plots {
    fn title(&self, desk: &Desk) -> String {
        let part = desk.say(&format!("plot-{}", self.part.name()));
        format!("{} {} {part}", desk.say("pane-plots"), desk.look.symbols.then)
    }

    fn actions(&self, _desk: &Desk) -> Vec<Action> {
        vec![Action::new("plots-next", "Tab")]
    }

    fn act(&mut self, action: &str, _desk: &Desk) -> Vec<Ask> {
        if action == "plots-next" {
            self.turn();
        }
        Vec::new()
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let n_rows = self.part.plot(desk, 0).rows.len();
        self.selected.key(key, n_rows).then(Vec::new)
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Vec<Ask> {
        self.selected.click(hit);
        Vec::new()
    }

    /// The names that a reader sees under the list are said with the row.
    fn aloud(&self, hit: usize, desk: &Desk) -> Option<String> {
        let plot = self.part.plot(desk, 0);
        plot.about.into_iter().nth(hit).filter(|about| !about.is_empty())
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let plot = self.part.plot(desk, area.width);
        let selected = self.selected.of(plot.rows.len());
        let about = plot.about.get(selected).filter(|about| !about.is_empty());
        let about = about.filter(|_| desk.look.lie == Lie::Beside);
        let height: u16 = plot.head.iter().map(|(text, _)| lines_of(text, area.width)).sum();
        let foot = about.map_or(0, |about| lines_of(about, area.width).min(FOOT) + 1);
        let [top, body, below] = Layout::vertical([
            Constraint::Length(height.min(area.height / 2)),
            Constraint::Min(1),
            Constraint::Length(foot.min(area.height / 3)),
        ])
        .areas(area);
        paragraphs(&plot.head, top, frame);
        let selected = (!plot.rows.is_empty()).then_some(selected);
        desk.click_rows(list(&plot.rows, &plot.columns, selected, desk.look, body, frame));
        if let Some(about) = about {
            let said = [(String::new(), desk.look.dim()), (about.clone(), desk.look.dim())];
            paragraphs(&said, below, frame);
        }
    }
}
