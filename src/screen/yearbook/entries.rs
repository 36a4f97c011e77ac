//! The entries of one edition: projects, tables, groups; narrowed by what is typed and by kind.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::forms::{LedgerPart, Purpose};
use super::super::search_box::SearchBox;
use super::super::{Action, Ask, Desk, Pick};
use super::entry::EntryPage;
use super::leaf::{Leaf, Onward, closed, ledger};
use super::only::Only;
use crate::fold::{Words, fold};
use crate::registry::ledger::{Kind, Ledger, Sheet};
use crate::widget::{Column, Item, Row, Selection, wrapped};

/// Where there is room for the places.
const MIDDLE: u16 = 76;

/// The list of entries.
#[derive(Debug)]
pub struct Entries {
    year: i32,
    only: Only,
    search: SearchBox,
    all: Vec<Known>,
    /// Places in `all`.
    found: Vec<usize>,
    selected: Selection,
}

/// One entry.
#[derive(Debug)]
struct Known {
    id: String,
    name: String,
    kind: Kind,
    places: String,
    /// How many people, where it is known.
    people: Option<u32>,
    is_counted: bool,
    /// It was there in an earlier year, or goes on from what was.
    is_continuing: bool,
    /// Everything it can be found by, folded.
    folded: String,
}

impl Known {
    fn of(sheet: &Sheet, ledger: &Ledger, year: i32) -> Self {
        let territory = &sheet.territory;
        let places = [&territory.zones, &territory.districts, &territory.municipalities];
        let places: Vec<&str> = places.into_iter().flatten().map(String::as_str).collect();
        let places = places.join(", ");
        let contact = ledger.entity(&sheet.entity).map(|entity| entity.contact.as_str());
        let texts = [&sheet.name, &sheet.entity, &places, contact.unwrap_or_default()];
        Self {
            folded: fold(&texts.join("\n")),
            id: sheet.entity.clone(),
            name: sheet.name.clone(),
            kind: sheet.kind(),
            people: people(sheet),
            is_counted: sheet.is_in_edition(year) && sheet.excluded.is_none(),
            is_continuing: ledger.is_continuing(&sheet.entity, year),
            places,
        }
    }
}

fn people(sheet: &Sheet) -> Option<u32> {
    let project = sheet.project().and_then(|project| project.people.beneficiaries);
    let table = sheet.table().and_then(|table| table.people);
    let group = sheet.group().and_then(|group| group.citizens);
    project.or(table).or(group)
}

impl Entries {
    pub fn of(year: i32) -> Self {
        Self {
            year,
            only: Only::All,
            search: SearchBox::default(),
            all: Vec::new(),
            found: Vec::new(),
            selected: Selection::default(),
        }
    }

    fn find(&mut self) {
        let words = Words::of(&self.search.typed);
        let only = self.only;
        let is_found =
            |known: &Known| only.shows(known.kind, known.is_continuing) && words.all_in(&known.folded);
        let found = self.all.iter().enumerate().filter(|(_, known)| is_found(known));
        self.found = found.map(|(place, _)| place).collect();
    }

    fn selected(&self) -> Option<&Known> {
        let place = self.selected.among(&self.found)?;
        self.all.get(*place)
    }

    fn turn(&mut self) {
        self.only = self.only.next();
        self.selected = Selection::default();
        self.find();
    }

    /// Asks which kind of entry is new.
    fn begin(&self, desk: &Desk) -> Onward {
        let items = Kind::ALL.map(|kind| {
            let item = Item {
                label: desk.say(&format!("kind-{}", kind.name())),
                aside: String::new(),
                note: desk.say(&format!("kind-{}.help", kind.name())),
                ..Item::default()
            };
            let part = LedgerPart::NewEntry {
                kind,
                year: self.year,
            };
            (item, vec![Ask::Form(Purpose::Ledger(part))])
        });
        Onward::ask(Ask::Pick(Box::new(Pick {
            title: desk.say("entries-new-title"),
            items: items.to_vec(),
        })))
    }

