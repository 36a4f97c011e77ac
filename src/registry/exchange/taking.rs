//! A file on its way into the ledger: its rows weighed one by one against what is known and against each other.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::blocks::{Block, LISTS};
use super::cell::Reader;
use super::rows::{self, Said};
use super::{Fault, Import, Row, Unreadable, Verdict, Wrong};
use crate::registry::ledger::{Edition, Entity, Kind, Ledger, Order, Standing};

/// A file being taken in.
pub(super) struct Taking<'a> {
    ledger: &'a Ledger,
    import: Import,
    /// The sheets and entities read so far.
    sheets: BTreeMap<(i32, String), Said>,
    entities: BTreeMap<String, Entity>,
    /// The years of each block, by its place.
    years: BTreeMap<String, BTreeSet<i32>>,
    standings: BTreeMap<(String, i32), Standing>,
    names: BTreeMap<String, String>,
}

impl<'a> Taking<'a> {
    pub(super) fn new(ledger: &'a Ledger) -> Self {
        Self {
            ledger,
            import: Import::default(),
            sheets: BTreeMap::new(),
            entities: BTreeMap::new(),
            years: BTreeMap::new(),
            standings: BTreeMap::new(),
            names: BTreeMap::new(),
        }
    }

    pub(super) fn check_lists(&self, block: &Block) -> Result<(), Unreadable> {
        for list in LISTS {
            if let Some(value) = block.rows.get(list)
                && !value.is_array()
                && !value.is_null()
            {
                let place = format!("{}{list}", block.place);
                return Err(Unreadable::NotList { place });
            }
        }
        Ok(())
    }

    pub(super) fn sheets(&mut self, block: &Block) {
        let years = self.years.entry(block.place.clone()).or_default();
        years.extend(block.year);
        for (list, kind) in [
            ("progetti", Kind::Project),
            ("tavoli", Kind::Table),
            ("gruppi", Kind::Group),
        ] {
            let items = block.rows.get(list).and_then(Value::as_array);
            for (idx, item) in items.into_iter().flatten().enumerate() {
                let place = format!("{}{list}[{}]", block.place, idx + 1);
                self.sheet(item, kind, block, place);
            }
        }
    }

    fn sheet(&mut self, item: &Value, kind: Kind, block: &Block, place: String) {
        let Some(object) = item.as_object() else {
            return self.refuse_shape(place);
        };
        let mut reader = Reader::new(object, &place);
        let said = rows::sheet(&mut reader, kind, block.year);
        for key in reader.unknown() {
            *self.import.unknown.entry(key.clone()).or_default() += 1;
        }
        let (id, name) = (said.sheet.entity.clone(), said.sheet.name.clone());
        if let Some(year) = said.year {
            self.years.entry(block.place.clone()).or_default().insert(year);
        }
        let verdict = self.verdict(said, &mut reader);
        self.import.rows.push(Row {
            place,
            year: verdict.1,
            id,
            name,
            verdict: verdict.0,
        });
    }

    /// Weighs a sheet against the ledger and the rows before it, and keeps it.
    fn verdict(&mut self, said: Said, reader: &mut Reader) -> (Verdict, Option<i32>) {
        let Some(year) = said.year.filter(|_| reader.faults.is_empty()) else {
            return (Verdict::Refused(std::mem::take(&mut reader.faults)), said.year);
        };
        let id = said.sheet.entity.clone();
        let entity = self.entity(&said);
        let known = self.ledger.sheet(year, &id);
        let mut said = said;
        said.sheet.follow_up = known.and_then(|known| known.follow_up.clone());
        let is_same = known == Some(&said.sheet) && self.ledger.entity(&id) == Some(&entity);
        let closed = self.ledger.edition(year).is_some_and(Edition::is_closed);
        let other_kind = |known: Option<&Entity>| known.is_some_and(|known| known.kind != entity.kind);
        if other_kind(self.ledger.entity(&id)) || other_kind(self.entities.get(&id)) {
            reader.blame("id", Wrong::OtherKind);
        }
        if closed && known != Some(&said.sheet) {
            reader.blame("", Wrong::EditionClosed(year));
        }
        if let Some(before) = self.sheets.get(&(year, id.clone()))
            && before.sheet != said.sheet
        {
            reader.blame("id", Wrong::Repeated);
        }
        let verdict = match (reader.faults.is_empty(), is_same, known) {
            (false, _, _) => Verdict::Refused(std::mem::take(&mut reader.faults)),
            (true, true, _) => Verdict::Same,
            (true, false, Some(_)) => Verdict::Changed,
            (true, false, None) => Verdict::New,
        };
        self.entities.insert(id.clone(), entity);
        self.sheets.insert((year, id), said);
        (verdict, Some(year))
    }

