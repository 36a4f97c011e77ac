//! An entry of the registry: its sheet of one year, the figures that count it, and where it comes from, down to the
//! sentences people wrote.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::ledger::{SheetPart, ask};
use super::super::reading::record;
use super::super::trail::chain::{ChainTree, Spot as Link};
use super::super::trail::{Step, document, documents};
use super::super::{Action, Ask, Confirm, Desk, Message};
use super::counted::Counted;
use super::entry_lines::lines;
use super::leaf::{Leaf, Onward, closed, ledger};
use super::marks::Marks;
use crate::registry::ledger::Order;
use crate::registry::promotion::carry_on;
use crate::registry::{Node, Source, chain};

/// What a line of the page is.
#[derive(Debug, Clone, PartialEq)]
pub enum Spot {
    Nothing,
    /// A part of the sheet, which a form corrects.
    Part(SheetPart),
    /// A figure that counts it, and the value it is under.
    Figure(&'static str, Option<String>),
    /// Its sheet of another year.
    Year(i32),
    /// Another entry.
    Entry(String),
    /// A link of the chain behind it: which chain, which line of it.
    Link(usize, Link),
}

/// One entry, open for reading and correcting.
pub struct EntryPage {
    id: String,
    year: i32,
    name: String,
    /// The chain of each laboratory sheet it was promoted from.
    trees: Vec<ChainTree>,
    marks: Marks<Spot>,
}

impl EntryPage {
    pub fn of(id: &str, year: i32) -> Self {
        Self {
            id: id.to_owned(),
            year,
            name: String::new(),
            trees: Vec::new(),
            marks: Marks::default(),
        }
    }

    /// Writes the page again, with the same line marked.
    fn lay_out(&mut self, desk: &Desk) {
        self.marks.renew(lines(&self.id, self.year, &self.trees, desk));
    }

    fn spot(&self) -> Option<&Spot> {
        self.marks.spot()
    }

    /// The link that is marked, or whose sentence is: its chain and its place there.
    fn link(&self) -> Option<(usize, usize)> {
        match self.spot()? {
            Spot::Link(tree, Link::Node(idx) | Link::Sentence(idx)) => Some((*tree, *idx)),
            Spot::Link(_, Link::Note)
            | Spot::Nothing
            | Spot::Part(_)
            | Spot::Figure(..)
            | Spot::Year(_)
            | Spot::Entry(_) => None,
        }
    }

    fn node(&self) -> Option<&Node> {
        let (tree, idx) = self.link()?;
        self.trees.get(tree)?.node(idx)
    }

    fn enter(&self, desk: &Desk) -> Onward {
        match self.spot() {
            Some(Spot::Part(part)) => match closed(self.year, desk) {
                Some(why) => Onward::ask(Ask::Tell(why)),
                None => Onward::ask(ask(self.year, &self.id, part.clone())),
            },
            Some(Spot::Figure(code, value)) => {
                Onward::Open(Box::new(Counted::of(self.year, code, value.as_deref())))
            }
            Some(Spot::Year(year)) => Onward::Open(Box::new(Self::of(&self.id, *year))),
            Some(Spot::Entry(id)) => Onward::Open(Box::new(Self::of(id, self.year))),
            Some(Spot::Link(..)) => self.read(desk),
            Some(Spot::Nothing) | None => Onward::ask(Ask::Tell(desk.say("block-nothing-here"))),
        }
    }

    /// The whole text of the marked link.
    fn read(&self, desk: &Desk) -> Onward {
        let Some(node) = self.node() else {
            return Onward::ask(Ask::Tell(desk.say("block-nothing-here")));
        };
        let body = document(&node.session, desk).map_or_else(
            || desk.say("chain-nothing"),
            |document| record(document, &node.source, desk),
        );
        let title = match &node.source {
            Source::Record(_, id) => format!("{id} {}", node.text),
            Source::Header | Source::Round(_) | Source::Closing | Source::Unknown(_) => node.text.clone(),
        };
        Onward::ask(Ask::Message(Box::new(Message { title, body })))
    }

    /// The marked link in its laboratory.
    fn there(&self) -> Onward {
        match self.node() {
            Some(node) => Onward::Step(Step::Lab {
                session: node.session.clone(),
                at: Some(node.source.clone()),
                line: String::new(),
            }),
            None => Onward::nothing(),
        }
    }

    /// Shows or hides sentences, and stays on the link.
    fn fold(&mut self, action: &str, desk: &Desk) {
        let link = self.link();
        match (action, link) {
            ("entry-unfold", Some((tree, idx))) => {
                if let Some(tree) = self.trees.get_mut(tree) {
                    tree.unfold(idx);
                }
            }
            ("entry-fold", Some((tree, idx))) => {
                if let Some(tree) = self.trees.get_mut(tree) {
                    tree.fold(idx);
                }
            }
            ("entry-all", _) => self.trees.iter_mut().for_each(ChainTree::turn_all),
            _ => {}
        }
        self.lay_out(desk);
        if let Some((tree, idx)) = link {
            let node = Spot::Link(tree, Link::Node(idx));
            self.marks.find(|spot| *spot == node);
        }
    }

