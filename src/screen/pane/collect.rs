//! Sheets are written and typed: the list of those of some kinds, by group, and the form that opens for the next one.

use crossterm::event::{KeyCode, KeyEvent};
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::{Proposed, Purpose};
use super::super::{Action, Ask, Desk, Pick, Screen, relocating, sheets};
use crate::domain::{Command, Id, Proposal, Session};
use crate::format::KindId;
use crate::widget::Item;

mod view;

/// The sheets of these kinds; of one group or table only, where one is chosen.
pub struct Collect {
    kinds: Vec<KindId>,
    only: Option<Id>,
    selected: usize,
}

impl Collect {
    pub fn new(kinds: Vec<KindId>) -> Self {
        Self {
            kinds,
            only: None,
            selected: 0,
        }
    }

    /// The sheets shown, group by group in the order of the room, each group in the order of writing.
    fn sheets<'a>(&self, desk: &Desk<'a>) -> Vec<&'a Proposal> {
        let Some(session) = desk.session() else {
            return Vec::new();
        };
        let spots = sheets::spots(&self.kinds, desk);
        let mut shown: Vec<&Proposal> = self
            .of_kinds(session)
            .filter(|sheet| self.only.is_none() || sheet.position.at == self.only)
            .collect();
        shown.sort_by_key(|sheet| {
            let at = sheet.position.at.as_ref();
            let place = spots.iter().position(|spot| Some(spot) == at);
            (place.unwrap_or(usize::MAX), sheet.position.round)
        });
        shown
    }

    fn of_kinds<'a>(&self, session: &'a Session) -> impl Iterator<Item = &'a Proposal> {
        session
            .proposals
            .iter()
            .filter(|sheet| self.kinds.contains(&sheet.kind))
    }

    fn selected<'a>(&self, desk: &Desk<'a>) -> Option<&'a Proposal> {
        let shown = self.sheets(desk);
        shown
            .get(self.selected.min(shown.len().saturating_sub(1)))
            .copied()
    }

    /// The form for the next sheet; first its kind, where there are several.
    fn write(&self, desk: &Desk) -> Vec<Ask> {
        let form = |kind: &KindId| {
            Ask::Form(Purpose::NewSheet {
                kind: kind.clone(),
                at: Proposed(self.only.clone()),
            })
        };
        if let [kind] = self.kinds.as_slice() {
            return vec![form(kind)];
        }
        let items = self.kinds.iter().map(|kind| {
            let item = Item {
                label: sheets::kind_name(kind, desk),
                ..Item::default()
            };
            (item, vec![form(kind)])
        });
        vec![Ask::Pick(Box::new(Pick {
            title: desk.say("collect-which-kind"),
            items: items.collect(),
        }))]
    }

    /// Shows the next group only; after the last one, all.
    fn turn(&mut self, step: isize, desk: &Desk) {
        let spots = sheets::spots(&self.kinds, desk);
        let stops = spots.len() + 1;
        let at = self
            .only
            .as_ref()
            .and_then(|only| spots.iter().position(|spot| spot == only));
        let stop = at.map_or(0, |at| at + 1);
        let next = (stop + stops).saturating_add_signed(step) % stops;
        self.only = next.checked_sub(1).and_then(|idx| spots.get(idx).cloned());
        self.selected = 0;
    }

    /// Selects the sheet written last.
    fn select_latest(&mut self, desk: &Desk) {
        let latest = desk.session().and_then(|session| self.of_kinds(session).last());
        if let Some(latest) = latest {
            self.select(&latest.id, desk);
        }
    }

    fn select(&mut self, id: &Id, desk: &Desk) {
        let at = self.sheets(desk).iter().position(|sheet| &sheet.id == id);
        self.selected = at.unwrap_or(self.selected);
    }
}

impl Screen for Collect {
    fn title(&self, desk: &Desk) -> String {
        sheets::kind_plurals(&self.kinds, desk)
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let sheet = self.selected(desk);
        let block = desk.block();
        let none = sheet.is_none().then(|| desk.say("block-no-sheet"));
        let gone = sheet
            .filter(|sheet| !sheet.is_standing())
            .map(|sheet| desk.tell("block-sheet-gone", &[("id", sheet.id.to_string().into())]));
        let stands = sheet
            .filter(|sheet| sheet.is_standing())
            .map(|sheet| desk.tell("block-sheet-stands", &[("id", sheet.id.to_string().into())]));
        let no_groups = sheets::spots(&self.kinds, desk)
            .is_empty()
            .then(|| desk.say("block-no-groups"));
        let or_none = |reason: Option<String>| block.clone().or_else(|| none.clone()).or(reason);
        vec![
            Action::new("collect-write", "n").blocked(block.clone()),
            Action::new("collect-correct", "Enter").blocked(block.clone()),
            Action::rare("collect-read", "l").blocked(none.clone()),
            Action::new("collect-group", "g").blocked(no_groups),
            Action::rare("collect-move", "m").blocked(or_none(
                sheet.and_then(|sheet| relocating::cannot_move(sheet, desk)),
            )),
            Action::rare("collect-withdraw", "Del").blocked(or_none(gone)),
            Action::rare("collect-reinstate", "r").blocked(or_none(stands)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Vec<Ask> {
        let sheet = self.selected(desk);
        match (action, sheet) {
            ("collect-write", _) | ("collect-correct", None) => self.write(desk),
            ("collect-correct", Some(sheet)) => vec![Ask::Form(Purpose::Sheet(sheet.id.clone()))],
            ("collect-read", Some(sheet)) => vec![Ask::Message(Box::new(sheets::whole(sheet, desk)))],
            ("collect-group", _) => {
                self.turn(1, desk);
                Vec::new()
            }
            ("collect-move", Some(sheet)) => relocating::where_to(sheet, desk),
            ("collect-withdraw", Some(sheet)) => vec![Ask::Form(Purpose::Withdrawal(sheet.id.clone()))],
            ("collect-reinstate", Some(sheet)) => reinstate(sheet, desk),
            ("collect-latest", _) => {
                self.select_latest(desk);
                Vec::new()
            }
            _ => Vec::new(),
        }
    }

    fn key(&mut self, key: KeyEvent, desk: &Desk) -> Option<Vec<Ask>> {
        let last = self.sheets(desk).len().saturating_sub(1);
        match key.code {
            KeyCode::Down => self.selected = self.selected.saturating_add(1).min(last),
            KeyCode::Up => self.selected = self.selected.min(last).saturating_sub(1),
            KeyCode::Home => self.selected = 0,
            KeyCode::End => self.selected = last,
            KeyCode::Right => self.turn(1, desk),
            KeyCode::Left => self.turn(-1, desk),
            _ => return None,
        }
        Some(Vec::new())
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Vec<Ask> {
        if self.selected == hit {
            return self.act("collect-read", desk);
        }
        self.selected = hit;
        Vec::new()
    }

    fn stand_on(&mut self, purpose: &Purpose, desk: &Desk) {
        if let Purpose::Sheet(id) | Purpose::Withdrawal(id) = purpose {
            self.select(id, desk);
        }
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        self.draw(desk, area, frame);
    }
}

fn reinstate(sheet: &Proposal, desk: &Desk) -> Vec<Ask> {
    let facts = [
        ("id", sheet.id.to_string().into()),
        ("title", sheet.title().into()),
    ];
    vec![
        Ask::Do(Command::Reinstate {
            proposal: sheet.id.clone(),
        }),
        Ask::Tell(desk.tell("told-sheet-reinstated", &facts)),
    ]
}