    fn open(&self) -> Onward {
        match self.selected() {
            Some(known) => Onward::Open(Box::new(EntryPage::of(&known.id, self.year))),
            None => Onward::nothing(),
        }
    }

    fn row(&self, known: &Known, desk: &Desk, width: u16) -> Row {
        let look = desk.look;
        let people = known.people.map(|people| desk.words.number(i64::from(people)));
        let mut cells = vec![
            (known.id.clone(), look.dim()),
            (known.name.clone(), look.strong()),
            (desk.say(&format!("kind-{}.short", known.kind.name())), look.dim()),
            (people.unwrap_or_else(|| desk.say("not-collected")), look.text()),
        ];
        if !known.is_counted
            && let Some((_, style)) = cells.get_mut(1)
        {
            *style = look.dim();
        }
        if width >= MIDDLE {
            cells.insert(2, (known.places.clone(), look.dim()));
        }
        Row::new(cells)
    }
}

impl Leaf for Entries {
    fn title(&self, desk: &Desk) -> String {
        desk.tell("entries-title", &[("year", self.year.to_string().into())])
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self.found.is_empty().then(|| desk.say("block-no-entry"));
        vec![
            Action::new("entries-open", "Enter").blocked(none),
            Action::new("entries-kind", "Tab"),
            Action::new("entries-new", "Ins").blocked(closed(self.year, desk)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "entries-open" => return self.open(),
            "entries-kind" => self.turn(),
            "entries-new" => return self.begin(desk),
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
        let Some(ledger) = ledger(desk) else { return };
        let sheets = ledger.edition(self.year).map(|edition| edition.sheets.as_slice());
        let sheets = sheets.unwrap_or_default().iter();
        self.all = sheets.map(|sheet| Known::of(sheet, ledger, self.year)).collect();
        self.find();
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        if self.all.is_empty() {
            wrapped(&desk.say("entries-empty"), desk.look.text(), area, frame);
            return;
        }
        let [head, search, body, foot] = Layout::vertical([
            Constraint::Length(1),
            Constraint::Length(1),
            Constraint::Min(3),
            Constraint::Length(2),
        ])
        .areas(area);
        let n_continuing = self.all.iter().filter(|known| known.is_continuing).count();
        let facts = [
            ("shown", self.found.len().into()),
            ("all", self.all.len().into()),
            ("kind", self.only.name().into()),
            ("continuing", n_continuing.into()),
        ];
        frame.render_widget(
            Line::styled(desk.tell("entries-counts", &facts), desk.look.strong()),
            head,
        );
        self.search.view("entries-search", desk, search, frame);
        let columns: &[Column] = if area.width >= MIDDLE {
            &[
                Column::Fixed(6),
                Column::Rest,
                Column::Fixed(area.width / 4),
                Column::Fixed(8),
                Column::Fixed(12),
            ]
        } else {
            &[
                Column::Fixed(6),
                Column::Rest,
                Column::Fixed(8),
                Column::Fixed(14),
            ]
        };
        let row = |place: usize| {
            let known = self.found.get(place).and_then(|place| self.all.get(*place));
            known.map_or_else(Row::default, |known| self.row(known, desk, area.width))
        };
        let selected = self.selected.of(self.found.len());
        desk.long_list((self.found.len(), selected), row, columns, body, frame);
        let about = self.selected().map_or_else(
            || desk.say("entries-none"),
            |known| {
                let counted = if known.is_counted { "yes" } else { "no" };
                let places = if known.places.is_empty() {
                    desk.say("entries-nowhere")
                } else {
                    known.places.clone()
                };
                desk.tell(
                    "entries-about",
                    &[
                        ("name", known.name.as_str().into()),
                        ("places", places.into()),
                        ("counted", counted.into()),
                    ],
                )
            },
        );
        wrapped(&about, desk.look.dim(), foot, frame);
    }
}