    /// The sheet of the year after the latest one, without numbers.
    fn next_sheet(&self, desk: &Desk) -> Onward {
        let Some((year, order)) = self.next_year(desk).and_then(|year| {
            let order = carry_on(ledger(desk)?, &self.id, year)?;
            Some((year, order))
        }) else {
            return Onward::nothing();
        };
        let facts = [
            ("name", self.name.as_str().into()),
            ("year", year.to_string().into()),
        ];
        Onward::Asks(vec![
            Ask::Inscribe(vec![order]),
            Ask::Tell(desk.tell("told-next-sheet", &facts)),
            ask(year, &self.id, SheetPart::Numbers),
        ])
    }

    fn next_year(&self, desk: &Desk) -> Option<i32> {
        let (latest, _) = ledger(desk)?.sheets_of(&self.id).next()?;
        Some(latest + 1)
    }

    /// Asks before the sheet is taken out; with its last sheet the entry goes too.
    fn strike(&self, desk: &Desk) -> Onward {
        let Some(ledger) = ledger(desk) else {
            return Onward::nothing();
        };
        let is_last = ledger.sheets_of(&self.id).count() < 2;
        let mut orders = vec![Order::StrikeSheet {
            year: self.year,
            entity: self.id.clone(),
        }];
        if is_last {
            orders.push(Order::StrikeEntity(self.id.clone()));
        }
        let facts = [
            ("name", self.name.as_str().into()),
            ("year", self.year.to_string().into()),
        ];
        let body = if is_last {
            "confirm-strike.last"
        } else {
            "confirm-strike.body"
        };
        Onward::ask(Ask::Confirm(Box::new(Confirm {
            title: desk.tell("confirm-strike", &facts),
            body: desk.tell(body, &facts),
            verb: desk.say("confirm-strike.verb"),
            asks: vec![Ask::Inscribe(orders), Ask::Tell(desk.tell("told-struck", &facts))],
        })))
    }
}

impl Leaf for EntryPage {
    fn title(&self, _desk: &Desk) -> String {
        format!("{} {}", self.name, self.year)
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let shut = closed(self.year, desk);
        let gone = ledger(desk)
            .and_then(|ledger| ledger.sheet(self.year, &self.id))
            .is_none();
        let gone = gone.then(|| desk.say("block-entry-gone"));
        let enter = match self.spot() {
            Some(Spot::Part(_)) => Action::new("entry-correct", "Enter").blocked(shut.clone()),
            Some(Spot::Figure(..)) => Action::new("entry-figure", "Enter"),
            Some(Spot::Year(_) | Spot::Entry(_)) => Action::new("entry-open", "Enter"),
            Some(Spot::Link(..)) => Action::new("entry-read", "Enter"),
            Some(Spot::Nothing) | None => {
                Action::new("entry-correct", "Enter").blocked(Some(desk.say("block-nothing-here")))
            }
        };
        let no_link = self.node().is_none().then(|| desk.say("block-no-node"));
        let next = self.next_year(desk).and_then(|year| closed(year, desk));
        vec![
            enter,
            Action::new("entry-part", "PageDown"),
            Action::new("entry-numbers", "n").blocked(shut.clone().or(gone.clone())),
            Action::new("entry-follow-up", "s").blocked(shut.clone().or(gone.clone())),
            Action::rare("entry-lineage", "c").blocked(shut.clone().or(gone.clone())),
            Action::rare("entry-next", "a").blocked(next.or(gone.clone())),
            Action::rare("entry-unfold", "Right").blocked(no_link.clone()),
            Action::rare("entry-fold", "Left").blocked(no_link.clone()),
            Action::rare("entry-all", "f").blocked(self.trees.is_empty().then(|| desk.say("block-not-born"))),
            Action::rare("entry-there", "l").blocked(no_link),
            Action::rare("entry-strike", "Del").blocked(shut.or(gone)),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "entry-correct" | "entry-figure" | "entry-open" | "entry-read" => return self.enter(desk),
            "entry-part" => self.marks.next_part(),
            "entry-numbers" => return Onward::ask(ask(self.year, &self.id, SheetPart::Numbers)),
            "entry-follow-up" => return Onward::ask(ask(self.year, &self.id, SheetPart::FollowUp)),
            "entry-lineage" => return Onward::ask(ask(self.year, &self.id, SheetPart::Lineage)),
            "entry-next" => return self.next_sheet(desk),
            "entry-there" => return self.there(),
            "entry-strike" => return self.strike(desk),
            "entry-unfold" | "entry-fold" | "entry-all" => self.fold(action, desk),
            _ => {}
        }
        Onward::nothing()
    }

    fn key(&mut self, key: KeyEvent, _desk: &Desk) -> Option<Onward> {
        self.marks.key(key).then(Onward::nothing)
    }

    fn click(&mut self, hit: usize, desk: &Desk) -> Onward {
        if self.marks.click(hit) {
            self.enter(desk)
        } else {
            Onward::nothing()
        }
    }

    fn refresh(&mut self, desk: &Desk) {
        let Some(ledger) = ledger(desk) else { return };
        let sheet = ledger.sheet(self.year, &self.id);
        self.name = sheet.map_or_else(|| ledger.name_of(&self.id), |sheet| sheet.name.clone());
        let births = ledger.entity(&self.id).map(|entity| entity.born.as_slice());
        let births = births.unwrap_or_default();
        if births.len() != self.trees.len() {
            let documents = documents(desk);
            let chains = births
                .iter()
                .filter_map(|birth| chain(&documents, &birth.session, &birth.project));
            self.trees = chains.map(ChainTree::new).collect();
        }
        self.lay_out(desk);
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        self.marks.view(desk, area, frame);
    }
}
