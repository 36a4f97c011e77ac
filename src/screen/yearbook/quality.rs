//! What to complete and what contradicts itself in the sheets of a year, by the person who answers for them.

use std::collections::BTreeMap;

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::Line;

use super::super::forms::ledger::{SheetPart, ask};
use super::super::picking::{Picked, Picking};
use super::super::{Action, Desk};
use super::entry::EntryPage;
use super::leaf::{Leaf, Onward, closed, issues, ledger};
use crate::fold::fold;
use crate::registry::ledger::Ledger;
use crate::registry::quality::{Clash, Issue, Outlier, Remark};
use crate::text::Fact;
use crate::widget::{Column, Item, Row, Selection, cut, wrapped};

/// Where there is room for who answers as a column, beside the whole of the remark.
const MIDDLE: u16 = 100;

/// The list of remarks.
pub struct Quality {
    year: i32,
    /// Only those of one person; an empty name is that of nobody.
    contact: Option<String>,
    all: Vec<Issue>,
    found: Vec<usize>,
    selected: Selection,
    picking: Option<Picking<Option<String>>>,
}

impl Quality {
    pub fn of(year: i32) -> Self {
        Self {
            year,
            contact: None,
            all: Vec::new(),
            found: Vec::new(),
            selected: Selection::default(),
            picking: None,
        }
    }

    /// The row of a remark: only those in sight are put in words.
    fn row(&self, place: usize, width: u16, desk: &Desk) -> Row {
        let Some(issue) = self.found.get(place).and_then(|place| self.all.get(*place)) else {
            return Row::default();
        };
        let look = desk.look;
        let (sign, text) = said(issue, desk);
        let mut cells = vec![
            (issue.entity.clone(), look.dim()),
            (issue.name.clone(), look.strong()),
            (sign, look.warning()),
            (text, look.text()),
        ];
        if width >= MIDDLE {
            cells.insert(0, (named(&issue.contact, desk), look.dim()));
        }
        Row::new(cells)
    }

    fn selected(&self) -> Option<&Issue> {
        let place = self.selected.among(&self.found)?;
        self.all.get(*place)
    }

    fn find(&mut self) {
        let contact = self.contact.as_ref();
        let is_of = |issue: &Issue| contact.is_none_or(|contact| *contact == issue.contact);
        let found = self.all.iter().enumerate().filter(|(_, issue)| is_of(issue));
        self.found = found.map(|(place, _)| place).collect();
    }

    fn pick_contact(&mut self, desk: &Desk) {
        let mut contacts: BTreeMap<&str, usize> = BTreeMap::new();
        for issue in &self.all {
            *contacts.entry(&issue.contact).or_default() += 1;
        }
        let mut contacts: Vec<(&str, usize)> = contacts.into_iter().collect();
        contacts.sort_by_cached_key(|(contact, _)| fold(contact));
        let all = Item {
            label: desk.say("quality-everybody"),
            aside: self.all.len().to_string(),
            note: String::new(),
            ..Item::default()
        };
        let people = contacts.into_iter().map(|(contact, n_issues)| {
            let item = Item {
                label: named(contact, desk),
                aside: n_issues.to_string(),
                note: String::new(),
                ..Item::default()
            };
            (item, Some(contact.to_owned()))
        });
        let items = std::iter::once((all, None)).chain(people).collect();
        self.picking = Some(Picking::new(desk.say("quality-who"), items));
    }

    fn take(&mut self, picked: Picked<Option<String>>) {
        match picked {
            Picked::NotYet => {}
            Picked::Nothing => self.picking = None,
            Picked::One(contact) => {
                self.picking = None;
                self.contact = contact;
                self.selected = Selection::default();
                self.find();
            }
        }
    }

    fn open(&self) -> Onward {
        match self.selected() {
            Some(issue) => {
                let page = EntryPage::of(&issue.entity, self.year);
                Onward::Open(Box::new(page))
            }
            None => Onward::nothing(),
        }
    }
}

fn named(contact: &str, desk: &Desk) -> String {
    if contact.is_empty() {
        desk.say("quality-nobody")
    } else {
        contact.to_owned()
    }
}

/// A remark in words, where the registry was read.
fn said(issue: &Issue, desk: &Desk) -> (String, String) {
    let told = ledger(desk).map(|ledger| told(&issue.remark, ledger, desk));
    told.unwrap_or_default()
}

/// The sort of a remark in a word, and the remark in a sentence.
fn told(remark: &Remark, ledger: &Ledger, desk: &Desk) -> (String, String) {
    match remark {
        Remark::FollowUp(note) => (
            desk.say("quality-follow-up"),
            desk.tell(remark.key(), &[("note", note.as_str().into())]),
        ),
        Remark::Gap(_) => (desk.say("quality-gap"), desk.say(remark.key())),
        Remark::Clash(clash) => (desk.say("quality-clash"), clash_in_words(clash, ledger, desk)),
        Remark::Outlier(outlier) => (desk.say("quality-outlier"), outlier_in_words(outlier, desk)),
    }
}

