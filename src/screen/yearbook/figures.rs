//! The figures of an edition beside those of the year before: every row of the monitoring, its values, its trend.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::figures::published_whole;
use super::super::picking::{Picked, Picking};
use super::super::{Action, Ask, Contents, Desk, Leaflet};
use super::counted::{Counted, figures_of};
use super::figure_rows::{Placed, columns, header, rows_of, uncertain};
use super::leaf::{Leaf, Onward, ledger};
use super::report::{year_report, year_report_name};
use super::trend::Trend;
use crate::registry::indicator::{Census, Split, Within};
use crate::widget::{Item, Selection, cut, list, wrapped};

/// The rows of the trend.
const TREND: u16 = 4;

/// The list of figures.
pub struct FigureList {
    year: i32,
    /// The year beside it.
    before: Option<i32>,
    within: Option<Within>,
    rows: Vec<Placed>,
    selected: Selection,
    picking: Option<Picking<Option<Within>>>,
}

impl FigureList {
    pub fn of(year: i32) -> Self {
        Self {
            year,
            before: None,
            within: None,
            rows: Vec::new(),
            // The first row is the name of a section.
            selected: Selection::at(1),
            picking: None,
        }
    }

    fn years(&self, desk: &Desk) -> Vec<i32> {
        let yearly = desk.library.yearly.as_ref();
        yearly.map(super::super::Yearly::years).unwrap_or_default()
    }

    fn turn(&mut self, step: isize, desk: &Desk) {
        let years = self.years(desk);
        let here = years.iter().position(|known| *known == self.year).unwrap_or(0);
        let there = here
            .saturating_add_signed(step)
            .min(years.len().saturating_sub(1));
        self.year = years.get(there).copied().unwrap_or(self.year);
        self.refresh(desk);
    }

    /// Asks for which place the figures are wanted.
    fn pick_place(&mut self, desk: &Desk) {
        let Some(census) = ledger(desk).and_then(|ledger| Census::of(ledger, self.year)) else {
            return;
        };
        let all = Item {
            label: desk.say("figures-everywhere"),
            ..Item::default()
        };
        let mut items = vec![(all, None)];
        for (split, nowhere) in [
            (Split::District, "figures-no-district"),
            (Split::Municipality, "figures-no-municipality"),
        ] {
            let places: Vec<String> = census.places(split).into_iter().map(str::to_owned).collect();
            if places.is_empty() {
                continue;
            }
            let named = places.into_iter().map(|place| (place.clone(), Some(place)));
            for (label, place) in named.chain([(desk.say(nowhere), None)]) {
                let item = Item {
                    label,
                    ..Item::default()
                };
                items.push((item, Some(Within { split, place })));
            }
        }
        self.picking = Some(Picking::new(desk.say("figures-where"), items));
    }

    fn take(&mut self, picked: Picked<Option<Within>>, desk: &Desk) {
        match picked {
            Picked::NotYet => {}
            Picked::Nothing => self.picking = None,
            Picked::One(within) => {
                self.picking = None;
                self.within = within;
                self.refresh(desk);
            }
        }
    }

    fn open(&self, desk: &Desk) -> Onward {
        match self.selected.among(&self.rows) {
            Some(Placed {
                code: Some(code),
                value,
                ..
            }) => {
                let counted = Counted::of(self.year, code, value.as_deref());
                Onward::Open(Box::new(counted.within(self.within.clone())))
            }
            Some(_) | None => Onward::ask(Ask::Tell(desk.say("block-nothing-here"))),
        }
    }

    /// Makes the report of the year, of all places.
    fn report(&self, desk: &Desk) -> Onward {
        let paper = ledger(desk).and_then(|ledger| year_report(ledger, self.year, desk.words));
        let Some(paper) = paper else {
            return Onward::ask(Ask::Tell(desk.say("block-no-figures")));
        };
        let name = year_report_name(self.year, desk.words);
        Onward::ask(Ask::Publish(Box::new(Leaflet {
            folder: name.clone(),
            contents: Contents::Paper {
                name,
                paper: Box::new(paper),
            },
        })))
    }

    fn place(&self, desk: &Desk) -> String {
        match &self.within {
            None => desk.say("figures-everywhere"),
            Some(Within {
                place: Some(place), ..
            }) => place.clone(),
            Some(Within {
                split: Split::District,
                ..
            }) => desk.say("figures-no-district"),
            Some(Within {
                split: Split::Municipality,
                ..
            }) => desk.say("figures-no-municipality"),
        }
    }

