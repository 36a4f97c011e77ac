//! What can be done to the ledger, and what its rules refuse. A closed edition changes only after it was opened again.

use chrono::NaiveDateTime;

use super::{
    Birth, Closing, Edition, Entity, IdentityCard, Judgement, Ledger, LedgerRefusal, Organisation, Record,
    RecordKind, SetAside, Sheet, Standing, Turn, TurnKind,
};
use crate::fold::fold;

/// One thing to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Order {
    /// Puts an entity in its place, or adds it.
    Entity(Entity),
    /// Puts a sheet in an edition, which begins with its first sheet.
    Sheet {
        year: i32,
        sheet: Box<Sheet>,
    },
    /// Takes a sheet out of an open edition.
    StrikeSheet {
        year: i32,
        entity: String,
    },
    /// Takes out an entity that has no sheet and that no other goes on from. Its id is not given again.
    StrikeEntity(String),
    /// Names an organisation.
    Organisation {
        id: String,
        name: String,
    },
    /// Says what an organisation is in an edition.
    Standing {
        year: i32,
        id: String,
        standing: Standing,
    },
    /// Somebody says where an organisation stands.
    Judge {
        id: String,
        judgement: Judgement,
    },
    /// That was not said.
    Unjudge {
        id: String,
        judgement: Judgement,
    },
    /// Writes a new record in its log, under the next number where its own is taken.
    NewRecord(Box<Record>),
    /// Corrects a record, or puts it back.
    Record(Box<Record>),
    StrikeRecord(RecordKind, String),
    /// Chooses the profile of a path of laboratories; of the whole registry where the path is empty.
    Profile {
        path: String,
        profile: Option<String>,
    },
    SetAside(SetAside),
    TakeBack(Birth),
    /// Writes the identity card of a path; an empty one is taken out.
    Card {
        path: String,
        card: Box<IdentityCard>,
    },
    /// Freezes an edition with its values.
    Close {
        year: i32,
        closing: Closing,
    },
    Reopen {
        year: i32,
        at: NaiveDateTime,
        reason: String,
    },
}

impl Ledger {
    /// Does all orders, or none.
    pub fn perform(&mut self, orders: &[Order]) -> Result<(), LedgerRefusal> {
        let mut ledger = self.clone();
        for order in orders {
            ledger.do_one(order)?;
        }
        *self = ledger;
        Ok(())
    }

    pub(super) fn do_one(&mut self, order: &Order) -> Result<(), LedgerRefusal> {
        match order {
            Order::Entity(entity) => self.put_entity(entity),
            Order::Sheet { year, sheet } => self.put_sheet(*year, sheet),
            Order::StrikeSheet { year, entity } => self.strike_sheet(*year, entity),
            Order::StrikeEntity(id) => self.strike_entity(id),
            Order::Organisation { id, name } => self.name_organisation(id, name),
            Order::Standing { year, id, standing } => self.put_standing(*year, id, standing),
            Order::Judge { id, judgement } => self.judge(id, judgement),
            Order::Unjudge { id, judgement } => self.unjudge(id, judgement),
            Order::NewRecord(record) => self.put_record(&self.logs.numbered(record)),
            Order::Record(record) => self.put_record(record),
            Order::StrikeRecord(kind, id) => {
                self.strike_record(*kind, id);
                Ok(())
            }
            Order::Profile { path, profile } => {
                self.choose(path, profile.clone());
                Ok(())
            }
            Order::SetAside(aside) => self.leave_out(aside),
            Order::TakeBack(birth) => {
                self.set_aside.retain(|known| &known.sheet != birth);
                Ok(())
            }
            Order::Card { path, card } => self.put_card(path, card),
            Order::Close { year, closing } => self.close(*year, closing),
            Order::Reopen { year, at, reason } => self.reopen(*year, *at, reason),
        }
    }

    fn put_entity(&mut self, entity: &Entity) -> Result<(), LedgerRefusal> {
        let id = entity.id.clone();
        if id.trim().is_empty() {
            return Err(LedgerRefusal::NameMissing { id });
        }
        if self.comes_back_to(entity) {
            return Err(LedgerRefusal::Circle { id });
        }
        match self.entities.binary_search_by(|known| known.id.cmp(&id)) {
            Ok(place) => {
                let known = self
                    .entities
                    .get_mut(place)
                    .filter(|known| known.kind == entity.kind);
                *known.ok_or(LedgerRefusal::OtherKind { id })? = entity.clone();
            }
            Err(place) => self.entities.insert(place, entity.clone()),
        }
        Ok(())
    }

    /// Whether the way back through earlier entities leads to the entity again.
    fn comes_back_to(&self, entity: &Entity) -> bool {
        let mut earlier = entity.continues.as_deref();
        // More steps than entities is a circle that was there before.
        for _ in 0..=self.entities.len() {
            match earlier {
                None => return false,
                Some(id) if id == entity.id => return true,
                Some(id) => earlier = self.entity(id).and_then(|known| known.continues.as_deref()),
            }
        }
        false
    }

    fn strike_sheet(&mut self, year: i32, entity: &str) -> Result<(), LedgerRefusal> {
        self.edition(year).ok_or(LedgerRefusal::NoEdition { year })?;
        self.open_edition(year)?
            .sheets
            .retain(|sheet| sheet.entity != entity);
        Ok(())
    }

