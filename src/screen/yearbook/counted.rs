//! What a number counted, and what does not say.

use std::rc::Rc;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::figures::{headline, label, note, term};
use super::super::{Action, Desk};
use super::entry::EntryPage;
use super::leaf::{Leaf, Onward, ledger};
use super::organisation::OrganisationPage;
use crate::registry::indicator::{EntryId, Figures, Measure, Within};
use crate::registry::ledger::Ledger;
use crate::widget::{Column, Row, Selection, cut, wrapped};

/// The entries of one number.
#[derive(Debug)]
pub struct Counted {
    year: i32,
    code: String,
    value: Option<String>,
    within: Option<Within>,
    head: String,
    name: String,
    rows: Vec<Entry>,
    selected: Selection,
}

/// One thing counted, or that does not say.
#[derive(Debug)]
struct Entry {
    id: EntryId,
    /// What it brings to a sum.
    number: Option<u32>,
    is_counted: bool,
}

impl Counted {
    pub fn of(year: i32, code: &str, value: Option<&str>) -> Self {
        Self {
            year,
            code: code.to_owned(),
            value: value.map(str::to_owned),
            within: None,
            head: String::new(),
            name: String::new(),
            rows: Vec::new(),
            selected: Selection::default(),
        }
    }

    pub fn within(self, within: Option<Within>) -> Self {
        Self { within, ..self }
    }

    fn open(&self, desk: &Desk) -> Onward {
        let Some(entry) = self.selected.among(&self.rows) else {
            return Onward::nothing();
        };
        // An occurrence is written "project/organisation"; its project is what can be opened.
        let id = entry.id.split('/').next().unwrap_or_default();
        let Some(ledger) = ledger(desk) else {
            return Onward::nothing();
        };
        if ledger.sheet(self.year, id).is_some() {
            return Onward::Open(Box::new(EntryPage::of(id, self.year)));
        }
        // Everything that the organisation took part in is on its page, each thing with the way to it.
        let name = ledger.organisation(id).map_or(id, |known| &known.name);
        Onward::Open(Box::new(OrganisationPage::of(name, self.year)))
    }

    /// The id, the name, and the number it brings to a sum; of what is only counted, its places.
    fn row(&self, entry: &Entry, desk: &Desk) -> Row {
        let look = desk.look;
        let known = ledger(desk);
        let name = known.map(|ledger| name_of(ledger, self.year, &entry.id));
        let aside = match (entry.is_counted, entry.number) {
            (false, _) => Some(desk.say("not-collected")),
            (true, Some(number)) => Some(desk.words.number(i64::from(number))),
            (true, None) => known.map(|ledger| places(ledger, self.year, &entry.id)),
        };
        let style = if entry.is_counted { look.text() } else { look.dim() };
        Row::new(vec![
            (entry.id.to_string(), look.dim()),
            (name.unwrap_or_default(), style),
            (aside.unwrap_or_default(), look.dim()),
        ])
    }

    fn write(&mut self, measure: &Measure, desk: &Desk) {
        let words = desk.words;
        let name = label(&self.code, words);
        self.name = match &self.value {
            Some(value) => format!("{name}: {}", term(&self.code, value, words)),
            None => name,
        };
        let members = measure.members(self.value.as_deref());
        let number = match &self.value {
            Some(_) => members.n().to_string(),
            None => headline(measure, words),
        };
        self.head = match &self.value {
            Some(_) => number,
            None => format!("{number}  {}", note(measure, words))
                .trim_end()
                .to_owned(),
        };
        let row = |id: &EntryId, is_counted: bool| Entry {
            id: id.clone(),
            number: brought(measure, id),
            is_counted,
        };
        let silent = self.value.is_none().then(|| measure.missing().ids());
        let counted = members.ids().iter().map(|id| row(id, true));
        let silent = silent.unwrap_or_default().iter().map(|id| row(id, false));
        self.rows = counted.chain(silent).collect();
    }
}

/// The figures of an edition, or of one place in it.
pub fn figures_of(year: i32, within: Option<&Within>, desk: &Desk) -> Option<Rc<Figures>> {
    let yearly = desk.library.yearly.as_ref()?;
    yearly.figures(year, within)
}

fn name_of(ledger: &Ledger, year: i32, id: &str) -> String {
    if let Some((project, organisation)) = id.split_once('/') {
        let of = |id: &str| name_of(ledger, year, id);
        return format!("{} · {}", of(project), of(organisation));
    }
    let sheet = ledger.sheet(year, id).map(|sheet| sheet.name.clone());
    let organisation = || ledger.organisation(id).map(|known| known.name.clone());
    sheet.or_else(organisation).unwrap_or_else(|| id.to_owned())
}

/// The number an entry brings to a sum.
fn brought(measure: &Measure, id: &str) -> Option<u32> {
    match measure {
        Measure::Sum(sum) | Measure::Mean(sum) => sum.known.get(id).copied(),
        Measure::Ratio(ratio) => ratio.part.known.get(id).copied(),
        Measure::Count(_) | Measure::Cases(_) | Measure::Share(_) => None,
    }
}

fn places(ledger: &Ledger, year: i32, id: &str) -> String {
    let territory = ledger.sheet(year, id).map(|sheet| &sheet.territory);
    let places = territory.map(|territory| {
        let lists = [&territory.zones, &territory.districts, &territory.municipalities];
        let names: Vec<&str> = lists.into_iter().flatten().map(String::as_str).collect();
        names.join(", ")
    });
    places.unwrap_or_default()
}

impl Leaf for Counted {
    fn title(&self, _desk: &Desk) -> String {
        format!("{} {}", self.code, self.year)
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self.rows.is_empty().then(|| desk.say("block-no-entry"));
        vec![Action::new("counted-open", "Enter").blocked(none)]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "counted-open" => self.open(desk),
            _ => Onward::nothing(),
        }
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        self.selected.page_key(key, self.rows.len()).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Onward {
        if self.selected.click(hit) {
            return self.open(desk);
        }
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        let figures = figures_of(self.year, self.within.as_ref(), desk);
        let measure = figures.as_ref().and_then(|figures| figures.get(&self.code));
        match measure {
            Some(measure) => self.write(measure, desk),
            None => self.rows.clear(),
        }
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let [name, head, body] =
            Layout::vertical([Constraint::Length(2), Constraint::Length(1), Constraint::Min(3)])
                .spacing(0)
                .areas(area);
        wrapped(&self.name, desk.look.strong(), name, frame);
        let facts = [
            ("number", self.head.as_str().into()),
            (
                "entries",
                self.rows.iter().filter(|row| row.is_counted).count().into(),
            ),
        ];
        let head_text = cut(&desk.tell("counted-head", &facts), usize::from(area.width));
        frame.render_widget(Line::styled(head_text, desk.look.text()), head);
        let columns = [Column::Fixed(11), Column::Rest, Column::Fixed(area.width / 4)];
        let selected = self.selected.of(self.rows.len());
        let row = |place: usize| {
            let entry = self.rows.get(place);
            entry.map_or_else(Row::default, |entry| self.row(entry, desk))
        };
        desk.long_list((self.rows.len(), selected), row, &columns, body, frame);
    }
}