    /// The entity of a sheet: as known, with what the row says beyond.
    fn entity(&self, said: &Said) -> Entity {
        let id = &said.sheet.entity;
        let known = self.entities.get(id).or_else(|| self.ledger.entity(id));
        let known = known.filter(|known| known.kind == said.sheet.kind()).cloned();
        let mut entity = known.unwrap_or_else(|| Entity::new(id, said.sheet.kind()));
        if let Some(description) = &said.description {
            entity.description.clone_from(description);
        }
        if let Some(contact) = &said.contact {
            entity.contact.clone_from(contact);
        }
        entity.continues = said.continues.clone().or(entity.continues);
        entity
    }

    fn refuse_shape(&mut self, place: String) {
        let fault = Fault {
            place: place.clone(),
            wrong: Wrong::NotObject,
        };
        self.import.rows.push(Row {
            place,
            year: None,
            id: String::new(),
            name: String::new(),
            verdict: Verdict::Refused(vec![fault]),
        });
    }

    /// A list of organisations holds for the years of its own block and of those inside it.
    pub(super) fn organisations(&mut self, blocks: &[Block]) {
        let mut lists: BTreeMap<&str, (&Vec<Value>, BTreeSet<i32>)> = BTreeMap::new();
        for block in blocks {
            let years = self.years.get(&block.place).cloned().unwrap_or_default();
            for (place, list) in &block.organisations {
                let known = lists.entry(place).or_insert_with(|| (list, BTreeSet::new()));
                known.1.extend(&years);
            }
        }
        let lists: Vec<_> = lists.into_iter().collect();
        for (place, (list, years)) in lists {
            for (idx, item) in list.iter().enumerate() {
                self.organisation(item, &years, format!("{place}[{}]", idx + 1));
            }
        }
    }

    fn organisation(&mut self, item: &Value, years: &BTreeSet<i32>, place: String) {
        let Some(object) = item.as_object() else {
            return self.refuse_shape(place);
        };
        let mut reader = Reader::new(object, &place);
        let (id, name, standing, own_year) = rows::organisation(&mut reader);
        for key in reader.unknown() {
            *self.import.unknown.entry(key.clone()).or_default() += 1;
        }
        let years = own_year.map_or_else(|| years.clone(), |year| BTreeSet::from([year]));
        let known = self.ledger.organisation(&id);
        let mut is_same = known.is_some_and(|known| known.name == name);
        for year in years.iter().copied() {
            let in_ledger = known.and_then(|known| known.editions.get(&year));
            is_same = is_same && in_ledger == Some(&standing);
            let is_closed = self.ledger.edition(year).is_some_and(Edition::is_closed);
            if is_closed && in_ledger != Some(&standing) {
                reader.blame("", Wrong::EditionClosed(year));
            }
            let before = self.standings.insert((id.clone(), year), standing.clone());
            if before.is_some_and(|before| before != standing) {
                reader.blame("id", Wrong::Repeated);
            }
        }
        self.names.insert(id.clone(), name.clone());
        let verdict = match (reader.faults.is_empty(), is_same, known) {
            (false, _, _) => Verdict::Refused(reader.faults),
            (true, true, _) => Verdict::Same,
            (true, false, Some(_)) => Verdict::Changed,
            (true, false, None) => Verdict::New,
        };
        self.import.rows.push(Row {
            place,
            year: own_year,
            id,
            name,
            verdict,
        });
    }

    pub(super) fn finish(mut self) -> Import {
        if self.import.refused().next().is_some() {
            return self.import;
        }
        let entities = self.entities.into_values().map(Order::Entity);
        let names = self.names.into_iter();
        let names = names.map(|(id, name)| Order::Organisation { id, name });
        let standings = self
            .standings
            .into_iter()
            .map(|((id, year), standing)| Order::Standing { year, id, standing });
        let sheets = self.sheets.into_iter().map(|((year, _), said)| Order::Sheet {
            year,
            sheet: Box::new(said.sheet),
        });
        let ledger = self.ledger;
        let orders = entities.chain(names).chain(standings).chain(sheets);
        self.import.orders = orders.filter(|order| is_needed(order, ledger)).collect();
        self.import
    }
}

/// What the ledger says already is not written again, so that a closed edition can be read over.
fn is_needed(order: &Order, ledger: &Ledger) -> bool {
    match order {
        Order::Entity(entity) => ledger.entity(&entity.id) != Some(entity),
        Order::Sheet { year, sheet } => ledger.sheet(*year, &sheet.entity) != Some(sheet),
        Order::Organisation { id, name } => ledger.organisation(id).is_none_or(|known| &known.name != name),
        Order::Standing { year, id, standing } => {
            let known = ledger.organisation(id);
            known.is_none_or(|known| known.editions.get(year) != Some(standing))
        }
        Order::StrikeSheet { .. }
        | Order::StrikeEntity(_)
        | Order::Judge { .. }
        | Order::Unjudge { .. }
        | Order::NewRecord(_)
        | Order::Record(_)
        | Order::Profile { .. }
        | Order::StrikeRecord(..)
        | Order::SetAside(_)
        | Order::TakeBack(_)
        | Order::Card { .. }
        | Order::Close { .. }
        | Order::Reopen { .. } => true,
    }
}