    fn strike_entity(&mut self, id: &str) -> Result<(), LedgerRefusal> {
        let Some(entity) = self.entity(id) else {
            return Err(LedgerRefusal::Unknown { id: id.to_owned() });
        };
        if let Some((year, _)) = self.sheets_of(id).next() {
            return Err(LedgerRefusal::HasSheet {
                id: id.to_owned(),
                year,
            });
        }
        let mut others = self.entities.iter();
        if let Some(other) = others.find(|other| other.continues.as_deref() == Some(id)) {
            return Err(LedgerRefusal::Continued {
                id: id.to_owned(),
                by: other.id.clone(),
            });
        }
        let kind = entity.kind;
        let given = self.last_number(kind);
        self.given.insert(kind, given);
        self.entities.retain(|known| known.id != id);
        Ok(())
    }

    fn put_sheet(&mut self, year: i32, sheet: &Sheet) -> Result<(), LedgerRefusal> {
        let id = || sheet.entity.clone();
        let entity = self.entity(&sheet.entity);
        if entity.ok_or_else(|| LedgerRefusal::Unknown { id: id() })?.kind != sheet.kind() {
            return Err(LedgerRefusal::OtherKind { id: id() });
        }
        if sheet.name.trim().is_empty() {
            return Err(LedgerRefusal::NameMissing { id: id() });
        }
        self.open_edition(year)?.put(sheet.clone());
        Ok(())
    }

    /// The edition of `year`, begun if there is none yet.
    fn open_edition(&mut self, year: i32) -> Result<&mut Edition, LedgerRefusal> {
        let place = match self.editions.binary_search_by_key(&year, |edition| edition.year) {
            Ok(place) => place,
            Err(place) => {
                self.editions.insert(place, Edition::new(year));
                place
            }
        };
        let open = self
            .editions
            .get_mut(place)
            .filter(|edition| !edition.is_closed());
        open.ok_or(LedgerRefusal::EditionClosed { year })
    }

    fn name_organisation(&mut self, id: &str, name: &str) -> Result<(), LedgerRefusal> {
        if id.trim().is_empty() || name.trim().is_empty() {
            return Err(LedgerRefusal::NameMissing { id: id.to_owned() });
        }
        match self
            .organisations
            .binary_search_by(|known| known.id.as_str().cmp(id))
        {
            Ok(place) => {
                if let Some(known) = self.organisations.get_mut(place) {
                    name.clone_into(&mut known.name);
                }
            }
            Err(place) => {
                // Closed editions did not know it, and must not learn of it from what is said later.
                let closed = self.editions.iter().filter(|edition| edition.is_closed());
                let editions = closed.map(|edition| (edition.year, Standing::default()));
                let organisation = Organisation {
                    id: id.to_owned(),
                    name: name.to_owned(),
                    editions: editions.collect(),
                    judgements: Vec::new(),
                };
                self.organisations.insert(place, organisation);
            }
        }
        Ok(())
    }

    fn put_standing(&mut self, year: i32, id: &str, standing: &Standing) -> Result<(), LedgerRefusal> {
        if self.edition(year).is_some_and(Edition::is_closed) {
            return Err(LedgerRefusal::EditionClosed { year });
        }
        let known = self.organisations.iter_mut().find(|known| known.id == id);
        let known = known.ok_or_else(|| LedgerRefusal::Unknown { id: id.to_owned() })?;
        known.editions.insert(year, standing.clone());
        Ok(())
    }

    fn leave_out(&mut self, aside: &SetAside) -> Result<(), LedgerRefusal> {
        if aside.reason.trim().is_empty() {
            return Err(LedgerRefusal::ReasonMissing);
        }
        self.set_aside.retain(|known| known.sheet != aside.sheet);
        self.set_aside.push(aside.clone());
        Ok(())
    }

    fn put_card(&mut self, path: &str, card: &IdentityCard) -> Result<(), LedgerRefusal> {
        if path.trim().is_empty() {
            return Err(LedgerRefusal::NameMissing { id: path.to_owned() });
        }
        let path = path.trim();
        self.cards.retain(|name, _| fold(name.trim()) != fold(path));
        if *card != IdentityCard::default() {
            self.cards.insert(path.to_owned(), card.clone());
        }
        Ok(())
    }

    /// What the organisations are in that edition is written down too, so that a later word about them changes nothing.
    fn close(&mut self, year: i32, closing: &Closing) -> Result<(), LedgerRefusal> {
        self.edition(year).ok_or(LedgerRefusal::NoEdition { year })?;
        let edition = self.open_edition(year)?;
        edition.closing = Some(closing.clone());
        edition.turns.push(Turn {
            at: closing.at,
            kind: TurnKind::Closed,
        });
        for organisation in &mut self.organisations {
            let standing = organisation.standing(year);
            organisation.editions.insert(year, standing);
        }
        Ok(())
    }

    fn reopen(&mut self, year: i32, at: NaiveDateTime, reason: &str) -> Result<(), LedgerRefusal> {
        if reason.trim().is_empty() {
            return Err(LedgerRefusal::ReasonMissing);
        }
        let edition = self.editions.iter_mut().find(|edition| edition.year == year);
        let edition = edition.ok_or(LedgerRefusal::NoEdition { year })?;
        if !edition.is_closed() {
            return Err(LedgerRefusal::NotClosed { year });
        }
        edition.closing = None;
        edition.turns.push(Turn {
            at,
            kind: TurnKind::Reopened(reason.trim().to_owned()),
        });
        Ok(())
    }
}