fn clash_in_words(clash: &Clash, ledger: &Ledger, desk: &Desk) -> String {
    let number = |number: u32| Fact::Text(desk.words.number(i64::from(number)));
    let mut facts: Vec<(&str, Fact)> = Vec::new();
    if let Some((part, whole)) = clash.numbers() {
        facts.extend([("part", number(part)), ("whole", number(whole))]);
    }
    if let Some(id) = clash.other() {
        let name = ledger.entity(id).map(|_| ledger.name_of(id));
        facts.extend([("id", id.into()), ("name", name.unwrap_or_default().into())]);
    }
    desk.tell(clash.key(), &facts)
}

fn outlier_in_words(outlier: &Outlier, desk: &Desk) -> String {
    let number = |number: u32| Fact::Text(desk.words.number(i64::from(number)));
    let facts = [
        ("field", desk.say(&format!("field-{}", outlier.field)).into()),
        ("before", number(outlier.before)),
        ("now", number(outlier.now)),
        ("year", outlier.year.to_string().into()),
    ];
    desk.tell("remark-outlier", &facts)
}

impl Leaf for Quality {
    fn title(&self, desk: &Desk) -> String {
        format!("{} {}", desk.say("hub-quality"), self.year)
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let none = self.found.is_empty().then(|| desk.say("block-no-issue"));
        let shut = none.clone().or(closed(self.year, desk));
        vec![
            Action::new("quality-open", "Enter").blocked(none),
            Action::new("quality-mark", "s").blocked(shut),
            Action::new("quality-who", "Tab")
                .blocked(self.all.is_empty().then(|| desk.say("block-no-issue"))),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        self.picking = None;
        match (action, self.selected()) {
            ("quality-open", _) => return self.open(),
            ("quality-mark", Some(issue)) => {
                return Onward::ask(ask(self.year, &issue.entity, SheetPart::FollowUp));
            }
            ("quality-who", _) => self.pick_contact(desk),
            _ => {}
        }
        Onward::nothing()
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        if let Some(picking) = &mut self.picking {
            let picked = picking.key(key);
            self.take(picked);
            return Some(Onward::nothing());
        }
        self.selected
            .page_key(key, self.found.len())
            .then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, _desk: &Desk) -> Onward {
        if let Some(picking) = &mut self.picking {
            let picked = picking.click(hit);
            self.take(picked);
        } else if self.selected.click(hit) {
            return self.open();
        }
        Onward::nothing()
    }

    fn refresh(&mut self, desk: &Desk) {
        let Some(issues) = issues(self.year, desk) else {
            return;
        };
        self.all = issues.to_vec();
        // What contradicts itself first: it makes a number wrong. Then the lists of each person, which are handed out; what
        // nobody answers for is last.
        let place = |issue: &Issue| {
            let is_clash = matches!(issue.remark, Remark::Clash(_));
            (!is_clash, issue.contact.is_empty(), fold(&issue.contact))
        };
        self.all.sort_by_cached_key(place);
        self.find();
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        let under = self.picking.as_ref().map(|_| desk.whole());
        let desk = under.as_ref().unwrap_or(desk);
        if self.all.is_empty() {
            wrapped(&desk.say("quality-empty"), desk.look.text(), area, frame);
            return;
        }
        let [head, body, foot] =
            Layout::vertical([Constraint::Length(1), Constraint::Min(3), Constraint::Length(3)]).areas(area);
        let who = self.contact.as_ref().map(|contact| named(contact, desk));
        let facts = [
            ("shown", self.found.len().into()),
            ("who", who.unwrap_or_else(|| desk.say("quality-everybody")).into()),
        ];
        let counts = cut(&desk.tell("quality-counts", &facts), usize::from(area.width));
        frame.render_widget(Line::styled(counts, desk.look.strong()), head);
        let is_wide = area.width >= MIDDLE;
        let mut columns = vec![
            Column::Fixed(6),
            Column::Fixed(area.width / 4),
            Column::Fixed(10),
            Column::Rest,
        ];
        if is_wide {
            columns.insert(0, Column::Fixed(18));
        }
        let row = |place| self.row(place, area.width, desk);
        let selected = self.selected.of(self.found.len());
        desk.long_list((self.found.len(), selected), row, &columns, body, frame);
        if let Some(issue) = self.selected() {
            let contact = named(&issue.contact, desk);
            let (_, said) = said(issue, desk);
            let text = format!("{} ({contact}): {said}", issue.name);
            wrapped(&text, desk.look.dim(), foot, frame);
        }
        if let Some(picking) = &self.picking {
            picking.view(desk, area, frame);
        }
    }
}