    /// Of the years that have room in it.
    fn trend(&self, row: &Placed, desk: &Desk) -> Trend {
        let years = self.years(desk);
        let n_older = years.len().saturating_sub(usize::from(TREND));
        let amounts = years.into_iter().skip(n_older).map(|year| {
            let figures = figures_of(year, self.within.as_ref(), desk);
            let measure = figures.as_ref().and_then(|figures| figures.get(row.code?));
            (
                year,
                measure.and_then(|measure| measure.amount(row.value.as_deref())),
            )
        });
        Trend::of(amounts.collect())
    }

    fn head(&self, desk: &Desk) -> String {
        let is_closed = ledger(desk)
            .and_then(|ledger| ledger.edition(self.year))
            .is_some_and(crate::registry::ledger::Edition::is_closed);
        let before = self
            .before
            .map_or_else(|| "none".to_owned(), |year| year.to_string());
        desk.tell(
            "figures-head",
            &[
                ("year", self.year.to_string().into()),
                ("state", if is_closed { "closed" } else { "open" }.into()),
                ("before", before.into()),
                ("place", self.place(desk).into()),
            ],
        )
    }
}

impl Leaf for FigureList {
    fn title(&self, desk: &Desk) -> String {
        format!("{} {}", desk.say("hub-figures"), self.year)
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let years = self.years(desk);
        let nothing = self.rows.is_empty().then(|| desk.say("block-no-figures"));
        let is_at = |end: Option<&i32>| end.is_none_or(|end| *end == self.year);
        let first = is_at(years.first()).then(|| desk.say("block-first-edition"));
        let last = is_at(years.last()).then(|| desk.say("block-last-edition"));
        vec![
            Action::new("figures-open", "Enter").blocked(nothing.clone()),
            Action::new("year-before", "Left").blocked(first),
            Action::new("year-after", "Right").blocked(last),
            Action::new("figures-where", "Tab").blocked(nothing.clone()),
            Action::new("figures-report", "b").blocked(nothing),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        self.picking = None;
        match action {
            "figures-open" => return self.open(desk),
            "year-before" => self.turn(-1, desk),
            "year-after" => self.turn(1, desk),
            "figures-where" => self.pick_place(desk),
            "figures-report" => return self.report(desk),
            _ => {}
        }
        Onward::nothing()
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Onward> {
        if let Some(picking) = &mut self.picking {
            let picked = picking.key(key);
            self.take(picked, desk);
            return Some(Onward::nothing());
        }
        self.selected.page_key(key, self.rows.len()).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Onward {
        if let Some(picking) = &mut self.picking {
            let picked = picking.click(hit);
            self.take(picked, desk);
        } else if self.selected.click(hit) {
            return self.open(desk);
        }
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        let years = self.years(desk);
        self.before = years.into_iter().rev().find(|known| *known < self.year);
        let now = figures_of(self.year, self.within.as_ref(), desk);
        let before = self
            .before
            .and_then(|year| figures_of(year, self.within.as_ref(), desk));
        self.rows = now.map_or_else(Vec::new, |now| rows_of(&now, before.as_deref(), desk));
        if self.within.is_none() && !self.rows.is_empty() {
            self.rows.extend(uncertain(self.year, desk));
        }
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let under = self.picking.as_ref().map(|_| desk.whole());
        let desk = under.as_ref().unwrap_or(desk);
        if self.rows.is_empty() {
            wrapped(&desk.say("figures-empty"), desk.look.text(), area, frame);
            return;
        }
        let about = if area.height > 20 { 3 } else { 2 };
        let [head, names, body, foot, trend] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(3),
            Constraint::Length(about),
            Constraint::Length(TREND),
        ])
        .areas(area);
        let title = cut(&self.head(desk), usize::from(area.width));
        frame.render_widget(Line::styled(title, desk.look.strong()), head);
        let columns = columns(area.width);
        list(
            &[header(self.year, self.before, area.width, desk)],
            &columns,
            None,
            desk.look,
            names,
            frame,
        );
        let selected = self.selected.of(self.rows.len());
        let row = |idx: usize| {
            let row = self.rows.get(idx);
            row.map(|row| row.draw(area.width, desk)).unwrap_or_default()
        };
        desk.long_list((self.rows.len(), selected), row, &columns, body, frame);
        if let Some(row) = self.rows.get(selected) {
            let printed = match (&self.within, row.code, &row.value) {
                (None, Some(code), None) => published_whole(self.year, code, desk.words),
                (_, _, _) => String::new(),
            };
            let about = format!("{} {printed}", row.about);
            wrapped(about.trim_end(), desk.look.dim(), foot, frame);
            if row.code.is_some() {
                self.trend(row, desk).view(desk, trend, frame);
            }
        }
        if let Some(picking) = &self.picking {
            picking.view(desk, area, frame);
        }
    }
}
