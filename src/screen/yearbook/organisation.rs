//! An organisation: where it stands on the ladder, and everything dated that it stands on.

use crossterm::event::KeyEvent;
use ratatui::Frame;
use ratatui::layout::Rect;

use super::super::forms::{LedgerPart, Purpose};
use super::super::trail::Step;
use super::super::{Action, Ask, Confirm, Desk};
use super::entry::EntryPage;
use super::leaf::{Leaf, Onward, closed};
use super::marks::Marks;
use super::organisation_lines::lines;
use super::organisations::relations;
use crate::domain::Noun;
use crate::registry::Source;
use crate::registry::ladder::{Relation, Witness};
use crate::registry::ledger::{Order, RecordKind};

/// What a line of the page is.
#[derive(Debug, Clone, PartialEq)]
pub enum Spot {
    Nothing,
    /// Where the evidence is written.
    Witness(Witness),
    /// What it is in an edition.
    Standing,
    /// A word against the evidence.
    Judgement,
    NewContact,
}

/// One organisation, open for reading.
pub struct OrganisationPage {
    name: String,
    year: i32,
    /// None where it is not in the list.
    id: Option<String>,
    marks: Marks<Spot>,
}

impl OrganisationPage {
    pub fn of(name: &str, year: i32) -> Self {
        Self {
            name: name.to_owned(),
            year,
            id: None,
            marks: Marks::default(),
        }
    }

    fn spot(&self) -> Option<&Spot> {
        self.marks.spot()
    }

    /// The contact that is marked.
    fn contact(&self) -> Option<&str> {
        match self.spot()? {
            Spot::Witness(Witness::Contact(id)) => Some(id),
            Spot::Witness(
                Witness::Laboratory { .. }
                | Witness::Offer { .. }
                | Witness::Meeting { .. }
                | Witness::Sheet { .. },
            )
            | Spot::Nothing
            | Spot::Standing
            | Spot::Judgement
            | Spot::NewContact => None,
        }
    }

    fn enter(&self, desk: &Desk) -> Onward {
        match self.spot() {
            Some(Spot::Witness(witness)) => self.go_to(witness),
            Some(Spot::Standing) => self.correct(desk),
            Some(Spot::Judgement) => self.form(LedgerPart::Judgement, desk),
            Some(Spot::NewContact) => self.new_contact(desk),
            Some(Spot::Nothing) | None => Onward::ask(Ask::Tell(desk.say("block-nothing-here"))),
        }
    }

    fn go_to(&self, witness: &Witness) -> Onward {
        match witness {
            Witness::Contact(id) => {
                let part = LedgerPart::Contact {
                    id: Some(id.clone()),
                    organisation: self.id.clone().unwrap_or_default(),
                };
                Onward::ask(Ask::Form(Purpose::Ledger(part)))
            }
            Witness::Laboratory { session, .. } => Onward::Step(Step::Lab {
                session: session.clone(),
                at: None,
                line: String::new(),
            }),
            Witness::Offer { session, id, what } => Onward::Step(Step::Lab {
                session: session.clone(),
                at: Some(Source::Record(Noun::Offer, id.clone())),
                line: what.clone(),
            }),
            Witness::Meeting { table: entity, year } | Witness::Sheet { entity, year } => {
                Onward::Open(Box::new(EntryPage::of(entity, *year)))
            }
        }
    }

    /// A form about an organisation of the list; one that is not is added to it first.
    fn form(&self, part: impl FnOnce(String) -> LedgerPart, desk: &Desk) -> Onward {
        match &self.id {
            Some(id) => Onward::ask(Ask::Form(Purpose::Ledger(part(id.clone())))),
            None => Onward::ask(Ask::Tell(desk.say("block-not-listed"))),
        }
    }

    fn new_contact(&self, desk: &Desk) -> Onward {
        let part = |organisation| LedgerPart::Contact {
            id: None,
            organisation,
        };
        self.form(part, desk)
    }

    fn correct(&self, desk: &Desk) -> Onward {
        if let Some(why) = closed(self.year, desk) {
            return Onward::ask(Ask::Tell(why));
        }
        let part = LedgerPart::Organisation {
            id: self.id.clone(),
            name: self.name.clone(),
            year: self.year,
        };
        Onward::ask(Ask::Form(Purpose::Ledger(part)))
    }

    fn strike(&self, desk: &Desk) -> Onward {
        let Some(id) = self.contact() else {
            return Onward::nothing();
        };
        Onward::ask(Ask::Confirm(Box::new(Confirm {
            title: desk.say("confirm-strike-contact"),
            body: desk.say("confirm-strike-contact.body"),
            verb: desk.say("confirm-strike-contact.verb"),
            asks: vec![
                Ask::Inscribe(vec![Order::StrikeRecord(RecordKind::Contact, id.to_owned())]),
                Ask::Tell(desk.say("told-contact-struck")),
            ],
        })))
    }
}

impl Leaf for OrganisationPage {
    fn title(&self, _desk: &Desk) -> String {
        self.name.clone()
    }

    fn actions(&self, desk: &Desk) -> Vec<Action> {
        let not_listed = self.id.is_none().then(|| desk.say("block-not-listed"));
        let nothing = matches!(self.spot(), Some(Spot::Nothing) | None);
        let nothing = nothing.then(|| desk.say("block-nothing-here"));
        let no_contact = self
            .contact()
            .is_none()
            .then(|| desk.say("block-no-contact-here"));
        vec![
            Action::new("organisation-open", "Enter").blocked(nothing),
            Action::new("organisation-contact", "n").blocked(not_listed.clone()),
            Action::new("organisation-judge", "g").blocked(not_listed),
            Action::new("organisation-correct", "c").blocked(closed(self.year, desk)),
            Action::new("entry-part", "PageDown"),
            Action::new("organisation-strike", "Del").blocked(no_contact),
        ]
    }

    fn act(&mut self, action: &str, desk: &Desk) -> Onward {
        match action {
            "organisation-open" => return self.enter(desk),
            "organisation-contact" => return self.new_contact(desk),
            "organisation-judge" => return self.form(LedgerPart::Judgement, desk),
            "organisation-correct" => return self.correct(desk),
            "organisation-strike" => return self.strike(desk),
            "entry-part" => self.marks.next_part(),
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

    /// Found again by its id once it is in the list, so that a new name does not lose it.
    fn refresh(&mut self, desk: &Desk) {
        let Some(relations) = relations(desk) else { return };
        let by_id = |relation: &&Relation| self.id.is_some() && relation.id == self.id;
        let by_name = |relation: &&Relation| relation.name == self.name;
        let found = relations
            .iter()
            .find(by_id)
            .or_else(|| relations.iter().find(by_name));
        let Some(relation) = found else { return };
        self.id.clone_from(&relation.id);
        self.name.clone_from(&relation.name);
        self.marks.renew(lines(relation, self.year, desk));
    }

    fn view(&self, desk: &Desk, area: Rect, frame: &mut Frame) {
        self.marks.view(desk, area, frame);
    }
}
